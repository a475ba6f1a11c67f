import ContentModel
import Testing

@testable import ContentChecks

private func words(_ text: String, _ code: String = "en") throws -> [[String]] {
    let language = try #require(Language(rawValue: code))
    return SentenceScanner.sentences(of: text, LanguageProfiles.standard[language].abbreviations).map(\.words)
}

@Test(arguments: [
    ("Go there. Ask! Why? Now", 4), ("It opens at 7 a.m. every day.", 1), ("En EE. UU. llame.", 1),
    ("It is 3.5 km. Walk.", 2), ("¿Quién? Usted (y su familia). Vaya.", 3), ("Où aller ? Ici.", 2),
    ("“Go.” Then wait.", 2), ("See gob.mx now.", 1), ("", 0), ("911.", 0),
])
func sentencesEndWhereTheyEnd(text: String, count: Int) throws {
    let found = try words(text)
    #expect(found.count == count, "\(found)")
}

/// Abbreviations in each language, with full stops that belong to a word.
private let abbreviated: [String: [String]] = [
    "es": [
        "En la Av. Juárez", "en la AV. Juárez", "en la av. Juárez", "la Avda. Hidalgo", "el Blvd. Kukulcán",
        "la Calz. de los Misterios", "Col. Centro", "la Lic. Ruiz", "el Ing. Soto", "la Mtra. Díaz", "la Sra. Paz",
        "los Sres. Paz", "según el Art. 5", "según el art. IV", "vea el Núm. 3", "vea la pág. 12", "p. ej. México",
        "el Lic. J. Pérez", "con Benito J. Pérez", "en EE. UU. Ahí", "de EE.UU. Ahí", "Tel. COMAR", "el Edif. B",
        "Mz. A Lt. B", "el C.P. {}", "Ma. Elena", "el 3 de sept. 2026", "J. L. Pérez",
        "Cd. Hidalgo", "Chis. México", "el Dip. Ruiz", "la Coord. Paz", "la Rev. Paz", "Casa S.A. Centro", "Fr. Matías",
        "Sta. María", "Gral. Obregón", "Km. 5", "en C. Juárez", "M. A. de la Cruz", "la O.N.U. Ahí", "el D.F. Ahí",
        "según el Art. Quinto", "el art. Quinto", "el núm. Juárez", "el Núm. Cinco", "la casa No. Cinco", "art. 5",
        "el Sr. Paz", "el Dr. Paz", "en la av. J. Pérez", "la Sec. Norte", "la Fig. Dos", "Párr. Segundo", "Ed. Norte",
        "el Hosp. General", "el Mun. Tapachula", "el Méd. Ruiz",
    ],
    "en": [
        "at St. Mary", "on Fifth Ave. North", "on Main St. North", "Dr. Smith", "MR. Smith", "the U.S. Embassy",
        "e.g. Canada", "Sec. 5", "No. 5", "Apt. 3", "Ft. Worth", "Gov. Smith", "Sen. Smith", "Sgt. Smith",
        "in Sept. 2026", "Mary K. Jones", "Bldg. B", "approx. {} of them", "Acme Inc. Office", "J. P. Jones",
        "Washington D.C. Office", "Atty. Jones", "Calif. Office", "Fr. Jones", "J.P. Jones", "the U.N. Office",
        "in B.C. Office", "in N.Y. Office", "house No. Five", "St. Paul", "Mr. Paul", "U.S. Congress",
        "under Art. Five",
        "see Sec. Two", "see art. five", "the Art. Quinto", "at Núm. Cinco",
    ],
    "fr": [
        "la Av. Juárez", "l'Ave. Mont-Royal", "le bd. Saint-Michel", "M. Dupont", "MM. Dupont", "Mme. Dupont",
        "le Dr. Roy", "le Pr. Roy", "l'Art. 3", "l'art. 3", "p. ex. Montréal", "cf. Annexe", "env. Montréal",
        "Tél. COMAR", "le 3 janv. 2026", "Ste. Anne", "app. B", "Jean P. Roy", "l'Univ. Laval", "l'hôp. Laval",
        "le chem. Roy", "c.-à-d. Montréal", "la Cie. Roy", "avec P. Dupont", "M. P. Dupont",
        "Mme Dupont et M. Roy", "en la av. J. Roy", "selon l'Art. Cinq", "l'art. Cinq", "au No. Cinq",
        "la Fig. Deux",
        "le Chap. Deux", "l'Art. Quinto",
    ],
    "ht": [
        "nan Av. Juárez", "nan Blvd. Jean", "M. Jean", "Mme. Jean", "Dr. Jean", "Lic. Ruiz", "Atik la, art. 5",
        "No. 5", "Tel. COMAR", "p. egz. Meksik", "St. Jan", "paj. 5", "nan E.U. Ale",
        "Dr. Jan", "Mme. Jan", "nan No. Senk", "Art. Senk", "Núm. Senk", "nan Fig. De",
    ],
]

