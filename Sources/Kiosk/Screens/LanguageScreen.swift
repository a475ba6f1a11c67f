import ContentModel
import TerminalUI

/// The attract screen: the emergency number, and a greeting in every language.
struct LanguageScreen {
    private let context: KioskContext
    private let ended: LanguageEntry?
    private let idle: Manifest.IdleSentence?
    private let turn: Int

    /// `endedIn` is the language of a visit that its visitor has just ended; `idle` is a sentence for people who are
    /// waiting; `turn` selects the centre's notice to show.
    init(_ context: KioskContext, endedIn: Language?, idle: Manifest.IdleSentence? = nil, turn: Int = 0) {
        self.context = context
        self.turn = turn
        self.idle = idle
        ended = context.manifest?.languages.first { $0.language == endedIn }
    }

    var content: ScreenContent {
        guard let manifest = context.manifest else { return EmergencyScreen(context).content }
        let extents = idle == nil ? Extent.all : Extent.all.filter(\.hasPromise) + [Extent(hasPromise: true)]
        let plain = (extents + [.minimum]).first { fits(content(of: manifest, $0)) } ?? .minimum
        // Only empty lines and the hint give way to a notice.
        let extent = notice.flatMap { notice in
            Extent.all.first { $0.hasParts(of: plain) && fits(content(of: manifest, $0, notice)) }
        }
        return extent.map { content(of: manifest, $0, notice) } ?? content(of: manifest, plain)
    }

    private func fits(_ content: ScreenContent) -> Bool { content.document.lines.count <= context.size.rows }

    /// The notice of the centre whose turn it is.
    private var notice: NoticeBoard.Line? {
        let lines = context.notices.lines
        return lines.isEmpty ? nil : lines[turn % lines.count]
    }

    /// The parts that are shown: as many as the window has room for.
    private struct Extent {
        var hasSpaces = false
        var hasHint = false
        var greeting = Greeting.none
        var hasPromise = false
        var hasProvider = false
        var hasEmergency = false

        enum Greeting { case none, choose, welcome }

        /// True if the two differ in nothing but empty lines and the hint.
        func hasParts(of other: Extent) -> Bool {
            greeting == other.greeting && hasPromise == other.hasPromise && hasProvider == other.hasProvider
                && hasEmergency == other.hasEmergency
        }

        static let minimum = Extent()
        /// All extents, from the most parts to the fewest.
        static let all = [
            Extent(
                hasSpaces: true, hasHint: true, greeting: .welcome, hasPromise: true, hasProvider: true,
                hasEmergency: true),
            Extent(hasSpaces: true, greeting: .welcome, hasPromise: true, hasProvider: true, hasEmergency: true),
            Extent(greeting: .welcome, hasPromise: true, hasProvider: true, hasEmergency: true),
            Extent(greeting: .choose, hasPromise: true, hasProvider: true, hasEmergency: true),
            Extent(greeting: .choose, hasProvider: true, hasEmergency: true),
            Extent(hasProvider: true, hasEmergency: true), Extent(greeting: .choose, hasEmergency: true),
            Extent(hasProvider: true), minimum,
        ]
    }

    private func content(of manifest: Manifest, _ extent: Extent, _ notice: NoticeBoard.Line? = nil) -> ScreenContent {
        var text = DocumentBuilder(width: context.size.textWidth)
        emergency(manifest, extent, into: &text)
        if extent.hasSpaces { text.blank() }
        if let ended {
            let word = Run(
                text: ended.attract(.attractEnded), style: .strong, language: context.tag(of: ended.language))
            text.paragraph([word])
            if extent.hasSpaces { text.blank() }
        }
        if !context.site.centre.isEmpty { text.paragraph([Run(text: context.site.centre, style: .heading)]) }
        text.blank()
        for entry in manifest.languages {
            text.choice(choice(of: entry, extent.greeting))
            if extent.hasSpaces { text.blank() }
        }
        if extent.hasHint { text.paragraph(inEveryLanguage(manifest, style: .strong) { $0.attract(.attractHint) }) }
        foot(of: manifest, extent, into: &text)
        if let notice { write(notice, manifest, into: &text) }
        return ScreenContent(
            document: text.document, items: manifest.languages.map { .language($0.language) }, isList: true,
            isCentred: true)
    }

