import ContentModel
import Interview
import TerminalUI

/// A bundle that could be opened.
public struct OpenContent: Sendable {
    /// Reads its records.
    public var store: ContentStore
    /// Reads its interview; `nil` if it has none.
    public var interview: InterviewStore?
    /// Its first record.
    public var manifest: Manifest

    /// Creates it.
    public init(store: ContentStore, interview: InterviewStore? = nil, manifest: Manifest) {
        self.store = store
        self.interview = interview
        self.manifest = manifest
    }
}

/// Where bundles come from, best first. Live in `senda`.
public struct ContentLibrary: Sendable {
    /// Starts again with the best bundle there is; `nil` is none.
    public var best: @Sendable () -> OpenContent?
    /// The next best after the one that proved to be damaged; `nil` is none.
    public var next: @Sendable () -> OpenContent?

    /// Creates a library.
    public init(best: @escaping @Sendable () -> OpenContent?, next: @escaping @Sendable () -> OpenContent?) {
        self.best = best
        self.next = next
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
            site: site, size: terminal.size, isLocked: isLocked, manifest: content?.manifest, now: clock(),
            after: start)
    }

    /// Runs until a key ends it.
    /// - Throws: ``TerminalGone`` when the terminal was closed.
    public mutating func run() throws {
        try terminal.present(view(model))
        while true {
            let key = try terminal.nextKey(timeout: model.timeout(at: clock().milliseconds))
            let now = clock()
            guard try step(key.map { .key($0, at: now) } ?? .timeout(at: now)) else { return }
        }
    }

    /// Applies an event and shows what came of it. Returns `false` when the program is to end.
    /// - Throws: ``TerminalGone`` when the terminal was closed.
    public mutating func step(_ event: KioskEvent) throws -> Bool {
        guard handle(event) else { return false }
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
        if effect == .reopenContent { return reopen() }
        var isFirst = true
        while let open = content {
            do {
                return .loaded(try ContentLoader(content: open).load(effect))
            } catch let damage as ContentDamage where damage.isMissing && !isFirst {
                log("\(damage); the bundle that took over does not have it")
                return .loaded(Loaded(content: .unreadable))
            } catch {
                content = library.next()
                isFirst = false
                if content == nil {
                    log("the content is damaged (\(error)); no bundle is left: the emergency numbers stand")
                } else {
                    log("the content is damaged (\(error)); the next bundle takes over")
                }
                _ = model.update(.contentOpened(content?.manifest))
            }
        }
        return nil
    }

    private mutating func reopen() -> KioskEvent? {
        guard let best = library.best(), best.manifest != content?.manifest else { return nil }
        content = best
        return .contentOpened(best.manifest)
    }
}