@Test(arguments: abbreviated.keys.sorted()) func anAbbreviationDoesNotEndASentence(code: String) throws {
    for text in try #require(abbreviated[code]) {
        let found = try words("abc \(text) xyz.", code)
        #expect(found.count == 1, "\(code): \(text) \(found)")
    }
}

@Test(arguments: [
    ("es", "No. Vaya", 2), ("es", "Pida la visa U. Después vaya", 2), ("es", "Visa T. Después vaya", 2),
    ("es", "Papeles, comida, etc. Vaya", 2), ("es", "Es el 5. Vaya", 2), ("es", "Vaya al mar. Descanse", 2),
    ("en", "Say no. Wait", 2), ("en", "It was I. Go", 2), ("en", "It takes 5 min. Wait", 2), ("en", "Art. Not law", 2),
    ("en", "Do not say no. I will", 2), ("fr", "Ils sont sept. Attendez", 2), ("fr", "Il va à l'est. Attendez", 2),
    ("fr", "C'est de l'art. Allez", 2), ("ht", "Di yo ban m. Ale", 2), ("ht", "Se sa nou gen. Ale", 2),
    ("es", "Marque No. Espere", 2), ("es", "Diga que no. Cinco días después vaya", 2),
    ("es", "No. Cinco personas van", 2),
    ("es", "Son 5 km. Dos horas después llega", 2), ("en", "Choose No. Wait", 2),
    ("fr", "Ils sont sept. Dix partent", 2),
    ("en", "It is art. You see", 2), ("ht", "Di No. Tann", 2),
    ("es", "Hable con la Lic. Ruiz. Después vaya", 2), ("en", "Use form A. Bring it", 2),
    ("fr", "Prenez l'option B. Ensuite allez", 2), ("es", "Entre por la puerta C. María está ahí", 2),
])
func aWordThatLooksLikeAnAbbreviationEndsOne(code: String, text: String, count: Int) throws {
    let found = try words(text, code)
    #expect(found.count == count, "\(found)")
}

@Test(arguments: [
    ("es", "Según el Art. Quinto de la ley usted puede pedir ayuda en la oficina núm. Juárez de la ciudad.", 16),
    ("en", "Under Art. Five of the law you can ask for help at house No. Five in the city.", 14),
    ("fr", "Selon l'Art. Cinq de la loi vous pouvez demander M. Dupont au No. Cinq de la ville.", 11),
    ("ht", "Dapre Art. Senk lwa a ou ka mande Dr. Jan èd nan kay No. Senk nan vil la.", 12),
])
func aSentenceWithAbbreviationsIsMeasuredWhole(code: String, text: String, count: Int) throws {
    let found = try words(text, code)
    #expect(found.map(\.count) == [count], "\(found)")
}

@Test(arguments: [
    ("Ask COMAR in Tapachula for the CONSTANCIA.", ["ask", "in", "for", "the"]),
    ("Use form I-589, or call 800 911 2000.", ["use", "form", "or", "call"]),
    ("You and I know: Ask them.", ["you", "and", "i", "know", "ask", "them"]),
    ("Allez-y à l'heure, avec l'Agence.", ["allez-y", "à", "l'heure", "avec"]),
    ("Write to ana@example.org in 2026.", ["write", "to", "in"]), ("A é y/o ñ.", ["a", "é", "y/o", "ñ"]),
])
func namesAndNumbersDoNotCountAsWords(text: String, expected: [String]) throws {
    #expect(try words(text) == [expected])
}

@Test func aStatementCitedWholePartsASentenceAndAValueDoesNot() throws {
    let statement = try #require(FactCitation("XC-02"))
    let value = try #require(FactCitation("MX-03.days"))
    let text: RichText = [
        Span(.text("You have ")), Span(.fact(value)), Span(.text(" days. Know this: ")), Span(.fact(statement)),
        Span(.text(" Then go.")),
    ]
    let language = try #require(Language(rawValue: "en"))
    #expect(
        text.sentences(LanguageProfiles.standard[language].abbreviations).map(\.words) == [
            ["you", "have", "days"], ["know", "this"], ["then", "go"],
        ])
}

@Test func everyBlockIsRead() throws {
    let one: RichText = [Span(.text("One"))]
    let text = PageText(
        page: try #require(PageID(rawValue: "x")), language: try #require(Language(rawValue: "en")), title: "Title",
        summary: [Span(.text("Summary."))], review: nil,
        blocks: [
            .heading(level: 2, text: one), .paragraph(text: one), .list(start: nil, items: [[.paragraph(text: one)]]),
            .table(header: [one], rows: [[one, one]]), .callout(kind: .note, blocks: [.paragraph(text: one)]),
        ])
    #expect(text.sentences(Abbreviations()).count == 9)
}
