import ContentModel
import Foundation
import TestSupport
import Testing

@testable import ContentChecks
@testable import ContentCompiler
@testable import ContentSources

struct SafeguardsTests {
    private static let rules = """
        both: {reason: never one alone, fact: MX-03, with: [MX-58]}
        sentence: {reason: a number alone misleads, whole: [MX-58]}
        lawyer:
          reason: a lawyer first
          sentence: {en: [[office], [go, ask*]]}
          cites: MX-03
          before: true
          or: {en: [[lawyer], [first]]}
        beside: {reason: both sides, sentence: {en: [[window*]]}, cites: MX-58}
        door: {reason: doors do not protect, sentence: {en: [[door], [protect*, "cannot enter"]]}, never: true}

        """

    private func findings(_ body: String, summary: String = "An answer.") throws -> [String] {
        let page = SampleContent.page
        let sample = try SampleContent([
            "Content/safeguards.yaml": Self.rules, page + "en.md": SampleContent.text(body, summary: summary),
            page + "es.md": SampleContent.text("{{MX-03}} {{MX-58}}"),
            page + "page.yaml": "order: 1\naudience: [all]\nfacts: [MX-03, MX-58]\nrelated: [first]\n",
        ])
        return sample.findings(of: Safeguards.name).map { $0.replacing(" [safeguards]", with: "") }
    }

    @Test(arguments: [
        ("{{MX-03}} Go.", "6:1: MX-03 is cited without MX-58 (both: never one alone)"),
        (
            "{{MX-58.number}}",
            "6:1: MX-58.number is cited without the fact's statement (sentence: a number alone misleads)"
        ),
        ("Go to the office.", "6:1: 'Go to the office.' appears without MX-03 before it (lawyer: a lawyer first)"),
        ("They are asking\nat an office.", "6:1: 'They are asking at an office.' appears without MX-03 before it"),
        ("Go to the office.\n\n{{MX-03}} {{MX-58}}", "6:1: 'Go to the office.' appears without MX-03 before it"),
        ("Wait.\n\n- Go to the office.\n- Talk to a lawyer first.", "8:1: 'Go to the office.' appears without MX-03"),
        ("See the windows.", "6:1: 'See the windows.' appears without MX-58 beside it (beside: both sides)"),
        (
            "A closed door protects you.",
            "6:1: 'A closed door protects you.' is not allowed (door: doors do not protect)"
        ),
        (
            "They cannot enter by the door.",
            "6:1: 'They cannot enter by the door.' is not allowed (door: doors do not protect)"
        ),
    ])
    func aBrokenPromiseIsNamed(body: String, expected: String) throws {
        let found = try findings(body)
        #expect(
            found.count == 1 && found.first?.hasPrefix("Content/topics/help/first/en.md:\(expected)") == true,
            "\(found)")
    }

    @Test(arguments: [
        "{{MX-03}} {{MX-58}}", "{{MX-03}} {{MX-58}} Go to the office.", "Talk to a lawyer first. Go to the office.",
        "First see a lawyer, then go to the office.", "See the windows. {{MX-03}} {{MX-58}}", "The office is open.",
        "Close the door. It will protect nothing.", "Go.",
    ])
    func whatKeepsThemPasses(body: String) throws { #expect(try findings(body) == []) }

    @Test func theSummaryIsReadFirst() throws {
        let found = try findings("{{MX-03}} {{MX-58}}", summary: "Ask at the office.")
        #expect(found.count == 1 && found.first?.contains("en.md:3:1: 'Ask at the office.'") == true, "\(found)")
    }

    @Test func aCitedStatementCountsWhereItIsCited() throws {
        let facts = try #require(SampleContent.files["Content/facts/mexico.yaml"])
            .replacing("Call {number}.", with: "Ask at the office.")
        let sample = try SampleContent([
            "Content/facts/mexico.yaml": facts, "Content/safeguards.yaml": Self.rules,
            SampleContent.page + "en.md": SampleContent.text("{{MX-58}} {{MX-03}}"),
        ])
        #expect(sample.findings(of: Safeguards.name).contains { $0.contains("'Ask at the office.'") })
    }

    @Test(arguments: [
        ("a: {reason: why}", "1:1: 'a' has no requirement"), ("a: {whole: [MX-03]}", "the key 'reason' is missing"),
        ("a: {reason: why, whole: [MX-77]}", "'a' names MX-77, which is not a fact"),
        ("a: {reason: why, sentence: {en: []}, never: true}", "the pattern has no words"),
        ("a: {reason: why, sentence: {en: [[door], []]}, never: true}", "the pattern has no words"),
        ("a: {reason: why, sentence: {en: [[a]]}}", "'a' has no requirement"),
    ])
    func aRuleThatDemandsNothingIsFound(rules: String, expected: String) throws {
        let sample = try SampleContent(["Content/safeguards.yaml": rules + "\n"])
        #expect(sample.findings.contains { $0.contains(expected) }, "\(sample.findings)")
    }
}

