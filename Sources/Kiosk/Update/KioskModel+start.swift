import ContentModel
import TerminalUI

extension KioskModel {
    /// Creates the model of a kiosk that has just started, or whose process was restarted between two visits.
    public init(
        site: Site, size: ScreenSize, isLocked: Bool, manifest: Manifest?, now: Moment, knownDay: Day? = nil,
        after restart: ProcessRestart? = nil
    ) {
        let empty = ScreenContent(document: Document())
        self.init(
            site: site, size: size, isLocked: isLocked, manifest: manifest,
            idleTurn: IdleTurn(since: now.milliseconds), now: now,
            newestDay: NewestDay(knownDay ?? Day(daysSince1970: 0), since: now.milliseconds),
            layout: Layout(empty, size: size, position: ReadingPosition()))
        if let restart {
            isHidden = restart.isHidden
            endedIn = restart.endedIn
            presses = PressFilter(unknownKeyAt: now.milliseconds)
            dayGiven = restart.dayGiven
            restart.newestDay.map { newestDay.rise(to: $0, at: now.milliseconds) }
        }
        learnDay()
        refresh()
    }

    /// Lays out the screen again if it or the reader's position has changed: the one place where layouts are made.
    mutating func refresh() {
        let screen = screenToShow
        if screen != shown {
            layout = Layout(screen.content, size: size, position: position, feedback: feedback)
            shown = screen
        } else if layout.position != position || layout.feedback != feedback {
            layout = layout.moved(to: position, feedback: feedback)
        }
    }

    /// The context of a visit's screen: a screen that must not show notices is not given any.
    private func visitContext(_ visit: Visit, _ context: KioskContext) -> KioskContext {
        var context = context
        // An overlay follows the rule for the screen below it.
        let screen = visit.coveredScreen ?? visit.screen
        if !screen.mayShowNotices(manifest) { context.notices = NoticeBoard() }
        return context
    }

    private var screenToShow: ShownScreen {
        let context = context
        if size.isTooSmall { return .largerWindow(context, visit?.language) }
        if let staff, !isHidden { return .staff(StaffContext(staff, context, clockDay: now.day, notices: notices)) }
        guard manifest != nil else { return .emergency(context) }
        if isHidden { return .neutral(context) }
        guard let visit else {
            let turn = context.notices.isEmpty ? 0 : idleTurn.number
            return .language(context, endedIn: endedIn, idle: idleSentence, turn: turn)
        }
        let screen = ScreenContext(visit, visitContext(visit, context), at: now)
        return visit.warnedAt == nil ? .visit(screen) : .idleWarning(screen)
    }
}
