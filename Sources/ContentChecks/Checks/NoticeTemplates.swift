import ContentModel
import ContentSources

/// A template of a notice has the same slots in every language, and two rows of the smallest window are enough for it,
/// whatever fills its slots. It has no digit and is about no sensitive subject: everybody near the screen reads it.
struct NoticeTemplates: ContentCheck {
    static let name = "notice-templates"
    /// The columns of the text in the smallest window, and the rows of a notice.
    static let (columns, rows) = (38, 2)
    /// The maximum number of templates, and of the entries of a list: the record that a kiosk reads first holds them.
    static let maximumCount = 24

    func findings(in source: ContentSource) -> [Diagnostic] {
        guard let notices = source.notices else { return [] }
        let words = source.locales.map(\.words)
        return [notices.templates, notices.places, notices.languages].flatMap(tooMany)
            + silentLanguages(of: notices, source.languages)
            + notices.templates.flatMap { slots(of: $0, source) + texts(of: $0, notices, words, source) }
            + (notices.places + notices.languages).flatMap(placeholders)
    }

    private func tooMany(_ entries: [NoticeSource.Entry]) -> [Diagnostic] {
        entries.dropFirst(Self.maximumCount).map {
            finding($0.place, "more than \(Self.maximumCount) entries", fix: "remove some of them")
        }
    }

    /// Reports languages without words for free text: nothing in them would be refused.
    private func silentLanguages(of notices: NoticeSource, _ languages: [Language]) -> [Diagnostic] {
        languages.filter { notices.refused[$0]?.isEmpty ?? true }.map {
            finding(
                notices.place, "'free_text' has no words in \($0)",
                fix: "add '\($0): {refused: [...], runs: [...]}' with its words for numbers, money and addresses")
        }
    }

    private func slots(of template: NoticeSource.Entry, _ source: ContentSource) -> [Diagnostic] {
        func names(_ line: ProseLine) -> [String] { line.text.placeholders(.single).map { String($0.name) }.sorted() }
        guard let first = source.bundle.flatMap({ template.lines[$0.sourceLanguage] }) else { return [] }
        return template.lines.sorted { $0.key < $1.key }.flatMap { _, line -> [Diagnostic] in
            let (place, found) = (line.place(of: line.text.startIndex), names(line))
            if let unknown = found.first(where: { NoticeSlot(rawValue: $0) == nil }) {
                let known = NoticeSlot.allCases.map(\.rawValue).joined(separator: ", ")
                return [finding(place, "'{\(unknown)}' is not a slot", fix: "use one of \(known)")]
            }
            if Set(found).count < found.count {
                return [finding(place, "has a slot twice", fix: "use each slot once")]
            }
            guard found != names(first) else { return [] }
            return [finding(place, "has the slots \(found) instead of \(names(first))", fix: "use the same slots")]
        }
    }

    private func texts(
        of template: NoticeSource.Entry, _ notices: NoticeSource, _ words: [Words], _ source: ContentSource
    ) -> [Diagnostic] {
        template.lines.sorted { $0.key < $1.key }.compactMap { language, line in
            let place = line.place(of: line.text.startIndex)
            if line.text.contains(where: \.isNumber) {
                return finding(place, "has a digit", fix: "leave the number to a slot")
            }
            if let subject = line.text.subject(of: source.sensitiveSubjects, in: language) {
                return finding(place, "is about \(subject.name)", fix: "leave the subject out")
            }
            guard let words = words.first(where: { $0.language == language }),
                let long = filled(line.text, notices, words).first(where: { Self.rows(of: $0) > Self.rows })
            else { return nil }
            return finding(
                place, "'\(long)' needs more than \(Self.rows) rows of \(Self.columns) columns", fix: "shorten it")
        }
    }

    /// The text with every value that its slots can have, of the dates one in each month.
    private func filled(_ text: String, _ notices: NoticeSource, _ words: Words) -> [String] {
        var texts = [text]
        for slot in NoticeSlot.allCases where text.contains("{\(slot.rawValue)}") {
            let values: [String] =
                switch slot {
                case .date: (1...12).compactMap { Day(year: 2028, month: $0, day: 28) }.map { words.text($0) }
                case .weekday: words.weekdays
                case .hour: ["00:00"]
                case .place: notices.places.compactMap { $0.texts[words.language] }
                case .language: notices.languages.compactMap { $0.texts[words.language] }
                }
            texts = texts.flatMap { text in values.map { Words.filled(text, with: [slot.rawValue: $0]) } }
        }
        return texts
    }

    /// The rows of a text that breaks at its spaces.
    private static func rows(of text: String) -> Int {
        var (rows, used) = (1, 0)
        for word in text.split(separator: " ") {
            if used > 0, used + 1 + word.count > columns {
                (rows, used) = (rows + 1, word.count)
            } else {
                used += (used > 0 ? 1 : 0) + word.count
            }
        }
        return rows
    }

    private func placeholders(_ entry: NoticeSource.Entry) -> [Diagnostic] {
        entry.lines.sorted { $0.key < $1.key }.filter { !$1.text.placeholders(.single).isEmpty }.map { _, line in
            finding(line.place(of: line.text.startIndex), "an entry of a list has no slots", fix: "write the words")
        }
    }
}
