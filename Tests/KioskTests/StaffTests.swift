import ContentModel
import Synchronization
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

/// The staff screen: how it opens and closes, and what it is given.
struct StaffTests {
    /// Services that know one PIN and record every entry.
    final class Desk: Sendable {
        let entries = Mutex<[String]>([])
        let answer = Mutex<PINAnswer?>(nil)
        let report = Mutex(StaffReport())

        var services: StaffServices {
            StaffServices(
                hasPIN: { true },
                enter: { pin in
                    let text = String(decoding: pin, as: UTF8.self)
                    self.entries.withLock { $0.append(text) }
                    return self.answer.withLock { $0 } ?? (text == "4711" ? .accepted : .refused(wait: 0))
                }, report: { _, _ in self.report.withLock { $0 } })
        }
    }

    private let desk = Desk()

    private func kiosk(day: Day = FixedContent.day, site: Site = Site()) throws -> KioskDriver {
        try KioskDriver(site: site, day: day, staff: desk.services)
    }

    private func step(_ kiosk: KioskDriver) -> StaffSession.Step? { kiosk.model.staff?.step }

    private func open(_ kiosk: inout KioskDriver) {
        kiosk.type(".94711")
        kiosk.press(.enter)
    }

    @Test func withoutAPINThereIsNoStaffScreen() throws {
        var kiosk = try KioskDriver()
        let before = try KioskDriver().text
        kiosk.type(".")
        #expect(kiosk.model.staff == nil && kiosk.model.feedback == .unused)
        kiosk.type("9")
        #expect(kiosk.model.staff == nil)
        kiosk.press(.escape)
        #expect(kiosk.text.split(separator: "\n").first == before.split(separator: "\n").first)
    }

    @Test func thePINOpensIt() throws {
        var kiosk = try kiosk()
        open(&kiosk)
        #expect(step(kiosk) == .report(StaffReport()))
        #expect(desk.entries.withLock { $0 } == ["4711"])
        #expect(kiosk.log.contains("staff: the PIN was accepted") && !kiosk.log.joined().contains("4711"))
    }

    /// Neither the number of digits nor one of them can be seen.
    @Test func bystandersSeeNothingOfThePIN() throws {
        var kiosk = try kiosk()
        kiosk.type(".9")
        let (text, cursor) = (kiosk.text, kiosk.screen.cursor)
        for digit in "4711" {
            kiosk.type(String(digit))
            #expect(kiosk.text == text && kiosk.screen.cursor == cursor)
        }
        kiosk.press(.backspace)
        #expect(kiosk.text == text)
        kiosk.type("2")
        kiosk.press(.enter)
        #expect(desk.entries.withLock { $0 } == ["4712"] && step(kiosk) == .pin(.refused(wait: 0)))
        #expect(kiosk.model.staff?.digits == [])
    }

    /// Equal digits typed quickly all count; the repeats of a held key do not. Zero is a digit.
    @Test func everyPressOfADigitCounts() throws {
        var kiosk = try kiosk()
        kiosk.type(".9")
        kiosk.type("1001", pause: 120)
        for _ in 1...10 { kiosk.type("7", pause: 30) }
        kiosk.press(.keypad("0"), .enter)
        #expect(desk.entries.withLock { $0 } == ["100170"])
        kiosk.press(.enter)
        #expect(desk.entries.withLock { $0 }.count == 1, "nothing typed is no entry")
        #expect(kiosk.model.publicScreen == .language, "it leaves")
    }

    /// The menu key removes what was typed; it does not close the entry, whose digits would choose a language.
    @Test func theMenuKeyOfAnEntryOnlyClearsIt() throws {
        var kiosk = try kiosk()
        kiosk.type(".947.")
        #expect(step(kiosk) == .pin(nil) && kiosk.model.staff?.digits == [])
        kiosk.type(".4711")
        kiosk.press(.enter)
        #expect(desk.entries.withLock { $0 } == ["4711"] && kiosk.model.visit == nil)
    }

    /// A folder that takes nothing is said first, with what to do.
    @Test(arguments: ShippedContent.languages)
    func whatCannotBeSavedIsSaid(language: Language) throws {
        desk.report.withLock { ($0.isUnsaved, $0.folder) = (true, .good) }
        let store = try ShippedContent.store()
        var site = Site()
        site.language = language
        var kiosk = try KioskDriver([store], site: site, day: store.manifest().day, staff: desk.services)
        open(&kiosk)
        let text = kiosk.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let said = Vocabulary(words: try store.words(language))(.staffScreenUnsaved)
        #expect(text.contains(said.split(whereSeparator: \.isWhitespace).joined(separator: " ")), "\(kiosk.text)")
    }

