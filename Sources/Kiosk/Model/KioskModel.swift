import ContentModel
import TerminalUI

/// Everything the kiosk knows. Changed by ``update(_:)`` alone; drawn by ``view(_:)`` alone.
public struct KioskModel: Equatable, Sendable {
    /// This kiosk's settings.
    public internal(set) var site: Site
    /// The terminal's size.
    public internal(set) var size: ScreenSize
    /// Whether no key may end the program (`--kiosk`).
    public let isLocked: Bool
    /// What the bundle holds; `nil` without any bundle: then the emergency text is shown.
    var manifest: Manifest?
    /// `nil` on the language screen: nothing of a visit is left then.
    var visit: Visit?
    /// The neutral screen stands.
    var isHidden = false
    /// The reader's place on the screens outside a visit.
    var outside = Reading(item: 0)
    /// The last event's time.
    var now: Moment
    /// Tells a press from a held key; it outlives a visit, so that the key that ended one begins no other.
    var presses = PressFilter()
    /// What the screen says, and what that was made from: derived from the rest at the end of every update.
    var content = ScreenContent(document: Document())
    var contentInputs: ContentInputs?
    var keyMap: KeyMap { site.keyboard == .azerty ? .azerty : .standard }

    /// Creates the model of a kiosk that nobody has touched.
    public init(
        site: Site, size: ScreenSize, isLocked: Bool, manifest: Manifest?, now: Moment,
        after start: FreshStart? = nil
    ) {
        self.site = site
        self.size = size
        self.isLocked = isLocked
        self.manifest = manifest
        self.now = now
        if let start {
            isHidden = start.isHidden
            presses = PressFilter(unknownKeyAt: now.milliseconds)
        }
        refreshContent()
    }

    /// The smallest window that is laid out; below it one line asks for a larger one.
    static let leastSize = ScreenSize(columns: 40, rows: 12)

    var isTooSmall: Bool { size.columns < Self.leastSize.columns || size.rows < Self.leastSize.rows }

    /// The language of the screens outside a visit.
    var siteLanguage: LanguageEntry? {
        manifest.flatMap { manifest in
            let wanted = site.language ?? manifest.sourceLanguage
            return manifest.languages.first { $0.language == wanted } ?? manifest.languages.first
        }
    }

    /// Today, if the clock can be believed.
    var today: Day? { (manifest?.day).flatMap { ClockTrust(floor: $0).today(now.day) } }

    /// The digits to call in the site's country; a number that works in most of them where the content has none.
    var emergencyNumber: String { manifest?.emergency.numbers[site.country] ?? Fallback.emergencyNumber }

    /// A screen that appears between two visits.
    enum PublicScreen { case language, hidden }

    /// The screen outside a visit that is shown; `nil` during one.
    var publicScreen: PublicScreen? { isHidden ? .hidden : visit == nil ? .language : nil }

    /// The tag of a language's cells: its place in the bundle, from 1.
    func tag(of language: Language) -> LanguageTag {
        let index = manifest?.languages.firstIndex { $0.language == language }
        return index.flatMap { LanguageTag(exactly: $0 + 1) } ?? 0
    }
}
