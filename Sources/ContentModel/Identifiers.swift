/// A short, validated name: its characters are checked once, where the text comes in.
///
/// Encoded as a plain string, even as a dictionary key; decoding an invalid one throws.
public protocol TextIdentifier: RawRepresentable, Hashable, Comparable, Codable, CodingKeyRepresentable, Sendable,
    CustomStringConvertible
where RawValue == String {}

extension TextIdentifier {
    /// Compares by code unit, so that the order is the same on every machine.
    public static func < (lhs: Self, rhs: Self) -> Bool {
        lhs.rawValue.utf8.lexicographicallyPrecedes(rhs.rawValue.utf8)
    }

    /// The name itself.
    public var description: String { rawValue }

    /// The name as a key of a dictionary.
    public var codingKey: any CodingKey { IdentifierKey(stringValue: rawValue) }

    /// Returns `nil` for a key that is not a valid name.
    public init?<T: CodingKey>(codingKey: T) { self.init(rawValue: codingKey.stringValue) }

    /// True if `text` consists of `[a-z0-9-]` only and its length is allowed.
    static func isPlain(_ text: String, lengths: ClosedRange<Int>) -> Bool {
        lengths.contains(text.utf8.count)
            && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }
}

private struct IdentifierKey: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

/// The slug of a page: `[a-z0-9-]{1,64}`.
public struct PageID: TextIdentifier {
    /// The validated name.
    public let rawValue: String
    /// Returns `nil` if `rawValue` is not a valid slug.
    public init?(rawValue: String) {
        guard Self.isPlain(rawValue, lengths: 1...64) else { return nil }
        self.rawValue = rawValue
    }
}

/// The folder name of a topic: `[a-z0-9-]{1,64}`.
public struct TopicID: TextIdentifier {
    /// The validated name.
    public let rawValue: String
    /// Returns `nil` if `rawValue` is not a valid slug.
    public init?(rawValue: String) {
        guard Self.isPlain(rawValue, lengths: 1...64) else { return nil }
        self.rawValue = rawValue
    }
}

/// The id of a fact: two capitals, a hyphen, two or three digits (`MX-03`).
public struct FactID: TextIdentifier {
    /// The validated name.
    public let rawValue: String
    /// Returns `nil` if `rawValue` is not a valid fact id.
    public init?(rawValue: String) {
        let parts = rawValue.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].count == 2, parts[0].allSatisfy({ (0x41...0x5A).contains($0) }),
            (2...3).contains(parts[1].count), parts[1].allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        self.rawValue = rawValue
    }
}

/// The id of a source: a capital and one to four digits (`S01`).
public struct SourceID: TextIdentifier {
    /// The validated name.
    public let rawValue: String
    /// Returns `nil` if `rawValue` is not a valid source id.
    public init?(rawValue: String) {
        guard (2...5).contains(rawValue.utf8.count), let first = rawValue.utf8.first, (0x41...0x5A).contains(first),
            rawValue.utf8.dropFirst().allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        self.rawValue = rawValue
    }
}
