import ContentModel
import ContentSources

/// A line that visitors read, in its language.
struct VisitorLine {
    var language: Language
    var line: ProseLine
    /// The page whose text contains the line; `nil` for any other line.
    var page: PageID?
    /// True on a page that addresses its reader in the familiar form.
    var isFamiliar = false
}

extension ContentSource {
    /// All lines for visitors: texts, notices of withdrawn pages, labels, statements, topics' titles and explanations,
    /// idle sentences, the templates of centres' notices, interface words, the interview.
    var visitorLines: [VisitorLine] {
        let texts = pages.flatMap { page in
            page.texts.flatMap { text in
                text.visitorProse.map {
                    VisitorLine(language: text.text.language, line: $0, page: page.page.id, isFamiliar: page.isFamiliar)
                }
            }
        }
        func lines(_ byLanguage: [Language: ProseLine]) -> [VisitorLine] {
            byLanguage.sorted { $0.key < $1.key }.map { VisitorLine(language: $0.key, line: $0.value) }
        }
        let facts = facts.flatMap { fact in
            fact.lines.sorted { $0.key < $1.key }.flatMap { language, lines in
                lines.map { VisitorLine(language: language, line: $0) }
            }
        }
        return texts + pages.flatMap { lines($0.noticeLines) } + facts
            + topics.flatMap { lines($0.titleLines) + lines($0.explanationLines) }
            + idleSentences.flatMap { lines($0.lines) }
            + (notices.map { $0.templates + $0.places + $0.languages } ?? []).flatMap { lines($0.lines) }
            + locales.flatMap { locale in
                locale.lines.map { VisitorLine(language: locale.words.language, line: $0) }
            }
            + interviewLines
    }
}

extension ContentSource {
    /// The interview's lines, in order of their keys.
    var interviewLines: [VisitorLine] {
        guard let interview else { return [] }
        let familiar = interview.familiar.map { "notes.\($0)." }
        return interview.wordings.flatMap { words in
            words.lines.sorted { $0.key < $1.key }.map { key, line in
                VisitorLine(
                    language: words.wording.language, line: line, isFamiliar: familiar.contains(where: key.hasPrefix))
            }
        }
    }
}

extension TextSource {
    /// The prose without the marks of call-outs, such as `> [!NOTE]`, which are not words.
    var visitorProse: [ProseLine] {
        paragraphs.compactMap { line in
            guard !line.text.isEmpty else { return nil }
            guard line.text.hasPrefix("> [!"), let mark = line.text.firstIndex(of: "]") else { return line }
            var rest = line
            rest.text = String(line.text[line.text.index(after: mark)...])
            rest.columnOffset += line.text.count - rest.text.count
            return rest.text.isEmpty ? nil : rest
        }
    }
}

extension ContentSource {
    /// Every line that can reach a screen: the files of the texts, everything else that visitors read, names, sources.
    var allLines: [ProseLine] {
        let texts = pages.flatMap(\.texts).flatMap { text in
            text.lines.enumerated().map { ProseLine(text: String($1), file: text.file, line: $0 + 1) }
        }
        let names = facts.flatMap { fact in
            fact.fact.values.sorted { $0.key < $1.key }.compactMap { name, value -> ProseLine? in
                guard case .name = value else { return nil }
                return fact.valueLines[name]
            }
        }
        let languages = (bundle?.languages.map(\.nameLine) ?? []) + (bundle?.publisherLines ?? [])
        return texts + visitorLines.filter { $0.page == nil }.map(\.line) + names + sourceLines + languages
    }
}
