import ContentModel

/// The use of the staff screen, outside every visit; discarded as a whole when it closes.
struct StaffSession: Equatable, Sendable {
    /// A screen of the staff.
    enum Step: Equatable, Sendable {
        /// The menu of the language screen.
        case menu
        /// The entry of the PIN, with the answer to the last one.
        case pin(PINAnswer?)
        case report(StaffReport)
        /// A question whether it is this day.
        case confirmDate(Day)
        /// The entry of a date, with what was wrong with the last one.
        case typeDate(DateFault?)
        /// A question whether the first of these phone numbers is right, and the number of all there were.
        case confirmPhone([WaitingPhone], of: Int)
        case notices(NoticeStep)
    }

    /// The reason why a day cannot be today.
    enum DateFault: Equatable, Sendable {
        case unknown
        case early(Day)
        case late(Day)
    }

    /// The words in the site's language.
    var pack: LanguagePack
    var step = Step.menu
    /// The digits of the PIN or the date that is being typed.
    var digits: [UInt8] = []
    /// The sentence of a notice that is being typed.
    var text = ""
    /// The time of the last key, in monotonic milliseconds.
    var lastKeyAt: Int

    /// Milliseconds without a key until it closes.
    static let idleMilliseconds = 60_000
    /// The number of digits that are kept: one more than any PIN has.
    static let maximumDigits = 13

    /// True if digits are typed here, and choose nothing.
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

/// The days between which staff may say that it is today.
struct StaffDateRange: Equatable, Sendable {
    /// The newest day that is known: no date that staff give can lower it.
    let earliest: Day
    /// Years that a kiosk may have been without a clock and without new content.
    private static let years = 10

    /// The last possible day.
    var latest: Day { earliest.adding(days: Self.years * 366) }

    /// The day that was typed as day, month, year in eight digits, or what is wrong with it.
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

    /// The day to ask about first: the clock's, if it is possible.
    func proposal(clock: Day) -> Day { (earliest...latest).contains(clock) ? clock : earliest }
}

/// A typed date that cannot be today.
struct StaffDateError: Error, Equatable {
    let fault: StaffSession.DateFault
}
