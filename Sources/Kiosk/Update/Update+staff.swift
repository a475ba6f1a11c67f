import ContentModel
import TerminalUI

// The staff screen opens only from the language screen, when there is no visit, and no visit can begin from it.
extension KioskModel {
    /// Handles the menu key on the language screen; the program checks whether a PIN is set.
    mutating func askForStaff() -> [KioskEffect] {
        feedback = .unused
        // Without content: the site's language if the program has built-in words in it, or else its first language.
        let builtIn = site.language.flatMap { Fallback.words($0)?.language } ?? Fallback.all.first?.language
        return (context.siteLanguage?.language ?? builtIn).map { [.openStaff($0)] } ?? []
    }

    mutating func openStaff(_ pack: LanguagePack) {
        guard publicScreen == .language else { return }
        feedback = nil
        staff = StaffSession(pack: pack, lastKeyAt: now.milliseconds)
        outside = ReadingPosition(item: 0)
    }

    mutating func closeStaff() {
        staff = nil
        outside = ReadingPosition(item: 0)
    }

    /// Types a digit or a letter, or removes the last one. A held key types once; a quick second press counts.
    mutating func type(_ key: Key) -> [KioskEffect] {
        staff?.lastKeyAt = now.milliseconds
        feedback = nil
        guard presses.isNewPress(key, at: now.milliseconds), let digits = staff?.digits else { return [] }
        if staff?.takesLetters == true {
            typeLetter(key)
        } else if key == .backspace {
            staff?.digits = digits.dropLast()
        } else if let digit = site.keyMap.digit(of: key), digits.count < StaffSession.maximumDigits {
            staff?.digits.append(UInt8(0x30 + digit))
        }
        return []
    }

    /// Types a letter of a sentence; a digit types nothing there.
    private mutating func typeLetter(_ key: Key) {
        if key == .backspace {
            _ = staff?.text.popLast()
        } else if case .character(let character) = key, NoticeText.allows(character),
            let length = staff?.text.count, length < NoticeText.maximumLength
        {
            staff?.text.append(character)
        } else {
            feedback = .unused
        }
    }

    /// True if a key types something on the screen that is shown.
    func types(_ key: Key) -> Bool {
        guard publicScreen == .staff, staff?.takesDigits == true, !size.isTooSmall else { return false }
        if staff?.takesLetters == true, case .character(let character) = key, NoticeText.allows(character) {
            return true
        }
        return key == .backspace || site.keyMap.digit(of: key) != nil
    }

    /// Handles a key on the staff screen.
    mutating func actForStaff(on key: Key, as action: KioskAction?) -> [KioskEffect] {
        staff?.lastKeyAt = now.milliseconds
        if case .click(let row, let column) = key {
            return layout.hit(row: row, column: column).map { perform($0) } ?? []
        }
        if action == .choose, staff?.takesDigits == true { return submit() }
        if action == .menu, staff?.takesDigits == true { return clear() }
        guard let action, layout.allows(action) || action == .back else {
            feedback = .unused
            return []
        }
        return perform(action)
    }

    /// Returns to the previous screen; from the menu, the PIN and the report, to the language screen.
    mutating func goBackForStaff() -> [KioskEffect] {
        switch staff?.step {
        case .confirmDate, .typeDate, .confirmPhone: return [.reportToStaff(language: staff?.pack.language)]
        case .notices(let step):
            guard let before = noticeStep(before: step) else {
                return [.reportToStaff(language: staff?.pack.language)]
            }
            show(before)
        default: closeStaff()
        }
        return []
    }

    mutating func follow(_ choice: StaffChoice) -> [KioskEffect] {
        switch choice {
        case .pin: show(.pin(nil))
        case .askDate: show(.confirmDate(dateRange.proposal(clock: now.day)))
        case .typeDate: show(.typeDate(nil))
        case .notices(let choice): return follow(choice)
        case .giveDate(let day):
            // The time of day is still the clock's: the day changes at the clock's midnight.
            dayGiven = NewestDay(day, since: now.milliseconds - now.minuteOfDay * 60_000)
            return [.noteDate(day), .reportToStaff(language: staff?.pack.language)]
        case .askPhones(let phones): return ask(phones)
        case .confirmPhone(let phones):
            // A double press confirms one number, not the next one too.
            guard let shown = staff?.shownAt, now.milliseconds - shown >= PressFilter.heldDelay else {
                feedback = .tooFast
                return []
            }
            staff?.isUnsaved = false
            return phones.prefix(1).map { .confirmPhone($0) } + ask(Array(phones.dropFirst()))
        }
        return []
    }

    /// Asks about the first of these phone numbers; after the last one, shows the report with those still unconfirmed.
    private mutating func ask(_ phones: [WaitingPhone]) -> [KioskEffect] {
        guard !phones.isEmpty else { return [.reportToStaff(language: staff?.pack.language)] }
        var count = phones.count
        if case .confirmPhone(_, let all) = staff?.step { count = all }
        show(.confirmPhone(phones, of: count))
        return []
    }

    /// Shows the result of a PIN check: the report, or the PIN screen again.
    mutating func take(_ answer: PINAnswer) -> [KioskEffect] {
        guard staff != nil else { return [] }
        guard answer != .accepted else {
            let rules: [KioskEffect] = noticeRules == nil ? [.readNoticeRules] : []
            return rules + [.reportToStaff(language: staff?.pack.language)]
        }
        show(.pin(answer))
        return []
    }

    mutating func show(_ report: StaffReport) {
        if staff != nil { show(.report(report)) }
    }

    /// Removes what is typed. The key does not close the screen: the digits after it would choose on another one.
    private mutating func clear() -> [KioskEffect] {
        if staff?.digits.isEmpty == true { feedback = .unused }
        staff?.digits = []
        return []
    }

    /// Accepts what is typed; with nothing typed it goes back.
    private mutating func submit() -> [KioskEffect] {
        let digits = staff?.digits ?? []
        if digits.isEmpty, staff?.text.isEmpty == true { return goBackForStaff() }
        staff?.digits = []
        switch staff?.step {
        case .pin: return [.checkPIN(digits)]
        case .notices(.value(let draft, _)):
            submitHour(digits, for: draft)
            return []
        case .notices(.text(let language, _)):
            submitText(in: language)
            return []
        default: break
        }
        switch dateRange.day(typed: digits) {
        case .success(let day): show(.confirmDate(day))
        case .failure(let error): show(.typeDate(error.fault))
        }
        return []
    }

    mutating func show(_ step: StaffSession.Step) {
        staff?.step = step
        staff?.shownAt = now.milliseconds
        staff?.digits = []
        staff?.text = ""
        // Reading starts at the line that is being typed.
        outside = staff?.takesDigits == true ? ReadingPosition(block: 1) : ReadingPosition(item: step.isList ? 0 : nil)
    }

    private var dateRange: StaffDateRange {
        StaffDateRange(earliest: max(newestDay.day(at: now.milliseconds), manifest?.day ?? newestDay.day))
    }
}

extension StaffSession.Step {
    fileprivate var isList: Bool {
        switch self {
        case .menu, .confirmDate, .confirmPhone: true
        case .notices(let step): !step.takesDigits && !step.takesLetters
        case .pin, .report, .typeDate: false
        }
    }
}
