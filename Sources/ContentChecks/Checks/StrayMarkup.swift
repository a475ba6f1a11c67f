import ContentModel
import ContentSources

/// No markup is shown as it was typed: a citation or link with a character missing, or marks of another dialect.
struct StrayMarkup: ContentCheck {
    static let name = "stray-markup"

    func findings(in source: ContentSource) -> [Diagnostic] {
        let pages = source.pages.flatMap { page in
            page.texts.flatMap(findings) + lines(page.noticeLines).flatMap { findings(in: $0.text, of: $0) }
        }
        let facts = source.facts.flatMap { fact in
            fact.lines.sorted { $0.key < $1.key }.flatMap { language, lines in
                lines.flatMap { line in
                    // Only a statement cites values.
                    let isLabel = line.text == fact.fact.label[language]
                    return findings(in: isLabel ? line.text : Self.withoutCitations(.single, in: line.text), of: line)
                }
            } + names(of: fact)
        }
        let topics = source.topics.flatMap { lines($0.titleLines) + lines($0.explanationLines) }.flatMap {
            findings(in: $0.text, of: $0)
        }
        let interview = source.interviewLines.flatMap {
            findings(in: Self.withoutCitations(.double, in: $0.line.text), of: $0.line)
        }
        let interface = source.locales.flatMap(\.lines).flatMap {
            findings(in: Self.withoutCitations(.single, in: $0.text), of: $0)
        }
        let notices = (source.notices?.templates ?? []).flatMap { lines($0.lines) }.flatMap {
            findings(in: Self.withoutCitations(.single, in: $0.text), of: $0)
        }
        let bundle = (source.bundle?.languages.map(\.nameLine) ?? []) + (source.bundle?.publisherLines ?? [])
        let languages = bundle.flatMap { findings(in: $0.text, of: $0) }
        let found = pages + facts + topics + interview + interface + notices + languages
        return found + typedItems(in: source, except: found)
    }

    /// The lines that begin like items of a list, except those that have another finding.
    private func typedItems(in source: ContentSource, except found: [Diagnostic]) -> [Diagnostic] {
        let known = Set(found.map { Place(file: $0.file, line: $0.line) })
        let texts = source.pages.flatMap(\.texts).flatMap(\.wrapped)
            .map { ($0, "leave a blank line before the list, and begin each item with '- ' or '1. '") }
        let others = source.visitorLines.filter { $0.page == nil }
            .map { ($0.line.lines, "write sentences: only the body of a page has lists") }
        return (texts + others).flatMap { lines, fix in
            TypedList.items(in: lines.map(\.text)).compactMap { item in
                let line = lines[item.line]
                let place = line.place(of: line.text.firstIndex { !$0.isWhitespace } ?? line.text.startIndex)
                guard !known.contains(Place(file: place.file, line: place.line)) else { return nil }
                return finding(
                    place, "the line begins like a list item, '\(item.mark)', but is joined to the line before it",
                    fix: fix)
            }
        }
    }

    private func lines<Lines>(_ byLanguage: [Language: Lines]) -> [Lines] {
        byLanguage.sorted { $0.key < $1.key }.map(\.value)
    }

    private func names(of source: FactSource) -> [Diagnostic] {
        source.fact.values.sorted { $0.key < $1.key }.compactMap { name, value in
            guard case .name(let text) = value,
                let mark = MarkupScanner.firstMark(in: text) ?? MarkupScanner.typedQuotes(around: text)
            else { return nil }
            let place = source.valuePlaces[name] ?? source.place
            return finding(place, "\(mark.message), in the value '\(name)'", fix: mark.kind.fix)
        }
    }

    /// Checks a page's segments as parsed: markup that Markdown recognised is gone, and the rest is shown as typed.
    private func findings(in source: TextSource) -> [Diagnostic] {
        let segments = source.text.segments
        return segments.enumerated().compactMap { index, segment in
            let number = index + 1
            let next = segments.dropFirst(number).first?.plainText ?? ""
            // The title is not parsed for citations.
            let words = number == 1 ? source.text.title : Self.withoutCitations(.double, in: segment.plainText)
            let isFront = number < PageText.firstBodySegment
            guard
                let mark = MarkupScanner.firstMark(in: words) ?? MarkupScanner.typedSequence(in: words, before: next)
                    ?? (isFront ? MarkupScanner.typedQuotes(around: words) : nil)
            else { return nil }
            return finding(source.place(of: mark.text, inSegment: number), mark.message, fix: mark.kind.fix)
        }
    }

    private func findings(in words: String, of line: ProseLine) -> [Diagnostic] {
        guard let mark = MarkupScanner.firstMark(in: words) ?? MarkupScanner.typedQuotes(around: words) else {
            return []
        }
        let start = line.text.firstRange(of: mark.text)?.lowerBound ?? line.text.startIndex
        return [finding(line.place(of: start), mark.message, fix: mark.kind.fix)]
    }

    /// The text with a stand-in character for each citation, so that the words on either side are not joined.
    private static func withoutCitations(_ braces: Placeholder.Braces, in text: String) -> String {
        text.replacingPlaceholders(braces) { _ in "\u{FFFC}" }
    }
}

extension TextSource {
    /// The place of a segment's text; its block's first line if the text was wrapped or escaped.
    func place(of words: String, inSegment number: Int) -> Place {
        let start = place(ofSegment: number)
        for index in lines.indices.dropFirst(start.line - 1) {
            guard let range = lines[index].firstRange(of: words) else { continue }
            let column = lines[index].distance(from: lines[index].startIndex, to: range.lowerBound) + 1
            return Place(file: file, line: index + 1, column: column)
        }
        return start
    }
}
