/// A language's numbers in words, built from their parts: a list of all of them would have gaps.
struct NumberWords: Sendable {
    private var words: Set<String> = []
    /// One and its forms: an article unless it is part of a number, as in `treinta y un`.
    private var ones: Set<String> = []
    /// Words between two parts of a number.
    private var links: Set<String> = []
    /// The beginnings and the ends of numbers that are written in one word.
    private var compounds: [(stems: [String], tails: Set<String>)] = []

    /// True if a word is a number by itself.
    func isNumber(_ word: String) -> Bool {
        let word = Self.withoutAccents(word)
        return words.contains(word)
            || compounds.contains { stems, tails in
                stems.contains { word.hasPrefix($0) && tails.contains(String(word.dropFirst($0.count))) }
            }
    }

    func continuesNumber(_ word: String) -> Bool { ones.contains(word) || isNumber(word) }

    func isLink(_ word: String) -> Bool { links.contains(word) }

    /// True if a number that ends so takes a preposition before what it counts: `un millón de pesos`.
    func takesPreposition(_ word: String) -> Bool { Self.withoutAccents(word).hasPrefix("mil") && word.count > 5 }

    /// Accents are often left out, above all on capitals.
    private static func withoutAccents(_ word: String) -> String {
        guard !word.utf8.allSatisfy({ $0 < 0x80 }) else { return word }
        return String(word.map { plain[$0] ?? $0 })
    }

    private static let plain: [Character: Character] = [
        "á": "a", "à": "a", "é": "e", "è": "e", "ê": "e", "í": "i", "î": "i", "ó": "o", "ò": "o", "ú": "u", "û": "u",
    ]
}

extension NumberWords {
    /// A language's numbers; none for a language that has no table yet.
    static func of(_ code: String) -> NumberWords {
        switch code {
        case "es": spanish
        case "en": english
        case "fr": french
        case "ht": haitianCreole
        default: NumberWords()
        }
    }

    private static func list(_ words: String) -> [String] { words.split(separator: " ").map(String.init) }

    private static let spanish: NumberWords = {
        let digits = list("dos tres cuatro cinco seis siete ocho nueve")
        let tens = list("treinta cuarenta cincuenta sesenta setenta ochenta noventa")
        let ones = list("un uno una ún")
        var numbers = NumberWords(words: Set(digits + tens), ones: Set(ones), links: ["y"])
        numbers.words.formUnion(list("diez once doce trece catorce quince veinte cien ciento mil millon millones"))
        numbers.words.formUnion(list("quinientos quinientas setecientos setecientas novecientos novecientas"))
        numbers.compounds = [
            (["dieci", "veinti"] + tens.map { $0 + "i" }, Set(digits + ones)), (digits, ["cientos", "cientas"]),
        ]
        return numbers
    }()

    private static let english: NumberWords = {
        let digits = list("two three four five six seven eight nine")
        let tens = list("twenty thirty forty fifty sixty seventy eighty ninety")
        var numbers = NumberWords(words: Set(digits + tens), ones: ["one"], links: ["and"])
        numbers.words.formUnion(list("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"))
        numbers.words.formUnion(list("hundred thousand million"))
        numbers.compounds = [(tens, Set(digits + ["one"]))]
        return numbers
    }()

    /// Its compounds have hyphens or spaces.
    private static let french = NumberWords(
        words: Set(
            list(
                "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts trente "
                    + "quarante cinquante soixante septante huitante octante nonante cent cents mille million millions")
        ),
        ones: ["un", "une"], links: ["et"])

    /// The letters between the tens and the digit follow from both: `venn·de`, `vent·nèf`, `vente·yen`.
    private static let haitianCreole: NumberWords = {
        let digits = list("de twa kat senk sis set uit nef")
        let teens = list("dis onz douz trez katoz kenz sez diset dizuit diznef")
        let ones = list("yon youn en yen")
        let tens = list("ven tran karan senkan swasan katreven")
        var numbers = NumberWords(words: Set(digits + teens), ones: Set(ones), links: ["e"])
        numbers.words.formUnion(list("ven trant karant senkant swasant katreven san mil milyon"))
        numbers.compounds = [
            (tens.flatMap { ten in ["", "t", "n", "te", "e"].map { ten + $0 } }, Set(digits + teens + ones)),
            (list("de twa kat senk si sis se set ui uit nef"), ["san", "mil"]),
        ]
        return numbers
    }()
}
