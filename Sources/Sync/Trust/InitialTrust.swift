import TUFClient
import TUFMetadata
import TextEscaping

/// The initial root of trust. It comes with the program or from the operator, never from the source of the content.
public struct InitialTrust: Sendable {
    /// The root that the operator provided.
    var given: [UInt8]?
    /// The root shipped with the program.
    var shipped: [UInt8]?

    /// Creates initial trust from the contents of root files.
    public init(given: [UInt8]? = nil, shipped: [UInt8]? = nil) {
        self.given = given
        self.shipped = shipped
    }

    /// Refuses to begin without a root, before a folder is created for it.
    public func checkBeginning() throws(SyncError) {
        try checkGiven()
        guard given ?? shipped.flatMap(Self.whole) != nil else { throw Self.missing }
    }

    private func checkGiven() throws(SyncError) {
        guard let given, Self.whole(given) == nil else { return }
        throw SyncError(
            .noTrust,
            "the file given with --root is not a root signed by its own keys; get the publisher's root.json again")
    }

    private static let missing = SyncError(
        .noTrust,
        "no root is trusted yet. Pass the publisher's root.json with --root FILE; get it from the publisher directly, "
            + "not from this repository")

    /// The root to start from, and whether it is newly trusted.
    func root(in cache: MetadataCache) throws -> (bytes: [UInt8], isNew: Bool) {
        let stored = cache.ownTrustedRoot.flatMap(Self.whole)
        if let given {
            try checkGiven()
            return (given, try trust(given, ifOtherThan: stored, cache))
        }
        if let stored { return (stored, false) }
        // A damaged first root is replaced by the newest one that it led to: this folder is ours alone.
        if let newest = cache.read(.role(.root)).flatMap(Self.whole) {
            return (newest, try trust(newest, ifOtherThan: nil, cache))
        }
        // A disk that cannot be read must not replace the root that the operator chose.
        try cache.checkRootsAreReadable()
        if let shipped = shipped.flatMap(Self.whole) { return (shipped, try trust(shipped, ifOtherThan: nil, cache)) }
        throw Self.missing
    }

    private func trust(_ root: [UInt8], ifOtherThan stored: [UInt8]?, _ cache: MetadataCache) throws -> Bool {
        guard root != stored else { return false }
        try cache.trust(root: root)
        return true
    }

    private static func whole(_ bytes: [UInt8]) -> [UInt8]? {
        (try? Signed<Root>(bytes).verifiedByItself()).map { _ in bytes }
    }

    /// The fingerprint, as `sha256sum root.json` prints it.
    static func fingerprint(_ root: [UInt8]) -> String {
        var digest = RunningSHA256()
        digest.update(root)
        return Hex.encode(digest.finished())
    }
}
