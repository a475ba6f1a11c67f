import ContentModel
import ContentSources

/// Finds text that looks like markup but is shown as written.
enum MarkupScanner {
    /// The kind of a mark, which determines the suggested fix.
    package enum Kind {
        case citation, factID, link, style, entity, list, quotes

        var fix: String {
            switch self {
            case .citation: "cite a fact as {{MX-03}} or {{MX-03.days}}, on one line; remove other braces"
            case .factID: "cite the fact as {{MX-03}}, or remove the id"
            case .link: "write a link as [words](page:slug), with nothing between ] and (; remove other brackets"
            case .style: "use only **strong** and *emphasis*, and only in the text of a page; remove other marks"
            case .entity: "write the character itself"
            case .list: "begin a list on a separate line, with '- ' or '1. ' before each item"
            case .quotes: "write straight quotes (\") around the text"
            }
        }
    }

    /// Markup that would be shown as it is typed.
    struct Mark {
        var kind: Kind
        var text: String

        var message: String { "'\(text)' would be shown as typed" }
    }

    /// The first mark; `nil` if the text has none.
    static func firstMark(in text: String) -> Mark? {
        character(in: text) ?? sequence(in: text) ?? typedList(in: text)
    }

    /// A title or summary in typographic quotes, which YAML takes as part of the text.
    static func typedQuotes(around text: String) -> Mark? {
        guard let first = text.first, "“„‘«".contains(first), let last = text.last else { return nil }
        // A word processor may change only the first of the two characters, and an author may forget the second.
        let isOpen = first != "‘" && !text.dropFirst().contains { "”“»\"".contains($0) }
        guard "”“’»\"".contains(last) || isOpen else { return nil }
        return Mark(kind: .quotes, text: String(first))
    }

    private static func character(in text: String) -> Mark? {
        let scalars = text.unicodeScalars
        guard let index = scalars.firstIndex(where: { kind(of: $0) != nil }), let kind = kind(of: scalars[index]) else {
            return nil
        }
        return Mark(kind: kind, text: word(around: index, in: text))
    }

    /// The kind of a character that no sentence needs.
    private static func kind(of scalar: Unicode.Scalar) -> Kind? {
        switch scalar {
        case "{", "}": .citation
        case "[", "]": .link
        case "*", "_", "`", "~", "|", "\\", "^", "<", ">", "#": .style
        case "•", "◦", "▪", "●", "‣", "·": .list
        default: isTypedNumber(scalar) ? .list : nil
        }
    }

