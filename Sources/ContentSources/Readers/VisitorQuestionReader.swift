import ContentModel

extension SourceReader {
    /// Reads `questions.yaml`, as in `late: {page: mx-refuge-30-days, fact: MX-05, es: …, en: …}`; empty if there is no
    /// such file.
    package func visitorQuestions(languages: [Language]) -> [VisitorQuestion] {
        let file = "questions.yaml"
        guard content.has(file), let value = yaml(file) else { return [] }
        let keys = Set(languages.map(\.rawValue)).union(["page", "fact"])
        return value.entries.compactMap { name, _, value in
            let fields = value.fields(keys, required: keys)
            guard let page = fields["page"], let pageID = page.identifier(PageID.self),
                let fact = fields["fact"], let factID = fact.identifier(FactID.self)
            else { return nil }
            let texts = languages.compactMap { language in
                fields[language.rawValue]?.text(upTo: 200).map { (language, $0) }
            }
            return VisitorQuestion(
                name: name, texts: Dictionary(texts, uniquingKeysWith: { $1 }),
                page: (pageID, page.place), fact: (factID, fact.place))
        }
    }
}
