import ContentModel
import ContentSources

/// Phone numbers, fees and deadlines are cited from facts, never written in prose.
///
/// A bare value is one of these, after citations, link targets and the glossary's numbered names (I-589) are left out:
/// - a number, in digits or in words, beside a currency's symbol, code or name;
/// - a number, in digits or in words, before a word or symbol for a time: hour, day, working day, week, month, year; also
///   with a hyphen, brackets or emphasis between the two, or in one word: `30-day`, `treinta (30) días`, `24h`,
///   `30th day`, `fortnight`;
/// - three or more digits in a row, also with single spaces, hyphens, dots or commas between groups, that are not a
///   year from 1900 to 2099.
/// A date in words ("30 de septiembre de 2025") is not a deadline: its month separates the day from a word for a time.
/// Neither is a time of day with a symbol for the hour ("a las 17 h", "17:00 h"), or opening all day ("24 h/24").
struct BareValues: ContentCheck {
    static let name = "bare-values"
    var profiles = LanguageProfiles.standard

    func findings(in source: ContentSource) -> [Diagnostic] {
        let names = Set(source.glossary.numberedNames)
        let pages = source.pages.flatMap { page in
            page.texts.flatMap { text in
                text.paragraphs.flatMap { findings(in: $0, language: text.text.language, names: names) }
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

    /// The bare values of one line, at most one per place.
    func findings(in line: ProseLine, language: Language, names: Set<String>) -> [Diagnostic] {
        let values = BareValueScanner(line.text, profiles[language].values, names: names)
        return values.all.map { kind, range in
            finding(
                line.place(of: range.lowerBound), "a bare \(kind) in prose: '\(line.shown(range))'",
                fix: "add the value to a fact, and cite the fact, as in {{MX-03.days}}")
        }
    }
}

/// Finds the values of a line.
private struct BareValueScanner {
    private let words: ValueWords
    private let pieces: [ValuePiece]

    init(_ line: String, _ words: ValueWords, names: Set<String>) {
        self.words = words
        pieces = ValuePiece.pieces(of: line, names: names) {
            words.isUnit($0) || words.isMoney($0) || words.isNumberSuffix($0)
        }
    }

    /// The kind and the range of each value.
    var all: [(kind: String, range: Range<String.Index>)] {
        var found: [(kind: String, range: Range<String.Index>)] = []
        var index = pieces.startIndex
        while index < pieces.endIndex {
            guard let (kind, last) = value(at: index) else {
                index += 1
                continue
            }
            found.append((kind, pieces[index].range.lowerBound..<pieces[last].range.upperBound))
            index = last + 1
        }
        return found
    }

    /// The value that starts at a piece, and its last piece.
    private func value(at index: Int) -> (kind: String, last: Int)? {
        let piece = pieces[index]
        if words.isMoney(piece.text), index + 1 < pieces.endIndex, pieces[index + 1].kind == .number {
            return ("amount of money", index + 1)
        }
        if piece.kind == .word, words.isTimeSpan(piece.text) { return ("deadline", index) }
        guard let end = endOfNumber(at: index) else {
            return piece.digits >= 3 ? ("number", index) : nil
        }
        if let unit = unit(after: index...end) {
            if words.isMoney(pieces[unit].text) { return ("amount of money", unit) }
            if words.isUnit(pieces[unit].text), !isClock(index...end, unit) { return ("deadline", unit) }
        }
        return piece.digits >= 3 && !piece.isYear ? ("number", index) : nil
    }

    /// The last piece of the number that starts at a piece, in digits, in words or in both: `treinta (30)`.
    private func endOfNumber(at index: Int) -> Int? {
        guard pieces[index].kind == .number || isWord(index, words.numbers.isNumber) else { return nil }
        var end = index
        while let next = self.index(after: end) {
            let part = isWord(next, words.numbers.isLink) ? self.index(after: next) : next
            // After digits, "one" is an article: `en 2026 un año`.
            let continues = pieces[end].kind == .word ? words.numbers.continuesNumber : words.numbers.isNumber
            guard let part,
                pieces[part].kind == .number || isWord(part, continues) || isWord(part, words.numbers.isMultiple)
            else { break }
            end = part
        }
        return end
    }

    /// The index of the unit that follows a number, after any preposition and adjectives.
    private func unit(after number: ClosedRange<Int>) -> Int? {
        var unit = index(after: number.upperBound)
        if let position = unit, pieces[position].isJoined, words.isNumberSuffix(pieces[position].text) {
            unit = index(after: position)
        }
        if let position = unit, pieces[number].contains(where: { words.numbers.takesPreposition($0.text) }),
            ["de", "d", "of"].contains(pieces[position].text)
        {
            unit = index(after: position)
        }
        while let position = unit, words.isAdjective(pieces[position].text) { unit = index(after: position) }
        return unit
    }

    private func isWord(_ index: Int, _ matches: (String) -> Bool) -> Bool {
        pieces[index].kind == .word && matches(pieces[index].text)
    }

    /// The index of the next word, number or currency symbol, past brackets, quotes, emphasis and hyphens that join two
    /// words; `nil` if another symbol comes first.
    private func index(after index: Int) -> Int? {
        var next = index + 1
        while next < pieces.endIndex, pieces[next].kind == .symbol, !words.isMoney(pieces[next].text) {
            let isHyphen = Self.hyphens.contains(pieces[next].text)
            let joins = pieces[next].isJoined && next + 1 < pieces.endIndex && pieces[next + 1].isJoined
            guard isHyphen ? joins : Self.marks.contains(pieces[next].text) else { return nil }
            next += 1
        }
        return next < pieces.endIndex ? next : nil
    }

    private static let marks: Set = ["+", "(", ")", "[", "]", "*", "_", "\"", "“", "”", "«", "»", "'", "’"]
    private static let hyphens: Set = ["-", "\u{2010}", "\u{2011}", "–"]

    // MARK: Times of day

    /// True if a number with a unit is a time of day, or means open all day.
    private func isClock(_ number: ClosedRange<Int>, _ unit: Int) -> Bool {
        let before = number.lowerBound > 0 ? pieces[number.lowerBound - 1] : nil
        if before?.text == ":", before?.isJoined == true, pieces[number.lowerBound].isJoined { return true }
        if text(unit + 1) == "/", isNumber(unit + 2), ["24", "7"].contains(text(unit + 2)) { return true }
        guard words.isHourSign(pieces[unit].text), let hour = Int(pieces[number.lowerBound].text), hour <= 24 else {
            return false
        }
        let isAfter = before.map { words.isClockWord($0.text) || Self.hyphens.contains($0.text) } ?? false
        let startsRange = text(unit + 1).map { $0 == "à" || $0 == "a" || Self.hyphens.contains($0) } ?? false
        return isAfter || startsRange && isNumber(unit + 2)
    }

    private func isNumber(_ index: Int) -> Bool { pieces.indices.contains(index) && pieces[index].kind == .number }

    private func text(_ index: Int) -> String? { pieces.indices.contains(index) ? pieces[index].text : nil }
}

extension ValuePiece {
    fileprivate var digits: Int { kind == .number || kind == .name ? text.count(where: \.isDigit) : 0 }

    /// True for four digits from 1900 to 2099 and nothing else.
    fileprivate var isYear: Bool { text.count == 4 && Int(text).map { (1900...2099).contains($0) } == true }
}
