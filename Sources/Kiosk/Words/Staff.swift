import ContentModel

/// Whether somebody can be asked now. Every "Ask the staff" goes through it, since nobody can be asked out of hours.
enum Staff: Equatable {
    case present, absent, unknown

    /// Judged by the site's hours. Without hours, or with a clock that is not believed, nobody can say.
    init(hours: [Int: [OpeningHours]]?, now: Moment, isClockTrusted: Bool) {
        guard let hours, isClockTrusted else {
            self = .unknown
            return
        }
        let isOpen = hours[now.day.weekday, default: []].contains { ($0.from..<$0.until).contains(now.minuteOfDay) }
        self = isOpen ? .present : .absent
    }

    /// The sentence for a line of its own.
    var sentence: MessageID {
        switch self {
        case .present: .staffPresent
        case .absent: .staffAbsent
        case .unknown: .staffUnknown
        }
    }

    /// The words in the place of a value.
    var inline: MessageID { self == .absent ? .staffInlineAbsent : .staffInlinePresent }

    /// Whether the lifelines must stand beside the sentence.
    var needsLifelines: Bool { self != .present }
}

extension KioskModel {
    var staff: Staff { Staff(hours: site.hours, now: now, isClockTrusted: today != nil) }
}
