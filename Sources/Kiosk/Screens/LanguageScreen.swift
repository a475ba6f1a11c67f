import ContentModel
import TerminalUI

/// A greeting in every language and the emergency number in digits: the attract screen.
struct LanguageScreen {
    private let context: KioskContext

    init(_ context: KioskContext) { self.context = context }

    var content: ScreenContent {
        guard let manifest = context.manifest else { return EmergencyScreen(context).content }
        var text = DocumentBuilder(width: context.size.textWidth)
        if !context.site.centre.isEmpty {
            text.paragraph([Run(text: context.site.centre, style: .heading)])
            text.blank()
        }
        text.paragraph(
            context.size.isTall ? emergencyCalls(manifest, context.emergencyNumber) : [.digits(context.emergencyNumber)]
        )
        text.blank()
        for entry in manifest.languages {
            let tag = context.tag(of: entry.language)
            let words = "\(entry.attract(.attractGreeting)) \(entry.attract(.attractChoose))"
            text.choice([
                Run(text: entry.ownName, style: .strong, language: tag),
                Run(text: " – " + words, style: .text, language: tag),
            ])
            if context.size.isTall { text.blank() }
        }
        for entry in manifest.languages where context.size.rows >= 20 {
            text.paragraph([
                Run(text: entry.attract(.attractPromise), style: .quiet, language: context.tag(of: entry.language))
            ])
        }
        return ScreenContent(
            document: text.document, items: manifest.languages.map { .language($0.language) }, isList: true,
            isCentred: true)
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
