import ContentModel
import ContentSources
import TextEscaping

/// A translation is compared with the source that it was made from. A source that has changed since is a warning and
/// never blocks: the kiosk marks the outdated segments. A translation without a record is an error, because it
/// would become outdated unnoticed.
struct TranslationDrift: ContentCheck {
    static let name = "translation-drift"
    /// The options that a suggested command needs to find the content, each preceded by a space.
    var options = ""

    func findings(in source: ContentSource) -> [Diagnostic] {
        guard let language = source.bundle?.sourceLanguage else { return [] }
        let facts = source.citedFacts
        return source.pages.flatMap { page in
            let state = page.translationState(source: language, citing: facts)
            return page.texts.filter { $0.text.language != language }.flatMap { text in
                findings(in: text, of: page, state)
            } + page.texts.compactMap { claim($0, state, isSource: $0.text.language == language) }
        }
    }

    private func findings(in text: TextSource, of page: PageSource, _ state: TranslationState?) -> [Diagnostic] {
        let (id, language) = (page.page.id, text.text.language)
        let command = "sendactl translations confirm \(id) --language \(language)\(options)"
        let count = text.text.segmentTexts.count
        guard let state, let made = state.record.madeFrom[language] else {
            return [
                finding(
                    Place(file: text.file), "no record says from which source text this translation was made",
                    fix: "compare the two, then run \(command)")
            ]
        }
        guard made.count == count else {
            // If the text does not have the source's shape either, `same-shape` says what to correct first.
            if count != state.source.count, !state.isOutdated(language) { return [] }
            return [
                finding(
                    Place(file: text.file),
                    "the text has \(counted(count, "segment")), but translations.yaml lists \(made.count)",
                    fix: "compare the text with the source, then run \(command)")
            ]
        }
        let changes = state.changes(in: language).map { finding($0, in: text, command) }
        guard changes.isEmpty, state.isOutdated(language) else { return changes }
        return [
            finding(
                Place(file: text.file), "the source has gained, lost or moved segments since this translation was made",
                fix: "bring the text up to date, then run \(command)", severity: .warning)
        ]
    }

    private func finding(_ change: TranslationState.Change, in text: TextSource, _ command: String) -> Diagnostic {
        let when = change.since.map { "on \($0)" } ?? "at an unrecorded date"
        let now = change.now.map { "is now \"\($0)\"" } ?? "is no longer there"
        return finding(
            text.place(ofSegment: change.number),
            "segment \(change.number) is outdated: its source changed \(when); the source was \"\(change.former)\" and \(now)",
            fix: "translate the segment again, then run \(command) --segment \(change.number)", severity: .warning)
    }

    /// Reports a text whose front matter names a reviewer while the record lacks an approval of every segment.
    private func claim(_ text: TextSource, _ state: TranslationState?, isSource: Bool) -> Diagnostic? {
        guard text.text.review != nil, state?.review(of: text.text, isSource: isSource) == nil else { return nil }
        return finding(
            Place(file: text.file),
            "the file says that the text was reviewed, but a segment or a cited fact has changed since, or was never "
                + "approved",
            fix:
                "have the text reviewed again, then import the approval with sendactl translations import FILE\(options), or "
                + "write reviewed_by: none",
            severity: .warning)
    }
}
