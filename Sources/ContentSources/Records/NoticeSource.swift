import ContentModel

/// The parts of `notices.yaml`: what the staff of a centre may say to visitors.
package struct NoticeSource {
    /// A text in every language: a template, or an entry of a list.
    package struct Entry {
        package var id: NoticeID
        package var lines: [Language: ProseLine]
        package var isForToday = false
        package var subject: NoticeID?
        package var place: Place

        package var texts: [Language: String] { lines.mapValues(\.text) }
    }

    package var templates: [Entry] = []
    package var places: [Entry] = []
    package var languages: [Entry] = []
    /// The words that free text must not have, by language.
    package var refused: [Language: [String]] = [:]
    /// The words that are a number only in a row, by language.
    package var runs: [Language: [String]] = [:]
    package var place: Place

    /// The rules as a bundle has them.
    package func rules(allowsFreeText: Bool) -> NoticeRules {
        NoticeRules(
            templates: templates.map {
                NoticeTemplate(id: $0.id, texts: $0.texts, isForToday: $0.isForToday, subject: $0.subject)
            },
            places: places.map { NoticeEntry(id: $0.id, texts: $0.texts) },
            languages: languages.map { NoticeEntry(id: $0.id, texts: $0.texts) },
            freeText: allowsFreeText
                ? RefusedWords(words: Self.merged(refused), runs: Self.merged(runs)) : nil)
    }

    private static func merged(_ words: [Language: [String]]) -> [String] { Set(words.values.joined()).sorted() }
}
