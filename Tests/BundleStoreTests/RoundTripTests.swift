import BundleStore
import ContentModel
import Foundation
import Interview
import TestSupport
import Testing

@Test func whatIsWrittenIsRead() throws {
    let folder = try TemporaryFolder()
    let content = FixedContent.bundle
    try BundleWriter.write(content, to: folder.file("a.sqlite"))
    let store = ContentStore.bundle(try BundleReader(path: folder.file("a.sqlite")))
    #expect(try store.manifest() == content.manifest)
    for words in content.words { #expect(try store.words(words.language) == words) }
    for topic in content.topics { #expect(try store.topic(topic.id) == topic) }
    for page in content.pages { #expect(try store.page(page.id) == page) }
    for text in content.texts { #expect(try store.text(text.page, text.language) == text) }
    for fact in content.facts {
        for language in FixedContent.languages { #expect(try store.fact(fact.id, language) == fact.only(language)) }
    }
    for source in content.sources { #expect(try store.source(source.id) == source) }
}

@Test func theSameContentGivesTheSameBytes() async throws {
    let first = try TemporaryFolder()
    let second = try TemporaryFolder()
    try BundleWriter.write(FixedContent.bundle, to: first.file("a.sqlite"))
    try await Task.sleep(for: .milliseconds(1100))  // a time in the file would be another second
    try BundleWriter.write(FixedContent.bundle, to: second.file("another-name.sqlite"))
    let bytes = try Data(contentsOf: URL(filePath: first.file("a.sqlite")))
    #expect(try bytes == Data(contentsOf: URL(filePath: second.file("another-name.sqlite"))))
    #expect(
        try FileManager.default.contentsOfDirectory(atPath: first.path) == ["a.sqlite"], "nothing is left beside it")
}

@Test func aRenamedPageKeepsItsRowAndItsOldSlug() throws {
    let folder = try TemporaryFolder()
    var content = FixedContent.bundle
    let newSlug = try #require(PageID(rawValue: "new-name"))
    for index in content.pages.indices where content.pages[index].id == FixedContent.short {
        content.pages[index].id = newSlug
        content.pages[index].formerIDs = [FixedContent.short]
    }
    for index in content.texts.indices where content.texts[index].page == FixedContent.short {
        content.texts[index].page = newSlug
    }
    try BundleWriter.write(content, to: folder.file("a.sqlite"))
    let store = ContentStore.bundle(try BundleReader(path: folder.file("a.sqlite")))
    for slug in [newSlug, FixedContent.short] {
        #expect(try store.page(slug).id == newSlug)
        #expect(try store.text(slug, FixedContent.en).page == newSlug)
    }
}

@Test func twoRecordsWithOneKeyAreRefused() throws {
    let folder = try TemporaryFolder()
    var content = FixedContent.bundle
    content.facts.append(content.facts[0])
    #expect(throws: BundleError.collision(record: "fact \(content.facts[0].id) es")) {
        try BundleWriter.write(content, to: folder.file("a.sqlite"))
    }
}

@Test func aRecordThatNoKioskWouldReadIsRefused() throws {
    let folder = try TemporaryFolder()
    var content = FixedContent.bundle
    content.words[0].messages["long"] = ["other": String(repeating: "a", count: 5 << 20)]
    #expect {
        try BundleWriter.write(content, to: folder.file("a.sqlite"))
    } throws: { error in
        "\(error)".hasPrefix("words \(content.words[0].language) has 52")
    }
    #expect(!FileManager.default.fileExists(atPath: folder.file("a.sqlite")))
}

@Test func theInterviewIsReadAsItWasWritten() throws {
    let content = try #require(ShippedContent.outcome.content?.interview)
    let reader = try BundleReader(path: try ShippedContent.bundlePath())
    #expect(try reader.manifest().interviewReviewed == [])
    let store = InterviewStore.bundle(reader)
    #expect(try store.rules() == content.rules)
    for words in content.wordings { #expect(try store.wording(words.language) == words) }
    #expect(content.wordings.map(\.language) == ShippedContent.languages)
}

@Test func aBundleWithoutAnInterviewSaysSo() throws {
    let folder = try TemporaryFolder()
    try BundleWriter.write(FixedContent.bundle, to: folder.file("a.sqlite"))
    let reader = try BundleReader(path: folder.file("a.sqlite"))
    #expect(try reader.manifest().interviewReviewed == nil)
    var installed = InstalledBundles(store: nil, embedded: [folder.file("a.sqlite")])
    let opened = try #require(installed.next { Issue.record("\($0)") })
    #expect(opened.manifest.interviewReviewed == nil)
    let store = InterviewStore.bundle(reader)
    #expect(throws: ContentDamage(record: "interview 1", reason: "is missing", isMissing: true)) { try store.rules() }
}

@Test func theServicesOfAPageAreRead() throws {
    let folder = try TemporaryFolder()
    var content = FixedContent.bundle
    content.pages[0].services = [.shelter, .safeHouse]
    content.texts[0].blocks.append(.services)
    try BundleWriter.write(content, to: folder.file("a.sqlite"))
    let store = ContentStore.bundle(try BundleReader(path: folder.file("a.sqlite")))
    #expect(try store.page(content.pages[0].id) == content.pages[0])
    #expect(try store.text(content.texts[0].page, content.texts[0].language) == content.texts[0])
}
