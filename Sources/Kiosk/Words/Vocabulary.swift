import ContentModel

/// The interface's words in one language: the bundle's, and where it lacks one, the ones compiled in.
struct Vocabulary: Equatable, Sendable {
    var words: Words

    /// The message with its placeholders filled in. A key that neither has is shown as itself, never as nothing.
    func callAsFunction(_ id: MessageID, count: Int? = nil, _ arguments: [String: String] = [:]) -> String {
        words.text(id.rawValue, count: count, arguments)
            ?? Fallback.words(words.language)?.text(id.rawValue, count: count, arguments) ?? id.rawValue
    }

    func callAsFunction(_ day: Day) -> String { words.text(day) }
}
