import ContentModel
import TestSupport
import Testing

@testable import ContentChecks
@testable import ContentSources

private func columns(_ text: String) -> [Int] {
    FrenchSpaces().findings(
        in: ProseLine(text: text, file: "x.md", line: 1), LanguageProfile.french.spacedPunctuation
    ).map(\.column)
}

@Test(arguments: [
    ("Que faire ?", [11], "a plain space"), ("Urgence : appelez.", [9], "a plain space before a colon"),
    ("Que faire?", [10], "none"), ("Oui; non.", [4], "none before a semicolon"), ("**Non**: ici.", [8], "after a mark"),
    ("« Oui\u{A0}»", [1], "after an opening one"), ("«\u{A0}Oui »", [7], "before a closing one"),
    ("{label} : {number}", [9], "after a value"), ("Appelez {{MX-58.number}}: ici.", [25], "after a citation"),
])
func everyLooseSignIsFound(text: String, found: [Int], why: String) { #expect(columns(text) == found, "\(why)") }

@Test(arguments: [
    "Que faire\u{A0}? Oui\u{A0}; non\u{A0}: ici.", "Voyez [les mots](page:words).", "Lisez https://example.org/?a=b:c.",
    "Ouvert à 9:00.", "> [!WARNING]", "|:--|--:|", "«\u{A0}Oui\u{A0}»", "",
])
func everyFrenchLineInOrderPasses(text: String) { #expect(columns(text) == [], "\(text)") }

@Test func otherLanguagesHaveNoSuchSpaces() throws {
    #expect(try SampleContent().findings(of: FrenchSpaces.name) == [])
}
