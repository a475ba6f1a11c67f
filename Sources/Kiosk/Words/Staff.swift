import ContentModel

/// The presence of staff. Every "ask the staff" depends on it, since out of hours that advice would be untrue.
enum Staff: Equatable {
    case present, absent, unknown

    /// Follows the site's hours; unknown without hours or without a trusted clock.
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

    /// The words in place of a value.
    var inline: MessageID { self == .absent ? .staffInlineAbsent : .staffInlinePresent }

    /// True if the lifelines are shown below the sentence: unless staff are present.
    var needsLifelines: Bool { self != .present }
}
