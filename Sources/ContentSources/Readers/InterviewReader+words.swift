import ContentModel
import Interview

extension InterviewReader {
    /// Reads the words of one language from `<language>.yaml`.
    func wording(_ language: Language) -> WordingSource? {
        let path = "\(Self.folder)/\(language).yaml"
        guard reader.content.has(path), let value = reader.yaml(path) else { return nil }
        let keys: Set = ["reviewed_by", "questions", "pathways", "notes", "decides"]
        let fields = value.fields(keys.union(["reviewed_on", "reviewed_digest"]), required: keys)
        let review = fields["reviewed_by"]?.review(on: fields["reviewed_on"])
        var source = WordingSource(
            wording: InterviewWording(language: language, review: review, questions: [:], pathways: [:], notes: [:]),
            file: "\(reader.content.name)/\(path)", lines: [:],
            reviewedDigest: fields["reviewed_digest"]?.text(upTo: 16))
        for (_, key, value) in fields["questions"]?.entries ?? [] { question(key, value, &source) }
        for (_, key, value) in fields["pathways"]?.entries ?? [] { pathway(key, value, &source) }
        for (_, key, value) in fields["notes"]?.entries ?? [] {
            let fields = value.fields(["title", "text", "text_in"], required: ["title", "text"])
            guard let id = key.identifier(NoteID.self),
                let title = plain(fields["title"], upTo: 60, "notes.\(id).title", &source),
                let text = rich(fields["text"], "notes.\(id).text", &source)
            else { continue }
            let textIn = fields["text_in"]?.byOption { value, country in
                rich(value, "notes.\(id).text_in.\(country)", &source)
            }
            source.wording.notes[id] = InterviewWording.NoteText(title: title, text: text, textIn: textIn)
        }
        for (_, key, value) in fields["decides"]?.entries ?? [] {
            guard let id = key.identifier(FactID.self) else { continue }
            source.wording.decides[id] = plain(value, upTo: 40, "decides.\(id)", &source)
        }
        return source
    }

    private func question(_ key: YamlValue, _ value: YamlValue, _ source: inout WordingSource) {
        let fields = value.fields(["ask", "why", "options"], required: ["ask", "why"])
        guard let id = key.identifier(QuestionID.self),
            let ask = plain(fields["ask"], upTo: 160, "questions.\(id).ask", &source),
            let why = plain(fields["why"], upTo: 240, "questions.\(id).why", &source)
        else { return }
        let options = fields["options"]?.byOption { value, option in
            plain(value, upTo: 80, "questions.\(id).options.\(option)", &source)
        }
        source.wording.questions[id] = InterviewWording.QuestionText(ask: ask, why: why, options: options ?? [:])
    }

    private func pathway(_ key: YamlValue, _ value: YamlValue, _ source: inout WordingSource) {
        let fields = value.fields(
            ["name", "possible", "maybe", "unlikely", "limited", "closed", "next"], required: ["name", "next"])
        guard let id = key.identifier(PathwayID.self),
            let name = plain(fields["name"], upTo: 70, "pathways.\(id).name", &source),
            let next = rich(fields["next"], "pathways.\(id).next", &source)
        else { return }
        var text = InterviewWording.PathwayText(name: name, next: next)
        text.possible = rich(fields["possible"], "pathways.\(id).possible", &source)
        text.maybe = rich(fields["maybe"], "pathways.\(id).maybe", &source)
        text.limited = rich(fields["limited"], "pathways.\(id).limited", &source)
        text.closed = rich(fields["closed"], "pathways.\(id).closed", &source)
        for (name, _, value) in fields["unlikely"]?.entries ?? [] {
            text.unlikely[name] = rich(value, "pathways.\(id).unlikely.\(name)", &source)
        }
        source.wording.pathways[id] = text
    }

    private func plain(_ value: YamlValue?, upTo limit: Int, _ key: String, _ source: inout WordingSource) -> String? {
        guard let value, let text = value.text(upTo: limit) else { return nil }
        source.lines[key] = value.prose
        return text
    }

    private func rich(_ value: YamlValue?, _ key: String, _ source: inout WordingSource) -> RichText? {
        plain(value, upTo: 600, key, &source).map { RichText(Spans.cited($0)) }
    }
}
