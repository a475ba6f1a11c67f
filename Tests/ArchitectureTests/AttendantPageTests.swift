import Foundation
import Testing

/// The handbook's pages for the attendant: two screens of 80 by 24 each, with the same keys in both languages.
@Test(arguments: ["AttendantEnglish", "AttendantSpanish"])
func theAttendantsPageIsTwoScreensLong(page: String) throws {
    let file = Arrows.sources.appending(path: "sendactl/Handbook.docc/\(page).md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 48 && lines.allSatisfy { $0.count <= 80 })
    for key in ["`.`", "`9`", "`6`", "`/`", "PIN", "services.yaml"] { #expect(text.contains(key), "\(key)") }
}
