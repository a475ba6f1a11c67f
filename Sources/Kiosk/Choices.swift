import ContentModel

/// What an item on a screen stands for.
enum Choice: Equatable, Sendable {
    case language(Language)
    case topic(TopicID)
    case page(PageID)
    /// The page on the screen, in a language that it has.
    case read(PageID, in: Language)
    case about
    case openInterview
    case interview(InterviewChoice)
    case home, languages, help, hide, end
}

extension KioskModel {
    /// Does what an item stands for.
    mutating func follow(_ choice: Choice) -> [KioskEffect] {
        guard let visit else {
            guard case .language(let language) = choice else { return [] }
            return [.beginVisit(language)]
        }
        let language = visit.language
        switch choice {
        case .language(let language): return change(to: language)
        case .topic(let id): return [.openTopic(id)]
        case .page(let id): return [.openPage(id, language: language, textLanguage: language)]
        case .read(let id, let other): return [.openPage(id, language: language, textLanguage: other)]
        case .about: return openAbout()
        case .openInterview: return openInterview(language)
        case .interview(let choice): follow(choice)
        case .home: self.visit?.goHome()
        case .languages: self.visit?.replaceOverlay(with: .languages)
        case .help: self.visit?.replaceOverlay(with: .help)
        case .hide: return perform(.hide)
        case .end: return endVisit()
        }
        return []
    }

    private mutating func change(to language: Language) -> [KioskEffect] {
        visit?.closeLists()
        guard let visit, visit.language != language else { return [] }
        return [
            .changeLanguage(
                language, pages: visit.openPages.map(\.page.id), hasInterview: visit.interview != nil)
        ]
    }

    private mutating func openAbout() -> [KioskEffect] {
        visit?.closeOverlays()
        guard let visit, let page = visit.place.screen.page else { return [] }
        let text = page.text?.language ?? visit.language
        return [.openAbout(page.page.id, language: visit.language, textLanguage: text)]
    }

    /// Shows what an effect brought.
    mutating func take(_ content: Loaded.Content) {
        switch content {
        case .visit(let speech):
            visit = Visit(speech, at: now.milliseconds)
            reading.item = 0
        case .language(let speech, let pages, let interview):
            visit?.speech = speech
            visit?.replacePages(with: pages)
            if let interview { visit?.interview?.texts = interview }
            reading.offset = 0
        case .topic(let topic): open(.topic(topic), focus: 0)
        case .page(let page): open(page)
        case .about(let page): open(.about(page), focus: nil)
        case .renewed(let speech, let page):
            visit?.renew(speech, page: page)
            reading.item = page == nil ? 0 : nil
        case .interview(let guide, let texts): begin(guide, texts)
        case .unreadable: open(.notice(.pageUnreadable), focus: nil)
        }
    }

    /// A page in another language takes the place of the one that lacked it.
    private mutating func open(_ page: OpenPage) {
        if case .page(let old) = visit?.place.screen, old.page.id == page.page.id { visit?.back() }
        open(.page(page), focus: nil)
    }

    mutating func open(_ screen: Screen, focus: Int?) {
        visit?.closeOverlays()
        visit?.open(screen)
        reading.item = focus
    }

    /// The reader's place on the screen that is shown.
    var reading: Reading {
        get { visit?.reading ?? outside }
        set { if visit == nil { outside = newValue } else { visit?.reading = newValue } }
    }
}
