import ContentModel
import TerminalUI

/// The screen of the hide key: the centre and its opening hours, in the site's own language.
struct NeutralScreen {
    private let context: KioskContext

    init(_ context: KioskContext) { self.context = context }

    var content: ScreenContent {
        guard let entry = context.siteLanguage else { return EmergencyScreen(context).content }
        let tag = context.tag(of: entry.language)
        var text = DocumentBuilder(width: context.size.textWidth)
        let name = context.site.centre.isEmpty ? entry.attract(.attractAbout) : context.site.centre
        text.paragraph([Run(text: name, style: .heading, language: context.site.centre.isEmpty ? tag : 0)])
        text.blank()
        for line in openingHours(in: entry) {
            text.paragraph([Run(text: line, style: .text, language: tag)])
        }
        if !context.site.phone.isEmpty {
            let line = Words.filled(entry.attract(.attractPhone), with: ["number": context.site.phone])
            text.paragraph([Run(text: line, style: .text, language: tag)])
        }
        text.blank()
        text.paragraph([Run(text: entry.attract(.attractAnyKey), style: .quiet, language: tag)])
        return ScreenContent(document: text.document, isCentred: true)
    }

    private func openingHours(in entry: LanguageEntry) -> [String] {
        guard let hours = context.site.hours, entry.weekdays.count == 7 else { return [] }
        let lines = (0..<7).map { day in
            let stretches = hours[day, default: []].map { "\(Self.time($0.from))-\(Self.time($0.until))" }
            let times = stretches.isEmpty ? entry.attract(.attractClosedDay) : stretches.joined(separator: ", ")
            return Words.filled(entry.attract(.attractHoursDay), with: ["day": entry.weekdays[day], "hours": times])
        }
        return [entry.attract(.attractHours)] + lines
    }

    private static func time(_ minutes: Int) -> String {
        let minute = minutes % 60
        return "\(minutes / 60):\(minute < 10 ? "0" : "")\(minute)"
    }
}
