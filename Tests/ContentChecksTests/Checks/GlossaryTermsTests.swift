import ContentModel
import TestSupport
import Testing

@testable import ContentChecks
@testable import ContentSources

private let glossary = try? GlossaryReader.read(
    """
    en,es,fr,ht,wrong_en,wrong_es,wrong_fr,wrong_ht,note
    shelter,albergue,centre d'hébergement,sant akèy,refuge,refugio; refugios,refuge,abri,
    smuggling,tráfico de migrantes,,,,,,,
    trafficking,trata de personas,traite des personnes,eksplwate moun,,tráfico; tráfico de personas,trafic,trafik moun,
    working days,días hábiles,jours ouvrables,jou ouvrab,business days,,jours ouvrés,jou laborab,
    parole,permiso humanitario (parole),parole,parole,conditional release,libertad condicional,,libète sou kondisyon,
    refugee status; national refuge fund,,statut de réfugié,,,,,,"a note, with a comma"

    """)

private func found(_ text: String, _ code: String) throws -> [String] {
    let language = try #require(Language(rawValue: code))
    return GlossaryTerms().findings(
        in: ProseLine(text: text, file: "x.md", line: 1), GlossaryTerms.Terms(try #require(glossary), language)
    ).map { "\($0.column) \($0.fix)" }
}

@Test(arguments: [
    ("ht", "Gen yon abri isit la.", "9 write 'sant akèy'", "one word"),
    ("ht", "Abri a fèmen.", "1 write 'sant akèy'", "in any case"),
    ("ht", "Se trafik moun.", "4 write 'eksplwate moun'", "two words"),
    ("ht", "Senk jou laborab.", "6 write 'jou ouvrab'", "before a full stop"),
    ("ht", "Yo ba l libète sou kondisyon.", "9 write 'parole'", "three words"),
    ("ht", "**Jou laborab**: lendi.", "3 write 'jou ouvrab'", "in emphasis"),
    ("en", "Wait five business days.", "11 write 'working days'", "English"),
    ("en", "It is conditional release.", "7 write 'parole'", "English, two words"),
    ("en", "Go to a refuge.", "9 write 'shelter'", "outside of an agreed form"),
    ("fr", "Allez au refuge.", "10 write 'centre d'hébergement'", "French"),
    ("fr", "Les jours ouvrés d'octobre.", "5 write 'jours ouvrables'", "French, two words"),
    ("fr", "Victime d'un trafic.", "14 write 'traite des personnes'", "before a full stop"),
    ("fr", "Le trafic l'a blessé.", "4 write 'traite des personnes'", "before an apostrophe"),
    ("es", "Es tráfico de personas.", "4 write 'trata de personas'", "the longest form, once"),
    ("es", "Es tráfico.", "4 write 'trata de personas'", "its first word alone"),
    ("es", "Hay un refugio aquí.", "8 write 'albergue'", "an article of a building"),
    ("es", "El refugio abre de noche.", "4 write 'albergue'", "a word of a place"),
    ("es", "Puede quedarse en el refugio.", "22 write 'albergue'", "a word of a place before"),
    ("es", "Vaya al refugio.", "9 write 'albergue'", "a way to a place"),
    ("es", "Los refugios son gratis.", "5 write 'albergue'", "more than one"),
    ("es", "Los daños del refugio y su puerta.", "15 write 'albergue'", "a word of a place after"),
    ("es", "Busque refugio.", "8 write 'albergue'", "no word of asking"),
])
func everyWrongTermIsFound(code: String, text: String, finding: String, why: String) throws {
    #expect(try found(text, code) == [finding], "\(why): \(text)")
}

@Test(arguments: [
    ("ht", "Gen yon sant akèy isit la."), ("ht", "Moun k ap eksplwate moun."),
    ("ht", "Trafik la lou, moun yo ap tann."),
    ("ht", "Trafik, moun ak machin."), ("ht", "Lendi rive vandredi se jou ouvrab."), ("ht", "Abriko a dous."),
    ("en", "Go to a shelter."), ("en", "The national refuge fund pays."), ("en", "A release without conditions."),
    ("fr", "Allez au centre d'hébergement."), ("fr", "Le statut de réfugié."), ("fr", "Les réfugiés."),
    ("es", "Es tráfico de migrantes."), ("es", "Vaya al albergue."), ("es", "Puede pedir refugio en México."),
    ("es", "Presente la solicitud de refugio."), ("es", "Nadie más puede dar el refugio."),
    ("es", "Tiene derecho al refugio."), ("es", "El refugio (asilo) es gratis."),
    ("es", "Pida el refugio y duerma bien."),
    ("es", "El refugio lo decide la COMAR."), ("es", "Casa Refugio Tochán."), ("es", "Los pasos del refugio."),
    ("es", "Las personas refugiadas."),
])
func everyAgreedTermPasses(code: String, text: String) throws {
    #expect(try found(text, code) == [], "\(text)")
}

@Test func aFormThatIsAgreedAndWrongIsNamedWithItsLine() throws {
    let sample = try SampleContent([
        "Content/glossary.csv": """
        en,es,fr,ht,wrong_en,wrong_es,wrong_fr,wrong_ht,note
        form,formulario,,,,,,,"two
        lines"
        fee,tarifa,,frè,,formulario,,Frè,
        """
    ])
    #expect(
        sample.findings(of: GlossaryTerms.name) == [
            "Content/glossary.csv:4:1: 'formulario' is listed both as agreed and as wrong in 'es' [glossary-terms]",
            "Content/glossary.csv:4:1: 'frè' is listed both as agreed and as wrong in 'ht' [glossary-terms]",
        ])
}

@Test func aWrongTermIsFoundInATextAFactAndAMessage() throws {
    let facts = try #require(SampleContent.files["Content/facts/mexico.yaml"])
        .replacing("Ask within {days} days.", with: "Ask for a waiver within {days} days.")
    let sample = try SampleContent([
        "Content/glossary.csv": "en,es,wrong_en,wrong_es\nexception,excepción,waiver,\n",
        "Content/facts/mexico.yaml": facts,
        SampleContent.page + "en.md": SampleContent.text("Ask for a waiver.", title: "The waiver"),
        "Locales/en.yaml": SampleContent.locale("en").replacing("Hello.", with: "A waiver."),
    ])
    #expect(
        sample.findings(of: GlossaryTerms.name) == [
            "Content/facts/mexico.yaml:3:61: 'waiver' is not the agreed term [glossary-terms]",
            "Content/topics/help/first/en.md:2:12: 'waiver' is not the agreed term [glossary-terms]",
            "Content/topics/help/first/en.md:6:11: 'waiver' is not the agreed term [glossary-terms]",
            "Locales/en.yaml:7:23: 'waiver' is not the agreed term [glossary-terms]",
        ])
}

@Test func theGlossaryKeepsItsNumberedNames() throws {
    let glossary = try GlossaryReader.read("en,es,wrong_en\nform I-589 (asylum),formulario I-589,paper I-130\n")
    #expect(glossary.numberedNames == ["I-589", "I-589"])
}

@Test func aWrongFormInWrappedLinesIsFound() throws {
    let sample = try SampleContent([
        "Content/glossary.csv": "en,es,wrong_en,wrong_es\nasylum seeker,solicitante,asylum asker,\n",
        SampleContent.page + "en.md": SampleContent.text("Go on.\n\n> [!NOTE]\n> One asylum\n> asker waits."),
    ])
    #expect(
        sample.findings(of: GlossaryTerms.name) == [
            "Content/topics/help/first/en.md:9:7: 'asylum asker' is not the agreed term [glossary-terms]"
        ])
}
