import ContentModel
import TestSupport
import Testing

@testable import ContentChecks
@testable import ContentSources

private func kinds(_ line: String, _ code: String) throws -> [String] {
    let language = try #require(Language(rawValue: code))
    let findings = BareValues().findings(
        in: ProseLine(text: line, file: "x.md", line: 1), language: language, names: ["I-589", "I-130", "H-2A"])
    return findings.map(\.message)
}

/// Twenty seeded faults for each language.
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

/// Twenty clean lines for each language.
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

/// Numbers in words, each a single value.
private let numbers: [String: String] = [
    "es":
        "once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiún veintidós veintitrés "
        + "veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta|cien|ciento veinte|doscientos|"
        + "quinientas|setecientos|mil|dos mil|veintiun|dieciseis|treintaicinco",
    "en": "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty|twenty-one|twenty one|"
        + "one hundred|two hundred and five|a thousand|three thousand|forty‑two",
    "fr": "onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt|vingt et un|vingt-et-un|"
        + "soixante-quinze|soixante et onze|quatre-vingts|quatre-vingt-dix-neuf|cent|deux cents|mille|septante|octante-deux",
    "ht":
        "onz douz trèz katòz kenz sèz disèt dizuit diznèf ven venteyen vennde venntwa vennkat vennsenk vennsis vennsèt "
        + "ventuit ventnèf trant tranteyen trannde trannsenk trantuit karant karannsenk senkant senkannkat swasant "
        + "swasanndis swasanndisèt swasantonz katreven katrevenkenz katrevendis katrevendiznèf san desan mil",
]

private let tens: [String: [String]] = [
    "es": ["treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"],
    "en": ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
    "fr": ["vingt", "trente", "quarante", "cinquante", "soixante", "quatre-vingt"],
    "ht": ["ven", "tran", "karan", "senkan", "swasan"],
]

@Test(arguments: [
    ("es", " y ", "un dos tres cuatro cinco seis siete ocho nueve", "días"),
    ("en", "-", "one two three four five six seven eight nine", "days"),
    ("fr", "-", "deux trois quatre cinq six sept huit neuf", "jours"),
    ("ht", "n", "de twa kat senk sis sèt", "jou"),
])
func everyNumberFrom11To99IsFound(code: String, link: String, digits: String, unit: String) throws {
    let compound = try #require(tens[code]).flatMap { ten in digits.split(separator: " ").map { "\(ten)\(link)\($0)" } }
    let separator: (Character) -> Bool = { $0 == "|" }
    let listed = try #require(numbers[code]).split(whereSeparator: separator).flatMap { part in
        part.split(separator: " ").count > 8 ? part.split(separator: " ").map(String.init) : [String(part)]
    }
    for number in compound + listed {
        let found = try kinds("abc \(number) \(unit).", code)
        let whole = number.hasPrefix("a ") ? String(number.dropFirst(2)) : number.replacing("one ", with: "")
        #expect(found == ["a bare deadline in prose: '\(whole) \(unit)'"], "\(code): \(number) \(found)")
    }
}

