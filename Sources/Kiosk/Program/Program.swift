import ContentModel
import Interview
import TerminalUI

/// The loop: a key, an update, its effects, a screen.
///
/// ## Usage
///
/// ```swift
/// let library = ContentLibrary(
///     best: { OpenContent(store: store, manifest: manifest) }, next: { nil })
/// var program = Program(
///     terminal: terminal, library: library, site: Site(), isLocked: true,
///     clock: { now() }, log: { print($0) })
/// try program.run()  // returns when a key ends the program; never if it is locked
/// ```
public struct Program<Screen: Terminal> {
    /// The terminal that the kiosk runs on.
    public internal(set) var terminal: Screen
    let library: ContentLibrary
    let clock: @Sendable () -> Moment
    let log: @Sendable (String) -> Void
    let services: @Sendable () -> ServiceList
    let restartProcess: @Sendable (ProcessRestart) -> Void
    let staff: StaffServices
    let notices: NoticeServices
    /// True if answers or a PIN have been in memory since the process started.
    private var heldSecrets = false
    /// The state that is shown.
    public private(set) var model: KioskModel
    var content: OpenContent?
    /// A newer bundle that is waiting for the visit's end, or for the next key press.
    var waiting: OpenContent?

    /// Opens the best bundle. ``run()`` first shows the language screen, or again the neutral one of before a restart.
    ///
    /// `restartProcess` is called when a visit with answers has ended and its screen is cleared. It replaces the
    /// process, so that no trace of the answers remains in its memory; it returns if that is not possible.
    /// `notices` are read here, and written when staff change them or one has expired.
    /// `services` is called when a page that lists services is opened, never before.
    public init(
        terminal: Screen, library: ContentLibrary, site: Site, isLocked: Bool, after start: ProcessRestart? = nil,
        services: @escaping @Sendable () -> ServiceList = { ServiceList() },
        clock: @escaping @Sendable () -> Moment, log: @escaping @Sendable (String) -> Void,
        restartProcess: @escaping @Sendable (ProcessRestart) -> Void = { _ in }, staff: StaffServices = .none,
        notices: NoticeServices = .none
    ) {
        self.terminal = terminal
        self.library = library
        self.clock = clock
        self.log = log
        self.services = services
        self.restartProcess = restartProcess
        self.staff = staff
        self.notices = notices
        content = library.best()
        model = KioskModel(
            site: site, size: terminal.size, isLocked: isLocked, manifest: content?.manifest,
            now: clock(), knownDay: content?.knownDay, after: start)
        let kept = notices.read()
        if !kept.isEmpty { _ = handle(.noticesRead(kept)) }
        if start == nil { reportUnknownSettings() }
    }

    /// Runs until a key ends it.
    /// - Throws: `TerminalGone` when the terminal was closed.
    public mutating func run() throws {
        try present()
        while true {
            let key = try terminal.nextKey(timeout: model.timeout(at: clock().milliseconds))
            let now = clock()
            if library.hasChanged() { _ = handle(.storeChanged) }
            guard try step(key.map { .key($0, at: now) } ?? .timeout(at: now)) else { return }
        }
    }

    /// Applies an event and shows the result. Returns `false` when the program is to end.
    ///
    /// Between a visit and the screens outside visits everything is painted again, so that no trace of the visit remains
    /// after it, and nothing that another program wrote on an idle screen remains during it.
    /// - Throws: `TerminalGone` when the terminal was closed.
    public mutating func step(_ event: KioskEvent) throws -> Bool {
        let before = model.publicScreen
        guard handle(event) else { return false }
        if model.publicScreen != before { terminal.invalidate() }
        try present()
        forgetSecrets()
        return true
    }

    private mutating func present() throws {
        terminal.paintsLines = model.paintsLines
        try terminal.present(view(model))
    }

    /// Restarts the process once the visit with the answers, or the staff session with the PIN, is over and nothing of
    /// it is on the screen.
    private mutating func forgetSecrets() {
        if model.visit?.interview != nil || model.staff?.takesDigits == true { heldSecrets = true }
        guard heldSecrets, model.visit == nil, model.staff == nil else { return }
        restartProcess(
            ProcessRestart(
                isHidden: model.isHidden, endedIn: model.endedIn, newestDay: model.newestDay, dayGiven: model.dayGiven))
        heldSecrets = false
    }

    /// Applies an event, performs its effects and applies their answers. Returns `false` when the program is to end.
    private mutating func handle(_ event: KioskEvent) -> Bool {
        var effects = model.update(event)
        while !effects.isEmpty {
            let effect = effects.removeFirst()
            if effect == .quit { return false }
            guard let answer = perform(effect) else { continue }
            effects += model.update(answer)
        }
        return true
    }

    private mutating func perform(_ effect: KioskEffect) -> KioskEvent? {
        switch effect {
        case .read(let request): return read(request)
        case .reopenContent: return reopen()
        case .checkForNewContent(let page): return checkForNewContent(page)
        case .showNewContent: if let waiting { show(waiting) }
        case .repaint: terminal.invalidate()
        case .openStaff, .checkPIN, .reportToStaff, .noteDate, .confirmPhone, .readNoticeRules, .changeNotices,
            .keepNotices:
            return perform(forStaff: effect)
        case .quit: break
        }
        return nil
    }

    /// Reads from the bundle. If a record is damaged, the next bundle takes over and the record is read from that one.
    mutating func read(_ request: ReadRequest) -> KioskEvent? {
        if let page = request.openedPage, let waiting, waiting.withdraws(page) { show(waiting) }
        var isFirst = true
        while let open = content {
            do {
                let loader = ContentLoader(content: open, country: model.site.country, services: services)
                return .loaded(try loader.load(request))
            } catch let damage as ContentDamage where damage.isMissing && !isFirst {
                log("\(damage); the bundle that took over does not have it")
                return .loaded(Loaded(content: .unreadable))
            } catch {
                isFirst = false
                let other = waiting ?? library.next()
                if other == nil {
                    log("the content is damaged (\(error)); no bundle is left: the emergency numbers are shown")
                } else {
                    log("the content is damaged (\(error)); the next bundle takes over")
                }
                show(other)
            }
        }
        return nil
    }

    /// Continues with another bundle; `nil` if there is none.
    private mutating func show(_ other: OpenContent?) {
        content = other
        waiting = nil
        _ = handle(.contentOpened(other?.manifest, knownDay: other?.knownDay))
        reportUnknownSettings()
    }

    private mutating func reopen() -> KioskEvent? {
        waiting = nil
        guard let best = library.best() else { return nil }
        guard !best.isSame(as: content) else { return learnDay(from: best) }
        content = best
        reportUnknownSettings()
        return .contentOpened(best.manifest, knownDay: best.knownDay)
    }

    /// A visit ends with the bundle that it began with, unless the new one must be shown sooner.
    private mutating func checkForNewContent(_ page: PageID?) -> KioskEvent? {
        guard let best = library.best() else { return nil }
        guard !best.isSame(as: content) else { return learnDay(from: best) }
        waiting = best
        return best.isUrgent || page.map(best.withdraws) ?? false ? .urgentContentWaits : nil
    }

    private mutating func learnDay(from same: OpenContent) -> KioskEvent? {
        guard let day = same.knownDay, day != content?.knownDay else { return nil }
        content?.knownDay = day
        return .dayLearned(day)
    }
}
