import ContentModel

/// A question that visitors ask, from `questions.yaml`, with the page and the fact that answer it.
package struct VisitorQuestion {
    package var name: String
    /// The question in a visitor's words, by language.
    package var texts: [Language: String]
    package var page: (id: PageID, place: Place)
    package var fact: (id: FactID, place: Place)
}
