import BundleStore
import ContentModel
import Foundation
import GRDB
import TestSupport
import Testing

/// Everything in a bundle that a screen can read. Throws the first error.
private func everything(at path: String) throws -> BundleContent {
    let store = ContentStore.bundle(try BundleReader(path: path))
    let expected = FixedContent.bundle
    return BundleContent(
        manifest: try store.manifest(), words: try expected.words.map { try store.words($0.language) },
        topics: try expected.topics.map { try store.topic($0.id) },
        pages: try expected.pages.map { try store.page($0.id) },
        texts: try expected.texts.map { try store.text($0.page, $0.language) },
        facts: try expected.facts.flatMap { fact in try FixedContent.languages.map { try store.fact(fact.id, $0) } },
        sources: try expected.sources.map { try store.source($0.id) })
}

/// The same content with its facts as they are read: one language at a time.
private func perLanguage(_ content: BundleContent) -> BundleContent {
    var content = content
    content.facts = content.facts.flatMap { fact in FixedContent.languages.map(fact.only) }
    return content
}

@Test(arguments: ["", "/", "//"])
func aPathMayBeginWithSlashes(slashes: String) throws {
    let folder = try TemporaryFolder()
    try BundleWriter.write(FixedContent.bundle, to: folder.file("a.sqlite"))
    #expect(try everything(at: slashes + folder.file("a.sqlite")) == perLanguage(FixedContent.bundle))
}

@Test func aFlippedBitIsAnErrorOrChangesNothing() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.sqlite")
    try BundleWriter.write(FixedContent.bundle, to: path)
    let good = try Data(contentsOf: URL(filePath: path))
    let expected = perLanguage(FixedContent.bundle)
    var random = SeededGenerator(seed: 2026)
    var noticed = 0
    for _ in 0..<2000 {
        var bytes = good
        let bit = Int.random(in: 0..<bytes.count * 8, using: &random)
        bytes[bit / 8] ^= 1 << UInt8(bit % 8)
        try bytes.write(to: URL(filePath: path))
        do {
            let found = try everything(at: path)
            #expect(found == expected, "bit \(bit) changes what is shown")
        } catch {
            noticed += 1
        }
    }
    print("of 2,000 flipped bits \(noticed) were noticed, \(2000 - noticed) changed nothing that is read")
    #expect(noticed > 400, "a good part of the file is records")
}

@Test func aRecordThatIsTooLongIsReportedAsSuch() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.sqlite")
    try BundleWriter.write(FixedContent.bundle, to: path)
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: "UPDATE words SET body = printf('%.*c', 5000000, 'x')") }
    try queue.close()
    let reader = try BundleReader(path: path)
    let damage = #expect(throws: ContentDamage.self) {
        try ContentStore.bundle(reader).words(FixedContent.languages[0])
    }
    #expect(damage?.reason == "is longer than 4194304 bytes")
    #expect(throws: ContentDamage.self) { try reader.verifyAllRecords() }
}

@Test(arguments: [0, 1, 15, 16, 99, 100, 4095, 4096, 8192, 20_000])
func aTruncatedFileIsOneClearError(length: Int) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.sqlite")
    try BundleWriter.write(FixedContent.bundle, to: path)
    try Data(contentsOf: URL(filePath: path)).prefix(length).write(to: URL(filePath: path))
    let error = #expect(throws: BundleError.self) { try BundleReader(path: path) }
    switch error {
    case .notABundle: #expect(length < 100)
    case .damaged: #expect(length >= 100)
    default: Issue.record("\(length): \(error.map { "\($0)" } ?? "no error")")
    }
}

@Test func aFileThatIsNotABundleIsReportedAsSuch() throws {
    let folder = try TemporaryFolder()
    try folder.write(String(repeating: "not a database ", count: 1000), to: "text")
    #expect(throws: BundleError.notABundle(path: folder.file("text"))) { try BundleReader(path: folder.file("text")) }
    #expect(throws: BundleError.notFound(path: folder.file("none"))) { try BundleReader(path: folder.file("none")) }
    #expect(throws: BundleError.notABundle(path: folder.path)) { try BundleReader(path: folder.path) }
    #expect(throws: BundleError.notABundle(path: "/dev/zero")) { try BundleReader(path: "/dev/zero") }
}

/// A bundle with changes by SQL that no writer makes.
private func altered(_ folder: TemporaryFolder, _ sql: String) throws -> String {
    let path = folder.file("a.sqlite")
    try BundleWriter.write(FixedContent.bundle, to: path)
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = OFF; " + sql) }
    try queue.close()
    return path
}

@Test(arguments: [(4, "newer"), (2, "older")])
func anotherSchemaIsNamed(version: Int, why: String) throws {
    let folder = try TemporaryFolder()
    let path = try altered(folder, "PRAGMA user_version = \(version)")
    #expect(throws: BundleError.wrongSchema(path: path, found: version, expected: 3), "\(why)") {
        try BundleReader(path: path)
    }
}

@Test func anotherProgramsDatabaseIsNotABundle() throws {
    let folder = try TemporaryFolder()
    let path = try altered(folder, "PRAGMA application_id = 7")
    #expect(throws: BundleError.notABundle(path: path)) { try BundleReader(path: path) }
    let small = folder.file("small.sqlite")
    try DatabaseQueue(path: small).writeWithoutTransaction {
        try $0.execute(sql: "PRAGMA page_size = 1024; VACUUM; CREATE TABLE a (b)")
    }
    #expect(throws: BundleError.notABundle(path: small)) { try BundleReader(path: small) }
}

@Test(arguments: [
    ("DELETE FROM fact WHERE id = 'MX-03'", true), ("UPDATE fact SET body = replace(body, '30', '31')", false),
    ("UPDATE fact SET id = 'MX-99' WHERE id = 'MX-03'", true), ("UPDATE fact SET checksum = checksum + 1", false),
    (
        "UPDATE fact SET body = (SELECT body FROM fact WHERE id = 'MX-11'), checksum = (SELECT checksum FROM fact WHERE id = 'MX-11') WHERE id = 'MX-03'",
        false
    ),
])
func anAlteredOrMissingRecordIsDamage(sql: String, isMissing: Bool) throws {
    let folder = try TemporaryFolder()
    let store = ContentStore.bundle(try BundleReader(path: try altered(folder, sql)))
    let damage = #expect(throws: ContentDamage.self) {
        try store.fact(try #require(FactID(rawValue: "MX-03")), FixedContent.es)
    }
    #expect(damage?.isMissing == isMissing)
}

@Test func aBundleIsOpenedWithoutALockOrAJournal() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a b%?.sqlite")
    try BundleWriter.write(FixedContent.bundle, to: path)
    let before = try Data(contentsOf: URL(filePath: path))
    let reader = try BundleReader(path: path)
    _ = try reader.manifest()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a b%?.sqlite"])
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
}
