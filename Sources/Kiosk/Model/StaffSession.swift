import ContentModel

/// A session of the staff screen, never during a visit; discarded as a whole when the screen closes.
struct StaffSession: Equatable, Sendable {
    /// A step of the staff screen.
    enum Step: Equatable, Sendable {
        /// The menu that opens from the language screen.
        case menu
        /// The entry of the PIN, with the result of the last one.
        case pin(PINAnswer?)
        case report(StaffReport)
        /// Asks staff to confirm that today is this day.
        case confirmDate(Day)
        /// The entry of a date, with what was wrong with the last one.
        case typeDate(DateFault?)
        /// Asks staff to confirm the first of these phone numbers; `of` counts all that there were to check.
        case confirmPhone([WaitingPhone], of: Int)
        case notices(NoticeStep)
    }

    /// The reason why a typed date cannot be today.
    enum DateFault: Equatable, Sendable {
        /// There is no such date.
        case unknown
        /// It is before the earliest possible day, which is given.
        case early(Day)
        /// It is after the latest possible day, which is given.
        case late(Day)
    }

    /// The words in the site's language.
    var pack: LanguagePack
    var step = Step.menu
    /// The digits of the PIN, the date or the time that is being typed.
    var digits: [UInt8] = []
    /// The sentence of a notice that is being typed.
    var text = ""
    /// What staff did could not be saved.
    var isUnsaved = false
    /// The time at which the step was shown, in monotonic milliseconds.
    var shownAt = 0
    /// The time of the last key, in monotonic milliseconds.
    var lastKeyAt: Int

    /// The milliseconds without a key after which the session closes.
    static let idleMilliseconds = 60_000
    /// The maximum number of digits kept: one more than any PIN has, so that an entry that is too long is refused.
    static let maximumDigits = 13

    /// True if digits or letters are typed here, so that a digit chooses no item.
    var takesDigits: Bool {
        switch step {
        case .pin, .typeDate: true
        case .notices(let step): step.takesDigits || step.takesLetters
        case .menu, .report, .confirmDate, .confirmPhone: false
        }
    }

    /// True if letters are typed here.
    var takesLetters: Bool { if case .notices(let step) = step { step.takesLetters } else { false } }
}

/// The range of dates that staff may give as today.
struct StaffDateRange: Equatable, Sendable {
    /// The newest day that is known: staff cannot give a date before it.
    let earliest: Day
    /// The number of years that a kiosk may have been without a working clock and without new content.
    private static let years = 10

    /// The last possible day.
    var latest: Day { earliest.adding(days: Self.years * 366) }

    /// The date typed as eight digits (day, month, year), or the reason why it is refused.
    func day(typed digits: [UInt8]) -> Result<Day, StaffDateError> {
        let numbers = digits.map { Int($0) - 0x30 }
        guard numbers.count == 8 else { return .failure(StaffDateError(fault: .unknown)) }
        func number(_ range: Range<Int>) -> Int { numbers[range].reduce(0) { $0 * 10 + $1 } }
        guard let day = Day(year: number(4..<8), month: number(2..<4), day: number(0..<2)) else {
            return .failure(StaffDateError(fault: .unknown))
        }
        if day < earliest { return .failure(StaffDateError(fault: .early(earliest))) }
        return day > latest ? .failure(StaffDateError(fault: .late(latest))) : .success(day)
    }

    /// The date to propose first: the clock's if it is in the range, otherwise the earliest.
    func proposal(clock: Day) -> Day { (earliest...latest).contains(clock) ? clock : earliest }
}

/// A typed date that cannot be today.
struct StaffDateError: Error, Equatable {
    let fault: StaffSession.DateFault
}
