import ContentModel
import ContentSources
import DurableFiles
import Foundation

/// The operations on the translations of a content folder.
public struct TranslationWorkflow: Sendable {
    package let content: URL
    package let locales: URL

    /// Creates a workflow for the folders at these paths.
    public init(content: String, locales: String) {
        self.content = URL(filePath: content)
        self.locales = URL(filePath: locales)
    }

    /// The state of each text relative to its source, pages in order of their topics, then the texts outside them.
    /// - Parameter language: the only language to report; `nil` means all.
    /// - Throws: ``TranslationError``.
    public func status(of language: Language? = nil) throws(TranslationError) -> [TextStatus] {
        let (source, original) = try read()
        if let language, !source.languages.contains(language) { throw .noSuchLanguage(language) }
        let languages = language.map { [$0] } ?? source.languages
        return Self.status(of: source.pages, languages: languages, in: source, original)
            + Self.status(of: ShortTextGroup.allCases, languages: languages, in: source, original)
    }

    private static func status(
        of pages: [PageSource], languages: [Language], in source: ContentSource, _ original: Language
    ) -> [TextStatus] {
        let facts = source.citedFacts
        let outdated = source.outdatedFacts(day: source.bundle?.day ?? Day(daysSince1970: 0))
        return pages.flatMap { page in
            languages.compactMap { language in
                page.texts.first { $0.text.language == language }.map { text in
                    var status = TextStatus(of: text, in: page, source: original, citing: facts)
                    status.facts = text.text.facts(in: outdated[language] ?? [:])
                    return status
                }
            }
        }
    }

    /// Records which texts were made from the current source.
    /// - Parameters:
    ///   - languages: the confirmed translations; empty means all that the page has.
    ///   - day: the day on which a changed source is recorded.
    /// - Returns: the states afterwards.
    /// - Throws: ``TranslationError``; then nothing was changed.
    public func confirm(
        _ pages: [String], languages: [Language], _ confirmation: Confirmation, on day: Day
    ) throws(TranslationError) -> [TextStatus] {
        let (source, original) = try read()
        let groups = ShortTextGroup.allCases.filter { pages.contains($0.rawValue) }
        let known = Set(source.pages.map(\.page.id.rawValue) + groups.map(\.rawValue))
        if let unknown = pages.first(where: { !known.contains($0) }) { throw .noSuchPage(unknown) }
        var confirmed: [PageSource] = []
        var files: [(path: String, text: String)] = []
        for var page in source.pages where pages.contains(page.page.id.rawValue) {
            let record = try self.confirmed(page, languages, confirmation, source: original, on: day)
            files.append(("\(folder(of: page))/\(RecordReader.fileName)", RecordWriter.text(of: record)))
            page.record = record
            confirmed.append(page)
        }
        var recorded = source
        for group in groups {
            let record = try self.confirmed(group, languages, confirmation, in: source, on: day)
            recorded.shortTextRecords[group] = record
            files.append((ShortTextRecord.path(of: group), ShortTextRecordWriter.text(of: record)))
        }
        try write(files)
        let shown = languages.isEmpty ? source.languages : source.languages.filter(languages.contains)
        return Self.status(of: confirmed, languages: shown, in: recorded, original)
            + Self.status(of: groups, languages: shown, in: recorded, original)
    }

    private func confirmed(
        _ page: PageSource, _ languages: [Language], _ confirmation: Confirmation, source: Language, on day: Day
    ) throws(TranslationError) -> TranslationRecord {
        guard let original = page.texts.first(where: { $0.text.language == source }) else {
            throw .noText(page.page.id, source)
        }
        try refuseBlank(original.text)
        let segments = original.text.segmentTexts
        var record = page.record ?? TranslationRecord()
        for segment in segments { _ = record.record(segment, on: day) }
        let chosen = languages.isEmpty ? page.texts.map(\.text.language) : languages
        for language in chosen where language != source {
            guard let text = page.texts.first(where: { $0.text.language == language }) else {
                throw .noText(page.page.id, language)
            }
            try refuseBlank(text.text)
            try record.confirm(
                confirmation, language, segments: text.text.segmentTexts.count, source: segments, on: day)
        }
        record.prune(source: segments)
        return record
    }

    /// Refuses a text with an empty paragraph: there is nothing to compare, and `check` would refuse it anyway.
    private func refuseBlank(_ text: PageText) throws(TranslationError) {
        let body = text.segments.dropFirst(PageText.firstBodySegment - 1)
        guard let index = body.firstIndex(where: { !$0.hasVisibleText }) else { return }
        throw .blankSegment(text.page, text.language, index + 1)
    }

    /// Writes all files or none: first to temporary files, to notice a full disk, then each by one rename.
    func write(_ files: [(path: String, text: String)]) throws(TranslationError) {
        var staged: [FileReplacement] = []
        var written: [String] = []
        do {
            if files.contains(where: { $0.path.hasPrefix(ShortTextRecord.folder + "/") }) {
                try? FileManager.default.createDirectory(
                    at: content.appending(path: ShortTextRecord.folder), withIntermediateDirectories: false)
            }
            for file in files {
                staged.append(try FileReplacement(of: content.appending(path: file.path).path, with: file.text))
            }
            for (file, replacement) in zip(files, staged) {
                try replacement.commit()
                written.append(file.path)
            }
        } catch {
            for file in staged.dropFirst(written.count) { file.discard() }
            let failed = staged.count < files.count ? staged.count : written.count
            throw .cannotWrite(
                files[failed].path, reason: (error as? FileError)?.advisedReason ?? "\(error)", written: written)
        }
    }

    /// A page's folder within the content folder.
    func folder(of page: PageSource) -> String { "topics/\(page.page.topic)/\(page.page.id)" }

    /// Reads the folder. Any unreadable part is an error, because a record must not be based on an incomplete text.
    package func read() throws(TranslationError) -> (ContentSource, sourceLanguage: Language) {
        let (source, findings) = SourceReader.read(content: content, locales: locales)
        guard findings.all.isEmpty, let bundle = source.bundle else { throw .unreadable }
        return (source, bundle.sourceLanguage)
    }
}
