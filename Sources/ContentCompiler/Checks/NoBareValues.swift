import ContentModel

/// Phone numbers, fees and deadlines are cited from facts, never written in prose.
///
/// A bare value is, after citations, link targets and the glossary's numbered names (I-589) are left out:
/// - a number, in digits or in words, beside a currency's sign, code or name;
/// - a number, in digits or in words, before a word for a time: hour, day, working day, week, month, year;
/// - three or more digits in a row, also with single spaces, hyphens, dots or commas between groups, that are no year
///   from 1900 to 2099.
/// A date in words ("30 de septiembre de 2025") is no deadline: its month parts the day from any word for a time.
struct NoBareValues: ContentCheck {
    static let name = "no-bare-values"

    func findings(in source: ContentSource) -> [Diagnostic] {
        let names = Set(source.glossary.numberedNames)
        let pages = source.pages.flatMap { page in
            page.texts.flatMap { text in
                text.prose.flatMap { findings(in: $0, language: text.text.language, names: names) }
            }
        }
        let interview = source.interviewLines.flatMap { findings(in: $0.line, language: $0.language, names: names) }
        return pages + interview
            + source.facts.flatMap { fact in
                fact.fact.statement.sorted { $0.key < $1.key }.flatMap { language, spans in
                    let text = spans.map { if case .text(let text) = $0.content { text } else { " {{value}} " } }
                        .joined()
                    let place = fact.statementPlaces[language] ?? fact.place
                    return findings(
                        in: ProseLine(text: text, file: place.file, line: place.line), language: language, names: names)
                }
            }
    }

    /// The bare values of one line, at most one a place.
    func findings(in line: ProseLine, language: Language, names: Set<String>) -> [Diagnostic] {
        let words = ValueWords.of(language)
        let tokens = ProseTokens.of(line.text).filter { $0.kind != .name || !names.contains($0.text) }
        var findings: [Diagnostic] = []
        var index = tokens.startIndex
        while index < tokens.endIndex {
            guard let (kind, range) = value(at: index, in: tokens, words) else {
                index += 1
                continue
            }
            let place = tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound].range.upperBound
            findings.append(
                finding(
                    line.place(of: place.lowerBound), "a bare \(kind) in prose: '\(line.text[place])'",
                    mend: "make it a value of a fact and cite it, as in {{MX-03.days}}"))
            index = range.upperBound + 1
        }
        return findings
    }

    /// The bare value that starts at a token, and the tokens it takes.
    private func value(at index: Int, in tokens: [ProseToken], _ words: ValueWords) -> (String, ClosedRange<Int>)? {
        let token = tokens[index]
        func next(_ offset: Int) -> String? {
            tokens.indices.contains(index + offset) ? tokens[index + offset].text : nil
        }
        if words.isMoney(token.text), tokens.indices.contains(index + 1), tokens[index + 1].kind == .number {
            return ("amount of money", index...(index + 1))
        }
        guard token.kind == .number || words.numbers.contains(token.text) || token.digits.count >= 3 else { return nil }
        if let unit = next(1), words.isMoney(unit) { return ("amount of money", index...(index + 1)) }
        let unit = next(1).map(words.adjectives.contains) == true ? 2 : 1
        if let name = next(unit), words.units.contains(name) { return ("deadline", index...(index + unit)) }
        guard token.digits.count >= 3, !token.isYear else { return nil }
        return ("number", index...index)
    }
}

extension ProseToken {
    fileprivate var digits: String { kind == .number || kind == .name ? text.filter(\.isDigit) : "" }

    /// Four digits from 1900 to 2099, and nothing else.
    fileprivate var isYear: Bool { text.count == 4 && Int(text).map { (1900...2099).contains($0) } == true }
}

/// A language's words for times, its numbers in words, and what stands before a unit.
private struct ValueWords: Sendable {
    var units: Set<String> = []
    var numbers: Set<String> = []
    var adjectives: Set<String> = []

    /// Signs, codes and names of currencies, the same for all languages.
    private static let money: Set = [
        "$", "€", "£", "usd", "mxn", "cad", "eur", "htg", "peso", "pesos", "dólar", "dólares", "dollar", "dollars",
        "dola",
        "euro", "euros", "goud", "gourde", "gourdes",
    ]

    func isMoney(_ text: String) -> Bool { Self.money.contains(text) }

    /// A language's words. For one that has no table yet only money and long numbers are found.
    static func of(_ language: Language) -> ValueWords { tables[language.rawValue] ?? ValueWords() }

    private init(units: String = "", numbers: String = "", adjectives: String = "") {
        func set(_ words: String) -> Set<String> { Set(words.split(separator: " ").map(String.init)) }
        self.units = set(units)
        self.numbers = set(numbers)
        self.adjectives = set(adjectives)
    }

    private static let tables: [String: ValueWords] = [
        "es": ValueWords(
            units: "hora horas día días semana semanas mes meses año años",
            numbers:
                "dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta "
                + "sesenta setenta ochenta noventa cien"),
        "en": ValueWords(
            units: "hour hours day days week weeks month months year years",
            numbers:
                "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty forty-five fifty "
                + "sixty seventy eighty ninety hundred",
            adjectives: "working business calendar"),
        "fr": ValueWords(
            units: "heure heures jour jours semaine semaines mois an ans année années",
            numbers:
                "deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante quarante-cinq "
                + "cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix cent"),
        "ht": ValueWords(
            units: "èdtan è jou semèn mwa an lane ane",
            numbers: "de twa kat senk sis sèt uit nèf dis onz douz kenz ven trant karant karannsenk senkant swasant "
                + "swasanndis katreven katrevendis san"),
    ]
}
