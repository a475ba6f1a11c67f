import ContentModel
import Foundation

/// Reads `Content/` and `Locales/` into sources. Errors become findings, and reading continues.
///
/// ## Usage
///
/// ```swift
/// let (source, findings) = SourceReader.read(
///     content: root.appending(path: "Content"), locales: root.appending(path: "Locales"))
/// for finding in findings.shown { print(finding) }
/// for page in source.pages { print(page.page.id, page.texts.map(\.file)) }
/// ```
package struct SourceReader {
    package let content: ContentFolder
    package let locales: ContentFolder
    package let findings: Findings

    /// Reads two folders. The sources are returned even if they have findings.
    package static func read(content: URL, locales: URL) -> (ContentSource, Findings) {
        let findings = Findings()
        let reader = SourceReader(
            content: ContentFolder(root: content, name: content.lastPathComponent, findings: findings),
            locales: ContentFolder(root: locales, name: locales.lastPathComponent, findings: findings),
            findings: findings)
        return (reader.read(), findings)
    }

    package func read() -> ContentSource {
        var source = ContentSource()
        source.bundle = findings.reading { yaml("bundle.yaml").flatMap(bundle) }
        for folder in ["facts", "topics"] { content.require(folder) }
        _ = content.has(InterviewReader.folder)
        for file in content.files("facts", ending: ".yaml") {
            guard let value = yaml("facts/\(file)") else { continue }
            source.facts += facts(value)
            source.factsFileAcceptances += factsFileAcceptances(value)
        }
        // Conditions of the interview name facts.
        let canReadInterview = findings.unreadable.isEmpty
        let sources = yaml("sources.yaml").map(sources) ?? []
        source.sources = sources.map(\.source)
        source.sourceLines = sources.flatMap(\.lines)
        source.topics = content.folders("topics").compactMap { name in findings.reading { topic(name) } }
        for file in locales.files("", ending: ".yaml") {
            if let locale = findings.reading({ locale(file) }) { source.locales.append(locale) }
        }
        source.safeguards = safeguards()
        source.sensitiveSubjects = sensitiveSubjects()
        // The languages of the bundle are keys in all other files.
        guard source.bundle != nil else { return source }
        source.glossary = findings.reading { glossary(languages: source.languages) } ?? Glossary()
        source.idleSentences = idleSentences(languages: source.languages)
        source.notices = notices(languages: source.languages)
        source.shortTextRecords = shortTextRecords()
        source.visitorQuestions = visitorQuestions(languages: source.languages)
        guard canReadInterview else { return source }
        var interview = InterviewReader(reader: self, facts: source.factsByID)
        source.interview = interview.read(languages: source.languages)
        return source
    }

    package func yaml(_ path: String) -> YamlValue? {
        findings.reading {
            content.text(path).flatMap { YamlValue.parse($0, file: "\(content.name)/\(path)", findings: findings) }
        }
    }

    private func glossary(languages: [Language]) -> Glossary? {
        guard let text = content.text(GlossaryReader.fileName) else { return nil }
        do {
            return try GlossaryReader.read(
                text, file: "\(content.name)/\(GlossaryReader.fileName)", languages: languages)
        } catch {
            findings.add(error)
            return nil
        }
    }

    private func bundle(_ value: YamlValue) -> BundleSource? {
        let keys: Set = ["name", "day", "source_language", "languages", "emergency"]
        let fields = value.fields(
            keys.union(["complaints", "stop_after_days", "protected", "free_text_notices", "publisher"]), required: keys
        )
        guard let name = fields["name"]?.text(upTo: 60), let dayValue = fields["day"],
            let day = dayValue.day(orWord: "") ?? nil,
            let sourceLanguage = fields["source_language"]?.identifier(Language.self),
            let emergency = fields["emergency"]
        else { return nil }
        let emergencyKeys: Set = ["page", "numbers", "lifelines"]
        let parts = emergency.fields(emergencyKeys, required: emergencyKeys)
        guard let page = parts["page"]?.identifier(PageID.self), let languages = fields["languages"].flatMap(languages)
        else { return nil }
        return BundleSource(
            name: name, day: day, dayPlace: dayValue.place, sourceLanguage: sourceLanguage,
            languages: languages, emergencyPage: page,
            emergencyPlace: emergency.place, numbers: parts["numbers"]?.entries.compactMap(number) ?? [],
            lifelines: parts["lifelines"].map(factList) ?? [],
            complaints: fields["complaints"]?.entries.map { country, key, list in
                (country, key.place, factList(list))
            } ?? [], stopAfterDays: fields["stop_after_days"]?.number(Manifest.stopRange),
            protectedPages: fields["protected"]?.items.compactMap { item in
                item.identifier(PageID.self).map { ($0, item.place) }
            } ?? [], allowsFreeText: fields["free_text_notices"]?.flag() ?? false,
            publisher: fields["publisher"].flatMap { publisher($0, in: languages.map(\.language)) },
            publisherLines: fields["publisher"].map { value in
                value.node.mapping == nil ? [value.prose] : value.entries.map(\.value.prose)
            } ?? [], publisherNames: fields["publisher"].map(translated) ?? [:])
    }

    /// Reads the publisher's name: one for all languages, or one for each.
    private func publisher(_ value: YamlValue, in languages: [Language]) -> [Language: String]? {
        guard value.node.mapping != nil else {
            return value.text(upTo: 60).map { name in
                Dictionary(languages.map { ($0, name) }, uniquingKeysWith: { $1 })
            }
        }
        let codes = Set(languages.map(\.rawValue))
        let names = value.fields(codes, required: codes).compactMap { code, name in
            Language(rawValue: code).flatMap { language in name.text(upTo: 60).map { (language, $0) } }
        }
        return Dictionary(names, uniquingKeysWith: { $1 })
    }

    /// The lines of a text that is written in each language; empty for one that is the same in all.
    private func translated(_ value: YamlValue) -> [Language: ProseLine] {
        guard value.node.mapping != nil else { return [:] }
        let lines = value.entries.compactMap { code, _, name in Language(rawValue: code).map { ($0, name.prose) } }
        return Dictionary(lines, uniquingKeysWith: { $1 })
    }

    private func factList(_ value: YamlValue) -> [(FactID, Place)] {
        value.items.compactMap { item in item.identifier(FactID.self).map { ($0, item.place) } }
    }

    /// The languages; `nil`, with a finding, if any cannot be read.
    private func languages(_ value: YamlValue) -> [BundleSource.LanguageLine]? {
        let items = value.items
        let lines = items.compactMap(languageLine)
        if items.isEmpty, value.node.sequence != nil {
            value.report("the content needs a language", fix: "write {code: es, name: Español, voice: es}")
        }
        return lines.isEmpty || lines.count < items.count ? nil : lines
    }

    private func languageLine(_ value: YamlValue) -> BundleSource.LanguageLine? {
        let keys: Set = ["code", "name", "voice"]
        let fields = value.fields(keys, required: keys)
        guard let language = fields["code"]?.identifier(Language.self), let nameValue = fields["name"],
            let name = nameValue.text(upTo: 40),
            let voice = fields["voice"]?.text(upTo: 40)
        else { return nil }
        return BundleSource.LanguageLine(language: language, name: name, voice: voice, nameLine: nameValue.prose)
    }

    private func number(_ country: String, _ key: YamlValue, _ value: YamlValue) -> (String, FactCitation, Place)? {
        guard let citation = value.text(upTo: 60).flatMap({ FactCitation($0) }), citation.value != nil else {
            value.report("must be a value of a fact", fix: "write it as MX-58.number")
            return nil
        }
        return (country, citation, value.place)
    }

    private func sources(_ value: YamlValue) -> [(source: Source, lines: [ProseLine])] {
        value.entries.compactMap { _, key, value in findings.reading { source(key, value) } }
    }

    private func source(_ key: YamlValue, _ value: YamlValue) -> (source: Source, lines: [ProseLine])? {
        let keys: Set = ["title", "publisher", "address", "date"]
        let fields = value.fields(keys, required: keys)
        guard let id = key.identifier(SourceID.self), let title = fields["title"]?.text(upTo: 300),
            let publisher = fields["publisher"]?.text(upTo: 200), let address = fields["address"]?.text(upTo: 500),
            let date = fields["date"]?.day(orWord: "unknown")
        else { return nil }
        let lines = ["title", "publisher", "address"].compactMap { fields[$0]?.prose }
        return (Source(id: id, title: title, publisher: publisher, address: address, date: date), lines)
    }

    private func topic(_ name: String) -> TopicSource? {
        guard let value = yaml("topics/\(name)/topic.yaml") else { return nil }
        let fields = value.fields(
            ["order", "titles", "about", "country", "within", "pages"], required: ["order", "titles"])
        guard let id = TopicID(rawValue: name) else {
            value.report("the folder's name '\(name)' is not a valid slug", fix: "use a to z, 0 to 9 and hyphens")
            return nil
        }
        let titles = fields["titles"]?.texts(upTo: 60) ?? [:]
        let explanations = fields["about"]?.texts(upTo: 70) ?? [:]
        return TopicSource(
            id: id, order: fields["order"]?.number(0...1000) ?? 0,
            titles: titles.compactMapValues { $0.node.scalar?.string },
            titleLines: titles.mapValues(\.prose),
            explanations: explanations.compactMapValues { $0.node.scalar?.string },
            explanationLines: explanations.mapValues(\.prose),
            country: fields["country"].flatMap { field in field.text(upTo: 10).map { ($0, field.place) } },
            parent: fields["within"].flatMap { field in field.identifier(TopicID.self).map { ($0, field.place) } },
            listed: fields["pages"]?.items.compactMap { item in
                item.identifier(PageID.self).map { ($0, item.place) }
            },
            place: value.place,
            pages: content.folders("topics/\(name)").compactMap { name in findings.reading { page(name, topic: id) } }
                .sorted { $0.order < $1.order })
    }
}
