import ContentModel
import ContentSources
import Foundation

// The form of a segment's words in a file. The first segment of a page is its title, plain words; the second is the
// summary, words and citations; the others may have emphasis and links as well.

extension ExchangeUnit {
    private static let title = 1
    private static let summary = 2

    /// True if the segment may have emphasis and links.
    static func allowsMarkup(_ number: Int) -> Bool { number > summary }

    /// A segment as one line of text, as authors write it.
    package static func line(of text: RichText, number: Int) -> String {
        allowsMarkup(number) ? InlineMarkdown.text(of: text) : text.plainText
    }

    /// Reads ``line(of:number:)``; `nil` if it is not one paragraph of the Markdown subset.
    package static func text(ofLine line: String, number: Int) -> RichText? {
        let line = folded(line)
        return allowsMarkup(number)
            ? InlineMarkdown.spans(of: line).map { tidied($0.spans, number: number) }
            : tidied([Span(.text(folded(HTMLEntities.decoded(line))))], number: number)
    }

    /// Spans in the form that the segment allows: emphasis and links only where it may have them, no spaces at the
    /// ends, neighbours merged. A citation typed as text becomes a citation.
    static func tidied(_ spans: [Span], number: Int) -> RichText {
        guard number != title else {
            let words = trimmed(RichText(spans).plainText)
            return words.isEmpty ? [] : [Span(.text(words))]
        }
        var spans = spans.flatMap { span -> [Span] in
            guard case .text(let text) = span.content else { return [span] }
            return Spans.cited(folded(text), emphasis: span.emphasis, link: span.link)
        }
        if !allowsMarkup(number) { spans = spans.map { Span($0.content) } }
        spans = Spans.merged(spans)
        trim(&spans)
        return RichText(spans)
    }

    /// Text on one line, without a tool's line breaks, in the composed form that the checker requires.
    static func folded(_ text: String) -> String {
        let composed = text.precomposedStringWithCanonicalMapping
        guard composed.unicodeScalars.contains(where: isBreak) else { return composed }
        var folded = String.UnicodeScalarView()
        var spaces = String.UnicodeScalarView()
        for scalar in composed.unicodeScalars {
            if scalar == " " || isBreak(scalar) {
                spaces.append(scalar)
                continue
            }
            folded += spaces.contains(where: isBreak) ? " ".unicodeScalars : spaces
            spaces.removeAll()
            folded.append(scalar)
        }
        return String(folded + (spaces.contains(where: isBreak) ? " ".unicodeScalars : spaces))
    }

    private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\n" || scalar == "\r" || scalar == "\t"
    }

    private static func trim(_ spans: inout [Span]) {
        while case .text(let text)? = spans.first?.content, text.first == " " {
            let rest = String(text.drop { $0 == " " })
            if rest.isEmpty { spans.removeFirst() } else { spans[0].content = .text(rest) }
        }
        while case .text(let text)? = spans.last?.content, text.last == " " {
            let rest = trimmed("." + text).dropFirst()
            if rest.isEmpty { spans.removeLast() } else { spans[spans.count - 1].content = .text(String(rest)) }
        }
    }

    private static func trimmed(_ text: String) -> String {
        text.trimmingCharacters(in: CharacterSet(charactersIn: " "))
    }
}
