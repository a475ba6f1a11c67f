import TUFMetadata

extension PublishingError {
    /// The error for a key that no role lists.
    public static func notListed(_ key: VerifyingKey) -> PublishingError {
        PublishingError(
            .badInput, "key \(key.shortID): no role lists it; see what root lists with 'sendactl keys show'")
    }

    /// The error for the beginning of a key id that no role lists, or that is too short.
    public static func noKey(beginningWith digits: String) -> PublishingError {
        PublishingError(
            .badInput,
            "no key in this root begins with \(digits.quoted); pass a .pub file, or at least eight hexadecimal digits")
    }
}
