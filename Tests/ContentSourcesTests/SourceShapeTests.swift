import Foundation
import TestSupport
import Testing

@testable import ContentChecks
@testable import ContentSources

@Test func aSampleWithoutMistakesHasNoFindings() throws {
    let sample = try SampleContent()
    #expect(sample.findings == [])
    #expect(sample.outcome.content?.pages.count == 1)
}

@Test(arguments: [
    ("order: 1\naudience: [all]\nfacts: [MX-03, MX-58]\ncolour: red\n", "4:1: unknown key 'colour'"),
    ("order: first\naudience: [all]\nfacts: [MX-03, MX-58]\n", "1:8: must be a whole number from 0 to 1000"),
    ("audience: [all]\nfacts: [MX-03, MX-58]\n", "1:1: the key 'order' is missing"),
    (
        "order: 1\norder: 2\naudience: [all]\nfacts: [MX-03, MX-58]\n",
        "2:1: not valid YAML: 'order' is defined more than once"
    ),
    ("order: 1\naudience: &a [all]\nfacts: *a\n", "2:11: anchors and aliases are not allowed"),
    ("order: [[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]\n", "1:1: nested too deeply"),
    ("order: 1\naudience: [all\n", "not valid YAML: the line has a bracket that is not closed"),
    ("order: \"1\naudience: \"all\"\n", "1:1: not valid YAML: the line opens a quotation mark and does not close it"),
    (
        "order  1\naudience: [all]\n", "1:1: not valid YAML: the line has no colon"
    ),
    (
        "a:\n  es \"A\"\n  en: \"B\"\n",
        "2:1: not valid YAML: the line may lack a colon, or the line below is indented wrongly"
    ),
    ("a:\n  es: \"A\"\n    en: \"B\"\n", "3:1: not valid YAML: the line is indented too far"),
    ("a:\n  es: [A]\n    en: [B, \"]\"]\n", "3:1: not valid YAML: the line is indented too far"),
    ("a:\n  es: {b: 'it''s'}\n c: {d: 1}\n", "3:1: not valid YAML: the line may be indented wrongly"),
    ("a: [b, @c]\n", "1:1: not valid YAML: the line has a mistake inside the brackets"),
    ("a: [b] c\n", "1:1: not valid YAML: the line has text after the closing bracket"),
    ("a: \"C:\\d\"\n", "1:1: not valid YAML: the line has a backslash in quotes"),
    ("order: 1\n\taudience: [all]\n", "2:1: not valid YAML: the line begins with a tab"),
    ("order: 1\naudience: [all]\n---\nfacts: []\n", "3:1: not valid YAML: the line begins a second document"),
    ("", "empty"),
    ("order: 1\naudience: [all]\nfacts: [MX-03, MX-58, XX]\n", "3:23: 'XX' is not a valid id"),
    ("order: 1\naudience: [all]\nfacts: [MX-03, MX-58]\nseverity: bad\n", "4:11: 'bad' is not allowed"),
])
func aPagesFileIsReadStrictly(text: String, expected: String) throws {
    let sample = try SampleContent([SampleContent.page + "page.yaml": text])
    let found = sample.findings.first { $0.contains("page.yaml") && $0.hasSuffix("[source-shape]") }
    #expect(found?.contains(expected) == true, "\(sample.findings)")
}

@Test(arguments: [
    ("no front matter", "1:1: no front matter"), ("---\ntitle: A\n---\n", "2:1: the key 'reviewed_by' is missing"),
    (
        "---\ntitle: A\nsummary: B\nreviewed_by: {organisation: X, role: Y}\n---\n",
        "4:14: 'reviewed_by' needs the day of the review"
    ),
    ("---\ntitle: A\nsummary: B\nreviewed_by: none\nnote: x\n---\n", "5:1: unknown key 'note'"),
])
func frontMatterIsReadStrictly(text: String, expected: String) throws {
    let sample = try SampleContent([SampleContent.page + "en.md": text])
    #expect(sample.findings.contains { $0.contains("en.md:\(expected)") }, "\(sample.findings)")
}

@Test(arguments: [
    ("symlink", "it is a symbolic link"),
    ("folder", "it is not a regular file"),
    ("large", "larger than 1048576 bytes"),
])
func aFileThatCannotBeReadIsNamed(kind: String, expected: String) throws {
    let sample = try SampleContent([:])
    let path = sample.folder.file(SampleContent.page + "en.md")
    try FileManager.default.removeItem(atPath: path)
    switch kind {
    case "symlink": try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "es.md")
    case "folder": try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    default: try Data(count: 1_048_577).write(to: URL(filePath: path))
    }
    #expect(sample.findings.contains { $0.contains("en.md") && $0.contains(expected) }, "\(sample.findings)")
}

