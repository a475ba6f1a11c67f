import ContentModel
import ContentSources

/// Collects a language's texts for translators and reviewers.
struct ExchangeExport {
    let source: ContentSource
    let original: Language
    let language: Language
    private let facts: CitedFacts

    init(source: ContentSource, original: Language, language: Language) {
        (self.source, self.original, self.language) = (source, original, language)
        facts = source.citedFacts
    }

    /// The units of some pages.
    func file(of pages: [PageSource]) -> ExchangeFile {
        ExchangeFile(sourceLanguage: original, language: language, units: pages.flatMap(units))
    }

    private func units(of page: PageSource) -> [ExchangeUnit] {
        guard let text = page.texts.first(where: { $0.text.language == original })?.text else { return [] }
        let translation = page.texts.first { $0.text.language == language }?.text
        let state = TranslationState(
            record: page.record ?? TranslationRecord(), source: text.segmentTexts, citing: facts)
        let notes = notes(of: text, in: page)
        let placed = state.placed(translation, isSource: language == original)
        return text.segments.enumerated().map { index, segment in
            ExchangeUnit(
                page: page.page.id, number: index + 1, source: segment, target: placed[index].text,
                state: placed[index].state,
                formerSource: placed[index].former.flatMap { ExchangeUnit.text(ofLine: $0, number: index + 1) },
                notes: notes[index])
        }
    }

    private func notes(of text: PageText, in page: PageSource) -> [ExchangeNotes] {
        let (segments, kinds) = (text.segmentTexts, text.segmentKinds)
        let reference = reference(for: page, count: segments.count)
        let terms = GlossaryNotes(source.glossary, from: original, to: language)
        return segments.indices.map { index in
            ExchangeNotes(
                pageTitle: text.title, kind: kinds.indices.contains(index) ? kinds[index] : "",
                before: index > 0 ? segments[index - 1] : nil,
                after: index + 1 < segments.count ? segments[index + 1] : nil,
                reference: reference.map { ($0.language, $0.segmentTexts[index]) },
                terms: terms.terms(in: segments[index]), facts: facts(in: text.segments[index]))
        }
    }

    /// The English text, for translators who read little Spanish; `nil` if English is the source or the target, or its
    /// text has another number of segments.
    private func reference(for page: PageSource, count: Int) -> PageText? {
        page.texts.map(\.text).first {
            $0.language.rawValue == "en" && $0.language != language && $0.language != original
                && $0.segments.count == count
        }
    }

    private func facts(in segment: RichText) -> [(citation: FactCitation, shown: String)] {
        var seen = Set<FactCitation>()
        return segment.compactMap { span in
            guard case .fact(let citation) = span.content, seen.insert(citation).inserted,
                let fact = source.factsByID[citation.fact]?.fact
            else { return nil }
            return (citation, fact.shown(citation.value, in: language, source.words(language)))
        }
    }
}

/// The agreed terms that occur in a segment, for its translator.
struct GlossaryNotes {
    private let language: Language
    private let table: PhraseTable<(source: String, target: String)>

    init(_ glossary: Glossary, from source: Language, to target: Language) {
        language = source
        table = PhraseTable(
            glossary.rows.flatMap { row -> [(words: [String], value: (source: String, target: String))] in
                guard let form = row.agreed[target]?.joined(separator: " / "), !form.isEmpty else { return [] }
                return (row.agreed[source] ?? []).flatMap { term in
                    ProseWord.phrases(of: term, language: source).map { ($0, (term, form)) }
                }
            })
    }

    func terms(in text: String) -> [(source: String, target: String)] {
        var seen = Set<String>()
        return table.matches(in: ProseWord.words(of: text, language: language)).map(\.value).filter {
            seen.insert($0.source).inserted
        }
    }
}

extension ContentSource {
    package func words(_ language: Language) -> Words? { locales.first { $0.words.language == language }?.words }
}
