import ContentModel
import Foundation
import TestSupport
import Testing

@testable import BundleStore

/// A bundle that is verified before it is shown.
struct TrialTests {
    @Test func everyTableIsTried() {
        let names = Schema.tables.compactMap { $0.firstMatch(of: /CREATE TABLE (\w+)/).map { String($0.1) } }
        // Older bundles do not have the rules for notices: they are read where the manifest names them.
        #expect((RecordTable.all.map(\.name) + ["notices"]).sorted() == names.sorted())
    }

    @Test func aBundleThatLacksTheRulesItNamesCannotBeShown() throws {
        let folder = try TemporaryFolder(inMemory: true)
        var content = FixedContent.bundle
        content.manifest.hasNotices = true
        try BundleWriter.write(content, to: folder.file("b.sqlite"))
        let reader = try BundleReader(path: folder.file("b.sqlite"))
        #expect(throws: ContentDamage.self) { try reader.verifyAllRecords() }
        content.notices = NoticeRules(templates: [], places: [], languages: [])
        try BundleWriter.write(content, to: folder.file("c.sqlite"))
        try BundleReader(path: folder.file("c.sqlite")).verifyAllRecords()
    }

    @Test func theShippedContentCanBeShown() throws {
        try BundleReader(path: ShippedContent.bundlePath()).verifyAllRecords()
    }

    @Test func aBundleThatLacksALanguageCannotBeShown() throws {
        let folder = try TemporaryFolder(inMemory: true)
        var content = FixedContent.bundle
        content.words.removeLast()
        try BundleWriter.write(content, to: folder.file("b.sqlite"))
        let reader = try BundleReader(path: folder.file("b.sqlite"))
        let damage = #expect(throws: ContentDamage.self) { try reader.verifyAllRecords() }
        #expect(damage?.record.hasPrefix("words") == true)
    }
}
