import TestSupport
import Testing

@testable import ContentChecks
@testable import ContentSources

private func findings(_ changes: [String: String]) throws -> [String] {
    try SampleContent(changes).findings.filter { $0.hasSuffix("[page-structure]") }
}

private let other = [
    "Content/topics/help/second/page.yaml": "order: 2\naudience: [all]\nfacts: []\n",
    "Content/topics/help/second/es.md": SampleContent.text("Texto."),
    "Content/topics/help/second/en.md": SampleContent.text("Text."),
]

@Test(arguments: [
    ("### Deep", ["6:1: a heading of level 3 under one of level 1"]), ("## One\n\n### Two\n\n## Three\n\n### Four", []),
    ("text\n\n### Deep\n\n## Up", ["8:1: a heading of level 3 under one of level 1"]),
])
func headingsGoDownOneByOne(body: String, expected: [String]) throws {
    let found = try findings([
        SampleContent.page + "en.md": SampleContent.text(body), SampleContent.page + "es.md": SampleContent.text(body),
    ])
    #expect(
        found.filter { $0.contains("en.md") }
            == expected.map { "Content/topics/help/first/en.md:\($0) [page-structure]" })
}

@Test(arguments: [(296, nil), (297, "301 words"), (400, "404 words")] as [(Int, String?)])
func aPageHoldsAboutThreeHundredWords(count: Int, expected: String?) throws {
    let body = Array(repeating: "word", count: count).joined(separator: " ")
    let found = try findings([SampleContent.page + "en.md": SampleContent.text(body)]).filter { $0.contains("en.md") }
    #expect(
        found
            == (expected.map {
                [
                    "Content/topics/help/first/en.md:1:1: the page has \($0); the recommended maximum is 300 "
                        + "[page-structure]"
                ]
            }
                ?? []))
}

@Test func tooManyWordsAreAnErrorOnlyWhenThereAreFarTooMany() throws {
    for (count, severity) in [(310, Diagnostic.Severity.warning), (400, .error)] {
        let body = Array(repeating: "word", count: count).joined(separator: " ")
        let outcome = try SampleContent([SampleContent.page + "en.md": SampleContent.text(body)]).outcome
        #expect(outcome.findings.first { $0.rule == PageStructure.name }?.severity == severity)
    }
}

@Test func aPageWithoutAnyLinkToItIsReported() throws {
    #expect(
        try findings(other) == ["Content/topics/help/second/page.yaml:1:1: no other page links here [page-structure]"])
    let linked = other.merging([
        SampleContent.page + "page.yaml": "order: 1\naudience: [all]\nfacts: [MX-03]\nrelated: [second]\n"
    ]) { $1 }
    #expect(try findings(linked) == [])
}

@Test func anEmptyTopicIsNamed() throws {
    let found = try findings(["Content/topics/empty/topic.yaml": "order: 2\ntitles: {es: Nada, en: Nothing}\n"])
    #expect(found == ["Content/topics/empty/topic.yaml:1:1: the topic 'empty' has no page [page-structure]"])
}