@Test(
    arguments: [
        ("7", 7, nil), ("365", 365, nil), (nil, nil, nil), ("6", nil, "must be a whole number from 7 to 365"),
        ("366", nil, "must be a whole number from 7 to 365"), ("0", nil, "must be a whole number from 7 to 365"),
        ("-90", nil, "must be a whole number from 7 to 365"), ("never", nil, "must be a whole number from 7 to 365"),
        ("\"90\"", nil, "must be a whole number from 7 to 365"),
    ] as [(String?, Int?, String?)])
func theDaysAfterWhichContentStopsAreBounded(text: String?, days: Int?, expected: String?) throws {
    let line = text.map { "stop_after_days: \($0)\n" } ?? ""
    let sample = try SampleContent(["Content/bundle.yaml": (SampleContent.files["Content/bundle.yaml"] ?? "") + line])
    let found = sample.findings.first { $0.contains("bundle.yaml") }
    if let expected { #expect(found?.contains(expected) == true, "\(sample.findings)") } else { #expect(found == nil) }
    if expected == nil { #expect(sample.outcome.content?.manifest.stopAfterDays == days) }
}

@Test func allFindingsComeBackNotTheFirst() throws {
    let sample = try SampleContent([
        SampleContent.page + "en.md": SampleContent.text("Call 911. See [it](page:nowhere). It is {{MX-99}}.")
    ])
    #expect(
        Set(sample.outcome.findings.map(\.rule)).isSuperset(of: ["bare-values", "link-targets", "fact-citations"]))
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

@Test(arguments: [
    ("---  \n", "---\n", "blanks after the first mark"), ("---\n", "--- \n", "after the last"),
    ("---\n", "... \n", "the end of a document of YAML"), ("---\n", "...\n", "the same"),
])
func theMarksOfFrontMatter(first: String, last: String, why: String) throws {
    let text =
        "\(first)title: A title\nsummary: An answer.\nreviewed_by: none\n\(last)You have {{MX-03.days}} days. "
        + "See [this page](page:first).\n"
    for ending in ["\n", "\r\n", "\r"] {
        let sample = try SampleContent([SampleContent.page + "en.md": text.replacing("\n", with: ending)])
        #expect(sample.findings == [], "\(why)")
    }
}

@Test func lineEndsOfAnySystemAreRead() throws {
    for ending in ["\r\n", "\r"] {
        let files = SampleContent.files.mapValues { $0.replacing("\n", with: ending) }
        #expect(try SampleContent(files).findings == [])
    }
}

@Test func theLineOfAFindingIsRightInAnySystemsFile() throws {
    for ending in ["\r\n", "\r"] {
        let text = SampleContent.text("See this.\n\nCall 911 now.").replacing("\n", with: ending)
        let sample = try SampleContent([SampleContent.page + "en.md": text])
        #expect(sample.findings(of: BareValues.name).first?.contains("en.md:8:6:") == true, "\(sample.findings)")
    }
}

@Test func aBackupBesideItsFileIsNotReported() throws {
    #expect(
        try SampleContent(["Content/facts/mexico.yaml.bak": "x", SampleContent.page + "en.md~": "x"]).findings == [])
}

/// Names that systems and editors create. The name is the only finding, because all other errors follow from it.
@Test(arguments: [
    ("Content/facts/mexico.yaml", "Content/facts/mexico.yml"),
    ("Content/facts/mexico.yaml", "Content/facts/Mexico.YAML"),
    ("Content/facts/mexico.yaml", "Content/facts/mexico.yaml.txt"), ("Content/bundle.yaml", "Content/Bundle.yaml"),
    ("Content/bundle.yaml", "Content/bundle.yml"), ("Content/sources.yaml", "Content/sources.yml"),
    ("Content/glossary.csv", "Content/glossary.csv.txt"), ("Content/glossary.csv", "Content/Glossary.CSV"),
    ("Content/topics/help/topic.yaml", "Content/topics/help/topic.yml"),
    (SampleContent.page + "page.yaml", SampleContent.page + "page.yaml.txt"),
    (SampleContent.page + "en.md", SampleContent.page + "en.MD"),
    (SampleContent.page + "en.md", SampleContent.page + "en.md.txt"),
    (SampleContent.page + "en.md", SampleContent.page + "en.txt"),
    ("Content/facts/mexico.yaml", "Content/facts/mexico.yaml.bak"),
    (SampleContent.page + "en.md", SampleContent.page + "en.md~"),
    (SampleContent.page + "en.md", SampleContent.page + "EN.markdown"), ("Locales/en.yaml", "Locales/en.yml"),
    ("Locales/en.yaml", "Locales/en.yaml.TXT"),
])
func aFileOfAnotherNameIsTheFinding(name: String, other: String) throws {
    let sample = try SampleContent([name: nil, other: SampleContent.files[name] ?? ""])
    let findings = sample.outcome.findings
    #expect(findings.map(\.file) == [other], "\(sample.findings)")
    #expect(findings.map(\.fix) == ["rename it to \(name.split(separator: "/").last ?? "")"])
}

@Test func aRecordOfAnotherNameIsNotPassedOver() throws {
    let sample = try SampleContent([SampleContent.page + "translations.yml": "source: {}\n"])
    #expect(sample.findings.map { $0.contains("translations.yml:1:1: nothing with this name is read") } == [true])
}

@Test(arguments: ["es.docx", "en.odt", "EN.HTML", "notes.pdf", "ht.xlf"])
func aDocumentOfAnotherProgramIsNamed(name: String) throws {
    let sample = try SampleContent([SampleContent.page + name: "x"])
    #expect(
        sample.findings(of: "source-shape") == [
            "\(SampleContent.page)\(name):1:1: nothing in this file is read [source-shape]"
        ],
        "\(sample.findings)")
}

