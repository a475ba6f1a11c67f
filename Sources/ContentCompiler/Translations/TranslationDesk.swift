import ContentModel
import Foundation

/// What operators do with translations of a content folder.
public struct TranslationDesk: Sendable {
    let content: URL
    let locales: URL

    /// Names the folders.
    public init(content: String, locales: String) {
        self.content = URL(filePath: content)
        self.locales = URL(filePath: locales)
    }

    /// How each text stands to its source, pages in order of their topics.
    /// - Throws: ``TranslationFailure``.
    public func status() throws(TranslationFailure) -> [TextStatus] {
        let (source, original) = try read()
        return source.pages.flatMap { page in
            source.languages.compactMap { language in
                page.texts.first { $0.text.language == language }.map {
                    TextStatus(of: $0, in: page, source: original)
                }
            }
        }
    }

    /// Records what was made from the source as it stands.
    /// - Parameters:
    ///   - languages: the translations spoken of; empty means all that the page has.
    ///   - day: the day on which a changed source is recorded.
    /// - Returns: the states afterwards.
    /// - Throws: ``TranslationFailure``; then nothing was changed.
    public func confirm(
        _ pages: [String], languages: [Language], _ confirmation: Confirmation, on day: Day
    ) throws(TranslationFailure) -> [TextStatus] {
        let (source, original) = try read()
        var changes: [(page: PageSource, record: TranslationRecord)] = []
        for name in pages {
            guard let page = source.pages.first(where: { $0.page.id.rawValue == name }) else { throw .noSuchPage(name) }
            let record = try confirmed(page, languages, confirmation, source: original, on: day)
            changes.append((page, record))
        }
        for (page, record) in changes { try write(record, of: page) }
        return try status().filter { pages.contains($0.page) && (languages.isEmpty || languages.contains($0.language)) }
    }

    private func confirmed(
        _ page: PageSource, _ languages: [Language], _ confirmation: Confirmation, source: Language, on day: Day
    ) throws(TranslationFailure) -> TranslationRecord {
        guard let original = page.texts.first(where: { $0.text.language == source }) else {
            throw .noText(page.page.id, source)
        }
        let segments = original.text.segmentTexts
        var record = page.record ?? TranslationRecord()
        for segment in segments { _ = record.record(segment, on: day) }
        let chosen = languages.isEmpty ? page.texts.map(\.text.language) : languages
        for language in chosen where language != source {
            guard let text = page.texts.first(where: { $0.text.language == language }) else {
                throw .noText(page.page.id, language)
            }
            try record.confirm(
                confirmation, language, segments: text.text.segmentTexts.count, source: segments, on: day)
        }
        record.prune(source: segments)
        return record
    }

    private func write(_ record: TranslationRecord, of page: PageSource) throws(TranslationFailure) {
        try write(RecordWriter.text(of: record), to: "\(folder(of: page))/\(RecordReader.fileName)")
    }

    /// Writes a file whole or not at all.
    func write(_ text: String, to path: String) throws(TranslationFailure) {
        do {
            try Data(text.utf8).write(to: content.appending(path: path), options: .atomic)
        } catch {
            throw .cannotWrite(path, reason: "\(error.localizedDescription)")
        }
    }

    /// A page's folder within the content folder.
    func folder(of page: PageSource) -> String { "topics/\(page.page.topic)/\(page.page.id)" }

    /// Reads the folder; what cannot be read stops everything, for a record must not rest on half a text.
    func read() throws(TranslationFailure) -> (ContentSource, sourceLanguage: Language) {
        let (source, findings) = Compilation(content: content.path, locales: locales.path).read()
        guard findings.all.isEmpty, let bundle = source.bundle else { throw .unreadable }
        return (source, bundle.sourceLanguage)
    }
}