    /// The items of the report are at the foot of every page of it.
    @Test(arguments: [ScreenSize(columns: 40, rows: 12), ScreenSize(columns: 80, rows: 24)])
    func theItemsOfTheReportActOnEveryPage(size: ScreenSize) throws {
        desk.report.withLock { report in
            report.damagedFiles = (1...6).map { "centre/a-file-with-a-long-name-\($0).damaged" }
        }
        let wrong = FixedContent.day.adding(days: -3000)
        var kiosk = try KioskDriver(size: size, day: wrong, staff: desk.services)
        open(&kiosk)
        let items = kiosk.model.layout.content.items
        #expect(items == [.staff(.askDate)])
        kiosk.press(.end)
        kiosk.type("1")
        guard case .confirmDate = step(kiosk) else { return #expect(Bool(false), "\(kiosk.text)") }
    }

    @Test(arguments: [
        (PINAnswer.waiting(30), "30"), (.waiting(99), "99"), (.refused(wait: 120), "2"), (.waiting(6000), "2"),
        (.waiting(86_400), "24"),
    ])
    func theWaitIsSaid(answer: PINAnswer, number: String) throws {
        var kiosk = try kiosk()
        desk.answer.withLock { $0 = answer }
        open(&kiosk)
        #expect(step(kiosk) == .pin(answer))
        #expect(kiosk.text.split { !$0.isNumber }.contains(Substring(number)), "\(kiosk.text)")
    }

    /// The ways in which it closes: the language screen, or the neutral one, and the PIN is forgotten.
    @Test(arguments: [Key.character("."), .escape, .character("/"), .other])
    func itCloses(key: Key) throws {
        var kiosk = try kiosk()
        open(&kiosk)
        if key == .other { kiosk.wait(60_000) } else { kiosk.press(key) }
        #expect(kiosk.model.staff == nil && kiosk.model.visit == nil)
        #expect(kiosk.model.publicScreen == (key == .character("/") ? .hidden : .language))
        #expect(kiosk.restarts.count == 1)
    }

    @Test(arguments: ["", "9", "912"])
    func anUnfinishedEntryClosesAfterAMinute(keys: String) throws {
        var kiosk = try kiosk()
        kiosk.type("." + keys)
        kiosk.wait(59_000)
        #expect(kiosk.model.staff != nil)
        kiosk.wait(1_000)
        #expect(kiosk.model.staff == nil && kiosk.model.publicScreen == .language)
    }

    /// It opens nowhere but on the language screen, and no key of it leads into a visit.
    @Test func itHasNoWayToAVisit() throws {
        var kiosk = try kiosk()
        kiosk.choose(.english, .interview)
        kiosk.type(".9")
        #expect(kiosk.model.staff == nil && desk.entries.withLock { $0 }.isEmpty)
        kiosk.press(.function(12))
        kiosk.type(".9")
        #expect(kiosk.model.staff == nil || kiosk.model.visit == nil)
        var other = try self.kiosk()
        open(&other)
        for key in [Key.character("1"), .character("*"), .function(1), .function(2), .character("5"), .enter, .tab] {
            other.press(key)
            #expect(other.model.visit == nil)
        }
    }

    @Test func anotherBundleClosesIt() throws {
        var kiosk = try kiosk()
        open(&kiosk)
        try kiosk.receive(FixedContent.store(), id: "another")
        #expect(kiosk.model.staff == nil && kiosk.model.publicScreen == .language)
    }
}

/// Today's date, given by the staff of a kiosk whose clock is not trusted.
struct StaffDateTests {
    private let desk = StaffTests.Desk()
    private var wrong: Day { FixedContent.day.adding(days: -3000) }

    private func open(day: Day, knownDay: Day? = nil, after restart: ProcessRestart? = nil) throws -> KioskDriver {
        var kiosk = try KioskDriver(day: day, knownDay: knownDay, after: restart, staff: desk.services)
        kiosk.type(".94711")
        kiosk.press(.enter)
        return kiosk
    }

    private func typed(_ day: Day) -> String {
        let (year, month, number) = day.components
        return "\(number + 100)".dropFirst() + "\(month + 100)".dropFirst() + "\(year)"
    }

