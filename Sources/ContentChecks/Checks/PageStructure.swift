import ContentModel
import ContentSources

/// A page is short, its headings are in order, and readers can reach it: at most about 300 words; a heading of level 3
/// only under one of level 2; every topic lists a page, and every page is linked from another one.
struct PageStructure: ContentCheck {
    static let name = "page-structure"
    /// The limits on a page's words, including facts as shown: above the first a warning, above the second an error.
    static let words = (warning: 300, error: 350)

    func findings(in source: ContentSource) -> [Diagnostic] {
        let facts = source.factsByID
        let texts = source.pages.flatMap(\.texts)
        return texts.flatMap { headings($0) } + texts.compactMap { length($0, facts) }
            + source.topics.filter { topic in
                !source.pages(listedBy: topic).contains { $0.page.withdrawn == nil }
            }.map {
                finding($0.place, "the topic '\($0.id)' has no page", fix: "add a page, or remove the topic")
            } + orphans(source)
    }

    private func headings(_ text: TextSource) -> [Diagnostic] {
        var last = 1
        return text.text.blocks.enumerated().compactMap { index, block in
            guard case .heading(let level, _) = block else { return nil }
            defer { last = level }
            guard level > last + 1 else { return nil }
            return finding(
                text.place(ofBlock: index), "a heading of level \(level) under one of level \(last)",
                fix: "use level \(last + 1)")
        }
    }

    private func length(_ text: TextSource, _ facts: [FactID: FactSource]) -> Diagnostic? {
        let spans = text.text.summary.spans + text.text.blocks.flatMap(\.spans)
        let count = spans.reduce(text.text.title.words) { $0 + self.words(of: $1, in: text.text.language, facts) }
        guard count > Self.words.warning else { return nil }
        return finding(
            Place(file: text.file), "the page has \(count) words; the recommended maximum is \(Self.words.warning)",
            fix: "shorten the page, or split it in two", severity: count > Self.words.error ? .error : .warning)
    }

    private func words(of span: Span, in language: Language, _ facts: [FactID: FactSource]) -> Int {
        switch span.content {
        case .text(let text): text.words
        case .fact(let citation) where citation.value != nil: 1
        case .fact(let citation):
            (facts[citation.fact]?.fact.statement[language]?.spans ?? []).reduce(0) {
                if case .text(let text) = $1.content { $0 + text.words } else { $0 + 1 }
            }
        }
    }

    /// Pages that no other page links to: they are in a topic's list, but readers are not pointed to them.
    private func orphans(_ source: ContentSource) -> [Diagnostic] {
        var named = Set([source.bundle?.emergencyPage].compactMap { $0 })
        for page in source.pages {
            let links = page.texts.flatMap(\.text.linkedPages)
            named.formUnion((links + page.page.related.map(\.id)).filter { $0 != page.page.id })
        }
        return source.pages.filter { page in
            page.page.withdrawn == nil && named.isDisjoint(with: [page.page.id] + page.page.formerIDs)
        }.map {
            finding(
                $0.place, "no other page links here",
                fix: "link to this page from another, or list it under 'related' there",
                severity: .warning)
        }
    }
}

extension String {
    /// The number of words: stretches between spaces that hold a letter or a digit.
    fileprivate var words: Int {
        split { $0.isProseSpace }.count { $0.contains { $0.isProseLetter || $0.isNumber } }
    }
}
