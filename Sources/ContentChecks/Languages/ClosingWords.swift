import ContentSources

/// Words that say that something is over, and words that say what can still be done.
struct ClosingWords: Sendable {
    var closed: PhraseTable<String>
    var still: PhraseTable<String>

    /// A row of a phrase table with every pair of a word from each list, in both orders.
    static func both(_ first: String, _ second: String) -> String {
        let pairs = first.split(separator: " ").flatMap { one in
            second.split(separator: " ").flatMap { two in ["\(one) \(two)", "\(two) \(one)"] }
        }
        return pairs.joined(separator: "; ") + " = "
    }
}
