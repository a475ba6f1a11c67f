import ContentModel

extension SourceReader {
    /// Reads `sensitive.yaml`: words and phrases by language, as in `trafficking: {es: [explot*, trata]}`. Empty if
    /// there is no such file.
    package func sensitiveSubjects() -> [SensitiveSubject] {
        let file = "sensitive.yaml"
        guard content.has(file), let value = yaml(file) else { return [] }
        return value.entries.map { name, key, value in
            var words: [Language: SentencePattern] = [:]
            for (_, key, value) in value.entries {
                guard let language = key.identifier(Language.self) else { continue }
                words[language] = SentencePattern(groups: [value.items.compactMap { $0.text(upTo: 60) }])
            }
            return SensitiveSubject(name: name, words: words, place: key.place)
        }
    }
}
