import ContentModel
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

@Test func aDamagedPageComesFromTheNextBundle() throws {
    let damaged = FixedContent.store { $0 == "text long-page en" }
    var kiosk = try KioskDriver([damaged, FixedContent.store()])
    kiosk.choose(.english, .topic(1), .page(1))
    #expect(kiosk.text.contains("Answer in en."))
    #expect(kiosk.model.visit?.language == FixedContent.en)
    #expect(kiosk.log.contains { $0.contains("text long-page en") && $0.contains("damaged") })
}

@Test func withoutAnyBundleTheEmergencyTextIsShown() throws {
    let damaged = FixedContent.store { $0.hasPrefix("words") }
    var kiosk = try KioskDriver([damaged, damaged])
    kiosk.type("2")
    #expect(kiosk.model.visit == nil)
    #expect(kiosk.text.contains("911"))
    kiosk.type("1230/.*+-")
    kiosk.press(.enter, .tab, .click(row: 3, column: 3), .resized(ScreenSize(columns: 1, rows: 1)))
    #expect(kiosk.model.manifest == nil)
}

@Test func aKioskWithoutABundleShowsTheEmergencyText() throws {
    let kiosk = try KioskDriver([])
    #expect(kiosk.text.contains("911"))
}