    /// True for a number or letter in a circle, in brackets or with a full stop, a Roman numeral, or a keycap, each as
    /// a single character.
    private static func isTypedNumber(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20E3, 0x2160...0x2188, 0x2460...0x24FF, 0x2776...0x2793, 0x3220...0x3229, 0x3280...0x3289,
            0x1F100...0x1F16F:
            true
        default: false
        }
    }

    /// The text from the last space before an index to the first one after, at most 24 characters on each side.
    private static func word(around index: String.Index, in text: String) -> String {
        let before = text[..<index].suffix(24).reversed().prefix { !$0.isWhitespace && $0 != "\u{FFFC}" }
        let after = text[index...].prefix(24).prefix { !$0.isWhitespace && $0 != "\u{FFFC}" }
        return String(before.reversed()) + after
    }

    /// A mark of several characters that mean something only together.
    private static func sequence(in text: String) -> Mark? {
        if let sign = doubledSign(in: text) { return Mark(kind: .style, text: String([sign, sign])) }
        if text.utf8.contains(0x26), let entity = text.firstMatch(of: /&#?[A-Za-z0-9]+;?/) {
            return Mark(kind: .entity, text: String(entity.0))
        }
        if text.utf8.contains(0x3A), let word = text.firstMatch(of: /page:[a-z0-9-]+|:[a-z0-9_+-]*[a-z][a-z0-9_+-]*:/) {
            return Mark(kind: word.0.hasPrefix("page:") ? .link : .style, text: String(word.0))
        }
        if text.utf8.contains(0x24), let formula = text.firstMatch(of: /\$[^\s$][^$]*\$/) {
            return Mark(kind: .style, text: String(formula.0))
        }
        return bareFact(in: text)
    }

    /// The first of the signs `=`, `+`, `-`, `%`, `:` and `$` that stands beside itself.
    private static func doubledSign(in text: String) -> Character? {
        zip(text.utf8, text.utf8.dropFirst()).first { $0 == $1 && "=+-%:$".utf8.contains($0) }
            .map { Character(Unicode.Scalar($0.0)) }
    }

    private static func bareFact(in text: String) -> Mark? {
        guard text.utf8.contains(where: { (0x30...0x39).contains($0) }),
            let id = text.firstMatch(
                of:
                    /\b(?:[A-Za-z]{2}-[0-9]{2,3}|[A-Z]{2}[ \u{A0}‐‑–—−]?[0-9]{2,3}|[A-Z]{2}[-‐‑–—−][0-9])(?:\.[a-z][a-z0-9_]*)?\b(?![-.,]?[0-9])/
            )
        else { return nil }
        return Mark(kind: .factID, text: String(id.0))
    }

    /// A list item whose marker is not followed by a space, is in the middle of a paragraph, or is not one of Markdown:
    /// `-item`, `2.Item`, `3)`, `1.- item`, `(a) item`, `a. item`, `1: item`, `1º Item`, `II. item`, `→ item`.
    private static func typedList(in text: String) -> Mark? {
        let start = text.prefix(6)
        guard
            text.first.map(bullets.contains) ?? false || start.utf8.contains(where: { $0 == 0x29 || $0 == 0x2E })
                || text.utf8.contains(where: { (0x30...0x39).contains($0) }),
            let item = text.firstMatch(of: bulletItem)?.0 ?? text.firstMatch(of: letteredItem)?.0
                ?? text.firstMatch(of: numberedItem)?.0 ?? text.firstMatch(of: markedItem)?.0
        else { return typedSequence(in: text) }
        return Mark(kind: .list, text: item.trimmed)
    }

    /// The first of two items, each of which could be a name or a sentence by itself: `A. … B. …`, `I. … II. …`.
    ///
    /// - Parameter next: The paragraph after the text, which may hold the second item.
    static func typedSequence(in text: String, before next: String = "") -> Mark? {
        guard let first = text.first, "AI".contains(first), text.dropFirst().first.map({ ".-–—:".contains($0) }) == true
        else { return nil }
        let second = first == "A" ? "B" : "II"
        let sign = text.dropFirst().first.map(String.init) ?? ""
        let isFound = text.split(whereSeparator: \.isWhitespace).dropFirst().contains { $0.hasPrefix(second + sign) }
        guard isFound || next.hasPrefix(second + sign) else { return nil }
        return Mark(kind: .list, text: String(first) + sign)
    }

    private static let bullets = "-–—+→⇒➔➜➤►▶▸○■□◆✓✔☐☑✅★☆∙⁃›"
    private static var bulletItem: Regex<Substring> { /^[-–—+→⇒➔➜➤►▶▸○■□◆✓✔☐☑✅★☆∙⁃›]\s*\p{L}/ }
    /// A letter with a full stop may also begin an abbreviation, as in `p. ej.`, or a name.
    private static var letteredItem: Regex<Substring> {
        /^\(?(?:[A-Za-z]|[ivx]{2,4})\)\s*\p{L}|^(?:[a-z]|[ivx]{2,4})\.\s+(?!\p{Ll}{1,3}\.)\p{L}|^[A-Z]\.\s+(?!d[ea]|v[ao]n|y\s)\p{Ll}/
    }
    private static var numberedItem: Regex<Substring> {
        /^\(?[0-9]{1,2}[.)]\s*\p{L}|^(?:[IVX]{2,4})[.)]\s*\p{L}|(?:^|\s)[0-9]{1,2}(?:[.)]|\.\s?[-–—]\s*)\p{L}|^[0-9]{1,2}\s?[-–—]\s+\p{L}/
    }
    /// A day is written `1º de mayo`, and a floor `2º piso`.
    private static var markedItem: Regex<Substring> {
        /^[0-9]{1,2}(?:\.\)|\s[.)])\s*\p{L}|^[0-9]{1,2}\s?\/(?:\s+\p{L}|\p{Lu})|^[0-9]{1,2}\s?:\s+\p{L}|^[0-9]{1,2}\.?[º°ª][.):]?\s+\p{Lu}/
    }
}
