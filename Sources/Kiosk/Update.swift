import ContentModel
import TerminalUI

extension KioskModel {
    /// Applies one event. Reads no clock, disk or terminal: what the world must do comes back as effects.
    public mutating func update(_ event: KioskEvent) -> [KioskEffect] {
        defer { refreshContent() }
        let effects = apply(event)
        let today = today
        visit?.interview?.state.today = today
        return effects
    }

    private mutating func apply(_ event: KioskEvent) -> [KioskEffect] {
        switch event {
        case .key(.resized(let size), let moment):
            now = moment
            self.size = size
            return []
        case .key(let key, let moment):
            now = moment
            return receive(key)
        case .timeout(let moment):
            now = moment
            if let key = presses.release(at: moment.milliseconds) { return act(on: key) }
            return checkIdle()
        case .loaded(let loaded):
            take(loaded.content)
            return []
        case .contentOpened(let manifest):
            self.manifest = manifest
            // A visit goes on only in a bundle that speaks its language.
            let languages = manifest?.languages.map(\.language) ?? []
            if let visit, !languages.contains(visit.language) { self.visit = nil }
            visit?.closeInterview()  // its answers fit the rules of the bundle before
            return []
        case .storeChanged:
            return [visit.map { .lookAtNewContent(page: $0.place.screen.page?.page.id) } ?? .reopenContent]
        case .urgentContentWaits:
            visit?.mustRenew = true
            return []
        }
    }

    /// Lets a key through the press filter; the one it was holding back comes first.
    private mutating func receive(_ key: Key) -> [KioskEffect] {
        var effects: [KioskEffect] = []
        if let held = presses.release(at: now.milliseconds, before: key) {
            effects += act(on: held)
            refreshContent()  // the key itself is meant for what the held one has brought up
        }
        let action = keyMap.action(for: key)
        if action?.mayRepeat == true, visit != nil, visit?.warnedAt == nil, !isHidden {
            return effects + act(on: key, as: action)
        }
        switch presses.judge(key, at: now.milliseconds) {
        case .act: effects += act(on: key, as: action)
        case .ignore, .wait: visit?.lastKeyAt = now.milliseconds
        }
        return effects
    }

    private mutating func act(on key: Key) -> [KioskEffect] { act(on: key, as: keyMap.action(for: key)) }

    private mutating func act(on key: Key, as action: KioskAction?) -> [KioskEffect] {
        if action == .interrupt { return isLocked ? [] : [.quit] }
        if action == .repaint {
            visit?.lastKeyAt = now.milliseconds
            return [.repaint]
        }
        if action == .hide, manifest == nil { return [.repaint] }
        if action == .hide, !isHidden { return hide() }
        if isHidden {
            isHidden = false
            return []
        }
        visit?.lastKeyAt = now.milliseconds
        if visit?.mustRenew == true, let visit {
            // The key is used up: what it stood for was on a screen that is no longer true.
            self.visit?.mustRenew = false
            self.visit?.warnedAt = nil
            return [.renewContent(visit.language, page: visit.place.screen.page?.page.id)]
        }
        if visit?.warnedAt != nil {
            visit?.warnedAt = nil
            return []
        }
        if case .click(let row, let column) = key {
            return layout().hit(row: row, column: column).map { perform($0) } ?? []
        }
        guard let action, layout().allows(action) else { return [] }
        return perform(action)
    }

    /// The neutral screen, at once; the visit is gone and nothing brings it back.
    private mutating func hide() -> [KioskEffect] {
        let effects = endVisit()
        isHidden = true
        return effects
    }
}

extension KioskModel {
    /// Does what an action asks for on the screen that is shown.
    mutating func perform(_ action: KioskAction) -> [KioskEffect] {
        switch action {
        case .number(let number): return layout().item(numbered: number).map { choose($0) } ?? []
        case .choose: return layout().focus.map { choose($0) } ?? []
        case .up: move(by: -1)
        case .down: move(by: 1)
        case .next: scroll(byScreens: 1)
        case .previous: scroll(byScreens: -1)
        case .first: scrollToStart()
        case .last: scrollToEnd()
        case .back: return goBack()
        case .menu: toggle(.menu)
        case .language: toggle(.languages)
        case .hide: return hide()
        case .interrupt, .repaint: break
        }
        return []
    }

    /// What a click landed on.
    mutating func perform(_ hit: Layout.Hit) -> [KioskEffect] {
        switch hit {
        case .item(let item): choose(item)
        case .action(let action): perform(action)
        }
    }

    private mutating func goBack() -> [KioskEffect] {
        guard let visit else { return [] }
        if visit.place.screen == .interview, self.visit?.interview?.back() == true {
            startReading()
            return []
        }
        if visit.places.count == 1 { return endVisit() }
        self.visit?.back()
        return []
    }

    /// Opens the menu or the language list, or closes it when it is open.
    private mutating func toggle(_ screen: Screen) {
        guard let visit else { return }
        if visit.place.screen == screen {
            self.visit?.back()
        } else {
            self.visit?.replaceOverlay(with: screen)
            reading.item = 0
        }
    }

    /// Focuses an item and does what it stands for.
    mutating func choose(_ index: Int) -> [KioskEffect] {
        let items = content.items
        guard items.indices.contains(index) else { return [] }
        reading.item = index
        return follow(items[index])
    }
}
