import ContentModel
import TerminalUI

extension KioskModel {
    /// Performs an action on the screen that is shown.
    mutating func perform(_ action: KioskAction) -> [KioskEffect] {
        switch action {
        case .choose where focusesMarkedOption: focusContinue()
        case .number(let number): return choose(number: number)
        case .choose, .tick: return chooseFocused()
        case .up: move(by: -1)
        case .down: move(by: 1)
        case .next: turn(by: 1)
        case .previous: turn(by: -1)
        case .first: moveToStart()
        case .last: moveToEnd()
        case .back: return goBack()
        case .menu: toggle(.menu)
        case .language: toggle(.languages)
        case .help: toggle(.help)
        case .peek: return togglePeek(isConfirmed: false)
        case .hide: return hide()
        case .interrupt, .repaint: break
        }
        return []
    }

    /// Handles a click on a target.
    mutating func perform(_ hit: Layout.Hit) -> [KioskEffect] {
        switch hit {
        case .item(let item): choose(item)
        case .choice(let choice): follow(choice)
        case .action(let action): perform(action)
        }
    }

    private mutating func choose(number: Int) -> [KioskEffect] {
        if let item = layout.item(numbered: number) { return choose(item) }
        if number == Layout.nextGroupDigit, layout.content.items.count > layout.groupSize {
            openNextGroup()
        } else {
            feedback = .noItem(number)
        }
        return []
    }

    /// Chooses the focused item. While a text is read, the first press only moves the focus to an item.
    private mutating func chooseFocused() -> [KioskEffect] {
        if let focus = layout.focus { return choose(focus) }
        if let item = layout.nextItem { position = layout.position(of: item) } else { feedback = .unused }
        return []
    }

    private mutating func goBack() -> [KioskEffect] {
        guard let visit else { return goBackForStaff() }
        if visit.peek != nil, !visit.screen.isOverlay {
            endPeek()
            return []
        }
        if visit.screen == .interview, self.visit?.interview?.back() == true {
            resetPosition()
            return []
        }
        if visit.history.count == 1, layout.page > 0, let first = layout.position(ofPage: 0) {
            position = first
        } else if visit.history.count == 1 {
            showOverlay(.confirmation(.endVisit))
        } else {
            self.visit?.back()
        }
        return []
    }

    /// Opens the menu, the language list or the help, or closes it if it is open. On the staff screen, closes that.
    private mutating func toggle(_ screen: Screen) {
        guard let visit else { return closeStaff() }
        if visit.screen == screen { self.visit?.back() } else { showOverlay(screen) }
    }

    /// Opens an overlay. In a list the first item is in focus, in the language list the visit's language; a text is
    /// read from its beginning.
    mutating func showOverlay(_ screen: Screen) {
        visit?.replaceOverlay(with: screen)
        let language = manifest?.languages.firstIndex { $0.language == visit?.language }
        position.item = [.help, .provider].contains(screen) ? nil : screen == .languages ? language ?? 0 : 0
    }

    /// Focuses an item and performs its choice.
    mutating func choose(_ index: Int) -> [KioskEffect] {
        let items = layout.content.items
        guard items.indices.contains(index) else { return [] }
        position = layout.position(of: index)
        return follow(items[index])
    }

    /// Shows the neutral screen at once and ends the visit for good.
    mutating func hide() -> [KioskEffect] {
        let effects = endVisit()
        isHidden = true
        return effects
    }

    /// Ends the visit without asking; no trace of it is left.
    mutating func endVisit() -> [KioskEffect] {
        visit = nil
        staff = nil
        endedIn = nil
        outside = ReadingPosition(item: 0)
        return [.reopenContent]
    }
}
