import ContentModel
import TerminalUI

extension KioskModel {
    /// Which keys there are, what is kept, and what this is.
    func help(_ visit: Visit) -> ScreenContent {
        let words = visit.words
        return prose(visit) { text in
            text.heading([plain(words(.helpTitle), visit, style: .heading)])
            text.paragraph([plain(words(.helpLaw) + ". ", visit, style: .strong), plain(words(.helpLawText), visit)])
            text.blank()
            text.paragraph([
                plain(words(.helpPrivacy) + ". ", visit, style: .strong),
                plain(words(.helpPrivacyText) + " " + words(.helpHideText), visit),
            ])
            text.blank()
            text.paragraph([plain(words(.helpKeys) + ". ", visit, style: .strong), plain(words(.helpKeypad), visit)])
            text.listItem(marker: "- ", [plain(words(.helpNumbers), visit)])
            for (keys, action) in keyMap.help(words) {
                text.listItem(marker: "- ", [plain(words(.helpKey, ["keys": keys, "action": action]), visit)])
            }
        }
    }

    /// The warning before a visit ends by itself. Any key goes on.
    func idleWarning(_ visit: Visit) -> ScreenContent {
        let seconds = Self.warningSeconds
        var content = prose(visit) { text in
            text.heading([plain(visit.words(.idleTitle), visit, style: .heading)])
            text.paragraph([plain(visit.words(.idleText), visit, style: .strong)])
            text.blank()
            text.paragraph([plain(visit.words(.idleWarning, count: seconds, ["seconds": String(seconds)]), visit)])
        }
        content.isCentred = true
        return content
    }

    /// A sentence in the place of a page.
    func notice(_ message: MessageID, _ visit: Visit) -> ScreenContent {
        prose(visit) { text in
            text.paragraph([plain(visit.words(message), visit)])
            text.blank()
            staffAdvice(visit, into: &text)
        }
    }

    /// "Ask the staff", as it is true now, with the lifelines where nobody may be there.
    func staffAdvice(_ visit: Visit, about page: Page? = nil, into text: inout DocumentBuilder) {
        text.paragraph([plain(visit.words(staff.sentence), visit, style: .quiet)])
        if staff.needsLifelines { lifelines(visit, about: page, into: &text) }
    }

    /// The lifelines that work from here, one a line; on a page for people in another country then those that work there,
    /// for that is where its reader will need them.
    func lifelines(_ visit: Visit, about page: Page? = nil, into text: inout DocumentBuilder) {
        let writer = FactWriter(
            facts: [:], words: visit.words, today: today, staff: staff, tag: tag(of: visit.language))
        let audience = page?.audience ?? []
        let elsewhere = audience.contains(site.country) ? [] : Set(audience)
        let here = visit.lifelines.filter { $0.countries.contains(site.country) }
        let there = visit.lifelines.filter { !here.contains($0) && !elsewhere.isDisjoint(with: $0.countries) }
        for fact in here + there { text.listItem(marker: "- ", writer.lifeline(fact)) }
    }
}

extension KeyMap {
    /// What each action's keys are, for the help: one line an action.
    func help(_ words: Vocabulary) -> [(keys: String, action: String)] {
        var lines: [(keys: String, action: String)] = []
        for binding in bindings where binding.keypad != nil || !binding.keyboard.isEmpty {
            let names = ([binding.keypad].compactMap { $0 } + binding.keyboard).map { $0.text(words) }
            lines.append((names.joined(separator: ", "), words(binding.label)))
        }
        return lines
    }
}

extension KeyMap.Name {
    /// The key's name in a language.
    func text(_ words: Vocabulary) -> String {
        switch self {
        case .sign(let sign): sign
        case .word(let message): words(message)
        }
    }
}
