import TUFMetadata

extension PublishingError {
    /// The error for a key that no role lists.
    public static func notListed(_ key: VerifyingKey) -> PublishingError {
        PublishingError(
            .badInput, "key \(key.shortID): no role lists it; see what root lists with 'sendactl keys show'")
    }
}
