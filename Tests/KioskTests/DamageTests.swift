import ContentModel
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

@Test func aDamagedPageComesFromTheNextBundle() throws {
    let damaged = FixedContent.store { $0 == "text long-page en" }
    var walk = try Walk([damaged, FixedContent.store()])
    walk.type("221")
    #expect(walk.text.contains("Answer in en."))
    #expect(walk.model.visit?.language == FixedContent.en)
    #expect(walk.log.contains { $0.contains("text long-page en") && $0.contains("damaged") })
}

@Test func withoutAnyBundleTheEmergencyTextStands() throws {
    let damaged = FixedContent.store { $0.hasPrefix("words") }
    var walk = try Walk([damaged, damaged])
    walk.type("2")
    #expect(walk.model.visit == nil)
    #expect(walk.text.contains("911"))
    walk.type("1230/.*+-")
    walk.press(.enter, .tab, .click(row: 3, column: 3), .resized(ScreenSize(columns: 1, rows: 1)))
    #expect(walk.model.manifest == nil)
}

@Test func aKioskWithoutABundleShowsTheEmergencyText() throws {
    let walk = try Walk([])
    #expect(walk.text.contains("911"))
}