@Test(arguments: [
    ("en", "You have a 30-day limit.", "30-day"), ("en", "You have a thirty-day limit.", "thirty-day"),
    ("en", "You have a 30‑day limit.", "30‑day"), ("en", "It takes 24h.", "24h"), ("en", "It takes 24 h.", "24 h"),
    ("en", "It takes 48 hrs.", "48 hrs"), ("en", "Wait 18 mos.", "18 mos"), ("en", "Wait 30+ days.", "30+ days"),
    ("en", "It takes 48hrs.", "48hrs"), ("en", "A two-year ban.", "two-year"),
    ("en", "Within thirty (30) days.", "thirty (30) days"), ("en", "Within (30) days.", "30) days"),
    ("en", "Within 30 (thirty) days.", "30 (thirty) days"), ("en", "Within **30** days.", "30** days"),
    ("en", "Pay a thousand pesos.", "thousand pesos"), ("en", "Pay 20 US dollars.", "20 US dollars"),
    ("en", "Pay USD560.", "USD560"), ("en", "Pay 5 thousand pesos.", "5 thousand pesos"),
    ("en", "Within 30 full days.", "30 full days"), ("en", "Within 24h-48h.", "24h"),
    ("es", "Pague dos mil pesos.", "dos mil pesos"), ("es", "Pague un millón de pesos.", "millón de pesos"),
    ("es", "En 30 (treinta) días.", "30 (treinta) días"), ("es", "En treinta (30) días.", "treinta (30) días"),
    ("es", "En 72 h.", "72 h"), ("es", "En 72hrs.", "72hrs"), ("es", "En 12 h.", "12 h"),
    ("es", "En los primeros 30 días.", "30 días"), ("es", "Los 30 primeros días.", "30 primeros días"),
    ("es", "Pague 20 dolares.", "20 dolares"), ("fr", "Vous avez 15 j.", "15 j"), ("fr", "Vous avez 15j.", "15j"),
    ("fr", "Sous 48h.", "48h"), ("fr", "Sous 12 h.", "12 h"), ("fr", "Un million d'euros.", "million d'euros"),
    ("fr", "Payez deux mille pesos.", "deux mille pesos"), ("fr", "Les 30 premiers jours.", "30 premiers jours"),
    ("ht", "Nan 24è.", "24è"), ("ht", "Nan 48 h.", "48 h"), ("ht", "Peye de mil goud.", "de mil goud"),
    ("ht", "Nan trant (30) jou.", "trant (30) jou"), ("ht", "Peye senksan peso.", "senksan peso"),
    ("en", "It takes a fortnight.", "fortnight"), ("en", "Wait a couple of weeks.", "couple of weeks"),
    ("en", "Wait a dozen days.", "dozen days"), ("en", "You have 30d.", "30d"), ("en", "Pay 10k pesos.", "10k pesos"),
    ("en", "On the 30th day.", "30th day"), ("en", "On the thirtieth day.", "thirtieth day"),
    ("es", "En una quincena.", "quincena"), ("es", "En un par de semanas.", "par de semanas"),
    ("es", "Dos docenas de días.", "Dos docenas de días"), ("es", "Un centenar de pesos.", "centenar de pesos"),
    ("es", "Una docena y media de días.", "docena y media de días"),
    ("es", "Son 2 decenas de días.", "2 decenas de días"),
    ("es", "Cuesta cincuenta céntimos.", "cincuenta céntimos"),
    ("es", "Dos millares de pesos.", "Dos millares de pesos"),
    ("en", "Pay fifty cents.", "fifty cents"), ("en", "Wait two dozens of days.", "two dozens of days"),
    ("fr", "Deux dizaines de jours.", "Deux dizaines de jours"), ("fr", "Payez 50 centimes.", "50 centimes"),
    ("fr", "Trois douzaines de jours.", "Trois douzaines de jours"),
    ("fr", "Un millier d'euros.", "millier d'euros"), ("fr", "Deux centaines d'euros.", "Deux centaines d'euros"),
    ("ht", "De douzèn jou.", "De douzèn jou"), ("ht", "Peye de milye goud.", "de milye goud"),
    ("ht", "Peye senkant santim.", "senkant santim"), ("ht", "Peye senk kòb.", "senk kòb"),
    ("es", "En una docena de días.", "docena de días"), ("es", "El trigésimo día.", "trigésimo día"),
    ("fr", "Dans une quinzaine de jours.", "quinzaine"), ("fr", "Une dizaine de jours.", "dizaine de jours"),
    ("fr", "Dans 2 sem.", "2 sem"), ("fr", "Le trentième jour.", "trentième jour"), ("fr", "Le 30e jour.", "30e jour"),
    ("ht", "Nan dizwit jou.", "dizwit jou"), ("ht", "Nan karantwit jou.", "karantwit jou"),
    ("ht", "Nan katrevendisnèf jou.", "katrevendisnèf jou"), ("ht", "Nan twazan.", "twazan"),
    ("ht", "Nan 30 j.", "30 j"), ("ht", "Nan yon kenzèn jou.", "kenzèn"),
    ("en", "On the twenty-first day.", "twenty-first day"), ("en", "On the eleventh day.", "eleventh day"),
    ("en", "On the one hundred and third day.", "hundred and third day"),
    ("es", "El trigésimo primer día.", "trigésimo primer día"), ("es", "El vigesimotercer día.", "vigesimotercer día"),
    ("es", "La trigésima primera semana.", "trigésima primera semana"), ("es", "El undécimo día.", "undécimo día"),
    ("fr", "Le vingt et unième jour.", "vingt et unième jour"), ("fr", "Le onzième jour.", "onzième jour"),
    ("fr", "Le trente-deuxième jour.", "trente-deuxième jour"), ("ht", "Yon douzèn jou.", "douzèn jou"),
    ("ht", "Trantyèm jou a.", "Trantyèm jou"), ("ht", "Venteinyèm jou a.", "Venteinyèm jou"),
    ("en", "Wait 30 days/60 days.", "30 days"), ("es", "Son 5 días/10 días.", "5 días"),
])
func aValueIsFoundHoweverItIsWritten(code: String, line: String, value: String) throws {
    let found = try kinds(line, code)
    #expect(found.first?.hasSuffix("in prose: '\(value)'") == true, "\(line) \(found)")
}

