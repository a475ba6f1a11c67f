import ContentModel

/// Reads a bundle's interview. Live: `InterviewStore.bundle(_:)` in BundleStore. A closure throws `ContentDamage` if
/// a record is missing or its checksum does not match.
public struct InterviewStore: Sendable {
    /// The rules.
    public var rules: @Sendable () throws -> InterviewRules
    /// The words in a language.
    public var wording: @Sendable (Language) throws -> InterviewWording

    /// Creates a store from closures.
    public init(
        rules: @escaping @Sendable () throws -> InterviewRules,
        wording: @escaping @Sendable (Language) throws -> InterviewWording
    ) {
        self.rules = rules
        self.wording = wording
    }
}