    @Test func aTrustedClockIsNotCorrected() throws {
        var kiosk = try open(day: FixedContent.day.adding(days: 10))
        #expect(kiosk.model.layout.content.items.isEmpty)
        kiosk.type("1")
        #expect(kiosk.model.dayGiven == nil && kiosk.model.staff != nil)
    }

    @Test func aDateIsTypedAndConfirmed() throws {
        let day = FixedContent.day.adding(days: 20)
        var kiosk = try open(day: wrong)
        #expect(kiosk.model.today == nil)
        kiosk.type("12" + typed(day))
        #expect(kiosk.text.contains(String(day.components.year)), "\(kiosk.text)")
        kiosk.press(.enter)
        #expect(kiosk.model.staff?.step == .confirmDate(day) && kiosk.model.today == nil)
        kiosk.type("1")
        #expect(kiosk.model.today == day && kiosk.log.contains { $0.contains("\(day)") })
        #expect(kiosk.model.newestDay.day(at: kiosk.milliseconds) < day, "it sets no floor for later")
        #expect(kiosk.model.context.staff == .unknown, "the hour is not known")
        kiosk.press(.escape)
        #expect(kiosk.restarts.last?.dayGiven?.day == day)
        kiosk.choose(.english)
        #expect(kiosk.model.context.isDateGiven)
        kiosk.wait(86_400_000)
        kiosk.press(.other)
        #expect(kiosk.model.today == day.adding(days: 1))
    }

    /// The clock's own day is offered first, if it is possible; else the newest day that is known.
    @Test func aClockThatIsAheadIsConfirmed() throws {
        let ahead = FixedContent.day.adding(days: 500)
        var kiosk = try open(day: ahead)
        kiosk.type("1")
        #expect(kiosk.model.staff?.step == .confirmDate(ahead) && kiosk.model.isStopped)
        var behind = try open(day: wrong, knownDay: FixedContent.day.adding(days: 5))
        behind.type("1")
        #expect(behind.model.staff?.step == .confirmDate(FixedContent.day.adding(days: 5)))
    }

    /// A clock at 2106 stops the content until staff say what day it is.
    @Test func aGivenDateLiftsWhatAWrongClockStopped() throws {
        let day = FixedContent.day.adding(days: 1)
        var kiosk = try open(day: FixedContent.day.adding(days: 29_000))
        #expect(kiosk.model.isStopped)
        kiosk.type("12" + typed(day))
        kiosk.press(.enter)
        kiosk.type("1")
        #expect(!kiosk.model.isStopped && kiosk.model.today == day)
    }

    @Test(arguments: [
        ("31022026", StaffSession.DateFault.unknown), ("3011", .unknown), ("01019999", .late(.distant)),
        ("01011990", .early(FixedContent.day)),
    ])
    func aDateThatCannotBeTodayIsRefused(typed: String, fault: StaffSession.DateFault) throws {
        var kiosk = try open(day: wrong)
        kiosk.type("12" + typed)
        kiosk.press(.enter)
        if case .late = fault {
            guard case .typeDate(.late) = kiosk.model.staff?.step else { return #expect(Bool(false)) }
        } else {
            #expect(kiosk.model.staff?.step == .typeDate(fault))
        }
        #expect(kiosk.model.today == nil)
    }

    @Test func theFloorOfTheStoreIsNotLowered() throws {
        let known = FixedContent.day.adding(days: 30)
        var kiosk = try open(day: wrong, knownDay: known)
        kiosk.type("12" + typed(known.adding(days: -1)))
        kiosk.press(.enter)
        #expect(kiosk.model.staff?.step == .typeDate(.early(known)))
    }

    @Test func itHoldsUntilAnUpdate() throws {
        let day = FixedContent.day.adding(days: 20)
        let given = ProcessRestart(isHidden: false, dayGiven: NewestDay(day, since: 0))
        var kiosk = try KioskDriver(day: wrong, after: given)
        #expect(kiosk.model.today == day, "also after a process restart")
        var model = kiosk.model
        _ = model.update(.dayLearned(FixedContent.day))
        #expect(model.today == nil, "a sync has a newer day")
        try kiosk.receive(FixedContent.store(), id: "another")
        #expect(kiosk.model.today == nil)
        let floor = try KioskDriver(day: wrong, knownDay: day.adding(days: 1), after: given)
        #expect(floor.model.today == nil, "what the store knows is newer")
    }
}

extension Day {
    fileprivate static let distant = Day(daysSince1970: 0)
}
