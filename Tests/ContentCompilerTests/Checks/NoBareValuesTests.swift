import ContentModel
import Testing

@testable import ContentCompiler

private func kinds(_ line: String, _ code: String) throws -> [String] {
    let language = try #require(Language(rawValue: code))
    let findings = NoBareValues().findings(
        in: ProseLine(text: line, file: "x.md", line: 1), language: language, names: ["I-589", "I-130", "H-2A"])
    return findings.map(\.message)
}

/// Twenty seeded faults a language.
private let faults: [String: [String]] = [
    "es": [
        "Tiene 30 días hábiles.", "Tiene treinta días.", "Pida la revisión en 15 días.", "Espere 2 semanas.",
        "Dura 6 meses.",
        "Vale por 1 año.", "Vaya en 72 horas.", "Tarda cuarenta y cinco días.", "Cuesta 100 dólares.", "Cuesta $100.",
        "Pague USD 560.", "Son 11,141 pesos.", "Son MXN 25058.", "Llame al 911.", "Llame al 800 911 2000.",
        "Llame al 1-800-898-7180.", "Marque 079.", "Hay 618 tarjetas.", "Hay 94,829 tarjetas.", "Cuesta 5 pesos.",
    ],
    "en": [
        "You have 30 working days.", "You have thirty days.", "Ask within 15 days.", "Wait 2 weeks.",
        "It lasts 6 months.",
        "It is valid for 1 year.", "Go within 72 hours.", "It takes forty-five days.", "It costs 100 dollars.",
        "It costs $100.",
        "Pay USD 560.", "It is 11,141 pesos.", "It is MXN 25058.", "Call 911.", "Call 800 911 2000.",
        "Call 1-800-898-7180.", "Dial 079.", "There were 618 cards.", "There were 94,829 cards.",
        "Within 5 business days.",
    ],
    "fr": [
        "Vous avez 30 jours ouvrables.", "Vous avez trente jours.", "Demandez dans les 15 jours.",
        "Attendez 2 semaines.",
        "Cela dure 6 mois.", "Valable 1 an.", "Allez-y dans les 72 heures.", "Il faut quarante-cinq jours.",
        "Cela coûte 100 dollars.",
        "Cela coûte $100.", "Payez USD 560.", "C'est 11 141 pesos.", "C'est MXN 25058.", "Appelez le 911.",
        "Appelez le 800 911 2000.", "Appelez le 1-800-898-7180.", "Faites le 079.", "Il y a 618 cartes.",
        "Cela coûte 50 €.",
        "Vous avez deux ans.",
    ],
    "ht": [
        "Ou gen 30 jou ouvrab.", "Ou gen trant jou.", "Mande nan 15 jou.", "Tann 2 semèn.", "Sa dire 6 mwa.",
        "Li bon pou 1 an.", "Ale nan 72 èdtan.", "Sa pran karannsenk jou.", "Sa koute 100 dola.", "Sa koute $100.",
        "Peye USD 560.", "Se 11,141 peso.", "Se MXN 25058.", "Rele 911.", "Rele 800 911 2000.",
        "Rele 1-800-898-7180.", "Rele 079.", "Te gen 618 kat.", "Sa koute 50 goud.", "Ou gen senk jou.",
    ],
]

/// Twenty clean lines a language.
private let clean: [String: [String]] = [
    "es": [
        "Tiene {{MX-03.days}} días hábiles.", "Llame al {{MX-58.number}}.", "Hoy es 30 de septiembre de 2025.",
        "La regla es de 2026.", "Use el formulario I-589.", "Siga estos 3 pasos.", "1. Vaya a COMAR.",
        "Todos los días hábiles.",
        "El mismo día.", "Cada semana, el día que le digan.", "Vea [la página](page:mx-refuge-30-days).",
        "Lea [la ley](https://example.org/2011/12345).", "Un año después.", "Hay 2 oficinas.",
        "Los menores de 18 deben ir.",
        "El 11 de marzo de 2026 cambió.", "Los días no laborables no cuentan.", "Ninguna tarifa.", "Es gratis.",
        "Abre a las 7.",
    ],
    "en": [
        "You have {{MX-03.days}} working days.", "Call {{MX-58.number}}.", "Today is 30 September 2025.",
        "The rule is from 2026.", "Use form I-589.", "Follow these 3 steps.", "1. Go to COMAR.", "Every working day.",
        "The same day.", "Each week, on the day they tell you.", "See [the page](page:mx-refuge-30-days).",
        "Read [the law](https://example.org/2011/12345).", "A year later.", "There are 2 offices.",
        "People under 18 must go.",
        "It changed on 11 March 2026.", "Holidays do not count.", "No fee.", "It is free.", "It opens at 7.",
    ],
    "fr": [
        "Vous avez {{MX-03.days}} jours ouvrables.", "Appelez le {{MX-58.number}}.",
        "Nous sommes le 30 septembre 2025.",
        "La règle date de 2026.", "Utilisez le formulaire I-589.", "Suivez ces 3 étapes.", "1. Allez à la COMAR.",
        "Chaque jour ouvrable.",
        "Le même jour.", "Chaque semaine, le jour indiqué.", "Voyez [la page](page:mx-refuge-30-days).",
        "Lisez [la loi](https://example.org/2011/12345).", "Un an après.", "Il y a 2 bureaux.",
        "Les moins de 18 sont protégés.",
        "Cela a changé le 11 mars 2026.", "Les jours fériés ne comptent pas.", "Aucun frais.", "C'est gratuit.",
        "Ouvert à 7 h.",
    ],
    "ht": [
        "Ou gen {{MX-03.days}} jou ouvrab.", "Rele {{MX-58.number}}.", "Jodi a se 30 septanm 2025.",
        "Règ la soti nan ane 2026.", "Sèvi ak fòm I-589.", "Swiv 3 etap sa yo.", "1. Ale nan COMAR.",
        "Chak jou ouvrab.",
        "Menm jou a.", "Chak semèn, jou yo di w la.", "Gade [paj la](page:mx-refuge-30-days).",
        "Li [lwa a](https://example.org/2011/12345).", "Yon ane apre.", "Gen 2 biwo.", "Moun ki poko gen 18 dwe ale.",
        "Sa te chanje 11 mas 2026.", "Jou fèt yo pa konte.", "Pa gen frè.", "Li gratis.", "Li louvri a 7.",
    ],
]

@Test(arguments: faults.keys.sorted())
func everySeededFaultIsFound(code: String) throws {
    let lines = try #require(faults[code])
    #expect(lines.count == 20)
    for line in lines {
        let found = try kinds(line, code)
        #expect(found.count == 1, "\(code): \(line) \(found)")
    }
}

@Test(arguments: clean.keys.sorted())
func everyCleanLinePasses(code: String) throws {
    let lines = try #require(clean[code])
    #expect(lines.count == 20)
    for line in lines { #expect(try kinds(line, code) == [], "\(code): \(line)") }
}

@Test func aBareNumberIsNamedWithItsPlace() throws {
    let sample = try SampleContent([SampleContent.page + "en.md": SampleContent.text("See this.\n\nCall 911 now.")])
    #expect(
        sample.findings(of: NoBareValues.name) == [
            "Content/topics/help/first/en.md:8:6: a bare number in prose: '911' [no-bare-values]"
        ])
}
