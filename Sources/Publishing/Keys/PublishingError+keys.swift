import TUFMetadata

extension PublishingError {
    /// The error for a key that no role lists.
    public static func notListed(_ key: VerifyingKey) -> PublishingError {
        PublishingError(
            .badInput, "key \(key.shortID): no role lists it; see what root lists with 'sendactl keys show'")
    }

    /// The error for the first digits of a key id if no role lists such a key, or there are too few digits.
    public static func noKey(beginningWith digits: String) -> PublishingError {
        PublishingError(
            .badInput,
            "no key id in this root begins with \(digits.quoted); pass a .pub file, or at least 8 hexadecimal digits")
    }
}
