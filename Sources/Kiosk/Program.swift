import ContentModel
import Interview
import TerminalUI

/// A bundle that could be opened.
public struct OpenContent: Sendable {
    /// Reads its records.
    public var store: ContentStore
    /// Reads its interview, where the manifest says that it has one.
    public var interview: InterviewStore?
    /// Its first record.
    public var manifest: Manifest
    /// Which bundle it is: two releases may begin with the same record.
    public var id: String
    /// Whether it was marked to be shown at the next key.
    public var isUrgent: Bool

    /// Creates it.
    public init(
        store: ContentStore, interview: InterviewStore? = nil, manifest: Manifest, id: String = "",
        isUrgent: Bool = false
    ) {
        self.store = store
        self.interview = interview
        self.manifest = manifest
        self.id = id
        self.isUrgent = isUrgent
    }

    func isSame(as other: OpenContent?) -> Bool { id == other?.id && manifest == other?.manifest }

    /// Whether a page must not be shown by this bundle: withdrawn, or gone.
    func withdraws(_ id: PageID) -> Bool {
        guard let page = try? store.page(id) else { return true }
        return page.withdrawn != nil
    }
}

/// Where bundles come from, best first. Live in `senda`.
public struct ContentLibrary: Sendable {
    /// Starts again with the best bundle there is; `nil` is none.
    public var best: @Sendable () -> OpenContent?
    /// The next best after the one that proved to be damaged; `nil` is none.
    public var next: @Sendable () -> OpenContent?
    /// Whether ``best`` may be another one since the last question.
    public var hasChanged: @Sendable () -> Bool

    /// Creates a library.
    public init(
        best: @escaping @Sendable () -> OpenContent?, next: @escaping @Sendable () -> OpenContent?,
        hasChanged: @escaping @Sendable () -> Bool = { false }
    ) {
        self.best = best
        self.next = next
        self.hasChanged = hasChanged
    }
}

/// What a program that starts afresh between two visits takes over from the one before: nothing of the visit.
public struct FreshStart: Equatable, Sendable {
    /// The neutral screen stands.
    public var isHidden: Bool

    /// Creates it.
    public init(isHidden: Bool) { self.isHidden = isHidden }
}

/// The loop: a key, an update, its effects, a screen.
public struct Program<Screen: Terminal> {
    var terminal: Screen
    let library: ContentLibrary
    let clock: @Sendable () -> Moment
    let log: @Sendable (String) -> Void
    let startAfresh: @Sendable (FreshStart) -> Void
    /// Whether answers were in memory since the program started.
    private var heldAnswers = false
    /// What is shown.
    public private(set) var model: KioskModel
    var content: OpenContent?
    /// A newer bundle that waits for the visit's end, or for the next key.
    var waiting: OpenContent?

    /// Opens the best bundle and shows the language screen at the first ``run()``, or the neutral one again.
    ///
    /// `startAfresh` is called when a visit with answers has ended and its screen is gone. It replaces the process, so
    /// that nothing of the answers is left in its memory; it returns if that cannot be done.
    public init(
        terminal: Screen, library: ContentLibrary, site: Site, isLocked: Bool, after start: FreshStart? = nil,
        clock: @escaping @Sendable () -> Moment, log: @escaping @Sendable (String) -> Void,
        startAfresh: @escaping @Sendable (FreshStart) -> Void = { _ in }
    ) {
        self.terminal = terminal
        self.library = library
        self.clock = clock
        self.log = log
        self.startAfresh = startAfresh
        content = library.best()
        model = KioskModel(
            site: site, size: terminal.size, isLocked: isLocked, manifest: content?.manifest,
            now: clock(), after: start)
        if start == nil { reportUnknownSettings() }
    }

    /// Runs until a key ends it.
    /// - Throws: ``TerminalGone`` when the terminal was closed.
    public mutating func run() throws {
        try terminal.present(view(model))
        while true {
            let key = try terminal.nextKey(timeout: model.timeout(at: clock().milliseconds))
            let now = clock()
            if library.hasChanged() { _ = handle(.storeChanged) }
            guard try step(key.map { .key($0, at: now) } ?? .timeout(at: now)) else { return }
        }
    }

    /// Applies an event and shows what came of it. Returns `false` when the program is to end.
    /// - Throws: ``TerminalGone`` when the terminal was closed.
    public mutating func step(_ event: KioskEvent) throws -> Bool {
        let before = model.publicScreen
        guard handle(event) else { return false }
        if let screen = model.publicScreen, screen != before { terminal.invalidate() }
        try terminal.present(view(model))
        forgetAnswers()
        return true
    }

    /// Once the visit with the answers is over, and nothing of it on the screen, the program starts afresh.
    private mutating func forgetAnswers() {
        if model.visit?.interview != nil { heldAnswers = true }
        guard heldAnswers, model.visit == nil else { return }
        startAfresh(FreshStart(isHidden: model.isHidden))
        heldAnswers = false
    }

    /// Applies an event and what follows from it. Returns `false` when the program is to end.
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

    /// Does the work. A damaged record makes the next bundle take over; the work is then done with that one.
    private mutating func perform(_ effect: KioskEffect) -> KioskEvent? {
        switch effect {
        case .repaint:
            terminal.invalidate()
            return nil
        case .reopenContent: return reopen()
        case .lookAtNewContent(let page): return lookAtNewContent(page)
        case .renewContent: if let waiting { takeOver(waiting) }
        case .openPage(let id, _, _), .openAbout(let id, _, _):
            if let waiting, waiting.withdraws(id) { takeOver(waiting) }
        default: break
        }
        return load(effect)
    }

    private mutating func load(_ effect: KioskEffect) -> KioskEvent? {
        var isFirst = true
        while let open = content {
            do {
                return .loaded(try ContentLoader(content: open).load(effect))
            } catch let damage as ContentDamage where damage.isMissing && !isFirst {
                log("\(damage); the bundle that took over does not have it")
                return .loaded(Loaded(content: .unreadable))
            } catch {
                isFirst = false
                let other = waiting ?? library.next()
                if other == nil {
                    log("the content is damaged (\(error)); no bundle is left: the emergency numbers stand")
                } else {
                    log("the content is damaged (\(error)); the next bundle takes over")
                }
                takeOver(other)
            }
        }
        return nil
    }

    /// Goes on with another bundle; `nil` is none.
    private mutating func takeOver(_ other: OpenContent?) {
        content = other
        waiting = nil
        _ = model.update(.contentOpened(other?.manifest))
        reportUnknownSettings()
    }

    private mutating func reopen() -> KioskEvent? {
        waiting = nil
        guard let best = library.best(), !best.isSame(as: content) else { return nil }
        content = best
        reportUnknownSettings()
        return .contentOpened(best.manifest)
    }

    /// A visit ends with the bundle that it began with, unless the new one must be shown sooner.
    private mutating func lookAtNewContent(_ page: PageID?) -> KioskEvent? {
        guard let best = library.best(), !best.isSame(as: content) else { return nil }
        waiting = best
        return best.isUrgent || page.map(best.withdraws) ?? false ? .urgentContentWaits : nil
    }
}
