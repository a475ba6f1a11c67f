import TestSupport
import Testing

@testable import ContentChecks
@testable import ContentSources

private let spanish = """
    ## Head

    Plain {{MX-03.days}} text.

    1. one
    2. two [here](page:first)
       - deeper

    > [!WARNING]
    > Careful.

    | a | b |
    | --- | --- |
    | 1 | 2 |
    """

/// The findings for an English text made from the Spanish by one change.
private func findings(_ old: String, _ new: String) throws -> [String] {
    let english = spanish.replacing(old, with: new)
    let sample = try SampleContent([
        SampleContent.page + "es.md": SampleContent.text(spanish),
        SampleContent.page + "en.md": SampleContent.text(english),
    ])
    return sample.findings.filter { $0.hasSuffix("[same-shape]") }
}

@Test(arguments: [
    ("## Head", "### Head", "6:1: this is a heading of level 3, where es.md has a heading of level 2"),
    ("## Head\n\n", "", "6:1: this is a paragraph, where es.md has a heading of level 2"),
    (
        "2. two [here](page:first)\n   - deeper", "",
        "10:1: this is a numbered list of 1 item, where es.md has a numbered list of 2 items with a list of 1 item"
    ),
    (
        "1. one\n2. two", "- one\n- two",
        """
        10:1: this is a list of 2 items with a list of 1 item, where es.md has a numbered list of 2 items with \
        a list of 1 item
        """
    ),
    (
        "   - deeper", "",
        "10:1: this is a numbered list of 2 items, where es.md has a numbered list of 2 items with a list of 1 item"
    ),
    ("{{MX-03.days}}", "", "8:1: a paragraph cites nothing, where es.md cites MX-03.days"),
    ("{{MX-03.days}}", "{{MX-03}}", "8:1: a paragraph cites MX-03, where es.md cites MX-03.days"),
    (
        " [here](page:first)", "",
        "10:1: a numbered list of 2 items with a list of 1 item links to nothing, where es.md links to page:first"
    ),
    ("[!WARNING]", "[!NOTE]", "14:1: this is a call-out NOTE, where es.md has a call-out WARNING"),
    (
        "| 1 | 2 |", "| 1 | 2 |\n| 3 | 4 |",
        "17:1: this is a table of 2 columns and 2 rows, where es.md has a table of 2 columns and 1 row"
    ),
    ("| 1 | 2 |", "| 1 | 2 |\n\nMore.", "21:1: a paragraph follows where es.md ends"),
    ("\n| a | b |\n| --- | --- |\n| 1 | 2 |", "", "6:1: the text ends where es.md has a table of 2 columns and 1 row"),
])
func anotherShapeIsNamed(old: String, new: String, expected: String) throws {
    #expect(try findings(old, new) == ["Content/topics/help/first/en.md:\(expected) [same-shape]"])
}

@Test(arguments: [
    ("Plain {{MX-03.days}} text.", "Other words after {{MX-03.days}}"), ("one", "uno"),
    ("Careful.", "Take care. And more."),
])
func otherWordsAreTheSameShape(old: String, new: String) throws {
    #expect(try findings(old, new) == [])
}
