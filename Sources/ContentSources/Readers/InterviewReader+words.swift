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
        for (_, key, value) in fields["questions"]?.entries ?? [] {
            reader.findings.reading { question(key, value, &source) }
        }
        for (_, key, value) in fields["pathways"]?.entries ?? [] {
            reader.findings.reading { pathway(key, value, &source) }
        }
        for (_, key, value) in fields["notes"]?.entries ?? [] {
            reader.findings.reading { note(key, value, &source) }
        }
        for (_, key, value) in fields["decides"]?.entries ?? [] {
            guard let id = key.identifier(FactID.self) else { continue }
            source.wording.decides[id] = plain(value, upTo: 40, "decides.\(id)", &source)
        }
        return source
    }

    private func question(_ key: YamlValue, _ value: YamlValue, _ source: inout WordingSource) -> InterviewWording
        .QuestionText?
    {
        let fields = value.fields(["ask", "why", "options"], required: ["ask", "why"])
        guard let id = key.identifier(QuestionID.self),
            let ask = plain(fields["ask"], upTo: 160, "questions.\(id).ask", &source),
            let why = plain(fields["why"], upTo: 240, "questions.\(id).why", &source)
        else { return nil }
        let options = fields["options"]?.byOption { value, option in
            plain(value, upTo: 80, "questions.\(id).options.\(option)", &source)
        }
        let text = InterviewWording.QuestionText(
            ask: ask, why: why, options: options ?? [:])
        source.wording.questions[id] = text
        return text
    }

    private func pathway(_ key: YamlValue, _ value: YamlValue, _ source: inout WordingSource) -> InterviewWording
        .PathwayText?
    {
        let fields = value.fields(
            ["name", "possible", "maybe", "unlikely", "limited", "closed", "next"], required: ["name", "next"])
        guard let id = key.identifier(PathwayID.self),
            let name = plain(fields["name"], upTo: 70, "pathways.\(id).name", &source),
            let next = rich(fields["next"], "pathways.\(id).next", &source)
        else { return nil }
        var text = InterviewWording.PathwayText(name: name, next: next)
        text.possible = rich(fields["possible"], "pathways.\(id).possible", &source)
        text.maybe = rich(fields["maybe"], "pathways.\(id).maybe", &source)
        text.limited = rich(fields["limited"], "pathways.\(id).limited", &source)
        text.closed = rich(fields["closed"], "pathways.\(id).closed", &source)
        for (name, _, value) in fields["unlikely"]?.entries ?? [] {
            text.unlikely[name] = rich(value, "pathways.\(id).unlikely.\(name)", &source)
        }
        source.wording.pathways[id] = text
        return text
    }

    private func note(_ key: YamlValue, _ value: YamlValue, _ source: inout WordingSource) -> InterviewWording.NoteText?
    {
        let fields = value.fields(["title", "text", "text_in"], required: ["title", "text"])
        guard let id = key.identifier(NoteID.self),
            let title = plain(fields["title"], upTo: 60, "notes.\(id).title", &source),
            let text = rich(fields["text"], "notes.\(id).text", &source)
        else { return nil }
        let textIn = fields["text_in"]?.byOption { value, country in
            rich(value, "notes.\(id).text_in.\(country)", &source)
        }
        let note = InterviewWording.NoteText(title: title, text: text, textIn: textIn)
        source.wording.notes[id] = note
        return note
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
