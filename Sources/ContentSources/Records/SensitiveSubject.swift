import ContentModel

/// A subject that people near the reader should not notice, as `sensitive.yaml` describes it.
package struct SensitiveSubject {
    package var name: String
    /// The words that name it, by language.
    package var words: [Language: SentencePattern]
    package var place: Place
}
