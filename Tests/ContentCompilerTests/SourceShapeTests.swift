import Testing

@testable import ContentCompiler

@Test func aSampleWithoutMistakesHasNoFindings() throws {
    let sample = try SampleContent()
    #expect(sample.findings == [])
    #expect(sample.outcome.content?.pages.count == 1)
}

@Test(arguments: [
    ("order: 1\naudience: [all]\nfacts: [MX-03, MX-58]\ncolour: red\n", "4:1: unknown key 'colour'"),
    ("order: first\naudience: [all]\nfacts: [MX-03, MX-58]\n", "1:8: must be a whole number from 0 to 1000"),
    ("audience: [all]\nfacts: [MX-03, MX-58]\n", "1:1: the key 'order' is missing"),
    ("order: 1\norder: 2\naudience: [all]\nfacts: [MX-03, MX-58]\n", "1:1: not valid YAML: 'order' stands twice"),
    ("order: 1\naudience: &a [all]\nfacts: *a\n", "2:11: anchors and aliases are not allowed"),
    ("order: [[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]\n", "1:1: nested too deeply"),
    ("order: 1\naudience: [all\n", "not valid YAML"), ("", "empty"),
    ("order: 1\naudience: [all]\nfacts: [MX-03, MX-58, XX]\n", "3:23: 'XX' is no valid id"),
    ("order: 1\naudience: [all]\nfacts: [MX-03, MX-58]\nseverity: bad\n", "4:11: 'bad' is not known here"),
])
func aPagesFileIsReadStrictly(text: String, expected: String) throws {
    let sample = try SampleContent([SampleContent.page + "page.yaml": text])
    let found = sample.findings.first { $0.contains("page.yaml") && $0.hasSuffix("[source-shape]") }
    #expect(found?.contains(expected) == true, "\(sample.findings)")
}

@Test(arguments: [
    ("no front matter", "1:1: no front matter"), ("---\ntitle: A\n---\n", "2:1: the key 'reviewed_by' is missing"),
    ("---\ntitle: A\nsummary: B\nreviewed_by: {organisation: X, role: Y}\n---\n", "4:14: reviewed, but not when"),
    ("---\ntitle: A\nsummary: B\nreviewed_by: none\nnote: x\n---\n", "5:1: unknown key 'note'"),
])
func frontMatterIsReadStrictly(text: String, expected: String) throws {
    let sample = try SampleContent([SampleContent.page + "en.md": text])
    #expect(sample.findings.contains { $0.contains("en.md:\(expected)") }, "\(sample.findings)")
}

@Test func allFindingsComeBackNotTheFirst() throws {
    let sample = try SampleContent([
        SampleContent.page + "en.md": SampleContent.text("Call 911. See [it](page:nowhere). It is {{MX-99}}.")
    ])
    #expect(
        Set(sample.outcome.findings.map(\.rule)).isSuperset(of: ["no-bare-values", "links-resolve", "facts-exist"]))
    #expect(sample.outcome.content == nil)
}

@Test func anAliasBombIsRefusedAtOnce() throws {
    let bomb =
        "a: &a [x, x, x, x, x, x, x, x, x]\n"
        + (1...20).map { level in
            let name = [
                "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u",
            ]
            return
                "\(name[level]): &\(name[level]) [\(Array(repeating: "*\(name[level - 1])", count: 9).joined(separator: ", "))]\n"
        }.joined()
    let sample = try SampleContent(["Content/bundle.yaml": bomb])
    #expect(
        sample.findings.contains { $0.contains("bundle.yaml:1:4: anchors and aliases are not allowed") },
        "\(sample.findings)")
}
