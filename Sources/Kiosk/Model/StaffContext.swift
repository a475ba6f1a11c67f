import ContentModel
import TerminalUI

/// Everything that a staff screen may read. It never contains the digits of the PIN.
struct StaffContext: Equatable, Sendable {
    let kiosk: KioskContext
    let pack: LanguagePack
    let step: StaffSession.Step
    /// The digits of the date or the time that is being typed; empty while the PIN is typed.
    let typedDigits: String
    /// The sentence that is being typed.
    let typedText: String
    /// What staff did could not be saved.
    let isUnsaved: Bool
    /// All saved notices, shown to visitors or not.
    let notices: [Notice]
    /// The date of the machine's clock, trusted or not.
    let clockDay: Day
    /// The tag of cells in the site's language.
    let tag: LanguageTag

    init(_ session: StaffSession, _ kiosk: KioskContext, clockDay: Day, notices: [Notice] = []) {
        self.kiosk = kiosk
        self.clockDay = clockDay
        pack = session.pack
        step = session.step
        self.notices = notices
        typedText = session.text
        isUnsaved = session.isUnsaved
        // No screen can show the PIN's digits, because none receives them.
        let isPIN = if case .pin = session.step { true } else { false }
        typedDigits = isPIN ? "" : String(decoding: session.digits, as: UTF8.self)
        tag = kiosk.tag(of: session.pack.language)
    }

    var words: Vocabulary { pack.words }

    func run(_ text: String, style: Style = .text) -> Run { Run(text: text, style: style, language: tag) }
}
