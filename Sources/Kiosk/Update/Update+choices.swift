import ContentModel

extension KioskModel {
    /// Handles the choice of an item.
    mutating func follow(_ choice: Choice) -> [KioskEffect] {
        guard let visit else {
            if case .staff(let choice) = choice { return follow(choice) }
            guard case .language(let language) = choice else { return [] }
            return [.read(.visit(language))]
        }
        let language = visit.language
        switch choice {
        case .language(let language): return change(to: language)
        case .topic(let id): return [.read(.topic(id))]
        case .page(let id): return [.read(.page(id, language: language, textLanguage: language))]
        case .read(let id, let other): return [.read(.page(id, language: language, textLanguage: other))]
        case .about: return openAbout()
        case .places: if case .page(let page) = visit.screen { open(.places(page), focus: nil) }
        case .openInterview: return openInterview(language)
        case .interview(let choice): follow(choice)
        case .peek(let isConfirmed): return togglePeek(isConfirmed: isConfirmed)
        case .home: self.visit?.goHome()
        case .languages: showOverlay(.languages)
        case .help: showOverlay(.help)
        case .provider: showOverlay(.provider)
        case .notices: open(.notices, focus: nil)
        case .sheet: return [.read(.sheet(context.siteLanguage?.language ?? language))]
        case .more: showOverlay(.more)
        case .hide: return perform(.hide)
        case .lineByLine: return toggleLines()
        case .confirm(let confirmation): showOverlay(.confirmation(confirmation))
        case .decline: self.visit?.back()
        case .staff: break  // never in a visit
        case .end:
            let effects = endVisit()
            endedIn = language
            return effects
        }
        return []
    }

    private mutating func change(to language: Language) -> [KioskEffect] {
        visit?.closeLists()
        visit?.peek = nil
        guard let visit, visit.language != language else { return [] }
        return [
            .read(
                .language(language, pages: visit.openPages.map(\.page.id), hasInterview: visit.interview != nil))
        ]
    }

    /// Turns line-by-line painting on or off, and repaints the screen below the menu for the screen reader.
    private mutating func toggleLines() -> [KioskEffect] {
        visit?.paintsLines.toggle()
        visit?.closeOverlays()
        return [.repaint]
    }

    private mutating func openAbout() -> [KioskEffect] {
        visit?.closeOverlays()
        guard let visit, let page = visit.screen.page else { return [] }
        let text = page.text?.language ?? visit.language
        return [.read(.about(page.page.id, language: visit.language, textLanguage: text))]
    }

    /// Shows the result of a read request.
    mutating func take(_ content: Loaded.Content) {
        switch content {
        case .visit(let languagePack):
            visit = Visit(languagePack, at: now.milliseconds)
            position.item = 0
        case .language(let languagePack, let pages, let interview):
            visit?.languagePack = languagePack
            visit?.replacePages(with: pages)
            if let interview { visit?.interview?.texts = interview }
            position.offset = 0
        case .topic(let topic): open(.topic(topic), focus: 0)
        case .page(let page): open(page)
        case .about(let page): open(.about(page), focus: nil)
        case .resumedVisit(let languagePack, let page):
            visit?.resume(languagePack, page: page)
            position.item = page == nil ? 0 : nil
        case .interview(let guide, let texts): begin(guide, texts)
        case .staff(let pack): openStaff(pack)
        case .peek(let peek): begin(peek)
        case .sheet(let words): open(.sheet(words), focus: nil)
        case .unreadable: open(.notice(.pageUnreadable), focus: nil)
        }
    }

    /// Opens a page; if the same page is on the screen in another language, replaces it.
    private mutating func open(_ page: OpenPage) {
        if case .page(let old) = visit?.screen, old.page.id == page.page.id { visit?.back() }
        open(.page(page), focus: nil)
    }

    mutating func open(_ screen: Screen, focus: Int?) {
        visit?.closeOverlays()
        visit?.open(screen)
        position.item = focus
    }
}
