import TestSupport
import Testing

@testable import ContentChecks
@testable import ContentSources

struct IdleSentencesTests {
    private static let file = "Content/idle.yaml"

    private func findings(_ yaml: String, _ changes: [String: String?] = [:]) throws -> [String] {
        let sample = try SampleContent(changes.merging([Self.file: yaml], uniquingKeysWith: { $1 }))
        return sample.findings.filter { $0.hasPrefix("\(Self.file):") }.map { $0.replacing("\(Self.file):", with: "") }
    }

    @Test(arguments: [
        ("free: {facts: [MX-03], es: Gratis., en: Free.}", nil),
        ("free: {facts: [MX-03], es: \"{{MX-03.days}} días\", en: \"{{MX-03.days}} days\"}", nil),
        ("free: {facts: [], es: Gratis., en: Free.}", "1:1: 'free' lists no facts"),
        ("free: {facts: [MX-99], es: Gratis., en: Free.}", "1:16: there is no fact 'MX-99'"),
        ("free: {facts: [MX-58], es: Gratis., en: Free.}", "1:16: MX-58 may change"),
        ("free: {facts: [MX-03], es: Gratis.}", "1:7: the key 'en' is missing"),
        (
            "free: {facts: [MX-03], es: Gratis., en: \"{{MX-03}}\"}",
            "1:42: 'free' cites something that is not a number below 10,000 or a telephone number"
        ),
        (
            "free: {facts: [MX-03], es: Gratis., en: Nothing here costs you any money at all.}",
            "1:41: 'free' is 40 characters long, more than the 38 columns of a small window"
        ),
        ("free: {country: de, facts: [MX-03], es: Gratis., en: Free.}", "1:17: 'de' is not a known country"),
        ("free: {facts: [MX-03], es: Gratis., en: You were beaten.}", "1:41: 'You were beaten.' is about violence"),
    ])
    func eachMistakeIsFound(yaml: String, expected: String?) throws {
        let found = try findings(
            yaml + "\n", ["Content/sensitive.yaml": "violence: {es: [golpe*], en: [beaten]}\n"])
        #expect(found.count == (expected == nil ? 0 : 1), "\(found)")
        if let expected { #expect(found.first?.hasPrefix(expected) == true, "\(found)") }
    }

    @Test func aFactOfSensitivePagesAloneIsFound() throws {
        let page = "order: 1\naudience: [all]\nfacts: [MX-03]\nrelated: [first]\nsensitive: true\n"
        let found = try findings(
            "free: {facts: [MX-03], es: Gratis., en: Free.}\n", [SampleContent.page + "page.yaml": page])
        #expect(found == ["1:16: MX-03 is on sensitive pages only [idle-sentences]"])
    }

    @Test func theValuesAreCompiled() throws {
        let sample = try SampleContent([
            Self.file: "days: {facts: [MX-03], es: \"{{MX-03.days}} días\", en: \"{{MX-03.days}} days\"}\n"
        ])
        let compiled = try #require(sample.outcome.content)
        let sentences = try #require(compiled.manifest.idleSentences)
        #expect(sentences.map { $0.texts.values.sorted() } == [["30 days", "30 días"]])
        let without = try #require(try SampleContent().outcome.content)
        #expect(without.manifest.idleSentences == nil)
    }
}
