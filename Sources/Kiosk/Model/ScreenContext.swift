import ContentModel
import TerminalUI

/// Everything that a screen of a visit may read. Moving and scrolling change none of it.
struct ScreenContext: Equatable, Sendable {
    private(set) var kiosk: KioskContext
    private(set) var screen: Screen
    /// The screen below an overlay; `nil` if the screen is not an overlay.
    let covered: Screen?
    private(set) var pack: LanguagePack
    private(set) var interview: InterviewSession?
    /// The screen in the language of the staff, while they read it.
    let peek: Peek?
    /// True if the visit's lines are painted whole for a screen reader.
    let paintsLines: Bool
    /// The page is read from the results, by the visitor.
    private(set) var isReadFromResults: Bool
    /// The tag of cells in the visit's language.
    private(set) var tag: LanguageTag
    /// The kiosk's own services of the page's kinds, as they are shown now; `nil` if the page names no kinds.
    let services: [ListedService]?

    /// Creates the context of a visit's screen. No service is open or closed unless the moment and the date are known.
    init(_ visit: Visit, _ kiosk: KioskContext, at now: Moment? = nil) {
        self.kiosk = kiosk
        screen = visit.screen
        covered = screen.isOverlay ? visit.coveredScreen : nil
        pack = visit.languagePack
        interview = visit.interview
        peek = visit.peek
        paintsLines = visit.paintsLines
        isReadFromResults = visit.isReadingFromResults
        tag = kiosk.tag(of: visit.language)
        services = visit.screen.page?.services.map { ListedService.list($0, at: kiosk.today == nil ? nil : now) }
    }

    /// The same screen in another window.
    func resized(to size: ScreenSize) -> ScreenContext {
        var context = self
        context.kiosk.size = size
        return context
    }

    /// The same screen in the language of the staff.
    func reading(_ peek: Peek, in size: ScreenSize) -> ScreenContext {
        var context = resized(to: size)
        context.pack = peek.pack
        context.isReadFromResults = false
        context.tag = kiosk.tag(of: peek.pack.language)
        context = context.withoutMarks
        if let texts = peek.interview { context.interview?.texts = texts }
        switch (screen, peek.page) {
        case (.page, let page?): context.screen = .page(page)
        case (.about, let page?): context.screen = .about(page)
        default: break
        }
        return context
    }

    /// The same screen without the marks of a question: the staff see what is asked, not what was answered.
    var withoutMarks: ScreenContext {
        var context = self
        context.interview?.draft.chosen = []
        context.interview?.draft.wasAsked = false
        return context
    }

    var size: ScreenSize { kiosk.size }
    var site: Site { kiosk.site }
    var manifest: Manifest? { kiosk.manifest }
    var today: Day? { kiosk.today }
    var staff: Staff { kiosk.staff }
    var isStopped: Bool { kiosk.isStopped }
    var language: Language { pack.language }
    var words: Vocabulary { pack.words }
}

/// The screen to show, with everything that it reads: equal values have equal content.
///
/// Indirect, so that a copy is one reference.
indirect enum ShownScreen: Equatable, Sendable {
    /// The request for a larger window, in the visit's language first.
    case largerWindow(KioskContext, Language?)
    /// The built-in emergency numbers, for a kiosk without a bundle.
    case emergency(KioskContext)
    case neutral(KioskContext)
    /// The choice of languages, below a message to a visitor who has just ended a visit in one of them, or above a
    /// sentence for people who are waiting; `turn` selects the centre's notice.
    case language(KioskContext, endedIn: Language?, idle: Manifest.IdleSentence?, turn: Int)
    case staff(StaffContext)
    case idleWarning(ScreenContext)
    case visit(ScreenContext)
}
