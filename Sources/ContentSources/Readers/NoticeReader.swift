import ContentModel

extension SourceReader {
    /// Reads `notices.yaml`; `nil` for a folder without it.
    package func notices(languages: [Language]) -> NoticeSource? {
        let file = "notices.yaml"
        guard content.has(file), let value = yaml(file) else { return nil }
        let keys: Set = ["templates", "places", "languages", "free_text"]
        let fields = value.fields(keys, required: keys)
        func entries(_ key: String, _ extra: Set<String> = []) -> [NoticeSource.Entry] {
            fields[key]?.entries.compactMap { entry($1, $2, languages, extra) } ?? []
        }
        var source = NoticeSource(
            templates: entries("templates", ["only_today", "subject"]), places: entries("places"),
            languages: entries("languages"), place: value.place)
        for (_, key, value) in fields["free_text"]?.entries ?? [] {
            let lists = value.fields(["refused", "runs"], required: ["refused", "runs"])
            guard let language = key.identifier(Language.self) else { continue }
            source.refused[language] = lists["refused"]?.items.compactMap { $0.text(upTo: 30) }
            source.runs[language] = lists["runs"]?.items.compactMap { $0.text(upTo: 30) }
        }
        return source
    }

    private func entry(_ key: YamlValue, _ value: YamlValue, _ languages: [Language], _ extra: Set<String>)
        -> NoticeSource.Entry?
    {
        let codes = Set(languages.map(\.rawValue))
        let fields = value.fields(codes.union(extra), required: codes)
        guard let id = key.identifier(NoticeID.self) else { return nil }
        let lines = languages.compactMap { language in
            fields[language.rawValue].flatMap { line in line.text(upTo: 200).map { _ in (language, line.prose) } }
        }
        return NoticeSource.Entry(
            id: id, lines: Dictionary(lines, uniquingKeysWith: { $1 }),
            isForToday: fields["only_today"]?.flag() ?? false, subject: fields["subject"]?.identifier(NoticeID.self),
            place: key.place)
    }
}
