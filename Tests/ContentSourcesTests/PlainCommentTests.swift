import Foundation
import TestSupport
import Testing

@testable import ContentSources

/// A comment on the line of a text would silently end the text.
struct PlainCommentTests {
    @Test(arguments: [
        ("a: Casa #5", "Casa", "#5"), ("a: Casa\t# x", "Casa", "# x"), ("a: uno\n  dos #3", "uno dos", "#3"),
        ("a: {b: Casa #5\n  }", "Casa", "#5"), ("a: ñandú 🏠 #5", "ñandú 🏠", "#5"),
    ])
    func theCommentAfterAText(yaml: String, text: String, comment: String) throws {
        #expect(try found(in: yaml, text) == comment)
    }

    @Test(arguments: [
        ("a: Casa#5", "Casa#5"), ("a: Casa\n# x", "Casa"), ("a: Casa", "Casa"), ("a: {b: Casa}  # x", "Casa"),
        ("a: uno\n  dos\n# x", "uno dos"),
    ])
    func noCommentAfterAText(yaml: String, text: String) throws { #expect(try found(in: yaml, text) == nil) }

    private func found(in yaml: String, _ text: String) throws -> String? {
        let findings = Findings()
        let value = try #require(YamlValue.parse(yaml, file: "a.yaml", findings: findings))
        let first = try #require(value.entries.first?.value)
        let scalar = first.node.mapping == nil ? first : try #require(first.entries.first?.value)
        let mark = try #require(scalar.node.mark)
        #expect(scalar.plainText == text)
        return PlainScalar.comment(after: text, in: scalar.lines, line: mark.line, column: mark.column)
    }

    /// The text in each kind of file, and the place of the finding.
    @Test(arguments: [
        ("Content/bundle.yaml", "name: Sample", "1:7"), ("Content/sources.yaml", "publisher: An office", "1:33"),
        ("Content/topics/help/topic.yaml", "es: Ayuda", "2:14"), ("Content/facts/mexico.yaml", "es: Plazo", "2:15"),
        (SampleContent.page + "es.md", "title: A title", "2:8"), ("Locales/es.yaml", "greeting: Hello.", "7:21"),
    ])
    func aTextWithACommentIsRefusedInOneFinding(file: String, text: String, place: String) throws {
        let old = try #require(SampleContent.files[file])
        // Within braces a comment needs a line of its own for what follows.
        let end = old.contains("{\(text)") || old.contains(", \(text)") ? "\n   " : ""
        let sample = try SampleContent([file: old.replacing(text, with: "\(text) #5\(end)", maxReplacements: 1)])
        let word = text.split(separator: ": ")[1]
        #expect(
            sample.outcome.findings.filter { $0.rule == "source-shape" }.map { "\($0)" } == [
                """
                \(file):\(place): error: the text ends at '\(word)': YAML takes '#5' for a comment [source-shape]
                    help: put the text in quotes, or the comment on its own line
                """
            ])
    }

    @Test func idsDatesAndListsMayHaveComments() throws {
        let file = "Content/topics/help/topic.yaml"
        let facts = try #require(SampleContent.files["Content/facts/mexico.yaml"])
            .replacing("as_of: 2026-03-11", with: "as_of: 2026-03-11 # read it")
            .replacing("sources: [S01]", with: "sources: [S01] # both")
        let sample = try SampleContent([
            file: "order: 1 # first\ntitles: {es: Ayuda, en: Help} # two\n", "Content/facts/mexico.yaml": facts,
        ])
        #expect(sample.findings == [])
    }
}