@Test(arguments: [
    ("es", "Abre a las 17 h."), ("es", "Abre de 9 h a 17 h."), ("es", "Abre a las 17:00 h."),
    ("es", "Abre a las 17:00 horas."), ("es", "Un mes después."), ("es", "En 2026 un año cambió."),
    ("es", "Paso 2 – días hábiles."), ("es", "Llame 24/7."), ("es", "Uno de los días."), ("es", "Miles de pesos."),
    ("en", "A one-day visit."), ("en", "Go to step 2. Days count."), ("en", "Use H-2A."), ("en", "On 5th Avenue."),
    ("es", "Un par de zapatos."), ("fr", "Deux d'entre eux."), ("fr", "La 2e page."),
    ("en", "Thousands of pesos."), ("fr", "Ouvert à 7 h."), ("fr", "Ouvert de 8 h à 17 h."), ("fr", "Ouvert 24 h/24."),
    ("fr", "Ouvert 24h/24 et 7j/7."), ("fr", "Jusqu'à 17 h."), ("fr", "Un jour ou l'autre."), ("fr", "Neuf personnes."),
    ("ht", "Li louvri a 7 è."), ("ht", "Yon jou."), ("en", "The first day."), ("en", "A second hour."),
    ("es", "El primer día."), ("fr", "Le deuxième jour."),
    ("ht", "San yo pa peye."), ("ht", "Venn yo."),
])
func whatIsNotAValuePasses(code: String, line: String) throws {
    #expect(try kinds(line, code) == [])
}

@Test(arguments: [
    ("You have thirty\ndays.", "6:10: a bare deadline in prose: 'thirty days'"),
    ("See this.\n\nGo on, you have 30\nworking days.", "8:17: a bare deadline in prose: '30 working days'"),
    ("> [!NOTE]\n> You have 30\n> days.", "7:12: a bare deadline in prose: '30 days'"),
    ("1. One\n   of 30\n   days.\n2. Two.", "7:7: a bare deadline in prose: '30 days'"),
    ("One two three\nfour. Call 911.", "7:12: a bare number in prose: '911'"),
])
func aValueInWrappedLinesIsFound(body: String, expected: String) throws {
    let sample = try SampleContent([SampleContent.page + "en.md": SampleContent.text(body)])
    #expect(
        sample.findings(of: BareValues.name).filter { $0.contains("en.md") } == [
            "Content/topics/help/first/en.md:\(expected) [bare-values]"
        ])
}

@Test(arguments: ["Step 30\n\nDays.", "- Step 30\n- Days.", "1. Step 30\n2. Days.", "## Step 30\nDays."])
func blocksAreNotOneLine(body: String) throws {
    let sample = try SampleContent([SampleContent.page + "en.md": SampleContent.text(body)])
    #expect(sample.findings(of: BareValues.name) == [])
}

@Test func aBareNumberIsNamedWithItsPlace() throws {
    let sample = try SampleContent([SampleContent.page + "en.md": SampleContent.text("See this.\n\nCall 911 now.")])
    #expect(
        sample.findings(of: BareValues.name) == [
            "Content/topics/help/first/en.md:8:6: a bare number in prose: '911' [bare-values]"
        ])
}
