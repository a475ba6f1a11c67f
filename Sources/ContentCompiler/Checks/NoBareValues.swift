import ContentModel

/// Phone numbers, fees and deadlines are cited from facts, never written in prose.
///
/// A bare value is, after citations, link targets and the glossary's numbered names (I-589) are left out:
/// - digits with a currency sign, code or name beside them;
/// - a number, in digits or in words, before a word for a time: hour, day, working day, week, month, year;
/// - three or more digits in a row, also with single spaces, hyphens, dots or commas between groups, that are no year
///   from 1900 to 2099.
/// A date in words ("30 de septiembre de 2025") is no deadline: its month parts the day from any word for a time.
struct NoBareValues: ContentCheck {
    static let name = "no-bare-values"

    func findings(in source: ContentSource) -> [Diagnostic] {
        let names = source.glossary.numberedNames.sorted { $0.count > $1.count }
        let pages = source.pages.flatMap { page in
            page.texts.flatMap { text in text.prose.flatMap { findings(in: $0, language: text.text.language, names: names) } }
        }
        return pages + source.facts.flatMap { fact in
            fact.fact.statement.sorted { $0.key < $1.key }.flatMap { language, spans in
                let text = spans.map { if case .text(let text) = $0.content { text } else { " \u{FFFC} " } }.joined()
                let place = fact.statementPlaces[language] ?? fact.place
                return findings(in: ProseLine(text: text, file: place.file, line: place.line), language: language, names: names)
            }
        }
    }

    /// The bare values of one line, at most one a place.
    func findings(in line: ProseLine, language: Language, names: [String]) -> [Diagnostic] {
        let text = Self.blanked(line.text, names: names)
        let kinds: [(String, [Range<String.Index>])] = [
            ("amount of money", Self.money.flatMap { text.ranges(of: $0) }),
            ("deadline", TimeWords.pattern(language).map { text.ranges(of: $0) } ?? []),
            ("number", Self.numbers(in: text)),
        ]
        var taken: [Range<String.Index>] = []
        return kinds.flatMap { kind, ranges in
            ranges.filter { range in !taken.contains { $0.overlaps(range) } }.map { range in
                taken.append(range)
                return finding(
                    line.place(of: range.lowerBound), "a bare \(kind) in prose: '\(text[range])'",
                    mend: "make it a value of a fact and cite it, as in {{MX-03.days}}")
            }
        }
    }

    /// The line with spaces in the place of what may hold digits, so that columns stay.
    static func blanked(_ line: String, names: [String]) -> String {
        var text = line
        func blank(_ range: Range<String.Index>, with filler: String = " ") {
            let length = text.distance(from: range.lowerBound, to: range.upperBound)
            text.replaceSubrange(range, with: String(repeating: filler, count: length))
        }
        while let range = text.firstRange(of: /\{\{[^}]*\}\}/) { blank(range, with: "\u{FFFC}") }
        while let range = text.firstRange(of: /\]\((page:|https?:)[^)]*\)/) { blank(range) }
        while let range = text.firstRange(of: #/^ *\d+[.)] /#) { blank(range) }
        for name in names {
            while let range = text.firstRange(of: name) { blank(range) }
        }
        return text
    }

    nonisolated(unsafe) private static let money = [
        /(?i)(?:[$€£]|US\$|\b(?:USD|MXN|CAD|EUR|HTG)\b)\s?\d[\d.,\s]*\d|(?:[$€£]|\b(?:USD|MXN|CAD|EUR|HTG)\b)\s?\d/,
        /(?i)\d[\d.,\s]*\s?(?:[$€£]|\b(?:USD|MXN|CAD|EUR|HTG|pesos?|d[óo]lares|d[óo]lar|dollars?|dola|euros?|peso|goud|gourdes?)\b)/,
    ]

    /// Runs of three or more digits, groups of a phone number taken together, that are no year.
    private static func numbers(in text: String) -> [Range<String.Index>] {
        text.matches(of: /\d+(?:[ \u{A0}.,\-]\d+)*/).compactMap { match in
            let digits = match.0.filter(\.isNumber)
            guard digits.count >= 3 else { return nil }
            if match.0.count == 4, let year = Int(digits), (1900...2099).contains(year) { return nil }
            return match.range
        }
    }
}

/// A language's words for times, and its numbers in words.
struct TimeWords: Sendable {
    /// Alternatives of a regular expression.
    var units: String
    var numbers: String

    /// A number before a unit: "30 working days", "treinta días".
    private var pattern: Regex<Substring>? {
        let form = #"(?i)(?<![\p{L}\p{N}])(?:\d+|\#(numbers))[\s\x{A0}]+(?:\#(units))(?![\p{L}])"#
        return try? Regex(form, as: Substring.self)
    }

    /// A language's pattern; `nil` for one that has no table yet: then only money and long numbers are found.
    static func pattern(_ language: Language) -> Regex<Substring>? { patterns[language.rawValue] }

    nonisolated(unsafe) private static let patterns = tables.compactMapValues(\.pattern)

    private static let tables: [String: TimeWords] = [
        "es": TimeWords(
            units: "horas?|d[ií]as?|semanas?|meses|mes|años?",
            numbers: "dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|cuarenta y cinco|sesenta|noventa|cien"),
        "en": TimeWords(
            units: "(?:working |business |calendar )?(?:hours?|days?|weeks?|months?|years?)",
            numbers: "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|forty-five|sixty|ninety|hundred"),
        "fr": TimeWords(
            units: "heures?|jours?|semaines?|mois|ans?|années?",
            numbers: "deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|quarante-cinq|soixante|quatre-vingt-dix|cent"),
        "ht": TimeWords(
            units: "èdtan|è|jou|semèn|mwa|an|lane|ane",
            numbers: "de|twa|kat|senk|sis|sèt|uit|nèf|dis|onz|douz|kenz|ven|trant|karant|karannsenk|swasant|katrevendis|san"),
    ]
}