    /// Writes the privacy promise, or in its place the sentence for people who are waiting, then who runs this screen.
    private func foot(of manifest: Manifest, _ extent: Extent, into text: inout DocumentBuilder) {
        if extent.hasPromise {
            text.blank()
            for entry in manifest.languages {
                let sentence = idle?.texts[entry.language]
                let run = Run(
                    text: sentence ?? entry.attract(.attractPromise), style: sentence == nil ? .quiet : .strong,
                    language: context.tag(of: entry.language))
                text.paragraph([run])
            }
        }
        guard extent.hasProvider else { return }
        if extent.hasSpaces || !extent.hasPromise && extent.greeting != .none { text.blank() }
        text.paragraph(provider(manifest))
    }

    /// Writes a notice in every language; a typed one only in its own.
    private func write(_ line: NoticeBoard.Line, _ manifest: Manifest, into text: inout DocumentBuilder) {
        text.blank()
        for entry in manifest.languages {
            if case .freeText(_, let language) = line.notice.content, language != entry.language { continue }
            let arguments = [
                "date": entry.dayWords?.text(line.notice.from) ?? "", "text": line.texts[entry.language] ?? "",
            ]
            let sentence = Words.filled(entry.attract(.attractNotice), with: arguments)
            text.paragraph([Run(text: sentence, style: .quiet, language: context.tag(of: entry.language))])
        }
    }

    private func choice(of entry: LanguageEntry, _ greeting: Extent.Greeting) -> [Run] {
        let tag = context.tag(of: entry.language)
        let words: [MessageID] =
            switch greeting {
            case .none: []
            case .choose: [.attractChoose]
            case .welcome: [.attractGreeting, .attractChoose]
            }
        let name = Run(text: entry.ownName, style: .strong, language: tag)
        guard !words.isEmpty else { return [name] }
        return [name, Run(text: " – " + words.map(entry.attract).joined(separator: " "), language: tag)]
    }

    /// Writes "Emergency: call 911" in every language, or the number alone, above everything else.
    private func emergency(_ manifest: Manifest, _ extent: Extent, into text: inout DocumentBuilder) {
        let number = context.emergencyNumber
        let calls = manifest.languages.map { entry in
            let words = Words.filled(entry.attract(.attractEmergency), with: ["number": number])
            return Run(
                text: words.replacing(" ", with: "\u{A0}"), style: .emergency, language: context.tag(of: entry.language)
            )
        }
        for line in lines(of: extent.hasEmergency ? calls : [Run(text: number, style: .emergency)]) {
            text.paragraph(line)
        }
    }

    /// Arranges the calls on lines without breaking any: each goes on the first line with room for it.
    private func lines(of calls: [Run]) -> [[Run]] {
        let dot = Run(text: " · ", style: .emergency)
        var lines: [[Run]] = [[Run(text: "! ", style: .emergency)] + calls.prefix(1)]
        for call in calls.dropFirst() {
            let line = lines.firstIndex { displayWidth($0 + [dot, call]) <= context.size.textWidth }
            if let line { lines[line] += [dot, call] } else { lines.append([call]) }
        }
        return lines
    }

    /// The organisation that runs this screen, and whether it belongs to a government; the advice to ask if the site
    /// file does not say.
    private func provider(_ manifest: Manifest) -> [Run] {
        let site = context.site
        let message: MessageID? = site.isGovernment.map { $0 ? .attractGovernment : .attractNotGovernment }
        guard let message, !site.runBy.isEmpty else {
            return inEveryLanguage(manifest, style: .quiet) { $0.attract(.attractAskWho) }
        }
        return [Run(text: site.runBy + " – ", style: .quiet)]
            + inEveryLanguage(manifest, style: .quiet) { $0.attract(message) }
    }

    /// A message in every language, on one line.
    private func inEveryLanguage(_ manifest: Manifest, style: Style, _ words: (LanguageEntry) -> String) -> [Run] {
        manifest.languages.enumerated().flatMap { index, entry in
            (index > 0 ? [Run(text: " · ", style: style)] : [])
                + [Run(text: words(entry), style: style, language: context.tag(of: entry.language))]
        }
    }
}

extension LanguageEntry {
    /// The text of a message on the screens outside a visit.
    func attract(_ id: MessageID) -> String {
        attractWords[id.rawValue] ?? Fallback.words(language)?.text(id.rawValue) ?? id.rawValue
    }
}

extension Run {
    /// A phone number to call, in no language.
    static func digits(_ number: String) -> Run { Run(text: number, style: .strong) }
}
