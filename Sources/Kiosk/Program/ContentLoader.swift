import ContentModel
import Interview

/// Reads all records of a screen at once, so that a screen is either whole or not shown.
struct ContentLoader {
    var content: OpenContent
    /// The site's country.
    var country: String
    /// The kiosk's own services, as they are now.
    var services: @Sendable () -> ServiceList = { ServiceList() }

    private var store: ContentStore { content.store }

    /// Reads what a request asks for.
    /// - Throws: ``ContentDamage``.
    func load(_ request: ReadRequest) throws -> Loaded { Loaded(content: try read(request)) }

    private func read(_ request: ReadRequest) throws -> Loaded.Content {
        switch request {
        case .visit(let language): return .visit(try languagePack(language))
        case .language(let language, let pages, let hasInterview):
            let read = try pages.map { ($0, try page($0, language: language, textLanguage: language)) }
            let byID = Dictionary(read, uniquingKeysWith: { $1 })
            let texts = hasInterview ? try content.interview.map { try interviewTexts($0, $0.rules(), language) } : nil
            return .language(try languagePack(language), pages: byID, interview: texts)
        case .topic(let id): return .topic(try store.topic(id))
        case .page(let id, let language, let textLanguage):
            return .page(try page(id, language: language, textLanguage: textLanguage))
        case .about(let id, let language, let textLanguage):
            let shown = try page(id, language: language, textLanguage: textLanguage)
            return .about(try withSources(shown, factsIn: language))
        case .interview(let language):
            guard let interview = content.interview else { return .unreadable }
            let rules = try interview.rules()
            return .interview(InterviewGuide(rules), try interviewTexts(interview, rules, language))
        case .staff(let language): return .staff(try languagePack(language))
        case .peek(let language, let screen): return .peek(try peek(language, of: screen))
        case .sheet(let language):
            guard let interview = content.interview else { return .unreadable }
            return .sheet(
                SheetWords(
                    pack: try languagePack(language),
                    texts: try interviewTexts(interview, interview.rules(), language)))
        case .resumedVisit(let language, let id):
            return .resumedVisit(try languagePack(language), page: try resumedPage(id, language))
        }
    }

    private func vocabulary(_ language: Language) throws -> Vocabulary { Vocabulary(words: try store.words(language)) }

    private func languagePack(_ language: Language) throws -> LanguagePack {
        let complaints = content.manifest.complaints ?? [:]
        return LanguagePack(
            language: language, words: try vocabulary(language),
            lifelines: try content.manifest.emergency.lifelines.map { try store.fact($0, language) },
            complaints: try (complaints[country, default: []] + complaints["all", default: []]).map {
                try store.fact($0, language)
            }, namesComplaintBody: complaints[country]?.isEmpty == false)
    }

    private func peek(_ language: Language, of screen: ReadRequest.Peeked) throws -> Peek {
        var peek = Peek(pack: try languagePack(language))
        switch screen {
        case .page(let id): peek.page = try page(id, language: language, textLanguage: language)
        case .about(let id):
            let shown = try page(id, language: language, textLanguage: language)
            peek.page = try withSources(shown, factsIn: language)
        case .interview:
            peek.interview = try content.interview.map { try interviewTexts($0, $0.rules(), language) }
        }
        return peek
    }

    private func page(_ id: PageID, language: Language, textLanguage: Language) throws -> OpenPage {
        let page = try store.page(id)
        let text = page.languages.contains(textLanguage) ? try store.text(page.id, textLanguage) : nil
        return OpenPage(
            page: page, text: text, words: textLanguage == language ? nil : try vocabulary(textLanguage),
            facts: try facts(page.facts + (text?.citedFacts ?? []), textLanguage),
            related: page.related.compactMap { page in
                page.titles[language].map { OpenPage.Related(id: page.id, title: $0) }
            },
            services: page.services.isEmpty ? nil : places(for: page))
    }

    /// The kiosk's own services of the page's kinds, on a page for children those that take them.
    private func places(for page: Page) -> [Service] {
        services().services(of: page.services).filter { !page.isForChildren || $0.takesChildrenAlone }
    }

    /// The page that was on the screen; `nil` where this bundle does not have it.
    private func resumedPage(_ id: PageID?, _ language: Language) throws -> OpenPage? {
        do {
            return try id.map { try page($0, language: language, textLanguage: language) }
        } catch let damage as ContentDamage where damage.isMissing {
            return nil
        }
    }

    /// The interview's words in a language, the facts they are based on and the titles of the pages they lead to.
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

    /// The page with its facts in the visit's language, whatever its text's language, and with their sources.
    private func withSources(_ page: OpenPage, factsIn language: Language) throws -> OpenPage {
        var page = page
        if page.words != nil { page.facts = try facts(Array(page.facts.keys), language) }
        for id in Set(page.facts.values.flatMap(\.sources)) { page.sources[id] = try store.source(id) }
        return page
    }
}
