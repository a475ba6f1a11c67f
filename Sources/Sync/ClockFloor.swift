import ContentModel
import TUFMetadata

/// The earliest moment that it can be. A clock that is behind is not believed; one that is ahead cannot raise the floor
/// beyond what unexpired metadata allows, so that a right clock mends everything.
struct ClockFloor: Codable, Equatable {
    /// Seconds since 1970.
    var seconds: Int64 = 0

    static let fileName = "clock-floor"

    /// The moment by which expiry is judged: the later of the clock and the floor.
    func time(at clock: Instant) -> Instant { Instant(secondsSince1970: max(seconds, clock.secondsSince1970)) }

    /// Rises to a moment; never falls.
    mutating func rise(to moment: Instant) { seconds = max(seconds, moment.secondsSince1970) }

    /// Rises to the day of a release, as far as it can be believed: to the content's own day where the publisher's clock was
    /// too far past it, and never to where the metadata that brought it had expired, so that newer metadata mends everything.
    mutating func rise(toRelease published: Instant, of content: Day, before expiry: Instant) {
        let horizon = content.adding(days: ClockTrust.horizon)
        let believed = published.day > horizon ? content : published.day
        rise(to: min(Instant(of: believed), Instant(secondsSince1970: expiry.secondsSince1970 - 1)))
    }
}

extension Instant {
    /// The day that it falls on, in UTC.
    public var day: Day { Day(daysSince1970: Int(secondsSince1970 / 86_400)) }

    /// The beginning of a day, in UTC.
    fileprivate init(of day: Day) { self.init(secondsSince1970: Int64(day.daysSince1970) * 86_400) }
}
