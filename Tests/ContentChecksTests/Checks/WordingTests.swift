import ContentModel
import TestSupport
import Testing

@testable import ContentChecks
@testable import ContentSources

private func found(_ text: String, _ code: String, isFamiliar: Bool = false) throws -> [String] {
    let language = try #require(Language(rawValue: code))
    let line = VisitorLine(
        language: language, line: ProseLine(text: text, file: "x.md", line: 1),
        isFamiliar: isFamiliar)
    return Wording().findings(in: line, Wording.Rules(LanguageProfiles.standard[language])).map {
        "\($0.column) \($0.message)"
    }
}

@Test(arguments: [
    ("en", "You are not illegal.", "13 'illegal' is not allowed in visitors' texts"),
    ("en", "Illegals are not people.", "1 'Illegals' is not allowed in visitors' texts"),
    ("en", "Just go there.", "1 'Just' is not allowed in visitors' texts"),
    ("en", "You may qualify for it.", "9 'qualify' is not allowed in visitors' texts"),
    ("en", "You are eligible.", "9 'eligible' is not allowed in visitors' texts"),
    ("en", "You don't need it.", "5 'don't' is a contraction"), ("en", "It’s free.", "1 'It’s' is a contraction"),
    ("en", "They're closed.", "1 'They're' is a contraction"),
    ("en", "Fill out the form.", "1 'Fill out' is not allowed in visitors' texts"),
    ("en", "Find out more.", "1 'Find out' is not allowed in visitors' texts"),
    ("en", "Go now!", "7 an exclamation mark"), ("en", "Since 11/12/26.", "7 the date '11/12/26' is in digits"),
    ("en", "Since 2026-12-11, yes.", "7 the date '2026-12-11' is in digits"),
    ("es", "No es ilegal.", "7 'ilegal' is not allowed in visitors' texts"),
    ("es", "Usted califica.", "7 'califica' is not allowed in visitors' texts"),
    ("es", "Es elegible.", "4 'elegible' is not allowed in visitors' texts"),
    ("es", "Lleva tu papel.", "7 'tu' is not allowed in visitors' texts"),
    ("es", "Puedes pedirlo.", "1 'Puedes' is not allowed in visitors' texts"),
    ("es", "¿Quién eres?", "8 'eres' is not allowed in visitors' texts"),
    ("es", "Desde el 30.9.2026.", "10 the date '30.9.2026' is in digits"),
    ("fr", "Il n'est pas illégal.", "14 'illégal' is not allowed in visitors' texts"),
    ("fr", "Vous êtes éligible.", "11 'éligible' is not allowed in visitors' texts"),
    ("fr", "Ce qu'éligible veut dire.", "7 'éligible' is not allowed in visitors' texts"),
    ("fr", "Où aller\u{202F}?", "9 a narrow no-break space"),
    ("ht", "Li pa ilegal.", "7 'ilegal' is not allowed in visitors' texts"),
    ("ht", "Ou kalifye.", "4 'kalifye' is not allowed in visitors' texts"),
    ("ht", "Sa a lib.", "6 'lib' is not allowed in visitors' texts"),
    ("ht", "Libète sou kondisyon fini.", "1 'Libète sou kondisyon' is not allowed in visitors' texts"),
])
func everyWordThatIsNotOursIsFound(code: String, text: String, finding: String) throws {
    #expect(try found(text, code) == [finding], "\(text)")
}

