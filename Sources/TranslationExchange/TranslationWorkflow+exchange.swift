import ContentModel
import ContentSources
import Foundation

extension TranslationWorkflow {
    /// A file for translators.
    public struct Export: Sendable {
        /// The file's text.
        public var text: String
        /// The number of pages.
        public var pages: Int
        /// The number of segments.
        public var segments: Int
        /// The number of segments that are missing or outdated.
        public var open: Int

        package init(_ file: ExchangeFile, as format: ExchangeFormat) {
            (text, pages, segments) = (format.text(of: file), file.pages.count, file.units.count)
            open = file.units.count { !$0.isDone }
        }
    }

    /// Collects pages for translators; an empty list means all that are not withdrawn.
    /// - Throws: ``TranslationError``.
    public func export(
        _ pages: [String], language: Language, as format: ExchangeFormat
    ) throws(TranslationError) -> Export {
        let (source, original) = try read()
        return Export(try exchangeFile(pages, language: language, in: source, original), as: format)
    }

    func exchangeFile(
        _ pages: [String], language: Language, in source: ContentSource, _ original: Language
    ) throws(TranslationError) -> ExchangeFile {
        guard source.languages.contains(language) else { throw .noSuchLanguage(language) }
        return ExchangeExport(source: source, original: original, language: language).file(
            of: try chosen(pages, in: source))
    }

    private func chosen(_ names: [String], in source: ContentSource) throws(TranslationError) -> [PageSource] {
        guard !names.isEmpty else { return source.pages.filter { $0.page.withdrawn == nil } }
        var pages: [PageSource] = []
        for name in names {
            guard let page = source.pages.first(where: { $0.page.id.rawValue == name }) else { throw .noSuchPage(name) }
            pages.append(page)
        }
        return pages
    }

    /// Imports translators' and reviewers' files. If every file can be read, all valid changes are written; otherwise
    /// nothing is.
    /// - Parameters:
    ///   - files: the files' names, for messages, and bytes.
    ///   - reviewer: the reviewer of segments marked as approved; `nil` means the one that each file names.
    ///   - day: the day used for new records.
    /// - Throws: ``TranslationError``; then nothing was changed.
    public func importFiles(
        _ files: [(name: String, data: Data)], reviewer: Review?, on day: Day
    ) throws(TranslationError) -> [ImportReport] {
        let (source, original) = try read()
        var readings: [ExchangeReading] = []
        do {
            let work = ExchangeImport(source: source, original: original, reviewer: reviewer, day: day)
            for file in files {
                let reading = try ExchangeFormat.read(file.data, name: file.name)
                readings.append(try work.matched(reading, name: file.name))
            }
            let merged = MergedFiles(readings.map(\.file)) { Self.segment(of: $0, $1, in: source) }
            let name = files.map(\.name).joined(separator: ", ")
            let outcomes = try merged.files.map { file throws(ExchangeError) in
                let own = readings.filter { $0.file.language == file.language }
                return try work.changes(
                    from: file, fileName: name, unitNames: own.reduce(into: []) { $0.formUnion($1.names) })
            }
            try write(outcomes.flatMap(\.changes))
            var reports = outcomes.map(\.report)
            let skipped = readings.flatMap(\.problems).map { "\($0)" } + merged.conflicts
            if reports.isEmpty { return [] }
            reports[0].skipped = skipped + reports[0].skipped
            reports[0].omitted += skipped.count
            return reports
        } catch let error as ExchangeError {
            throw .refused("\(error)")
        } catch let failure as TranslationError {
            throw failure
        } catch {
            throw .refused("\(error)")
        }
    }

    private static func segment(of unit: ExchangeUnit, _ language: Language, in source: ContentSource) -> RichText? {
        let segments = source.pages.first { $0.page.id == unit.page }?.texts.first { $0.text.language == language }?
            .text.segments
        guard let segments, segments.indices.contains(unit.number - 1) else { return nil }
        return segments[unit.number - 1]
    }

    /// Writes all files of all pages or none: first to temporary files beside them, then each by one rename.
    private func write(_ changes: [ExchangeImport.Change]) throws(TranslationError) {
        var files: [(path: String, text: String)] = []
        for change in changes {
            if let file = change.file { files.append(("\(change.folder)/\(file.name)", file.text)) }
            files.append(("\(change.folder)/\(RecordReader.fileName)", RecordWriter.text(of: change.record)))
        }
        try write(files)
    }
}
