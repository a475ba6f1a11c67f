import ContentModel
import TerminalUI

/// What a screen says, before it is laid out on rows: its document, its items and the keys that work on it.
struct ScreenContent: Equatable, Sendable {
    /// The text between the bar and the bottom line.
    var document: Document
    /// What the document's items stand for, in its order.
    var items: [Choice] = []
    /// On a list something is always focused; in prose the focus may be the text itself.
    var isList = false
    /// How many lines at the document's end always stand, below what is scrolled.
    var pinned = 0
    /// Whether the document stands in the middle of the screen.
    var isCentred = false
    /// The line at the top: the emergency number.
    var bar: [Run] = []
    /// A line on every screenful of a text in another language.
    var banner: [Run] = []
    /// The actions that the screen takes besides moving and choosing.
    var actions: [KioskAction] = []
    /// The bottom line; none outside a visit.
    var keys: KeyLines?
}

/// What the content of a screen depends on. Moving and scrolling change none of it.
struct ContentInputs: Equatable, Sendable {
    var size: ScreenSize
    var manifest: Manifest?
    var isHidden: Bool
    var screen: Screen?
    var interview: OpenInterview?
    var language: Language?
    var words: Vocabulary?
    var isWarned: Bool
    var today: Day?
    var staff: Staff
}

extension KioskModel {
    /// Makes ``content`` anew if anything that it depends on has changed.
    mutating func refreshContent() {
        let inputs = ContentInputs(
            size: size, manifest: manifest, isHidden: isHidden, screen: visit?.place.screen,
            interview: visit?.interview, language: visit?.language, words: visit?.words,
            isWarned: visit?.warnedAt != nil, today: today, staff: staff)
        guard inputs != contentInputs else { return }
        contentInputs = inputs
        content = makeContent()
    }

    /// The content of the screen that is shown, wrapped for this window.
    private func makeContent() -> ScreenContent {
        if isTooSmall { return largerWindow() }
        guard manifest != nil else { return emergencyText() }
        if isHidden { return neutralScreen() }
        guard let visit else { return languageScreen() }
        if visit.warnedAt != nil { return idleWarning(visit) }
        var content = content(of: visit)
        content.bar = emergencyBar(visit)
        content.actions += [.back, .menu, .hide, .language]
        let actions = content.actions + (content.items.isEmpty ? [] : [.choose])
        content.keys = KeyLines(
            goingOn: keyLine(actions + [.next], visit), atEnd: keyLine(actions, visit))
        return content
    }

    private func keyLine(_ actions: [KioskAction], _ visit: Visit) -> KeyLine {
        KeyLine(keyMap, actions, visit.words, tag(of: visit.language), left: margin, columns: size.columns)
    }

    private func content(of visit: Visit) -> ScreenContent {
        let hidesInterview = !showsInterview(in: visit.language)
        return switch visit.place.screen {
        case .interview where hidesInterview, .why where hidesInterview, .answers where hidesInterview:
            unreviewed(visit.words(.interviewTitle), visit)
        case .home: home(visit)
        case .topic(let topic): pages(of: topic, visit)
        case .page(let page): self.page(page, visit)
        case .about(let page): about(page, visit)
        case .interview: interview(visit)
        case .why: why(visit)
        case .answers: answers(visit)
        case .menu: menu(visit)
        case .help: help(visit)
        case .languages: languages(visit)
        case .notice(let message): notice(message, visit)
        }
    }

    /// The number to call stands on every screen of a visit.
    private func emergencyBar(_ visit: Visit) -> [Run] {
        let text = visit.words(.attractEmergency, ["number": emergencyNumber])
        return [Run(text: text, style: .title, language: tag(of: visit.language))]
    }

    /// Whether something lies over the screen where the reader is. It is read from its beginning, and the place below it
    /// stays.
    var isCovered: Bool { isTooSmall || visit?.warnedAt != nil }

    /// Whether there is room for empty lines.
    var isTall: Bool { size.rows >= 16 }

    /// Columns of the text: at most about 80, with a margin where there is room.
    var textWidth: Int { max(1, min(size.columns - (size.columns >= 60 ? 4 : 2), 78)) }

    /// Columns to the left of the text.
    var margin: Int { max(0, (size.columns - textWidth) / 2) }
}
