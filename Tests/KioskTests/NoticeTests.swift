import ContentModel
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

/// How staff put up notices, with the keypad alone, and when they expire.
struct NoticeTests {
    private let staff = StaffTests.Desk()
    private let desk = NoticeFixture.Desk()
    private let language = ShippedContent.languages[0]

    private func day() throws -> Day { try ShippedContent.store().manifest().day.adding(days: 2) }

    private func kiosk(_ notices: NoticeFixture.Desk? = nil, day: Day? = nil) throws -> KioskDriver {
        try KioskDriver(
            [try NoticeFixture.store()], interview: try ShippedContent.interview(), day: day ?? self.day(),
            staff: staff.services, notices: (notices ?? desk).services)
    }

    private func open(_ kiosk: inout KioskDriver) {
        kiosk.type(".94711")
        kiosk.press(.enter)
        kiosk.choose(.item(.staff(.notices(.list))))
    }

    private func step(_ kiosk: KioskDriver) -> NoticeStep? {
        if case .notices(let step) = kiosk.model.staff?.step { step } else { nil }
    }

    private func id(_ name: String) throws -> NoticeID { try #require(NoticeID(rawValue: name)) }

    @Test func aNoticeIsPutUpWithDigitsAlone() throws {
        var kiosk = try kiosk()
        open(&kiosk)
        kiosk.choose(.item(.staff(.notices(.templates))))
        kiosk.choose(.item(.staff(.notices(.template(try id("lawyer"))))))
        kiosk.choose(.item(.staff(.notices(.value(.weekday(3))))))
        kiosk.type("2460")
        kiosk.press(.enter)
        guard case .value(_, isWrong: true) = step(kiosk) else { return #expect(Bool(false), "\(kiosk.text)") }
        kiosk.type("0930")
        #expect(kiosk.text.contains("0930"))
        kiosk.press(.enter)
        let expected = try NoticeFixture.template(
            "lawyer", [.weekday: .weekday(3), .hour: .hour(570)], from: day(), days: (3 - day().weekday + 7) % 7 + 1)
        #expect(step(kiosk) == .confirm(expected) && desk.writes.withLock { $0 } == 0)
        kiosk.choose(.item(.staff(.notices(.add(expected)))))
        #expect(step(kiosk) == .list(.added) && desk.kept.withLock { $0 } == [expected])
        #expect(
            kiosk.log.contains { $0.contains("lawyer hour=09:30 weekday=3") && $0.hasPrefix("staff: ") }, "\(kiosk.log)"
        )
        kiosk.choose(.item(.staff(.notices(.kept(expected)))), .item(.staff(.notices(.remove(expected)))))
        #expect(step(kiosk) == .list(.removed) && desk.kept.withLock { $0 }.isEmpty)
    }

    /// The next bundle has rules of its own, which are read again.
    @Test func noticesAreShownFromTheNextBundleToo() throws {
        let kept = NoticeFixture.Desk([try NoticeFixture.template("water", from: day())])
        let good = try NoticeFixture.store()
        var damaged = good
        damaged.words = { throw ContentDamage(record: "words \($0)", reason: "the checksum does not match") }
        var kiosk = try KioskDriver(
            [damaged, good], interview: try ShippedContent.interview(), day: day(), notices: kept.services)
        #expect(kiosk.model.noticeBoard.lines.count == 1)
        kiosk.type("1")
        #expect(kiosk.log.contains { $0.contains("damaged") }, "\(kiosk.log)")
        #expect(kiosk.model.noticeBoard.lines.count == 1)
    }

    @Test func aNoticeAboutTodayIsShownOnlyToday() throws {
        var kiosk = try kiosk()
        open(&kiosk)
        kiosk.choose(.item(.staff(.notices(.templates))), .item(.staff(.notices(.template(try id("beds-full"))))))
        #expect(step(kiosk) == .confirm(try NoticeFixture.template("beds-full", from: day())))
    }

    /// A notice with a date or a weekday is shown until that day, and no longer.
    @Test func whatSpeaksOfADayEndsWithIt() throws {
        let comar = NoticeValue.entry(try id("comar"))
        for offset in 0..<Notice.maximumDays {
            let day = try day().adding(days: offset)
            var kiosk = try kiosk()
            open(&kiosk)
            kiosk.choose(
                .item(.staff(.notices(.templates))), .item(.staff(.notices(.template(try id("place-closed"))))),
                .item(.staff(.notices(.value(comar)))), .item(.staff(.notices(.value(.date(day))))))
            guard case .confirm(let notice) = step(kiosk) else { return #expect(Bool(false), "\(kiosk.text)") }
            #expect(try notice.from == self.day() && notice.until == day)
            var draft = NoticeDraft(text: "", in: language)
            draft.content = .template(try id("talk"), [.weekday: .weekday(day.weekday), .hour: .hour(600)])
            #expect(try draft.notice(days: 1, from: self.day())?.until == day)
        }
        #expect(NoticeDraft.daysAhead == Notice.maximumDays - 1, "no date is later than a notice can last")
    }

    /// Of two notices about one subject the newer counts, and the staff read that before it is put up.
    @Test func theNewerOfASubjectReplacesTheOlder() throws {
        let water = try NoticeFixture.template("water", from: day(), days: 7)
        let full = try NoticeFixture.template("beds-full", from: day())
        let kept = NoticeFixture.Desk([full, water])
        var kiosk = try kiosk(kept)
        let texts = Vocabulary(words: try ShippedContent.store().words(language))
        func put(_ name: String) throws {
            open(&kiosk)
            kiosk.choose(.item(.staff(.notices(.templates))), .item(.staff(.notices(.template(try id(name))))))
        }
        try put("beds-left")
        let rules = try #require(try NoticeFixture.rules())
        let old = try #require(rules.text(of: full, in: texts.words))
        let said = texts(.staffNoticesReplaces, ["text": old]).split(separator: " ").prefix(6).joined(separator: " ")
        #expect(kiosk.text.contains(said), "\(kiosk.text)")
        kiosk.type("1")
        let left = try NoticeFixture.template("beds-left", from: day())
        #expect(kept.kept.withLock { $0 } == [water, left])
        kiosk.type("00")
        kiosk.press(.escape)
        try put("beds-left")
        kiosk.type("1")
        #expect(kept.kept.withLock { $0 } == [water, left], "the same is there once")
        let notices: [(Notice, Notice, Bool)] = [
            (try lawyer(1, 540), try lawyer(1, 660), true), (try lawyer(1, 540), try lawyer(2, 540), false),
            (try meal(480), try meal(840), false), (try meal(480), try meal(480), true), (water, full, false),
        ]
        for (new, old, isReplaced) in notices { #expect(rules.replaces(new, old) == isReplaced, "\(new) \(old)") }
    }

    private func lawyer(_ weekday: Int, _ minutes: Int) throws -> Notice {
        try NoticeFixture.template("lawyer", [.weekday: .weekday(weekday), .hour: .hour(minutes)], from: day())
    }

    private func meal(_ minutes: Int) throws -> Notice {
        try NoticeFixture.template("food", [.hour: .hour(minutes)], from: day())
    }

    /// What a notice says of today is what the staff say, while no clock is trusted.
    @Test func aNoticeOfAGivenDateSaysSo() throws {
        let kept = NoticeFixture.Desk([try NoticeFixture.template("beds-full", from: day())])
        let given = ProcessRestart(isHidden: false, dayGiven: NewestDay(try day(), since: 0))
        var kiosk = try KioskDriver(
            [try NoticeFixture.store()], interview: nil, day: Day(daysSince1970: 11_000), after: given,
            staff: staff.services, notices: kept.services)
        kiosk.choose(.language(language), .item(.notices))
        let words = Vocabulary(words: try ShippedContent.store().words(language))
        #expect(kiosk.text.contains(words(.homeDateGiven)), "\(kiosk.text)")
    }

    /// Back leads through every screen to the report, and never out of it by accident.
    @Test func backReturnsToTheReport() throws {
        var kiosk = try kiosk()
        open(&kiosk)
        kiosk.choose(.item(.staff(.notices(.templates))), .item(.staff(.notices(.template(try id("lawyer"))))))
        for expected in [NoticeStep.templates, .list(nil)] {
            kiosk.type("0")
            #expect(step(kiosk) == expected)
        }
        kiosk.type("0")
        guard case .report = kiosk.model.staff?.step else { return #expect(Bool(false)) }
    }

    @Test func whatCannotBeSavedIsNotShown() throws {
        desk.fails.withLock { $0 = true }
        var kiosk = try kiosk()
        open(&kiosk)
        kiosk.choose(.item(.staff(.notices(.templates))), .item(.staff(.notices(.template(try id("water"))))))
        kiosk.type("11")
        #expect(step(kiosk) == .list(.failed) && kiosk.model.notices.isEmpty)
    }

    @Test func theNinthWaits() throws {
        let full = NoticeFixture.Desk(try NoticeFixture.longest(from: day()))
        var kiosk = try kiosk(full)
        open(&kiosk)
        #expect(!kiosk.model.layout.content.items.contains(.staff(.notices(.templates))))
        #expect(kiosk.model.layout.content.items.count == Notice.maximumCount)
    }

    /// Without a date that is trusted no notice is shown, and none is put up until staff have given today's.
    @Test func anUnknownDateShowsNone() throws {
        let kept = NoticeFixture.Desk([try NoticeFixture.template("water", from: day(), days: 7)])
        var kiosk = try kiosk(kept, day: Day(daysSince1970: 11_000))
        #expect(kiosk.model.noticeBoard.isEmpty)
        kiosk.type(".94711")
        kiosk.press(.enter)
        kiosk.choose(.item(.staff(.notices(.list))))
        #expect(!kiosk.model.layout.content.items.contains(.staff(.notices(.templates))))
        kiosk.type("0")
        kiosk.choose(.item(.staff(.askDate)), .item(.staff(.typeDate)))
        let (year, month, number) = try day().adding(days: 1).components
        kiosk.type("\(number + 100)".dropFirst() + "\(month + 100)".dropFirst() + "\(year)")
        kiosk.press(.enter)
        kiosk.type("1")
        #expect(kiosk.model.noticeBoard.lines.count == 1)
    }

    @Test func anExpiredNoticeNeverComesBack() throws {
        let kept = NoticeFixture.Desk([
            try NoticeFixture.template("water", from: day(), days: 7),
            try NoticeFixture.template("beds-full", from: day()),
        ])
        var kiosk = try kiosk(kept)
        #expect(kiosk.model.noticeBoard.lines.count == 2)
        kiosk.day = try day().adding(days: 1)
        kiosk.wait(86_400_000)
        #expect(kiosk.model.noticeBoard.lines.count == 1, "without a key, at midnight")
        #expect(kept.kept.withLock { $0.count } == 1, "and on the disk")
        kiosk.day = try day()
        kiosk.press(.other)
        #expect(kiosk.model.noticeBoard.lines.count == 1, "nor when the clock goes back")
        kiosk.day = try day().adding(days: 30)
        kiosk.press(.other)
        #expect(kiosk.model.notices.isEmpty && kept.kept.withLock { $0.isEmpty })
        #expect(try self.kiosk(kept).model.notices.isEmpty)
    }

    /// Text is typed on a keyboard; a digit and any other character type nothing, and a refused word is named.
    @Test func aSentenceIsTyped() throws {
        var kiosk = try kiosk()
        open(&kiosk)
        kiosk.choose(.item(.staff(.notices(.textLanguage))), .item(.staff(.notices(.text(language)))))
        kiosk.type("Ropa 55@€ дinero")
        #expect(kiosk.model.staff?.text == "Ropa  inero")
        for _ in 1...7 { kiosk.press(.backspace) }
        kiosk.type(" dinero")
        kiosk.press(.enter)
        #expect(step(kiosk) == .text(language, .word("dinero")) && kiosk.text.contains("Ropa dinero"), "\(kiosk.text)")
        for _ in 1...6 { kiosk.press(.backspace) }
        kiosk.type("limpia.")
        kiosk.press(.enter)
        kiosk.choose(.item(.staff(.notices(.period(7)))))
        let expected = try NoticeFixture.text("Ropa limpia.", language, from: day())
        kiosk.choose(.item(.staff(.notices(.add(expected)))))
        #expect(desk.kept.withLock { $0 } == [expected] && !kiosk.log.joined().contains("Ropa"))
    }

    /// Without the publisher's permission no sentence can be typed, and a saved one is not shown.
    @Test func freeTextIsOff() throws {
        let kept = NoticeFixture.Desk([try NoticeFixture.text("Ropa limpia.", language, from: day())])
        var kiosk = try KioskDriver(
            [try ShippedContent.store()], interview: try ShippedContent.interview(), day: day(), staff: staff.services,
            notices: kept.services)
        #expect(kiosk.model.noticeBoard.isEmpty)
        open(&kiosk)
        #expect(!kiosk.model.layout.content.items.contains(.staff(.notices(.textLanguage))))
    }

    /// A notice whose template this content lacks is kept but not shown.
    @Test func anUnknownTemplateIsNotShown() throws {
        let kept = NoticeFixture.Desk([
            try NoticeFixture.template("no-such-template", from: day()),
            try NoticeFixture.template("beds-full", [.hour: .hour(600)], from: day()),
            try NoticeFixture.template("lawyer", [.weekday: .weekday(1)], from: day()),
            try NoticeFixture.template(
                "interpreter", [.weekday: .weekday(1), .language: .entry(try id("comar"))], from: day()),
        ])
        let kiosk = try kiosk(kept)
        #expect(kiosk.model.noticeBoard.isEmpty && kiosk.model.notices.count == 4)
    }
}
