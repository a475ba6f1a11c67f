import ContentModel
import TerminalUI

/// The emergency number, and below it a request for a larger window in every language, the visit's first.
struct LargerWindowScreen {
    private let context: KioskContext
    private let first: Language?

    init(_ context: KioskContext, first: Language?) {
        self.context = context
        self.first = first
    }

    var content: ScreenContent {
        var text = DocumentBuilder(width: context.size.textWidth)
        text.paragraph([.digits(context.emergencyNumber)])
        let languages = context.manifest?.languages ?? []
        for entry in languages.filter({ $0.language == first }) + languages.filter({ $0.language != first }) {
            let line = Words.filled(entry.attract(.attractLarger), with: ["number": context.emergencyNumber])
            text.paragraph([Run(text: line, style: .text, language: context.tag(of: entry.language))])
        }
        if languages.isEmpty { builtIn(into: &text) }
        return ScreenContent(document: text.document, isCovering: true)
    }

    /// Writes the built-in request, for a kiosk without content.
    private func builtIn(into text: inout DocumentBuilder) {
        for words in Fallback.all {
            let line = words.text(MessageID.attractLarger.rawValue, ["number": context.emergencyNumber])
            if let line { text.paragraph([Run(text: line)]) }
        }
    }
}
