/// A name in braces within a text: `{days}` in messages and in the statements of facts, `{{MX-03.days}}` in the texts of
/// pages and of the interview.
public struct Placeholder: Equatable, Sendable {
    /// The number of braces on each side.
    public enum Braces: Int, Sendable {
        case single = 1
        case double
    }

    /// A part of a text that has placeholders.
    public enum Piece: Equatable, Sendable {
        case text(Substring)
        case placeholder(Placeholder)
    }

    /// The name between the braces, known or not. It is not empty and contains no space, line break or brace.
    public let name: Substring
    /// The range in the text, with the braces.
    public let range: Range<String.Index>

    /// Reads the placeholder that begins at an index; `nil` if none does.
    public init?(at index: String.Index, in text: Substring, _ braces: Braces) {
        guard let opened = Self.skip(braces, UInt8(ascii: "{"), at: index, in: text.utf8),
            let end = text.utf8[opened...].firstIndex(where: Self.endsName), end > opened,
            let closed = Self.skip(braces, UInt8(ascii: "}"), at: end, in: text.utf8)
        else { return nil }
        name = text[opened..<end]
        range = index..<closed
    }

    private static func skip(_ braces: Braces, _ brace: UInt8, at index: String.Index, in text: Substring.UTF8View)
        -> String.Index?
    {
        let rest = text[index...].prefix(braces.rawValue)
        return rest.count == braces.rawValue && rest.allSatisfy { $0 == brace } ? rest.endIndex : nil
    }

    private static func endsName(_ byte: UInt8) -> Bool {
        [UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: " "), UInt8(ascii: "\n")].contains(byte)
    }
}

extension StringProtocol where SubSequence == Substring {
    /// The placeholders, in order.
    public func placeholders(_ braces: Placeholder.Braces) -> [Placeholder] {
        // Most texts have none, and texts are searched on every key press.
        guard utf8.contains(UInt8(ascii: "{")) else { return [] }
        let text = self[...]
        var found: [Placeholder] = []
        var index = startIndex
        while let open = text.utf8[index...].firstIndex(of: UInt8(ascii: "{")) {
            if let placeholder = Placeholder(at: open, in: text, braces) {
                found.append(placeholder)
                index = placeholder.range.upperBound
            } else {
                index = text.utf8.index(after: open)
            }
        }
        return found
    }

    /// The placeholders and the text between them, in order and without empty pieces.
    public func pieces(_ braces: Placeholder.Braces) -> [Placeholder.Piece] {
        var pieces: [Placeholder.Piece] = []
        var start = startIndex
        for placeholder in placeholders(braces) {
            if start < placeholder.range.lowerBound { pieces.append(.text(self[start..<placeholder.range.lowerBound])) }
            pieces.append(.placeholder(placeholder))
            start = placeholder.range.upperBound
        }
        if start < endIndex { pieces.append(.text(self[start...])) }
        return pieces
    }

    /// The text with each placeholder replaced; those for which `replacement` returns `nil` are unchanged.
    public func replacingPlaceholders(_ braces: Placeholder.Braces, with replacement: (Substring) -> String?) -> String
    {
        pieces(braces).map { piece in
            switch piece {
            case .text(let text): String(text)
            case .placeholder(let found): replacement(found.name) ?? String(self[found.range])
            }
        }.joined()
    }
}
