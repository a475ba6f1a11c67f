import ContentModel
import TerminalUI

// The screens that stand outside a visit. They read the manifest's words alone, so that a start opens one record.
extension KioskModel {
    /// Greets in every language and shows the emergency number of the site's country in digits: the attract screen.
    func languageScreen() -> ScreenContent {
        guard let manifest else { return emergencyText() }
        var text = DocumentBuilder(width: textWidth)
        if !site.centre.isEmpty {
            text.paragraph([Run(text: site.centre, style: .heading)])
            text.blank()
        }
        text.paragraph(size.rows >= 16 ? emergencyCalls(manifest, emergencyNumber) : [digits(emergencyNumber)])
        text.blank()
        for entry in manifest.languages {
            let tag = tag(of: entry.language)
            let words = "\(entry.attract(.attractGreeting)) \(entry.attract(.attractChoose))"
            text.choice([
                Run(text: entry.ownName, style: .strong, language: tag),
                Run(text: " – " + words, style: .text, language: tag),
            ])
            if size.rows >= 16 { text.blank() }
        }
        for entry in manifest.languages where size.rows >= 20 {
            text.paragraph([
                Run(text: entry.attract(.attractPromise), style: .quiet, language: tag(of: entry.language))
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
            return separator + [Run(text: words, style: .strong, language: tag(of: entry.language))]
        }
    }

    /// The neutral screen of the hide key: the centre and its opening hours, in the site's own language.
    func neutralScreen() -> ScreenContent {
        guard let entry = siteLanguage else { return emergencyText() }
        let tag = tag(of: entry.language)
        var text = DocumentBuilder(width: textWidth)
        let name = site.centre.isEmpty ? entry.attract(.attractAbout) : site.centre
        text.paragraph([Run(text: name, style: .heading, language: site.centre.isEmpty ? tag : 0)])
        text.blank()
        for line in openingHours(in: entry) {
            text.paragraph([Run(text: line, style: .text, language: tag)])
        }
        if !site.phone.isEmpty {
            let line = Words.filled(entry.attract(.attractPhone), with: ["number": site.phone])
            text.paragraph([Run(text: line, style: .text, language: tag)])
        }
        text.blank()
        text.paragraph([Run(text: entry.attract(.attractAnyKey), style: .quiet, language: tag)])
        return ScreenContent(document: text.document, isCentred: true)
    }

    private func openingHours(in entry: LanguageEntry) -> [String] {
        guard let hours = site.hours, entry.weekdays.count == 7 else { return [] }
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

    /// One line in every language, the visit's first: the window is too small. The number to call comes before all.
    func largerWindow() -> ScreenContent {
        var text = DocumentBuilder(width: textWidth)
        let number = emergencyNumber
        text.paragraph([digits(number)])
        let languages = manifest?.languages ?? []
        for entry in languages.filter({ $0.language == visit?.language })
            + languages.filter({ $0.language != visit?.language })
        {
            let line = Words.filled(entry.attract(.attractLarger), with: ["number": number])
            text.paragraph([Run(text: line, style: .text, language: tag(of: entry.language))])
        }
        return ScreenContent(document: text.document)
    }

    /// What a kiosk shows without any bundle: the lifelines, compiled in, the ones of the site's country first. Every
    /// label stands in all languages, so that the numbers fit one screen.
    func emergencyText() -> ScreenContent {
        var text = DocumentBuilder(width: textWidth)
        let here = Fallback.lifelines.filter { $0.from.contains(site.country) }
        let elsewhere = Fallback.lifelines.filter { !$0.from.contains(site.country) }
        for lifelines in [here, elsewhere] {
            for lifeline in lifelines {
                text.paragraph([digits(lifeline.numbers.joined(separator: ", "))] + labels(of: lifeline))
            }
            text.blank()
        }
        return ScreenContent(document: text.document, actions: [])
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

    private func digits(_ number: String) -> Run { Run(text: number, style: .strong) }
}

extension LanguageEntry {
    /// A word of the screens outside a visit.
    func attract(_ id: MessageID) -> String {
        attractWords[id.rawValue] ?? Fallback.words(language)?.text(id.rawValue) ?? id.rawValue
    }
}
