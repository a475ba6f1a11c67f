import ContentModel
import ContentSources
import TextEscaping

/// The import of one page's units into its text and its record.
struct PageImport {
    let page: PageSource
    let language: Language
    let day: Day
    private let isSource: Bool
    private let facts: CitedFacts
    private let original: PageText?
    private let translation: PageText?
    private var record: TranslationRecord
    private var segments: [PlacedSegment]
    /// The current source, which a reviewer of the source itself can change.
    private var source: [String]
    private(set) var report: ImportReport
    /// True if a segment is marked as approved, but has no reviewer and no approval in the record.
    private(set) var lacksReviewer = false

    init(
        page: PageSource, source language: Language, language translated: Language, citing facts: CitedFacts, day: Day
    ) {
        self.page = page
        self.language = translated
        self.day = day
        self.facts = facts
        isSource = language == translated
        original = page.texts.first { $0.text.language == language }?.text
        translation = page.texts.first { $0.text.language == translated }?.text
        source = original?.segmentTexts ?? []
        record = page.record ?? TranslationRecord()
        segments = TranslationState(record: record, source: source, citing: facts).placed(
            translation, isSource: isSource)
        report = ImportReport(file: "", language: translated)
    }

    /// Imports the finished units; the others are reported.
    mutating func take(_ units: [ExchangeUnit], approvedBy review: Review?) {
        var unfinished: [Int] = []
        for unit in units.sorted(by: { $0.number < $1.number }) {
            guard unit.state == .translated || unit.state == .approved, let target = unit.target,
                isSource || !SourceCopy.isCopy(target.plainText, of: unit.source.plainText)
            else {
                unfinished.append(unit.number)
                continue
            }
            take(target, of: unit, approvedBy: review)
        }
        guard !unfinished.isEmpty else { return }
        report.unfinished += unfinished.count
        let numbers = unfinished.map(String.init).joined(separator: ", ")
        report.unfinishedSegments.append(
            "\(page.page.id) segment\(unfinished.count == 1 ? "" : "s") \(numbers)")
    }

    private mutating func take(_ target: RichText, of unit: ExchangeUnit, approvedBy review: Review?) {
        guard let (index, version) = position(of: unit) else {
            return leaveOut(unit, "its source is not in the page or its record; export the file again")
        }
        guard let text = Self.written(target, at: index) else {
            return leaveOut(unit, "its text cannot be written as one line of the page")
        }
        report.imported += 1
        if segments[index].text.map({ ExchangeUnit.line(of: $0, number: index + 1) }) != text { report.changed += 1 }
        segments[index].text = target
        segments[index].madeFrom = version
        if isSource {
            source[index] = text
            segments[index].madeFrom = record.record(text, on: day)
        }
        segments[index].state = .translated
        guard unit.state == .approved, let version = segments[index].madeFrom else { return }
        approve(
            TranslationRecord.ApprovedSegment(version, approving: facts.meaning(of: text, in: language)), by: review)
    }

    /// The segment of a unit, and the version of the source that it was made from. The record identifies a source that
    /// has changed since the export: the translation is then imported, and counts as made from the older version.
    private mutating func position(of unit: ExchangeUnit) -> (index: Int, version: Int)? {
        let words = ExchangeUnit.line(of: unit.source, number: unit.number)
        let near = unit.number - 1
        if let index = source.indices.contains(near) && source[near] == words ? near : source.firstIndex(of: words) {
            return (index, record.record(words, on: day))
        }
        guard let version = record.version(of: words), source.indices.contains(near) else { return nil }
        return (near, version)
    }

    private static func written(_ target: RichText, at index: Int) -> String? {
        let text = ExchangeUnit.line(of: target, number: index + 1)
        return ExchangeUnit.text(ofLine: text, number: index + 1) == target ? text : nil
    }

    /// Approves a segment. A file returned as it was sent repeats the record's approvals and needs no reviewer.
    private mutating func approve(_ segment: TranslationRecord.ApprovedSegment, by review: Review?) {
        var approvals = record.approvals[language] ?? []
        guard let review else {
            if !approvals.contains(where: { $0.segments.contains(segment) }) { lacksReviewer = true }
            return
        }
        report.approved += 1
        if let index = approvals.firstIndex(where: { $0.review == review }) {
            approvals[index].segments.insert(segment)
        } else {
            approvals.append(TranslationRecord.Approval(review: review, segments: [segment]))
        }
        record.approvals[language] = approvals
    }

    /// Reports segments that are missing from the files: a file may have been truncated, or filtered by a tool.
    mutating func reportAbsent(from names: Set<UnitName>) {
        let numbers = source.indices.map { $0 + 1 }.filter { !names.contains(UnitName(page: page.page.id, number: $0)) }
        guard !numbers.isEmpty else { return }
        let list = numbers.map(String.init).joined(separator: ", ")
        report.omitted += numbers.count
        report.skipped.append(
            "\(page.page.id): \(numbers.count) of \(counted(source.count, "segment")) \(numbers.count == 1 ? "is" : "are") not in the "
                + "file (\(list)); \(numbers.count == 1 ? "it was" : "they were") left unchanged"
        )
    }

    private mutating func leaveOut(_ unit: ExchangeUnit, _ reason: String) {
        report.omitted += 1
        report.skipped.append("\(page.page.id) segment \(unit.number): \(reason)")
    }

    /// The files to write; `nil` if nothing changed, or if the text would be incomplete.
    mutating func change() -> ExchangeImport.Change? {
        guard let original, report.imported > 0 else { return nil }
        let texts = segments.compactMap(\.text)
        guard texts.count == segments.count else {
            let missing = segments.count - texts.count
            // The finished segments are not imported without the others.
            report.omitted += report.imported
            report.skipped.append(
                "\(page.page.id): \(missing) of \(counted(segments.count, "segment")) \(missing == 1 ? "is" : "are") not translated; a text "
                    + "is imported only when all are"
            )
            (report.imported, report.changed, report.approved) = (0, 0, 0)
            return nil
        }
        let made = segments.compactMap(\.madeFrom)
        if !isSource, made.count == segments.count { record.madeFrom[language] = made }
        for text in source { _ = record.record(text, on: day) }
        record.prune(source: source)
        var text = original.replacing(segments: texts)
        text.language = language
        text.review = TranslationState(record: record, source: source, citing: facts).review(
            of: text, isSource: isSource)
        let file = MarkdownWriter.file(of: text)
        let isChanged = translation != text
        guard isChanged || record != page.record else { return nil }
        report.pages = [page.page.id.rawValue]
        return ExchangeImport.Change(
            page: page.page.id, folder: "topics/\(page.page.topic)/\(page.page.id)",
            file: isChanged ? ("\(language).md", file) : nil, record: record)
    }
}
