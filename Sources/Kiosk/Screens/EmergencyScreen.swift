import ContentModel
import TerminalUI

/// The built-in lifelines, for a kiosk without a bundle: those of the site's country first. Each number is shown once,
/// with its label in all languages, so that all numbers fit on one screen.
struct EmergencyScreen {
    private let context: KioskContext

    init(_ context: KioskContext) { self.context = context }

    var content: ScreenContent {
        var text = DocumentBuilder(width: context.size.textWidth)
        let here = Fallback.lifelines.filter { $0.from.contains(context.site.country) }
        let elsewhere = Fallback.lifelines.filter { !$0.from.contains(context.site.country) }
        for lifelines in [here, elsewhere] {
            for lifeline in lifelines {
                text.paragraph([.digits(lifeline.numbers.joined(separator: ", "))] + labels(of: lifeline))
            }
            text.blank()
        }
        text.paragraph(explanation)
        return ScreenContent(document: text.document)
    }

    /// The reason why only numbers are shown, in all languages, so that a visitor can tell the staff.
    private var explanation: [Run] {
        let sentences = Fallback.all.compactMap { $0.text(MessageID.attractUnavailable.rawValue) }
        return [Run(text: sentences.joined(separator: " · "))]
    }

    private func labels(of lifeline: Fallback.Lifeline) -> [Run] {
        var seen = Set<String>()
        return lifeline.labels.enumerated().filter { seen.insert($0.element).inserted }.flatMap { index, label in
            [
                Run(text: index == 0 ? "  " : " · "),
                Run(text: label, language: LanguageTag(exactly: index + 1) ?? 0),
            ]
        }
    }
}
