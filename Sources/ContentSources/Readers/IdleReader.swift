import ContentModel

extension SourceReader {
    /// Reads `idle.yaml`; empty if there is no such file.
    package func idleSentences(languages: [Language]) -> [IdleSource] {
        let file = "idle.yaml"
        guard content.has(file), let value = yaml(file) else { return [] }
        let codes = Set(languages.map(\.rawValue))
        return value.entries.map { name, key, value in
            let fields = value.fields(codes.union(["country", "facts"]), required: codes.union(["facts"]))
            let lines = languages.compactMap { language in
                fields[language.rawValue].flatMap { line in line.text(upTo: 200).map { _ in (language, line.prose) } }
            }
            let facts = fields["facts"]?.items.compactMap { item in
                item.identifier(FactID.self).map { ($0, item.place) }
            }
            return IdleSource(
                name: name,
                country: fields["country"].flatMap { country in country.text(upTo: 2).map { ($0, country.place) } },
                facts: facts ?? [], lines: Dictionary(lines, uniquingKeysWith: { $1 }), place: key.place)
        }
    }
}
