import ContentModel
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

/// The staff's screens with the shipped content, in each language that a site can have.
struct StaffGoldenTests {
    private func kiosk(_ language: Language, _ size: ScreenSize, day: Day? = nil, _ report: StaffReport) throws
        -> KioskDriver
    {
        let desk = StaffTests.Desk()
        desk.report.withLock { $0 = report }
        var site = Site()
        (site.language, site.centre) = (language, "Centro de atención")
        let store = try ShippedContent.store()
        return try KioskDriver(
            [store], interview: try ShippedContent.interview(), site: site, size: size,
            day: try day ?? store.manifest().day.adding(days: 3), staff: desk.services)
    }

    private var good: StaffReport {
        get throws {
            let day = try ShippedContent.store().manifest().day
            var report = StaffReport()
            (report.release, report.freeBytes, report.folder) = (12, 8_400_000_000, .good)
            report.lastSync = StaffReport.LastSync(
                day: day.adding(days: 2), lastSuccess: day.adding(days: 2), code: "up-to-date", succeeded: true)
            return report
        }
    }

    private var bad: StaffReport {
        get throws {
            let day = try ShippedContent.store().manifest().day
            var report = StaffReport()
            report.facts = [
                StaffReport.DueFact(label: "COMAR, Tapachula", day: day.adding(days: -8)),
                StaffReport.DueFact(label: "TVRH", day: day.adding(days: 20)),
                StaffReport.DueFact(label: "CURP", day: nil),
            ]
            report.lastSync = StaffReport.LastSync(
                day: day.adding(days: 2), lastSuccess: day, code: "unreachable", succeeded: false)
            (report.isProgramUpdateDue, report.freeBytes, report.damagedRecord) = (true, 20_000_000, "page mx-rights")
            report.folder = .unusable("/var/lib/senda-kiosk")
            report.damagedFiles = ["centre/pin-attempts.damaged"]
            return report
        }
    }

    private static let sizes = [ScreenSize(columns: 80, rows: 24), ScreenSize(columns: 40, rows: 12)]

    @Test(arguments: ShippedContent.languages, sizes)
    func theEntry(language: Language, size: ScreenSize) throws {
        var kiosk = try kiosk(language, size, good)
        kiosk.type(".")
        try expect(kiosk, "menu", language)
        kiosk.type("90000")
        kiosk.press(.enter)
        try expect(kiosk, "pin", language)
    }

    @Test(arguments: ShippedContent.languages, sizes)
    func theReports(language: Language, size: ScreenSize) throws {
        for (name, report) in [("good", try good), ("bad", try bad)] {
            var kiosk = try kiosk(language, size, report)
            kiosk.type(".94711")
            kiosk.press(.enter)
            try expectPages(&kiosk, name, language)
        }
    }

    /// The clock is behind: the report, the question, the entry with a mistake, and the report with the given date.
    @Test(arguments: ShippedContent.languages, sizes)
    func theDate(language: Language, size: ScreenSize) throws {
        var kiosk = try kiosk(language, size, day: Day(daysSince1970: 11_000), good)
        kiosk.type(".94711")
        kiosk.press(.enter)
        try expectPages(&kiosk, "clock", language)
        kiosk.press(.home)
        kiosk.type("1")
        try expect(kiosk, "date", language)
        kiosk.type("2" + "01011990")
        kiosk.press(.enter)
        try expect(kiosk, "date-early", language)
        kiosk.type("3112")
        try expect(kiosk, "date-typed", language)
        kiosk.type("2026")
        kiosk.press(.enter)
        kiosk.type("1")
        try expect(kiosk, "date-given", language)
        kiosk.press(.escape)
        kiosk.type(ShippedContent.key(of: language))
        try expect(kiosk, "home", language)
    }

    private func expect(_ kiosk: KioskDriver, _ name: String, _ language: Language) throws {
        let (text, size) = (kiosk.text, kiosk.model.size)
        #expect(kiosk.screen.cursor.row < size.rows)
        try expectGolden(text, name: "staff-\(name).\(language).\(size)")
    }

    private func expectPages(_ kiosk: inout KioskDriver, _ name: String, _ language: Language) throws {
        var texts = [kiosk.text]
        while !kiosk.model.layout.isLastPage {
            kiosk.press(.pageDown)
            texts.append(kiosk.text)
        }
        try expectGolden(texts.joined(separator: "\n"), name: "staff-\(name).\(language).\(kiosk.model.size)")
    }
}
