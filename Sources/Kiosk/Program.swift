import ContentModel
import TerminalUI

/// A bundle that could be opened.
public struct OpenContent: Sendable {
    /// Reads its records.
    public var store: ContentStore
    /// Its first record.
    public var manifest: Manifest

    /// Creates it.
    public init(store: ContentStore, manifest: Manifest) {
        self.store = store
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

/// The loop: a key, an update, its effects, a screen.
public struct Program<Screen: Terminal> {
    var terminal: Screen
    let library: ContentLibrary
    let clock: @Sendable () -> Moment
    let log: @Sendable (String) -> Void
    /// What is shown.
    public private(set) var model: KioskModel
    var content: OpenContent?

    /// Opens the best bundle and shows the language screen at the first ``run()``.
    public init(
        terminal: Screen, library: ContentLibrary, site: Site, isLocked: Bool, clock: @escaping @Sendable () -> Moment,
        log: @escaping @Sendable (String) -> Void
    ) {
        self.terminal = terminal
        self.library = library
        self.clock = clock
        self.log = log
        content = library.best()
        model = KioskModel(
            site: site, size: terminal.size, isLocked: isLocked, manifest: content?.manifest, now: clock())
    }

    /// Runs until a key ends it.
    /// - Throws: ``TerminalGone`` when the terminal was closed.
    public mutating func run() throws {
        try terminal.present(view(model))
        while true {
            let key = try terminal.nextKey(timeout: model.timeout(at: clock().milliseconds))
            let now = clock()
            guard handle(key.map { .key($0, at: now) } ?? .timeout(at: now)) else { return }
            try terminal.present(view(model))
        }
    }

    /// Applies an event and what follows from it. Returns `false` when the program is to end.
    public mutating func handle(_ event: KioskEvent) -> Bool {
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
