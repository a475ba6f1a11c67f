import ContentModel

/// A subject that nobody beside the reader should notice, as `sensitive.yaml` describes it.
package struct SensitiveSubject {
    package var name: String
    /// The words that name it, by language.
    package var words: [Language: SentencePattern]
    package var place: Place
}
