import TextEscaping

/// A string that equals another only if all bytes are equal.
///
/// Swift's `String` considers "é" in one code point equal to "é" in two. In signed metadata they are two different
/// names: a dictionary that confuses them would find a target or a key that nobody signed.
public struct ExactString: Sendable {
    /// The text, for display and for building paths; compare the whole value instead.
    public let text: String

    /// Wraps any string unchanged.
    public init(_ text: String) { self.text = text }

    /// The UTF-8 bytes that are compared.
    public var bytes: String.UTF8View { text.utf8 }
}

extension ExactString: Hashable {
    /// Compares byte by byte, without Unicode equivalence.
    public static func == (lhs: ExactString, rhs: ExactString) -> Bool {
        lhs.text.utf8.count == rhs.text.utf8.count && lhs.text.utf8.elementsEqual(rhs.text.utf8)
    }

    /// Hashes the same bytes that equality compares.
    public func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}

extension ExactString: Comparable {
    /// Orders as canonical JSON does: by code point, which in UTF-8 is the order of the bytes.
    public static func < (lhs: ExactString, rhs: ExactString) -> Bool {
        lhs.text.utf8.lexicographicallyPrecedes(rhs.text.utf8)
    }
}

extension ExactString: ExpressibleByStringLiteral {
    /// Wraps a literal unchanged.
    public init(stringLiteral value: String) { self.init(value) }
}

extension ExactString: CustomStringConvertible {
    /// The text escaped for a terminal or a log.
    public var description: String { DisplayText.escaped(text) }
}
