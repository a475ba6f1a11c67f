import ContentModel
import Interview

/// An opened bundle.
public struct OpenContent: Sendable {
    /// Reads its records.
    public var store: ContentStore
    /// Reads its interview, where the manifest says that it has one.
    public var interview: InterviewStore?
    /// The bundle's first record.
    public var manifest: Manifest
    /// The bundle's identifier: two releases can have equal manifests.
    public var id: String
    /// An urgent bundle is shown at the next key press.
    public var isUrgent: Bool
    /// The newest day that its store knows, as a sync recorded it; `nil` without a store.
    public var knownDay: Day?

    /// Creates opened content from its readers.
    public init(
        store: ContentStore, interview: InterviewStore? = nil, manifest: Manifest, id: String = "",
        isUrgent: Bool = false, knownDay: Day? = nil
    ) {
        self.store = store
        self.interview = interview
        self.manifest = manifest
        self.id = id
        self.isUrgent = isUrgent
        self.knownDay = knownDay
    }

    func isSame(as other: OpenContent?) -> Bool { id == other?.id && manifest == other?.manifest }

    /// True if this bundle no longer shows a page: it is withdrawn or missing.
    func withdraws(_ id: PageID) -> Bool {
        guard let page = try? store.page(id) else { return true }
        return page.withdrawn != nil
    }
}

/// The bundles of this machine, best first. The live implementation is in `senda`.
public struct ContentLibrary: Sendable {
    /// Returns to the best bundle; `nil` if there is none.
    public var best: @Sendable () -> OpenContent?
    /// The next best after a damaged one; `nil` if there is none.
    public var next: @Sendable () -> OpenContent?
    /// Returns true if ``best`` may have changed since the last call.
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
