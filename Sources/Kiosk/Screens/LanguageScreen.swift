import ContentModel
import TerminalUI

/// A greeting in every language and the emergency number: the attract screen.
struct LanguageScreen {
    private let context: KioskContext
    private let ended: LanguageEntry?

    /// `endedIn` is the language of the visit that its visitor has just ended.
    init(_ context: KioskContext, endedIn: Language?) {
        self.context = context
        ended = context.manifest?.languages.first { $0.language == endedIn }
    }

    var content: ScreenContent {
        guard let manifest = context.manifest else { return EmergencyScreen(context).content }
        let contents = Extent.all.lazy.map { content(of: manifest, $0) }
        return contents.first { $0.document.lines.count <= context.size.rows } ?? content(of: manifest, .least)
    }

    /// The parts that are shown: as many as the window has room for.
    private struct Extent {
        var hasSpaces = false
        var hasGreeting = false
        var hasPromise = false
        var hasEmergency = false

        static let least = Extent()
        /// From the most to the least.
        static let all = [
            Extent(hasSpaces: true, hasGreeting: true, hasPromise: true, hasEmergency: true),
            Extent(hasGreeting: true, hasPromise: true, hasEmergency: true),
            Extent(hasPromise: true, hasEmergency: true), Extent(hasPromise: true), Extent(hasEmergency: true), least,
        ]
    }

    private func content(of manifest: Manifest, _ extent: Extent) -> ScreenContent {
        var text = DocumentBuilder(width: context.size.textWidth)
        if let ended {
            let word = Run(
                text: ended.attract(.attractEnded), style: .strong, language: context.tag(of: ended.language))
            text.paragraph([word])
            text.blank()
        }
        if !context.site.centre.isEmpty {
            text.paragraph([Run(text: context.site.centre, style: .heading)])
            text.blank()
        }
        let number = context.emergencyNumber
        text.paragraph(extent.hasEmergency ? emergencyCalls(manifest, number) : [.digits(number)])
        text.blank()
        for entry in manifest.languages {
            text.choice(choice(of: entry, hasGreeting: extent.hasGreeting))
            if extent.hasSpaces { text.blank() }
        }
        if extent.hasPromise {
            if !extent.hasSpaces { text.blank() }
            for entry in manifest.languages {
                let tag = context.tag(of: entry.language)
                text.paragraph([Run(text: entry.attract(.attractPromise), style: .quiet, language: tag)])
            }
        }
        return ScreenContent(
            document: text.document, items: manifest.languages.map { .language($0.language) }, isList: true,
            isCentred: true)
    }

    private func choice(of entry: LanguageEntry, hasGreeting: Bool) -> [Run] {
        let tag = context.tag(of: entry.language)
        let greeting = hasGreeting ? entry.attract(.attractGreeting) + " " : ""
        return [
            Run(text: entry.ownName, style: .strong, language: tag),
            Run(text: " – " + greeting + entry.attract(.attractChoose), style: .text, language: tag),
        ]
    }

    /// "Emergency: call 911" in every language, one after the other.
    private func emergencyCalls(_ manifest: Manifest, _ number: String) -> [Run] {
        manifest.languages.enumerated().flatMap { index, entry in
            let words = Words.filled(entry.attract(.attractEmergency), with: ["number": number])
            let separator = index > 0 ? [Run(text: " · ")] : []
            return separator + [Run(text: words, style: .strong, language: context.tag(of: entry.language))]
        }
    }
}

extension LanguageEntry {
    /// A word of the screens outside a visit.
    func attract(_ id: MessageID) -> String {
        attractWords[id.rawValue] ?? Fallback.words(language)?.text(id.rawValue) ?? id.rawValue
    }
}

extension Run {
    /// A number to call.
    static func digits(_ number: String) -> Run { Run(text: number, style: .strong) }
}