@Test(arguments: [
    ("30", "write it without quotes: 30"), ("030", "write it without the leading zero: 30"),
    ("+30", "write digits only"),
    ("1_000", "write digits only"), ("-05", "write it without the leading zero: -5"),
])
func aNumberInQuotesIsNamed(text: String, fix: String) throws {
    let file = "Content/facts/mexico.yaml"
    let facts = SampleContent.files[file]?.replacing("{days: 30}", with: "{days: \"\(text)\"}")
    let findings = try SampleContent([file: facts]).outcome.findings.filter { $0.message.contains("the number ") }
    #expect(findings.map(\.fix) == [fix])
}

@Test func aCopyBesideAFileIsNamed() throws {
    let sample = try SampleContent([SampleContent.page + "en.md.txt": "newer", SampleContent.page + "en.md~": "older"])
    #expect(
        sample.findings(of: "source-shape") == [
            "Content/topics/help/first/en.md.txt:1:1: this file is not read, because en.md is beside it [source-shape]"
        ])
}

/// Only the unreadable file is reported, without the hundreds of findings that would follow from it.
@Test(arguments: [
    ("Content/facts/mexico.yaml", "MX-03:\n\tlabel: x\n", "2:1: not valid YAML"),
    ("Content/facts/mexico.yaml", "a: 1\n---\nb: 2\n", "not valid YAML"),
    ("Content/bundle.yaml", "name: [\n", "not valid"),
    ("Content/bundle.yaml", "name: Sample\n", "1:1: the key 'day' is missing"),
    ("Content/sources.yaml", "S01: \"x\n", "not valid YAML"),
    (
        "Content/facts/mexico.yaml", "MX-03:\n  label: {es: A, en: 'B}\n  says:\n    es: it's\n    en: 'C'\n",
        ":2:1: not valid YAML: the line opens a quotation mark"
    ),
    (
        "Locales/en.yaml", "messages:\n  a.b: \"Go.\n  a.c: \"Stop.\"\n",
        ":2:1: not valid YAML: the line opens a quotation"
    ),
    (
        SampleContent.page + "en.md", "---\ntitle: \"What\nsummary: \"Now\"\n---\n",
        ":2:1: not valid YAML: the line opens a quotation"
    ),
    (
        SampleContent.page + "en.md", "---\ntitle: |\n  \"What\nsummary: Now: \"that\"\n---\n",
        ":4:1: not valid YAML: the line has a value with a colon"
    ),
    ("Content/topics/help/topic.yaml", "order: 1: 2\n", "not valid"),
    (SampleContent.page + "page.yaml", "order: @1\n", "not valid YAML"),
    (SampleContent.page + "en.md", "---\ntitle: What: now\n---\n", "not valid YAML"),
    (SampleContent.page + "en.md", "title: A\n", "1:1: no front matter"),
    (SampleContent.page + "en.md", "---\ntitle: A\n", "1:1: the front matter has no end"),
    (SampleContent.page + "translations.yaml", "a: 'b\n", "not valid YAML"),
    ("Locales/en.yaml", "a: 'L'x'\n", "not valid"),
])
func whatCannotBeReadIsFoundAlone(name: String, text: String, message: String) throws {
    let sample = try SampleContent([name: text])
    let outcome = sample.outcome
    #expect(outcome.isPartial && outcome.content == nil)
    #expect(outcome.findings.allSatisfy { $0.file == name }, "\(sample.findings)")
    #expect(sample.findings.contains { $0.contains(message) }, "\(sample.findings)")
}

@Test func allThatCannotBeReadIsFound() throws {
    let facts = try #require(SampleContent.files["Content/facts/mexico.yaml"])
    let sample = try SampleContent([
        "Content/facts/mexico.yaml": facts.replacing("review_days: 365", with: "review_days: often"),
        "Content/glossary.csv": "words\n",
    ])
    #expect(
        sample.findings == [
            "Content/facts/mexico.yaml:10:16: must be a whole number from 1 to 3650 [source-shape]",
            "Content/glossary.csv:1:1: 'words' is not a column of the glossary [source-shape]",
        ])
}

@Test func aFolderWithTooManyEntriesIsReported() throws {
    let sample = try SampleContent()
    for number in 1...ContentFolder.maximumEntries {
        try sample.folder.write("", to: "Content/facts/\(number).txt")
    }
    #expect(
        sample.findings == [
            "Content/facts:1:1: the folder has 10001 entries, more than 10000 [source-shape]"
        ])
}
