import ContentModel

/// The form in which a page addresses its reader.
enum Address: String, CaseIterable { case polite, familiar }

extension SourceReader {
    private static let keys: Set = [
        "order", "audience", "facts", "severity", "status", "related", "renamed_from", "missing", "address",
        "sensitive", "accepted", "services", "for_children",
    ]

    /// Reads a page's folder: `page.yaml` and a text in each language.
    package func page(_ name: String, topic: TopicID) -> PageSource? {
        let folder = "topics/\(topic)/\(name)"
        guard let value = yaml("\(folder)/page.yaml") else { return nil }
        guard let id = PageID(rawValue: name) else {
            value.report(
                "the folder's name '\(name)' is not a valid slug", fix: "use 1 to 64 letters a to z, digits and -")
            return nil
        }
        let fields = value.fields(Self.keys, required: ["order", "audience", "facts"])
        let facts =
            fields["facts"]?.items.compactMap { item in item.identifier(FactID.self).map { ($0, item.place) } } ?? []
        let related =
            fields["related"]?.items.compactMap { item in item.identifier(PageID.self).map { ($0, item.place) } } ?? []
        let audience =
            fields["audience"]?.items.compactMap { item in item.text(upTo: 10).map { ($0, item.place) } } ?? []
        let files = content.files(folder, ending: ".md")
        let texts = files.compactMap { file in findings.reading { text(id, folder: folder, file: file) } }
        let notices = notices(fields["status"])
        let page = Page(
            id: id, topic: topic,
            titles: Dictionary(texts.map { ($0.text.language, $0.text.title) }, uniquingKeysWith: { $1 }),
            formerIDs: fields["renamed_from"]?.items.compactMap { $0.identifier(PageID.self) } ?? [],
            audience: audience.map(\.0), facts: facts.map(\.0),
            severity: fields["severity"]?.choice(Page.Severity.self) ?? .normal,
            isSensitive: fields["sensitive"]?.flag() ?? false,
            isForChildren: fields["for_children"]?.flag() ?? false,
            withdrawn: notices?.compactMapValues { $0.node.scalar?.string },
            related: related.map { Page.Related($0.0) },
            services: fields["services"]?.items.compactMap { $0.choice(ServiceKind.self) } ?? [],
            languages: texts.map(\.text.language))
        return PageSource(
            page: page, order: fields["order"]?.number(0...1000) ?? 0, folder: "\(content.name)/\(folder)",
            place: value.place,
            audiencePlaces: Dictionary(audience, uniquingKeysWith: { $1 }),
            factPlaces: Dictionary(facts, uniquingKeysWith: { $1 }),
            relatedPlaces: Dictionary(related, uniquingKeysWith: { $1 }),
            missing: Set(fields["missing"]?.texts(upTo: 300).keys.map { $0 } ?? []),
            isFamiliar: fields["address"]?.choice(Address.self) == .familiar,
            noticeLines: notices?.mapValues(\.prose) ?? [:],
            accepted: fields["accepted"]?.items.compactMap(acceptance) ?? [], record: record(folder), texts: texts)
    }

    private func record(_ folder: String) -> TranslationRecord? {
        let file = "\(folder)/\(RecordReader.fileName)"
        return content.has(file) ? yaml(file).map(RecordReader.record) : nil
    }

    /// Reads `current`, or `withdrawn:` with the notices to show instead, by language.
    private func notices(_ status: YamlValue?) -> [Language: YamlValue]? {
        guard let status, status.node.scalar?.string != "current" else { return nil }
        guard let notice = status.fields(["withdrawn"], required: ["withdrawn"])["withdrawn"] else { return nil }
        return notice.texts(upTo: 600)
    }

    /// Reads `{rule, language, reason, by}`; the language is left out for findings in `page.yaml` itself.
    package func acceptance(_ value: YamlValue) -> Acceptance? {
        let fields = value.fields(["rule", "language", "reason", "by"], required: ["rule", "reason", "by"])
        guard let rule = fields["rule"]?.text(upTo: 40), let reason = fields["reason"]?.text(upTo: 300),
            let by = fields["by"]?.text(upTo: 80)
        else { return nil }
        var language: Language?
        if let named = fields["language"] {
            guard let known = named.identifier(Language.self) else { return nil }
            language = known
        }
        return Acceptance(rule: rule, language: language, reason: reason, by: by, place: value.place)
    }

    /// The index of the line that ends the front matter. YAML's own end of a document, `...`, counts too, and spaces
    /// after a mark are allowed because authors do not see them.
    private func endOfFrontMatter(_ lines: [Substring], _ place: Place) -> Int? {
        func isMark(_ line: Substring, _ marks: [String]) -> Bool {
            marks.contains { line.hasPrefix($0) && line.dropFirst($0.count).isBlank }
        }
        guard let first = lines.first, isMark(first, ["---"]) else {
            findings.add(
                place, rule: Diagnostic.sourceShape, "no front matter",
                fix: "begin with ---, title:, summary:, reviewed_by:, ---")
            return nil
        }
        guard let end = lines.dropFirst().firstIndex(where: { isMark($0, ["---", "..."]) }) else {
            findings.add(
                place, rule: Diagnostic.sourceShape, "the front matter has no end",
                fix: "write --- on a line of its own after its last key")
            return nil
        }
        return end
    }

    private func text(_ page: PageID, folder: String, file: String) -> TextSource? {
        let path = "\(content.name)/\(folder)/\(file)"
        guard let text = content.text("\(folder)/\(file)") else { return nil }
        let place = Place(file: path)
        guard let language = Language(rawValue: String(file.dropLast(3))) else {
            findings.add(
                place, rule: Diagnostic.sourceShape, "'\(file)' is not named after a language",
                fix: "rename it to the code of its language, as in es.md")
            return nil
        }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let end = endOfFrontMatter(lines, place) else { return nil }
        let front = lines[1..<end].joined(separator: "\n")
        guard let value = YamlValue.parse(front, file: path, lineOffset: 1, findings: findings) else { return nil }
        let fields = value.fields(
            ["title", "summary", "reviewed_by", "reviewed_on"], required: ["title", "summary", "reviewed_by"])
        guard let title = fields["title"]?.text(upTo: 120), let summary = fields["summary"]?.text(upTo: 300) else {
            return nil
        }
        let body = lines[(end + 1)...].joined(separator: "\n")
        let blocks = MarkdownReader(file: path, lineOffset: end + 1, findings: findings).blocks(body)
        return TextSource(
            text: PageText(
                page: page, language: language, title: title, summary: RichText(Spans.cited(summary)),
                review: fields["reviewed_by"]?.review(on: fields["reviewed_on"]), blocks: blocks.map(\.block)),
            file: path, lines: lines, bodyLine: end + 2, blockLines: blocks.map(\.line),
            wrapped: ["title", "summary"].compactMap { fields[$0]?.prose.lines } + blocks.flatMap(\.wrapped))
    }
}

extension YamlValue {
    /// Reads the reviewer of a text: `none`, or an organisation and a role; then the day is required.
    package func review(on day: YamlValue?) -> Review? {
        guard node.scalar?.string != "none" else { return nil }
        let fields = fields(["organisation", "role"], required: ["organisation", "role"])
        guard let organisation = fields["organisation"]?.text(upTo: 80), let role = fields["role"]?.text(upTo: 80)
        else { return nil }
        guard let day else {
            report("'reviewed_by' needs the day of the review", fix: "add reviewed_on: YYYY-MM-DD")
            return nil
        }
        guard let reviewed = day.day(orWord: "") ?? nil else { return nil }
        return Review(organisation: organisation, role: role, day: reviewed)
    }
}
