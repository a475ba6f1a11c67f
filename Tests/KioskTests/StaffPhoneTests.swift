import ContentModel
import Synchronization
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

/// Phone numbers of the centre's own list, which staff confirm one by one.
struct StaffPhoneTests {
    /// A desk that keeps the numbers which were confirmed.
    private final class Desk: Sendable {
        let waiting: Mutex<[WaitingPhone]>
        let isWritable: Bool

        init(_ waiting: [WaitingPhone], isWritable: Bool = true) {
            self.waiting = Mutex(waiting)
            self.isWritable = isWritable
        }

        var services: StaffServices {
            StaffServices(
                hasPIN: { true }, enter: { _ in .accepted },
                report: { _, _ in
                    var report = StaffReport()
                    report.waitingPhones = self.waiting.withLock { $0 }
                    return report
                },
                confirmPhone: { phone in
                    if self.isWritable { self.waiting.withLock { $0.removeAll { $0 == phone } } }
                    return self.isWritable
                })
        }
    }

    private static func waiting(_ name: String, _ phone: String, line: Int, earlier: String? = nil) -> WaitingPhone {
        var service = Service(
            kind: .legal, name: name, checkedOn: FixedContent.day, checkedBy: "Casa del Caminante")
        (service.phone, service.line) = (phone, line)
        return WaitingPhone(service, earlier: earlier)
    }

    private static let three = [
        waiting("Clínica jurídica", "962 000 0002", line: 1),
        waiting("Casa", "962 000 0003", line: 9, earlier: "9620000009"),
        waiting("Abogadas", "962 000 0004", line: 17),
    ]

    private func open(_ desk: Desk, _ size: ScreenSize = ScreenSize(columns: 80, rows: 24), site: Site = Site()) throws
        -> KioskDriver
    {
        let store = try ShippedContent.store()
        var kiosk = try KioskDriver(
            [store], site: site, size: size, day: store.manifest().day.adding(days: 3), staff: desk.services)
        kiosk.type(".91")
        kiosk.press(.enter)
        return kiosk
    }