/// The shipped safeguards: each is broken once in each language, and reported by name.
struct ShippedSafeguardsTests {
    private static let source = Compilation(
        content: ShippedContent.root.appending(path: "Content").path,
        locales: ShippedContent.root.appending(path: "Locales").path
    ).read().0

    /// The names of the safeguards that a page breaks when a sentence is put before all others.
    private func broken(_ language: String, _ text: String) throws -> Set<String> {
        var source = Self.source
        source.interview = nil
        let language = try #require(Language(rawValue: language))
        let topic = try #require(source.topics.firstIndex { $0.id.rawValue == "scams" })
        let page = try #require(source.topics[topic].pages.firstIndex { $0.page.id.rawValue == "scams" })
        let index = try #require(source.topics[topic].pages[page].texts.firstIndex { $0.text.language == language })
        source.topics[topic].pages[page].texts[index].text.summary = RichText(Spans.cited(text))
        source.topics = [source.topics[topic]]
        source.topics[0].pages = [source.topics[0].pages[page]]
        let names = source.safeguards.map(\.name)
        return Set(
            Safeguards().findings(in: source).flatMap { finding in names.filter { finding.message.contains("(\($0): ") }
            })
    }

    @Test(arguments: [
        ("es", "Vaya al INM con sus papeles.", "lawyer-before-inm"),
        ("en", "Go to INM with your papers.", "lawyer-before-inm"),
        ("fr", "Allez à l'INM avec vos papiers.", "lawyer-before-inm"),
        ("ht", "Ale nan INM ak papye w.", "lawyer-before-inm"),
        ("es", "{{CA-03}}", "crossing-days-together"), ("en", "{{CA-04}}", "crossing-days-both"),
        ("fr", "{{CA-03.inside}} {{CA-03}} {{CA-04}}", "crossing-days-whole"),
        ("es", "Después de cruzar, espere unos días.", "crossing-days-advice"),
        ("en", "After you cross into Canada, wait some days.", "crossing-days-advice"),
        ("fr", "Après avoir traversé, attendez quelques jours.", "crossing-days-advice"),
        ("ht", "Lè w fin travèse, tann kèk jou.", "crossing-days-advice"),
        ("ht", "{{CA-09}}", "agreement-exceptions"),
        ("en", "{{CA-09}} {{CA-10}} {{CA-11}} {{CA-13}}", "agreement-exceptions"),
        ("es", "Con la puerta cerrada no pueden entrar.", "closed-door"),
        ("en", "A closed door protects you.", "closed-door"), ("fr", "Une porte fermée protège.", "closed-door"),
        ("ht", "Yon pòt fèmen pwoteje w.", "closed-door"), ("en", "Do not open the door.", "doors"),
        ("es", "No abra la puerta.", "doors"), ("fr", "N'ouvrez pas la porte.", "doors"),
        ("ht", "Pa louvri pòt la.", "doors"),
    ])
    func eachIsFoundWhenItIsBroken(language: String, text: String, name: String) throws {
        #expect(try broken(language, text).contains(name))
    }

    @Test func noneIsBrokenByThePageAsItIs() throws { #expect(try broken("en", "Nobody sells a place.") == []) }
}
