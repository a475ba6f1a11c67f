import ContentModel

/// Opening hours in one language, with consecutive days of the same hours on one line.
struct OpeningHoursLines {
    private let hours: [Int: [OpeningHours]]
    private let entry: LanguageEntry

    /// Takes the hours by weekday; 0 is Monday.
    init(_ hours: [Int: [OpeningHours]], _ entry: LanguageEntry) {
        self.hours = hours
        self.entry = entry
    }

    /// A heading and the lines; none without hours.
    var lines: [String] {
        guard !hours.isEmpty, entry.weekdays.count == 7 else { return [] }
        return [entry.attract(.attractHours)]
            + ranges.map { days in
                let day = days.count == 1 ? entry.weekdays[days.lowerBound] : name(of: days)
                let text = times(of: days.lowerBound)
                return Words.filled(entry.attract(.attractHoursDay), with: ["day": day, "hours": text])
            }
    }

    /// The weekdays, divided where the hours change.
    private var ranges: [Range<Int>] {
        var ranges = [0..<1]
        for day in 1..<7 {
            let last = ranges[ranges.count - 1]
            if hours[day, default: []] == hours[last.lowerBound, default: []] {
                ranges[ranges.count - 1] = last.lowerBound..<day + 1
            } else {
                ranges.append(day..<day + 1)
            }
        }
        return ranges
    }

    private func name(of days: Range<Int>) -> String {
        let (first, last) = (entry.weekdays[days.lowerBound], entry.weekdays[days.upperBound - 1])
        return Words.filled(entry.attract(.attractHoursDays), with: ["first": first, "last": last])
    }

    private func times(of day: Int) -> String {
        let stretches = hours[day, default: []].map { "\(Self.time($0.from))-\(Self.time($0.until))" }
        return stretches.isEmpty ? entry.attract(.attractClosedDay) : stretches.joined(separator: ", ")
    }

    /// The time of day for minutes since midnight: `9:00`.
    static func time(_ minutes: Int) -> String {
        let minute = minutes % 60
        return "\(minutes / 60):\(minute < 10 ? "0" : "")\(minute)"
    }
}
