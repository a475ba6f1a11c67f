import ContentModel
import TerminalUI

/// The screen that the hide key shows. It looks like a notice that the centre put up: its name, the opening hours, and
/// a welcome in every language. Nothing on it suggests that something was hidden.
struct NeutralScreen {
    private let context: KioskContext

    init(_ context: KioskContext) { self.context = context }

    /// Leaves out what the window has no room for: first the empty lines, then the hours.
    var content: ScreenContent {
        guard let entry = context.siteLanguage else { return EmergencyScreen(context).content }
        let hours = OpeningHoursLines(context.site.hours ?? [:], entry).lines
        let forms = [(hours, true), (hours, false), ([], true), ([], false)].map { lines, isSpaced in
            document(in: entry, hours: lines, isSpaced: isSpaced)
        }
        let fitting = forms.first { $0.lines.count <= context.size.rows } ?? forms[forms.count - 1]
        return ScreenContent(document: fitting, isCentred: true)
    }

    private func document(in entry: LanguageEntry, hours: [String], isSpaced: Bool) -> Document {
        let tag = context.tag(of: entry.language)
        var text = DocumentBuilder(width: context.size.textWidth)
        let name = context.site.centre.isEmpty ? entry.attract(.attractAbout) : context.site.centre
        text.paragraph([Run(text: name, style: .heading, language: context.site.centre.isEmpty ? tag : 0)])
        if isSpaced { text.blank() }
        for line in hours { text.paragraph([Run(text: line, language: tag)]) }
        if !context.site.phone.isEmpty {
            let line = Words.filled(entry.attract(.attractPhone), with: ["number": context.site.phone])
            text.paragraph([Run(text: line, language: tag)])
        }
        if isSpaced { text.blank() }
        for entry in context.manifest?.languages ?? [] {
            let words = "\(entry.attract(.attractGreeting)) \(entry.attract(.attractAnyKey))"
            text.paragraph([Run(text: words, style: .quiet, language: context.tag(of: entry.language))])
        }
        return text.document
    }
}
