import ContentModel
import ContentSources

/// Imports a translator's or a reviewer's file into the sources. It only returns the changes to write.
struct ExchangeImport {
    /// A page with files to write.
    package struct Change: Equatable {
        package var page: PageID
        var folder: String
        /// The text's file; `nil` if it does not change.
        var file: (name: String, text: String)?
        var record: TranslationRecord

        static func == (lhs: Self, rhs: Self) -> Bool {
            lhs.page == rhs.page && lhs.record == rhs.record && lhs.file?.text == rhs.file?.text
        }
    }

    let source: ContentSource
    let original: Language
    /// The reviewer of segments marked as approved; `nil` means the one that the file names.
    let reviewer: Review?
    /// The day used for new records.
    let day: Day

    /// The reading with the content's own language codes: tools add a region, as in `fr-FR`.
    /// - Throws: ``ExchangeError`` if the file's languages are not those of the content.
    func matched(_ reading: ExchangeReading, name: String) throws(ExchangeError) -> ExchangeReading {
        func refusal(_ message: String, _ fix: String) -> ExchangeError {
            ExchangeError(file: name, line: reading.languageLine, message: message, fix: fix)
        }
        var reading = reading
        let from = reading.file.sourceLanguage
        guard from.map(contentLanguage) ?? original == original else {
            throw refusal(
                "this file was translated from '\(from ?? original)'", "use a file translated from '\(original)'")
        }
        guard let language = contentLanguage(reading.file.language) else {
            let codes = source.languages.map(\.rawValue).joined(separator: ", ")
            throw refusal(
                "the content has no language '\(reading.file.language)'",
                "write one of \(codes) as the language of the translations, "
                    + "or add '\(reading.file.language)' to bundle.yaml first")
        }
        (reading.file.sourceLanguage, reading.file.language) = (original, language)
        return reading
    }

    /// The language itself, or the one without a region if the content has only that.
    private func contentLanguage(_ language: Language) -> Language? {
        if source.languages.contains(language) { return language }
        let sameBase = source.languages.filter { $0.base == language.base }
        return sameBase.count == 1 && sameBase[0].rawValue == language.base ? sameBase[0] : nil
    }

    /// Computes the changes that importing a file makes.
    /// - Parameter unitNames: all units that were sent, including those that could not be read.
    /// - Throws: ``ExchangeError`` if the file as a whole cannot be imported.
    func changes(
        from file: ExchangeFile, fileName: String, unitNames: Set<UnitName>
    ) throws(ExchangeError) -> (changes: [Change], report: ImportReport) {
        let review = reviewer ?? file.reviewer
        var report = ImportReport(file: fileName, language: file.language)
        var changes: [Change] = []
        let facts = source.citedFacts
        let byPage = Dictionary(grouping: file.units, by: \.page)
        for page in source.pages {
            guard let units = byPage[page.page.id] else { continue }
            var work = PageImport(
                page: page, source: original, language: file.language, citing: facts, day: day)
            work.take(units, approvedBy: review)
            guard !work.lacksReviewer else {
                throw refusal(
                    fileName, "the file marks segments as approved, but names no reviewer",
                    "import the file again with --reviewed-by 'Organisation; role' and --on DAY")
            }
            work.reportAbsent(from: unitNames)
            if let change = work.change() { changes.append(change) }
            report.add(work.report)
        }
        for unknownPage in Set(byPage.keys).subtracting(source.pages.map(\.page.id)).sorted() {
            report.omitted += byPage[unknownPage]?.count ?? 0
            report.skipped.append("\(unknownPage): there is no such page")
        }
        return (changes, report)
    }

    private func refusal(_ name: String, _ message: String, _ fix: String) -> ExchangeError {
        ExchangeError(file: name, line: 0, message: message, fix: fix)
    }
}
