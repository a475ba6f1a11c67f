import TestSupport
import Testing

@testable import ContentChecks

struct VisitorQuestionsTests {
    private static let file = "Content/questions.yaml"

    @Test(arguments: [
        ("late: {page: first, fact: MX-03, es: ¿Tarde?, en: Late?}", nil),
        ("late: {page: last, fact: MX-03, es: ¿Tarde?, en: Late?}", "1:14: there is no page 'last'"),
        (
            "late: {page: first, fact: MX-58, es: ¿Tarde?, en: Late?}",
            "1:27: MX-58 answers 'late', but first does not cite it in 'en'"
        ),
        ("late: {page: first, fact: MX-03, es: ¿Tarde?}", "1:7: the key 'en' is missing"),
    ])
    func eachMistakeIsFound(yaml: String, expected: String?) throws {
        let sample = try SampleContent([Self.file: yaml + "\n"])
        let found = sample.findings.filter { $0.hasPrefix("\(Self.file):") }
        guard let expected else { return #expect(found.isEmpty, "\(found)") }
        #expect(found.first?.hasPrefix("\(Self.file):\(expected)") == true, "\(found)")
    }

    @Test func aPageThatNoTopicListsIsFound() throws {
        let sample = try SampleContent([
            Self.file: "late: {page: first, fact: MX-03, es: ¿Tarde?, en: Late?}\n",
            "Content/topics/help/topic.yaml": "order: 1\ntitles: {es: Ayuda, en: Help}\npages: []\n",
        ])
        #expect(sample.findings.contains("\(Self.file):1:14: visitors cannot open 'first' [visitor-questions]"))
    }
}
