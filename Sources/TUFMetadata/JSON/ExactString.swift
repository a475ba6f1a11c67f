/// A string that equals another only byte for byte.
///
/// Swift's `String` holds "é" in one code point equal to "é" in two. In signed metadata they are two different names:
/// a dictionary that confuses them would find a target or a key that nobody signed.
public struct ExactString: Sendable {
    /// The text, for showing and for building paths; compare the whole value instead.
    public let text: String

    /// Takes any string as it is.
    public init(_ text: String) { self.text = text }

    /// The bytes that count, in UTF-8.
    public var bytes: String.UTF8View { text.utf8 }
}

extension ExactString: Hashable {
    /// Byte by byte, without Unicode equivalence.
    public static func == (lhs: ExactString, rhs: ExactString) -> Bool {
        lhs.text.utf8.count == rhs.text.utf8.count && lhs.text.utf8.elementsEqual(rhs.text.utf8)
    }

    /// Feeds the bytes, as equality compares them.
    public func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}

extension ExactString: Comparable {
    /// The order of canonical JSON: by code point, which in UTF-8 is the order of the bytes.
    public static func < (lhs: ExactString, rhs: ExactString) -> Bool {
        lhs.text.utf8.lexicographicallyPrecedes(rhs.text.utf8)
    }
}

extension ExactString: ExpressibleByStringLiteral {
    /// For names that stand in the source.
    public init(stringLiteral value: String) { self.init(value) }
}

extension ExactString: CustomStringConvertible {
    /// The text made harmless for a terminal or a log.
    public var description: String { DisplayText.escaped(text) }
}
