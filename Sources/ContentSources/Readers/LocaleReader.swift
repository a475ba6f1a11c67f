import ContentModel
import TextEscaping

extension SourceReader {
    /// Reads a language's interface words.
    package func locale(_ file: String) -> LocaleSource? {
        let path = "\(locales.name)/\(file)"
        guard let text = locales.text(file), let value = YamlValue.parse(text, file: path, findings: findings) else {
            return nil
        }
        let keys: Set = ["language", "plural", "date", "months", "weekdays", "messages"]
        let fields = value.fields(keys.union(["first_day"]), required: keys)
        guard let language = fields["language"]?.identifier(Language.self), let date = fields["date"]?.text(upTo: 60)
        else { return nil }
        if "\(language).yaml" != file {
            fields["language"]?.report(
                "the file is not named after its language '\(language)'", fix: "rename the file to \(language).yaml")
        }
        var messages: [String: Words.Message] = [:]
        var places: [String: Place] = [:]
        var texts = fields.filter { ["date", "first_day"].contains($0.key) }.mapValues(\.prose)
        var lines: [ProseLine] = []
        for list in ["months", "weekdays"] {
            for (index, item) in (fields[list]?.items ?? []).enumerated() {
                texts["\(list).\(index + 1)"] = item.prose
                lines.append(item.prose)
            }
        }
        for (key, keyValue, value) in fields["messages"]?.entries ?? [] {
            messages[key] = message(value)
            places[key] = keyValue.place
            let forms = value.node.mapping == nil ? [("other", value.prose)] : value.entries.map { ($0, $2.prose) }
            for (form, line) in forms { texts[form == "other" ? key : "\(key).\(form)"] = line }
            lines += forms.map(\.1)
        }
        let words = Words(
            language: language, plural: fields["plural"]?.choice(Words.PluralRule.self) ?? .one, dateFormat: date,
            firstDay: fields["first_day"]?.text(upTo: 10),
            months: names(fields["months"], count: 12), weekdays: names(fields["weekdays"], count: 7),
            messages: messages)
        return LocaleSource(words: words, file: path, messagePlaces: places, texts: texts, lines: lines)
    }

    private func names(_ value: YamlValue?, count: Int) -> [String] {
        let names = value?.items.compactMap { $0.text(upTo: 30) } ?? []
        if let value, names.count != count {
            value.report("\(counted(names.count, "name")) instead of \(count)", fix: "write all \(count)")
        }
        return names
    }

    private func message(_ value: YamlValue) -> Words.Message {
        guard value.node.mapping != nil else { return value.text(upTo: 400).map { ["other": $0] } ?? [:] }
        return value.fields(["one", "other"], required: ["other"]).compactMapValues { $0.text(upTo: 400) }
    }
}
