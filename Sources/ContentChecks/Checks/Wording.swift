import ContentModel
import ContentSources

/// The style of visitors' texts, as far as a machine can check it: avoided words, exclamation marks, narrow no-break
/// spaces, dates in digits; in English contractions and phrasal verbs; in Spanish *tú*, except on pages with
/// `address: familiar`. A page that says that something is closed or has ended also says what can still be done (a
/// warning). The words of a link do not count, because the linked page has its own.
struct Wording: ContentCheck {
    static let name = "wording"
    var profiles = LanguageProfiles.standard

    func findings(in source: ContentSource) -> [Diagnostic] {
        let lines = Dictionary(grouping: source.visitorLines, by: \.language)
        let single = lines.sorted { $0.key < $1.key }.flatMap { language, lines in
            // The glossary's own wrong forms are reported by its rule, with its fix.
            let known = Set(source.glossary.wrongPhrases(language).map(\.words))
            let rules = Rules(profiles[language], except: known)
            return lines.flatMap { findings(in: $0, rules) }
        }
        let facts = source.factsByID
        return single + source.pages.flatMap { page in page.texts.compactMap { closed($0, facts) } }
    }

    /// A language's words, prepared for lookup.
    struct Rules {
        var words: PhraseTable<String>
        var familiar: PhraseTable<String>
        var contractions: LanguageProfile.Contractions?

        init(_ profile: LanguageProfile, except known: Set<[String]> = []) {
            words = PhraseTable(rows: profile.avoidedWords, except: known)
            contractions = profile.contractions
            familiar = PhraseTable(rows: profile.familiarWords)
        }
    }

    /// The errors of one line.
    func findings(in visitorLine: VisitorLine, _ rules: Rules) -> [Diagnostic] {
        let line = visitorLine.line
        let words = ProseWord.words(of: line.text, language: visitorLine.language)
        var matches = rules.words.matches(in: words)
        if !visitorLine.isFamiliar { matches += rules.familiar.matches(in: words) }
        let phrases = matches.map { range, fix in
            let characters = words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
            return finding(
                line.place(of: characters.lowerBound), "'\(line.shown(characters))' is not allowed in visitors' texts",
                fix: "write \(fix)")
        }
        let contractions = rules.contractions.map { known in words.compactMap { contraction($0, line, known) } } ?? []
        return phrases + contractions + punctuation(in: line) + dates(in: line)
    }

    private func contraction(_ word: ProseWord, _ line: ProseLine, _ known: LanguageProfile.Contractions) -> Diagnostic?
    {
        guard let mark = word.text.lastIndex(where: \.isApostrophe) else { return nil }
        let tail = word.text[word.text.index(after: mark)...]
        let isShort =
            known.tails.contains(String(tail))
            || tail == "s" && known.beforeS.contains(String(word.text[..<mark]))
        guard isShort else { return nil }
        return finding(
            line.place(of: word.range.lowerBound), "'\(line.text[word.range])' is a contraction",
            fix: "write both words in full")
    }

    private func punctuation(in line: ProseLine) -> [Diagnostic] {
        guard line.text.utf8.contains(where: { $0 == 0x21 || $0 == 0xE2 || $0 == 0xC2 }) else { return [] }
        return line.text.indices.compactMap { index in
            switch line.text[index] {
            case "!", "¡": finding(line.place(of: index), "an exclamation mark", fix: "write the sentence without it")
            case "\u{202F}":
                finding(line.place(of: index), "a narrow no-break space", fix: "write a plain or a no-break space")
            default: nil
            }
        }
    }

    /// Finds dates in digits: three numbers that can be a day, as in `11/12/26`, `11-12-2026`, `2026.12.11`.
    private func dates(in line: ProseLine) -> [Diagnostic] {
        guard line.text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return [] }
        var findings: [Diagnostic] = []
        var rest = line.text[...]
        while let start = rest.firstIndex(where: \.isDigit) {
            var text = rest[start...].prefix { $0.isDigit || "/.-".contains($0) }
            rest = rest[text.endIndex...]
            while text.last?.isDigit == false { text.removeLast() }
            let isPart = line.text[..<start].last.map { $0.isLetter || "/-_=.".contains($0) } == true
            if !isPart, Self.isDate(text) {
                findings.append(
                    finding(
                        line.place(of: start), "the date '\(text)' is in digits",
                        fix: "write the month as a word: 30 September 2026"))
            }
        }
        return findings
    }

    /// True for day and month in either order with a year of two or four digits, or with the year first.
    private static func isDate(_ text: Substring) -> Bool {
        let parts = text.split(whereSeparator: "/.-".contains)
        guard parts.count == 3, Set(text.filter { !$0.isDigit }).count == 1 else { return false }
        let lengths = parts.map(\.count)
        let isYearFirst = lengths[0] == 4
        let days = (isYearFirst ? parts[1...] : parts[..<2]).compactMap { $0.count <= 2 ? Int($0) : nil }
        return (isYearFirst || [2, 4].contains(lengths[2])) && days.count == 2
            && days.allSatisfy { (1...31).contains($0) } && days.contains { $0 <= 12 }
    }
}

extension Wording {
    /// Reports a text that mentions something closed and never what can still be done.
    private func closed(_ text: TextSource, _ facts: [FactID: FactSource]) -> Diagnostic? {
        let language = text.text.language
        guard let rules = profiles[language].closing else { return nil }
        let prose = text.visitorProse
        var first: Place?
        for line in prose {
            let words = ProseWord.words(of: line.text, language: language)
            if !rules.still.matches(in: words).isEmpty { return nil }
            if first == nil {
                first = rules.closed.matches(in: words).lazy.map { words[$0.range.lowerBound].range }
                    .first { !isLinked($0, line.text) }.map { line.place(of: $0.lowerBound) }
            }
        }
        guard let first, !cited(by: text, facts).contains(where: { hasStill($0, rules, language) }) else { return nil }
        return finding(
            first, "the page says what is closed, but not what can still be done",
            fix: "add a sentence about what a person can still do here", severity: .warning)
    }

    private func hasStill(_ line: ProseLine, _ rules: ClosingWords, _ language: Language) -> Bool {
        !rules.still.matches(in: ProseWord.words(of: line.text, language: language)).isEmpty
    }

    /// The sentences of facts that the text shows.
    private func cited(by text: TextSource, _ facts: [FactID: FactSource]) -> [ProseLine] {
        let citations = text.visitorProse.flatMap { line in
            ProseTokens.of(line.text).filter { $0.kind == .citation }.compactMap {
                FactCitation(line.text[$0.range].dropFirst(2).dropLast(2))
            }
        }
        return citations.filter { $0.value == nil }.flatMap { facts[$0.fact]?.lines[text.text.language] ?? [] }
    }

    /// True if a range is in the words of a link to a page.
    private func isLinked(_ range: Range<String.Index>, _ line: String) -> Bool {
        let rest = line[range.upperBound...]
        return rest.firstRange(of: "](page:").map { !rest[..<$0.lowerBound].contains("[") } ?? false
    }
}
