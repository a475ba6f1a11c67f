import ContentModel

/// A question by its short name: `[a-z][a-z0-9_]{0,31}`, such as `mx_entry`.
public struct QuestionID: TextIdentifier {
    /// The checked name.
    public let rawValue: String
    /// Returns `nil` if `rawValue` is not a valid name.
    public init?(rawValue: String) {
        guard RuleName.isValid(rawValue), rawValue.utf8.first.map({ $0 >= 0x61 }) == true else { return nil }
        self.rawValue = rawValue
    }
}

/// An option of a question: `[a-z0-9][a-z0-9_]{0,31}`, such as `18_20`.
public struct OptionID: TextIdentifier {
    /// The checked name.
    public let rawValue: String
    /// Returns `nil` if `rawValue` is not a valid name.
    public init?(rawValue: String) {
        guard RuleName.isValid(rawValue) else { return nil }
        self.rawValue = rawValue
    }
}

/// The number of a pathway: `P01` to `P99`.
public struct PathwayID: TextIdentifier {
    /// The checked name.
    public let rawValue: String
    /// Returns `nil` if `rawValue` is not a valid number.
    public init?(rawValue: String) {
        guard rawValue.utf8.count == 3, rawValue.utf8.first == 0x50,
            rawValue.utf8.dropFirst().allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        self.rawValue = rawValue
    }
}

/// A note by its short name: `[a-z][a-z0-9_]{0,31}`, such as `child_alone`.
public struct NoteID: TextIdentifier {
    /// The checked name.
    public let rawValue: String
    /// Returns `nil` if `rawValue` is not a valid name.
    public init?(rawValue: String) {
        guard RuleName.isValid(rawValue), rawValue.utf8.first.map({ $0 >= 0x61 }) == true else { return nil }
        self.rawValue = rawValue
    }
}

/// The syntax of names in the rules.
public enum RuleName {
    /// True if a text is 1 to 32 of `[a-z0-9_]` and does not start with `_`.
    public static func isValid(_ text: String) -> Bool {
        (1...32).contains(text.utf8.count) && text.utf8.first != 0x5F
            && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
    }
}