@Test(arguments: [
    ("en", "To enter without papers is not a crime."), ("en", "You may ask for it."),
    ("en", "You cannot be sent back."),
    ("en", "The person's papers and Canada's law."), ("en", "Complete the form."), ("en", "Look for legal help."),
    ("en", "Justice is for everybody."), ("en", "Open 24/7."), ("en", "Since 30 September 2026."),
    ("en", "Call 1-800-898-7180 or 800 911 2000."), ("en", "See [law](https://example.org/11/12/26/x) now."),
    ("en", "[Law](https://example.org/a-2026-12-11)."),
    ("es", "No es un delito."), ("es", "Usted puede pedirlo."), ("es", "Su té y su tutor."), ("es", "Está aquí."),
    ("fr", "Vous pouvez demander l'asile."), ("fr", "Où aller ?"), ("fr", "C'est juste ici."),
    ("ht", "Li gratis."), ("ht", "Ou ka mande azil."), ("ht", "Libète w enpòtan."), ("ht", "Parole te fini."),
])
func everyLineInOurWordsPasses(code: String, text: String) throws {
    #expect(try found(text, code) == [], "\(text)")
}

@Test func aChildIsSpokenToAsAFriend() throws {
    #expect(try found("Puedes pedir ayuda a tus padres.", "es", isFamiliar: true) == [])
    #expect(try found("Puedes pedir ayuda.", "es") == ["1 'Puedes' is not allowed in visitors' texts"])
}

@Test func theMarkOfACallOutIsNotAnExclamation() throws {
    let sample = try SampleContent([SampleContent.page + "en.md": SampleContent.text("> [!NOTE]\n> Call {{MX-58}}.")])
    #expect(sample.findings(of: Wording.name) == [])
}

@Test func whatTheGlossaryCallsWrongIsReportedOnce() throws {
    let sample = try SampleContent([
        "Content/glossary.csv": "en,es,wrong_en,wrong_es\nmay ask,puede pedir,qualify,\n",
        SampleContent.page + "en.md": SampleContent.text("You qualify."),
    ])
    let rules = [Wording.name, GlossaryTerms.name]
    #expect(
        rules.flatMap { sample.findings(of: $0) } == [
            "Content/topics/help/first/en.md:6:5: 'qualify' is not the agreed term [glossary-terms]"
        ])
}

@Test(arguments: [
    ("es", "El programa terminó.", 1, "no word of what can be done"),
    ("es", "## Cerrado\n\nNada.", 1, "a heading"),
    ("es", "El programa terminó.\n\nTodavía puede pedir ayuda.", 0, "said in another paragraph"),
    ("es", "Vea [lo que terminó](page:first).", 0, "a link's words"),
    ("es", "El programa terminó. Todavía no puede pedir.", 1, "a refusal is not an offer"),
    ("en", "The programme has ended.", 1, "no word of what can be done"),
    ("en", "It is closed. You can still ask COMAR.", 0, "said in the same paragraph"),
    ("en", "It is closed. {{MX-58}}", 1, "a cited fact that does not mention it"),
    ("en", "It is closed. {{MX-03}}", 0, "a cited fact that says so"),
])
func whatIsClosedComesWithWhatCanStillBeDone(code: String, body: String, count: Int, why: String) throws {
    let facts = try #require(SampleContent.files["Content/facts/mexico.yaml"])
        .replacing("Ask within {days} days.", with: "You can still ask within {days} days.")
    let sample = try SampleContent([
        "Content/facts/mexico.yaml": facts, SampleContent.page + "\(code).md": SampleContent.text(body),
    ])
    let found = sample.outcome.findings.filter { $0.rule == Wording.name }
    #expect(found.map(\.severity) == Array(repeating: .warning, count: count), "\(why): \(found)")
}

@Test(arguments: [
    ("fr", "Le programme est fermé.", 1), ("fr", "Il a pris fin. Vous pouvez encore demander.", 0),
    ("ht", "Pwogram nan fèmen.", 1), ("ht", "Pwogram nan fèmen. Ou ka toujou mande azil.", 0),
])
func closedIsReadInEveryLanguage(code: String, text: String, count: Int) throws {
    let sample = try SampleContent([SampleContent.page + "\(code).md": SampleContent.text(text)])
    #expect(sample.outcome.findings.filter { $0.rule == "wording" }.count == count, "\(text)")
}
