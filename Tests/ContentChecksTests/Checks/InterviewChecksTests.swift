import ContentModel
import Foundation
import Interview
import TestSupport
import Testing

@testable import ContentChecks
@testable import ContentCompiler
@testable import ContentSources

/// The shipped sources, read once.
private let shipped = Compilation(
    content: ShippedContent.root.appending(path: "Content").path,
    locales: ShippedContent.root.appending(path: "Locales").path
).read().0

/// Mutants of the wording: each text omitted, in each language.
@Test func everyMissingWordIsFound() throws {
    let interview = try #require(shipped.interview)
    let wanted = InterviewCoverage.keys(of: interview.rules)
    var tried = 0
    for index in interview.wordings.indices {
        for key in wanted.sorted() {
            var source = shipped
            source.interview?.wordings[index].lines[key] = nil
            let findings = InterviewCoverage().findings(in: source)
            #expect(findings.map(\.message) == ["'\(key)' is missing"], "\(interview.wordings[index].file)")
            tried += 1
        }
    }
    print("\(tried) missing texts, each found")
}

/// The review of the interview's words in one language and the findings, with or without a digest in their file.
private func reviewed(_ digest: String?) throws -> (review: Review?, findings: [Diagnostic]) {
    var source = shipped
    var interview = try #require(source.interview)
    let index = try #require(interview.wordings.firstIndex { $0.wording.language.rawValue == "ht" })
    interview.wordings[index].wording.review = Review(
        organisation: "Clinic", role: "lawyer", day: Day(daysSince1970: 1))
    interview.wordings[index].reviewedDigest = digest
    source.interview = interview
    let content = Assembly(source: source, bundle: try #require(source.bundle)).content()
    let review = content.interview?.wordings.first { $0.language.rawValue == "ht" }?.review
    return (review, InterviewCoverage().findings(in: source))
}

@Test func aReviewOfTheInterviewHoldsWithItsDigestAlone() throws {
    let digest = try #require(shipped.interview?.wordings.first { $0.wording.language.rawValue == "ht" })
        .digest(citing: shipped.citedFacts)
    #expect(try reviewed(digest).review?.organisation == "Clinic")
    #expect(try reviewed(digest).findings == [])
    for other in [nil, "0123456789abcdef"] {
        #expect(try reviewed(other).review == nil)
        let finding = try #require(try reviewed(other).findings.first)
        #expect(finding.severity == .warning && finding.file == "Content/interview/ht.yaml")
        #expect(finding.fix.contains("reviewed_digest: \"\(digest)\""))
    }
}

@Test func theDigestOfTheInterviewHoldsItsWordsAndFacts() throws {
    let words = try #require(shipped.interview?.wordings.first)
    let digest = words.digest(citing: shipped.citedFacts)
    var changed = words
    changed.lines["pathways.P01.next"]?.text += " Hoy."
    #expect(changed.digest(citing: shipped.citedFacts) != digest)
    var facts = shipped.facts
    let index = try #require(facts.firstIndex { $0.fact.id.rawValue == "MX-01" })
    facts[index].fact.statement[words.wording.language] = [Span(.text("Otra cosa."))]
    #expect(words.digest(citing: CitedFacts(facts)) != digest)
}

/// The findings for one mistake in a copy of the interview: file, line, column, message.
private func findings(_ file: String, _ old: String, _ new: String) throws -> [String] {
    let folder = try TemporaryFolder()
    for name in ["Content", "Locales"] {
        try FileManager.default.copyItem(
            at: ShippedContent.root.appending(path: name), to: URL(filePath: folder.file(name)))
    }
    let path = "Content/interview/\(file)"
    let text = try String(contentsOfFile: folder.file(path), encoding: .utf8)
    #expect(text.contains(old))
    let range = try #require(text.firstRange(of: old))
    try folder.write(text.replacingCharacters(in: range, with: new), to: path)
    let source = Compilation(content: folder.file("Content"), locales: folder.file("Locales"))
    let (read, found) = source.read()
    // The slow check runs only if the others find nothing.
    let checks: [any ContentCheck] = [
        InterviewReferences(), InterviewVerification(), DayOrder(), InterviewCoverage(), InterviewFirstWords(),
    ]
    let all = checks.reduce(into: found.all) { found, check in
        if found.isEmpty { found = check.findings(in: read) }
    }
    return all.sorted().map { "\($0.file):\($0.line):\($0.column): \($0.message)" }
}

@Test(arguments: [
    (
        "pathways.yaml", "fear_ok: fear in (yes, unsure)", "fear_ok: fear in (yes, perhaps)",
        ":13:26: 'fear' has no option 'perhaps'"
    ),
    ("pathways.yaml", "decided_by: MX-109", "decided_by: MX-999", "there is no fact 'MX-999'"),
    (
        "pathways.yaml", "deadline: years(ca_first) <= CA-05.years", "# none",
        "'deadline_when' is set, but 'deadline' is not"
    ),
    ("pathways.yaml", "pages: [mx-tvrh]", "pages: [no-such-page]", "there is no page 'no-such-page'"),
    ("pathways.yaml", "fact: MX-36", "fact: MX-36.soon", "MX-36 has no value 'soon'"),
    ("pathways.yaml", "us: [emergency, us-find", "zz: [emergency, us-victims", "'zz' is not a known country"),
    ("pathways.yaml", "us: [emergency, us-find-lawyer]", "us: []", "child: the note has no next step"),
    ("pathways.yaml", "legal_help: {mx: mx-help-tapachula", "legal_help: {mx: no-page", "there is no page 'no-page'"),
    (
        "pathways.yaml", "legal_help: {mx: mx-help-tapachula, us", "legal_help: {us",
        "no page about free legal help in 'mx'"
    ),
    ("pathways.yaml", "legal_help: {mx", "legal_help: {zz", "'zz' is not a known country"),
    ("ht.yaml", "  MX-41: ", "  MX-42: ", "'decides.MX-41' is missing"),
    ("es.yaml", "Busque hoy un abogado gratis que ayude a víctimas. ", "", "'pathways.P19.next' begins with a fact"),
    ("fr.yaml", "      us: ", "      other: ", "'notes.child.text_in.us' is missing"),
    (
        "questions.yaml", "read_by: [danger]", "read_by: [P01]",
        "read_by of 'danger' does not match: it is read by danger"
    ),
    ("questions.yaml", "    kind: date", "    kind: month", "'month' is not allowed"),
    ("questions.yaml", "exclusive: none", "exclusive: job", "'job' excludes no other option"),
    (
        "examples.yaml", "questions: 10", "questions: 5",
        "in the examples where now = mx and age != u18, people are asked 10.0 questions before the first results (median), over 5"
    ),
    ("en.yaml", "{{CA-24}}", "{{CA-01}}", "cited but not listed"),
    ("ht.yaml", "reviewed_by: none\n", "", "'reviewed_by' is missing"),
    ("ht.yaml", "none\n", "{organisation: Clinic, role: lawyer}\n", ":2:14: 'reviewed_by' needs the day of the review"),
    (
        "ht.yaml", "none\n", "{organisation: Clinic, role: lawyer}\nreviewed_on: 2099-01-01\n",
        "reviewed_on 2099-01-01 is later than the content's date"
    ),
    ("en.yaml", "{{MX-06}}", "", "but the source cites [MX-06, MX-09]"),
    (
        "examples.yaml", "possible: [P01]", "possible: [P02]",
        "the example 'haitian_ten_days' does not hold; the rules give possible: [P01]"
    ),
    (
        "pathways.yaml", "foreign and mx_crime = yes", "foreign",
        "P06: the pathway is possible and unlikely at once, for now = mx, age unknown, nat = co, mx_crime = no"
    ),
    (
        "pathways.yaml", "foreign and mx_crime = yes", "foreign and now = us", "P06: the pathway is never possible"
    ),
])
func aMistakeInTheInterviewIsFound(file: String, old: String, new: String, expected: String) throws {
    let found = try findings(file, old, new)
    #expect(found.contains { $0.contains(expected) }, "\(found.prefix(3))")
}

@Test func aWithdrawnPageCannotBeANextStep() throws {
    var source = shipped
    for topic in source.topics.indices {
        for page in source.topics[topic].pages.indices
        where source.topics[topic].pages[page].page.id.rawValue == "mx-tvrh" {
            source.topics[topic].pages[page].page.withdrawn = [:]
        }
    }
    let finding = try #require(InterviewReferences().findings(in: source).first)
    #expect(
        finding.message == "page 'mx-tvrh' is withdrawn"
            && finding.fix == "choose another page, or remove 'mx-tvrh' here"
    )
}

@Test func aQuestionThatNoRuleReadsIsFound() throws {
    var source = shipped
    source.interview?.rules.notes.removeAll { $0.id.rawValue == "danger" }
    let finding = try #require(InterviewReferences().findings(in: source).first)
    #expect(finding.message == "read_by of 'danger' does not match: no rule reads it")
    #expect(finding.fix == "use the question in a rule, or remove the question")
}
