/// The state of a service according to its opening hours.
public enum ServiceOpening: Equatable, Sendable {
    /// Open until a minute of the day; `nil` if it never closes.
    case open(until: Int?)
    /// Closed until the minute `from` of a later day; 0 days is today.
    case closed(days: Int, weekday: Int, from: Int)
    /// Closed on every day of the week.
    case closedAllWeek

    private static let minutesOfDay = 1440

    /// Determines the state at a moment from the hours of a week, in which 0 is Monday.
    public init(_ hours: [Int: [OpeningHours]], at now: Moment) {
        func stretches(_ days: Int) -> [OpeningHours] { hours[(now.day.weekday + days) % 7, default: []] }
        if let current = stretches(0).first(where: { ($0.from..<$0.until).contains(now.minuteOfDay) }) {
            self = .open(until: Self.end(of: current, stretches))
            return
        }
        for days in 0...7 {
            let next = stretches(days).map(\.from).filter { days > 0 || $0 > now.minuteOfDay }.min()
            if let next {
                self = .closed(days: days, weekday: (now.day.weekday + days) % 7, from: next)
                return
            }
        }
        self = .closedAllWeek
    }

    /// The minute at which a service closes; `nil` if never. Hours that end at midnight may continue on the next day.
    private static func end(of current: OpeningHours, _ stretches: (Int) -> [OpeningHours]) -> Int? {
        var end = current.until
        for days in 1...7 where end == minutesOfDay {
            guard let more = stretches(days).first(where: { $0.from == 0 }) else { return end }
            end = more.until
        }
        return end == minutesOfDay ? nil : end
    }
}