    @Test func theyAreConfirmedOneByOneWithTheKeypad() throws {
        let desk = Desk(Self.three)
        var kiosk = try open(desk)
        for phone in Self.three { #expect(kiosk.text.contains(phone.service.phone ?? "-")) }
        kiosk.type("1")
        #expect(kiosk.text.contains("Clínica jurídica") && kiosk.text.contains("962 000 0002"))
        kiosk.type("1")
        #expect(desk.waiting.withLock { $0.map(\.service.line) } == [9, 17])
        #expect(kiosk.text.contains("9620000009"), "the number before is there to compare")
        kiosk.type("2")
        kiosk.type("1", pause: 2000)
        #expect(desk.waiting.withLock { $0.map(\.service.line) } == [9], "not yet: it keeps waiting")
        #expect(kiosk.model.staff?.step.isReport == true)
        #expect(kiosk.log.filter { $0.contains("was confirmed") }.count == 2)
        #expect(!kiosk.log.joined().contains("962") && !kiosk.log.joined().contains("Abogadas"))
    }

    /// Back leads to the report, and confirms nothing.
    @Test(arguments: ["0", "."])
    func leavingConfirmsNothing(key: String) throws {
        let desk = Desk(Self.three)
        var kiosk = try open(desk)
        kiosk.type("1" + key)
        #expect(desk.waiting.withLock { $0.count } == 3)
        #expect(kiosk.model.staff?.step.isReport ?? true)
    }

    @Test func aFolderThatCannotBeWrittenIsLogged() throws {
        let desk = Desk(Self.three, isWritable: false)
        var kiosk = try open(desk)
        let warning = Vocabulary(words: try ShippedContent.store().words(ShippedContent.languages[0]))(
            .staffScreenUnsaved)
        let start = try #require(warning.split(separator: ",").first)
        kiosk.type("11")
        #expect(kiosk.log.last?.contains("cannot be saved") == true)
        #expect(kiosk.text.contains(start), "\(kiosk.text)")
        kiosk.type("0")
        #expect(kiosk.model.staff?.step.isReport == true && kiosk.text.contains(start), "\(kiosk.text)")
        #expect(desk.waiting.withLock { $0.count } == 3)
    }

    /// A double press confirms one number, however slow it is.
    @Test(arguments: [100, 350, 600, 900])
    func aDoublePressConfirmsOne(pause: Int) throws {
        let desk = Desk(Self.three)
        var kiosk = try open(desk)
        kiosk.type("1")
        kiosk.type("1", pause: 2000)
        kiosk.type("1", pause: pause)
        kiosk.wait(200)
        #expect(desk.waiting.withLock { $0.count } == 2)
        kiosk.type("1", pause: 2000)
        #expect(desk.waiting.withLock { $0.count } == 1)
    }

    @Test(arguments: ShippedContent.languages, [ScreenSize(columns: 80, rows: 24), ScreenSize(columns: 40, rows: 12)])
    func theScreens(language: Language, size: ScreenSize) throws {
        var site = Site()
        site.language = language
        var kiosk = try open(Desk(Self.three), size, site: site)
        var texts = [kiosk.text]
        kiosk.type("12", pause: 2000)
        texts.append(kiosk.text)
        try expectGolden(texts.joined(separator: "\n"), name: "staff-phones.\(language).\(size)")
        #expect(kiosk.model.layout.focus == 0 && kiosk.screen.cursor.row < size.rows)
    }

    /// Lists that cannot be used, as a whole or in part.
    @Test(arguments: ShippedContent.languages)
    func theListsAreReported(language: Language) throws {
        var site = Site()
        site.language = language
        let store = try ShippedContent.store()
        for (name, local, signed) in [
            ("unusable", StaffReport.PlaceList(isUnusable: true), StaffReport.PlaceList(isUnusable: true)),
            ("omitted", StaffReport.PlaceList(omitted: 1), StaffReport.PlaceList(omitted: 3)),
        ] {
            let desk = StaffTests.Desk()
            desk.report.withLock { ($0.localList, $0.signedList) = (local, signed) }
            var kiosk = try KioskDriver([store], site: site, day: store.manifest().day, staff: desk.services)
            kiosk.type(".94711")
            kiosk.press(.enter)
            try expectGolden(kiosk.text, name: "staff-lists-\(name).\(language).80x24")
        }
    }
}

extension StaffSession.Step {
    fileprivate var isReport: Bool { if case .report = self { true } else { false } }
}

/// The staff screen of a kiosk without any content.
struct StaffWithoutContentTests {
    private let desk = StaffTests.Desk()

    private func open(_ size: ScreenSize, _ language: Language?) throws -> KioskDriver {
        var site = Site()
        site.language = language
        var kiosk = try KioskDriver([], site: site, size: size, staff: desk.services)
        kiosk.type(".94711")
        kiosk.press(.enter)
        return kiosk
    }

    @Test(arguments: ShippedContent.languages, [ScreenSize(columns: 80, rows: 24), ScreenSize(columns: 40, rows: 12)])
    func itSaysThatThereIsNone(language: Language, size: ScreenSize) throws {
        var kiosk = try open(size, language)
        #expect(kiosk.model.staff?.step == .report(StaffReport()))
        #expect(kiosk.model.layout.content.items.isEmpty, "no date is asked for")
        try expectGolden(kiosk.text, name: "staff-no-content.\(language).\(size)")
        kiosk.press(.escape)
        #expect(kiosk.text.contains(Fallback.emergencyNumber) && kiosk.model.staff == nil)
    }

    @Test(arguments: [Key.character("/"), .character("."), .escape])
    func itClosesToTheNumbers(key: Key) throws {
        let before = try KioskDriver([]).text
        var kiosk = try open(ScreenSize(columns: 80, rows: 24), nil)
        kiosk.press(key)
        #expect(kiosk.model.staff == nil && !kiosk.model.isHidden && kiosk.text == before)
        kiosk.type(".9")
        #expect(kiosk.model.staff != nil, "it can be opened again")
    }

    @Test func aWindowThatIsTooSmallSaysSo() throws {
        let kiosk = try KioskDriver([], size: ScreenSize(columns: 39, rows: 12))
        try expectGolden(kiosk.text, name: "larger-no-content.39x12")
    }
}
