import ContentModel
import TerminalUI

/// Everything that a screen of the staff may read. The digits of the PIN are not among it.
struct StaffContext: Equatable, Sendable {
    let kiosk: KioskContext
    let pack: LanguagePack
    let step: StaffSession.Step
    /// The digits of the date or the hour that is being typed.
    let typedDigits: String
    /// The sentence that is being typed.
    let typedText: String
    /// The notices that are kept, shown or not.
    let notices: [Notice]
    /// The day that the machine's clock says.
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
        // The PIN's digits are not among what a screen can show.
        let isPIN = if case .pin = session.step { true } else { false }
        typedDigits = isPIN ? "" : String(decoding: session.digits, as: UTF8.self)
        tag = kiosk.tag(of: session.pack.language)
    }

    var words: Vocabulary { pack.words }

    func run(_ text: String, style: Style = .text) -> Run { Run(text: text, style: style, language: tag) }
}
