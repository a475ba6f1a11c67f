import ContentModel
import TestSupport
import Testing

@testable import ContentChecks
@testable import ContentSources

struct NoticeTemplatesTests {
    private static let file = "Content/notices.yaml"
    private static let lists = """
        places: {here: {es: COMAR, en: COMAR}}
        languages: {ht: {es: criollo, en: Creole}}
        free_text: {es: {refused: [uno], runs: [un]}, en: {refused: [one], runs: [oh]}}

        """

    private func findings(_ yaml: String, _ changes: [String: String?] = [:]) throws -> [String] {
        let sample = try SampleContent(changes.merging([Self.file: yaml], uniquingKeysWith: { $1 }))
        return sample.findings.filter { $0.hasPrefix("\(Self.file):") }.map { $0.replacing("\(Self.file):", with: "") }
    }

    private static let long = "a sentence that fills a row and one more row but then it goes on and on in a third"

    @Test(arguments: [
        ("full: {es: Lleno el {date}., en: Full on {date}.}", nil),
        ("full: {only_today: true, es: Lleno., en: Full.}", nil),
        ("full: {subject: beds, es: Lleno., en: Full.}", nil),
        ("full: {subject: Two beds, es: Lleno., en: Full.}", "'Two beds' is not a valid id"),
        ("full: {es: Lleno.}", "1:19: the key 'en' is missing"),
        ("full: {es: Lleno el {date}., en: Full.}", "has the slots [] instead of [\"date\"]"),
        ("full: {es: Lleno {name}., en: Full {name}.}", "'{name}' is not a slot"),
        ("full: {es: \"{date} {date}\", en: \"{date} {date}\"}", "has a slot twice"),
        ("full: {es: Llame 55., en: Call.}", "has a digit"),
        ("full: {es: Golpes., en: You were beaten.}", "is about violence"),
        ("full: {es: \(long), en: Full.}", "needs more than 2 rows of 38 columns"),
        ("Full: {es: Lleno., en: Full.}", "'Full' is not a valid id"),
    ])
    func eachMistakeIsFound(template: String, expected: String?) throws {
        let quoted = template.replacing(/: ([^{\["][^,{}]*\{\w+\}[^,}]*)/) { ": \"\($0.1)\"" }
        let found = try findings(
            "templates: {\(quoted)}\n\(Self.lists)",
            ["Content/sensitive.yaml": "violence: {es: [golpe*], en: [beaten]}\n"])
        #expect(found.isEmpty == (expected == nil), "\(quoted): \(found)")
        if let expected {
            #expect(found.contains { $0.contains(expected) || $0.hasSuffix("[source-shape]") }, "\(found)")
        }
    }

    /// Whatever fills the slots, two rows are enough: the longest place makes this one too long.
    @Test func theLongestValueIsTried() throws {
        let template = "templates: {closed: {es: \"{place} no abre el {date}\", en: \"{place} is closed on {date}\"}}\n"
        #expect(try findings(template + Self.lists) == [])
        let name = "a very long name of a place that nobody could ever find"
        let found = try findings(template + Self.lists.replacing("en: COMAR", with: "en: \(name)"))
        #expect(found.count == 1 && found[0].contains(name), "\(found)")
    }

    @Test func aLanguageWithoutRefusedWordsIsFound() throws {
        let lists = Self.lists.replacing(", en: {refused: [one], runs: [oh]}", with: "")
        let found = try findings("templates: {full: {es: Lleno., en: Full.}}\n" + lists)
        #expect(found.contains { $0.contains("'free_text' has no words in en") }, "\(found)")
    }

    @Test func theRulesAreCompiled() throws {
        let yaml = "templates: {full: {only_today: true, es: Lleno., en: Full.}}\n" + Self.lists
        let bundle = """
            name: Sample
            day: 2026-11-23
            source_language: es
            languages: [{code: es, name: Español, voice: es}, {code: en, name: English, voice: en}]
            emergency: {page: first, numbers: {mx: MX-58.number}, lifelines: [MX-58]}
            protected: [first]

            """
        let sample = try SampleContent([Self.file: yaml, "Content/bundle.yaml": bundle])
        let rules = try #require(sample.outcome.content?.notices, "\(sample.findings)")
        #expect(rules.templates.map(\.isForToday) == [true] && rules.freeText == nil)
        #expect(rules.templates.map(\.subject) == [nil])
        #expect(rules.entries(for: .place).map(\.id.rawValue) == ["here"])
        #expect(try SampleContent().outcome.content?.notices == nil)
    }
}

struct ProtectedPagesTests {
    @Test func theShippedContentProtectsEverySensitivePageAndTheNumbers() throws {
        let manifest = try #require(ShippedContent.outcome.content?.manifest)
        let listed = try #require(manifest.protectedPages)
        let pages = try #require(ShippedContent.outcome.content?.pages)
        #expect(listed.contains(manifest.emergency.page) && Set(listed).isSubset(of: pages.map(\.id)))
        #expect(pages.filter(\.isSensitive).allSatisfy { listed.contains($0.id) })
        #expect(ShippedContent.outcome.content?.notices?.freeText == nil, "no bundle of ours allows free text")
    }
}
