import ContentModel
import Interview
import Kiosk
import Synchronization
import TerminalUI

/// A terminal without a user: it has a size and keeps the last screen.
public struct RecordingTerminal: Terminal {
    /// The size that the test specified.
    public let size: ScreenSize
    /// True if changed lines are painted whole.
    public var paintsLines = false
    /// One entry for each full repaint that was requested.
    let repaints: Collected<Void>
    /// The last screen.
    private(set) var shown: ScreenBuffer?

    /// Returns no key.
    public mutating func nextKey(timeout milliseconds: Int?) throws -> Key? { throw TerminalGone() }
    /// Keeps the screen.
    public mutating func present(_ screen: ScreenBuffer) { shown = screen }
    /// Counts the call.
    public mutating func invalidate() { repaints.append(()) }
}

/// The program without a terminal: the test sends keys, reads screens and advances the time.
public struct KioskDriver {
    private var program: Program<RecordingTerminal>
    /// Milliseconds since the start; a press takes a second by default.
    public private(set) var milliseconds = 0
    /// True if the program has ended.
    public private(set) var hasQuit = false
    /// The lines that the program logged.
    public var log: [String] { lines.all }

    /// The requested restarts; here the program continues instead.
    public var restarts: [ProcessRestart] { starts.all }

    /// The number of full repaints that were requested.
    public var repaints: Int { repainted.all.count }

    private let repainted = Collected<Void>()
    private let lines = Collected<String>()
    private let starts = Collected<ProcessRestart>()
    private let library: ListedContents
    /// The day that the clock shows.
    public var day: Day
    private let minuteOfDay: Int

    /// Starts on the language screen, with bundles in order of preference.
    public init(
        _ stores: [ContentStore] = [FixedContent.store()], interview: InterviewStore? = FixedInterview.store,
        site: Site = Site(),
        size: ScreenSize = ScreenSize(columns: 80, rows: 24), isLocked: Bool = true, day: Day = FixedContent.day,
        minuteOfDay: Int = 600, knownDay: Day? = nil, after before: ProcessRestart? = nil,
        services: @escaping @Sendable () -> ServiceList = { ServiceList() }, staff: StaffServices = .none,
        notices: NoticeServices = .none
    ) throws {
        self.day = day
        self.minuteOfDay = minuteOfDay
        let contents = stores.compactMap { store in
            (try? store.manifest()).map { manifest in
                var manifest = manifest
                manifest.interviewReviewed = interview.map { words in
                    manifest.languages.map(\.language).filter { (try? words.wording($0))?.review != nil }
                }
                return OpenContent(store: store, interview: interview, manifest: manifest, knownDay: knownDay)
            }
        }
        let library = ListedContents(contents)
        self.library = library
        let start = Moment(milliseconds: 0, day: day, minuteOfDay: minuteOfDay)
        let (lines, starts) = (lines, starts)
        program = Program(
            terminal: RecordingTerminal(size: size, repaints: repainted),
            library: ContentLibrary(best: { library.best() }, next: { library.next() }),
            site: site, isLocked: isLocked, after: before, services: services, clock: { start },
            log: { lines.append($0) }, restartProcess: { starts.append($0) }, staff: staff,
            notices: notices)
    }

    /// The model after the last key.
    public var model: KioskModel { program.model }

    private var now: Moment { Moment(milliseconds: milliseconds, day: day, minuteOfDay: minuteOfDay) }

    /// Presses keys, each `pause` milliseconds after the one before; pending timeouts fire in between.
    public mutating func press(_ keys: Key..., pause: Int = 1000) {
        for key in keys {
            wait(pause)
            step(.key(key, at: now))
        }
    }

    private mutating func step(_ event: KioskEvent) {
        if (try? program.step(event)) == false { hasQuit = true }
    }

    /// Types characters as keys.
    public mutating func type(_ text: String, pause: Int = 1000) {
        for character in text { press(.character(character), pause: pause) }
    }

    /// Advances the time, with the timeouts that the kiosk requested.
    public mutating func wait(_ pause: Int) {
        let end = milliseconds + pause
        while let timeout = model.timeout(at: milliseconds), milliseconds + timeout <= end {
            milliseconds += timeout
            step(.timeout(at: now))
        }
        milliseconds = end
    }

    /// Simulates a sync that installs another bundle.
    public mutating func receive(_ store: ContentStore, id: String, isUrgent: Bool = false) throws {
        library.bring(OpenContent(store: store, manifest: try store.manifest(), id: id, isUrgent: isUrgent))
        step(.storeChanged)
    }

    /// The current screen.
    public var screen: ScreenBuffer { program.terminal.shown ?? view(model) }

    /// The screen as text.
    public var text: String { screen.text }
}

/// Collects the values that a program emits.
final class Collected<Value: Sendable>: Sendable {
    private let values = Mutex<[Value]>([])
    var all: [Value] { values.withLock { $0 } }
    func append(_ value: Value) { values.withLock { $0.append(value) } }
}

/// Bundles in order, as a store has them.
private final class ListedContents: Sendable {
    private let contents: Mutex<(all: [OpenContent], opened: Int)>
    init(_ contents: [OpenContent]) { self.contents = Mutex((contents, 0)) }

    func best() -> OpenContent? {
        contents.withLock { $0.opened = 0 }
        return next()
    }

    func next() -> OpenContent? {
        contents.withLock { contents in
            guard contents.opened < contents.all.count else { return nil }
            contents.opened += 1
            return contents.all[contents.opened - 1]
        }
    }

    func bring(_ content: OpenContent) { contents.withLock { $0.all.insert(content, at: 0) } }
}
