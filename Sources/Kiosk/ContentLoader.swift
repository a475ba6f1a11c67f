import ContentModel
import Interview

/// Reads what a screen needs, so that a screen is either whole or not there.
struct ContentLoader {
    var content: OpenContent

    private var store: ContentStore { content.store }

    /// Does an effect's reading.
    /// - Throws: ``ContentDamage``.
    func load(_ effect: KioskEffect) throws -> Loaded {
        switch effect {
        case .beginVisit(let language):
            return Loaded(content: .visit(try speech(language)))
        case .changeLanguage(let language, let pages, let hasInterview):
            let read = try pages.map { ($0, try page($0, language: language, textLanguage: language)) }
            let byID = Dictionary(read, uniquingKeysWith: { $1 })
            let texts = hasInterview ? try content.interview.map { try interviewTexts($0, $0.rules(), language) } : nil
            return Loaded(content: .language(try speech(language), pages: byID, interview: texts))
        case .openTopic(let id):
            return Loaded(content: .topic(try store.topic(id)))
        case .openPage(let id, let language, let textLanguage):
            return Loaded(content: .page(try page(id, language: language, textLanguage: textLanguage)))
        case .openAbout(let id, let language, let textLanguage):
            let shown = try page(id, language: language, textLanguage: textLanguage)
            return Loaded(content: .about(try withSources(shown, factsIn: language)))
        case .renewContent(let language, let id):
            return Loaded(content: .renewed(try speech(language), page: try renewed(id, language)))
        case .openInterview(let language):
            guard let interview = content.interview else { return Loaded(content: .unreadable) }
            let rules = try interview.rules()
            return Loaded(content: .interview(InterviewGuide(rules), try interviewTexts(interview, rules, language)))
        case .reopenContent, .lookAtNewContent, .repaint, .quit:
            return Loaded(content: .unreadable)
        }
    }

    private func vocabulary(_ language: Language) throws -> Vocabulary { Vocabulary(words: try store.words(language)) }

    private func speech(_ language: Language) throws -> Speech {
        Speech(
            language: language, words: try vocabulary(language),
            lifelines: try content.manifest.emergency.lifelines.map { try store.fact($0, language) })
    }

    private func page(_ id: PageID, language: Language, textLanguage: Language) throws -> OpenPage {
        let page = try store.page(id)
        let text = page.languages.contains(textLanguage) ? try store.text(page.id, textLanguage) : nil
        return OpenPage(
            page: page, text: text, words: textLanguage == language ? nil : try vocabulary(textLanguage),
            facts: try facts(page.facts + (text?.citedFacts ?? []), textLanguage),
            related: page.related.compactMap { page in
                page.titles[language].map { OpenPage.Related(id: page.id, title: $0) }
            })
    }

    /// A page that was on the screen; `nil` where this bundle does not have it.
    private func renewed(_ id: PageID?, _ language: Language) throws -> OpenPage? {
        do {
            return try id.map { try page($0, language: language, textLanguage: language) }
        } catch let damage as ContentDamage where damage.isMissing {
            return nil
        }
    }

    /// What the interview can say in a language: its words, the facts they rest on, the titles of the pages it leads to.
    private func interviewTexts(_ interview: InterviewStore, _ rules: InterviewRules, _ language: Language) throws
        -> InterviewTexts
    {
        let wording = try interview.wording(language)
        let titles = try Set(rules.pages).map { ($0, try store.page($0).titles[language] ?? $0.rawValue) }
        return InterviewTexts(
            wording: wording, facts: try facts(rules.facts + wording.texts.flatMap(\.citedFacts), language),
            titles: Dictionary(titles, uniquingKeysWith: { $1 }))
    }

    private func facts(_ ids: [FactID], _ language: Language) throws -> [FactID: Fact] {
        try Dictionary(Set(ids).map { ($0, try store.fact($0, language)) }, uniquingKeysWith: { $1 })
    }

    /// The sources of its facts; and the facts in the visit's language, whatever the text is in.
    private func withSources(_ page: OpenPage, factsIn language: Language) throws -> OpenPage {
        var page = page
        if page.words != nil { page.facts = try facts(Array(page.facts.keys), language) }
        for id in Set(page.facts.values.flatMap(\.sources)) { page.sources[id] = try store.source(id) }
        return page
    }
}
