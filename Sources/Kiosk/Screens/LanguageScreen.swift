import ContentModel
import TerminalUI

/// The attract screen: the emergency number, and a greeting in every language.
struct LanguageScreen {
    private let context: KioskContext
    private let ended: LanguageEntry?
    private var idle: Manifest.IdleSentence?
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
        if let screen = screenWithNotice(manifest) { return screen }
        // Where the sentence for people who are waiting leaves no room for a notice, they take turns.
        var other = self
        if turn % 2 == 0 { other.idle = nil }
        return other.screenWithNotice(manifest) ?? content(of: manifest, plain(manifest))
    }

    /// The parts that have room without a notice.
    private func plain(_ manifest: Manifest) -> Extent {
        let extents = idle == nil ? Extent.all : Extent.all.filter(\.hasPromise) + [Extent(hasPromise: true)]
        return (extents + [.minimum]).first { fits(content(of: manifest, $0)) } ?? .minimum
    }

    /// The screen with a notice; `nil` without one, or without room. Only empty lines and the hint give way to it. Without
    /// room for all of it, its beginning is on one line.
    private func screenWithNotice(_ manifest: Manifest) -> ScreenContent? {
        guard !context.notices.isEmpty else { return nil }
        let plain = plain(manifest)
        let extents = Extent.all.filter { $0.hasParts(of: plain) }
        for isWhole in [true, false] {
            let screens = extents.lazy.map { content(of: manifest, $0, isWhole: isWhole) }
            if let screen = screens.first(where: fits) { return screen }
        }
        return nil
    }

    private func fits(_ content: ScreenContent) -> Bool { content.document.lines.count <= context.size.rows }

    /// The notice of the centre whose turn it is.
    private var notice: NoticeBoard.Line? {
        let lines = context.notices.lines
        return lines.isEmpty ? nil : lines[turn % lines.count]
    }

    /// `isWhole` adds a notice in every language, or its beginning in the language whose turn it is; `nil` adds none.
    private func content(of manifest: Manifest, _ extent: Extent, isWhole: Bool? = nil) -> ScreenContent {
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
        if isWhole == false { writeBeginning(manifest, into: &text) }
        foot(of: manifest, extent, isSpaced: isWhole != false, into: &text)
        if isWhole == true, let notice { write(notice, manifest, into: &text) }
        return ScreenContent(
            document: text.document, items: manifest.languages.map { .language($0.language) }, isList: true,
            isCentred: true)
    }

    /// Writes the privacy promise, or in its place the sentence for people who are waiting, then who runs this screen. The
    /// beginning of a notice has the place of the empty line above.
    private func foot(of manifest: Manifest, _ extent: Extent, isSpaced: Bool, into text: inout DocumentBuilder) {
        if extent.hasPromise {
            if isSpaced { text.blank() }
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
            let sentence = Words.filled(entry.attract(.attractNotice), with: arguments) + context.notices.others
            text.paragraph([Run(text: sentence, style: .quiet, language: context.tag(of: entry.language))])
        }
    }

    /// Writes the beginning of a notice on one line: in each turn in another language, then the next notice.
    private func writeBeginning(_ manifest: Manifest, into text: inout DocumentBuilder) {
        let (count, languages) = (context.notices.lines.count, manifest.languages)
        guard count > 0, !languages.isEmpty else { return }
        let entry = languages[turn / 2 % languages.count]
        let line = context.notices.line(
            of: turn / 2 / languages.count % count, in: entry.language, form: entry.attract(.attractNoticeShort),
            width: context.size.textWidth)
        guard let line else { return }
        text.paragraph([Run(text: line, style: .strong, language: context.tag(of: entry.language))])
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
