import TestSupport
import Testing

@testable import ContentChecks
@testable import ContentSources

struct SensitiveSubjectsTests {
    private static let subjects = "Content/sensitive.yaml"
    private static let words = "violence: {es: [golpe*, \"me hicieron daño\"], en: [beaten, harm*]}\n"
    private static let facts = "order: 1\naudience: [all]\nfacts: [MX-03]\nrelated: [first]\n"

    private func findings(title: String = "A title", summary: String = "An answer.", mark: String = "") throws
        -> [String]
    {
        let page = SampleContent.page
        let sample = try SampleContent([
            Self.subjects: Self.words, page + "page.yaml": Self.facts + mark,
            page + "en.md": SampleContent.text("{{MX-03.days}}", title: title, summary: summary),
        ])
        return sample.findings.filter { $0.contains("[sensitive-subjects]") || $0.contains("[source-shape]") }
    }

    @Test(arguments: [
        ("I was beaten", "An answer.", "'I was beaten' is about violence"),
        ("A title", "Nobody may harm you.", "'Nobody may harm you.' is about violence"),
    ])
    func aPageThatNamesASubjectMustBeMarked(title: String, summary: String, expected: String) throws {
        #expect(
            try findings(title: title, summary: summary) == [
                "\(SampleContent.page)page.yaml:1:1: \(expected), but this page is not marked as sensitive "
                    + "[sensitive-subjects]"
            ])
        #expect(try findings(title: title, summary: summary, mark: "sensitive: true\n") == [])
        #expect(try findings(title: title, summary: summary, mark: "sensitive: false\n").count == 1)
    }

    @Test func otherPagesNeedNoMark() throws { #expect(try findings(title: "The unbeaten path") == []) }

    @Test(arguments: ["yes", "1", "\"true\"", "[true]"])
    func theMarkIsABoolean(value: String) throws {
        let found = try findings(mark: "sensitive: \(value)\n")
        #expect(found.count == 1 && found[0].contains("must be true or false"), "\(found)")
    }

    @Test func aSubjectHasWordsInEveryLanguage() throws {
        let sample = try SampleContent([Self.subjects: "violence: {en: [harm*]}\n"])
        #expect(
            sample.findings(of: SensitiveSubjects.name) == [
                "\(Self.subjects):1:1: 'violence' has no words in 'es' [sensitive-subjects]"
            ])
    }

    /// The mark `sensitive` reaches the compiled page.
    @Test func theMarkIsCompiled() throws {
        let page = SampleContent.page
        let plain = try #require(try SampleContent().outcome.content)
        #expect(plain.pages.map(\.isSensitive) == [false])
        let marked = try SampleContent([page + "page.yaml": Self.facts + "sensitive: true\n"])
        let compiled = try #require(marked.outcome.content)
        #expect(compiled.pages.map(\.isSensitive) == [true])
    }
}
