import ContentModel
import TerminalUI

/// Everything that a screen of the staff may read. The digits of the PIN are not among it.
struct StaffContext: Equatable, Sendable {
    let kiosk: KioskContext
    let pack: LanguagePack
    let step: StaffSession.Step
    /// The digits of the date that is being typed.
    let typedDate: String
    /// The day that the machine's clock says.
    let clockDay: Day
    /// The tag of cells in the site's language.
    let tag: LanguageTag

    init(_ session: StaffSession, _ kiosk: KioskContext, clockDay: Day) {
        self.kiosk = kiosk
        self.clockDay = clockDay
        pack = session.pack
        step = session.step
        if case .typeDate = step { typedDate = String(decoding: session.digits, as: UTF8.self) } else { typedDate = "" }
        tag = kiosk.tag(of: session.pack.language)
    }

    var words: Vocabulary { pack.words }

    func run(_ text: String, style: Style = .text) -> Run { Run(text: text, style: style, language: tag) }
}
