import ContentModel
import TestSupport
import Testing

@testable import ContentChecks
@testable import ContentSources

private let hard = "The responsible administrative authority determines responsibility. Documentation is mandatory."

private func findings(_ accepted: String, body: String = hard) throws -> [String] {
    try SampleContent([
        SampleContent.page + "en.md": SampleContent.text(body),
        SampleContent.page + "page.yaml":
            "order: 1\naudience: [all]\nfacts: [MX-03]\naccepted:\n  - \(accepted)\n",
    ]).findings.filter { !$0.hasSuffix("[\(SameShape.name)]") }
}

@Test func anAcceptedFindingIsNone() throws {
    #expect(try findings("{rule: reading-level, language: en, reason: Names of a law, by: Organisation}") == [])
}

@Test func anyRulesFindingCanBeAccepted() throws {
    let accepted = "{rule: bare-values, language: en, reason: A street's number, by: Organisation}"
    #expect(try findings(accepted, body: "It is at 800 here.") == [])
}

@Test(arguments: ["rule: reading-level, language: es", "rule: reading-levels, language: en", "rule: reading-level"])
func anAcceptanceOfNothingIsAWarning(keys: String) throws {
    let found = try findings("{\(keys), reason: R, by: O}", body: "See it.")
    #expect(found.count == 1 && found.first?.contains("page.yaml:5:5: ") == true, "\(found)")
    #expect(found.first?.contains("to accept [acceptances]") == true)
}

@Test func anAcceptanceForAnotherLanguageLeavesTheFinding() throws {
    let found = try findings("{rule: reading-level, language: es, reason: R, by: O}")
    #expect(found.count == 2, "\(found)")
}

@Test(arguments: [
    ("{rule: reading-level, language: en, by: O}", "the key 'reason' is missing"),
    ("{rule: reading-level, language: en, reason: R}", "the key 'by' is missing"),
    ("{rule: reading-level, language: \"?\", reason: R, by: O}", "'?' is not a valid id"),
])
func anAcceptanceIsReadStrictly(accepted: String, expected: String) throws {
    #expect(try findings(accepted).contains { $0.contains(expected) })
}

/// The findings of a facts file whose English statements are hard to read together.
private func factFindings(_ accepted: String, says: String = hard) throws -> [String] {
    let facts =
        try #require(SampleContent.files["Content/facts/mexico.yaml"])
        .replacing("Ask within {days} days.", with: "{days}: \(says)") + accepted
    return try SampleContent(["Content/facts/mexico.yaml": facts]).findings
}

@Test func aFactsFileAsAWholeCanBeAccepted() throws {
    #expect(try factFindings("").map { $0.contains("mexico.yaml:3:1: the facts in 'en': ") } == [true])
    let accepted = "accepted:\n  - {rule: reading-level, language: en, reason: Names of a law, by: Organisation}\n"
    #expect(try factFindings(accepted) == [])
    let idle = try factFindings(accepted, says: "See it.")
    #expect(
        idle.count == 1 && idle[0].hasSuffix("'reading-level' finds nothing in mexico.yaml to accept [acceptances]"))
}

@Test func anAcceptanceOfFactsReachesNoSingleStatement() throws {
    let long = Array(repeating: "word", count: 30).joined(separator: " ") + "."
    let accepted = "accepted:\n  - {rule: reading-level, language: en, reason: R, by: O}\n"
    #expect(try factFindings(accepted, says: long).contains { $0.contains("a sentence of 30 words") })
    #expect(
        try factFindings("accepted:\n  - {rule: reading-level, reason: R, by: O}\n")
            .contains { $0.contains("the key 'language' is missing") })
}
