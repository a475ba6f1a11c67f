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

    /// Fails if there is no root to begin with. To be called before a folder for a store or a copy is created.
    public func checkBeginning() throws(SyncError) {
        try checkGiven()
        guard given ?? shipped.flatMap(Self.validRoot) != nil else { throw Self.missing }
    }

    private func checkGiven() throws(SyncError) {
        guard let given, Self.validRoot(given) == nil else { return }
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
        let stored = cache.ownTrustedRoot.flatMap(Self.validRoot)
        if let given {
            try checkGiven()
            return (given, try trust(given, ifOtherThan: stored, cache))
        }
        if let stored { return (stored, false) }
        // A damaged first root is replaced by the newest root that it led to: only this user can write to this folder.
        if let newest = cache.read(.role(.root)).flatMap(Self.validRoot) {
            return (newest, try trust(newest, ifOtherThan: nil, cache))
        }
        // A disk that cannot be read must not replace the root that the operator chose.
        try cache.checkRootsAreReadable()
        if let shipped = shipped.flatMap(Self.validRoot) {
            return (shipped, try trust(shipped, ifOtherThan: nil, cache))
        }
        throw Self.missing
    }

    private func trust(_ root: [UInt8], ifOtherThan stored: [UInt8]?, _ cache: MetadataCache) throws -> Bool {
        guard root != stored else { return false }
        try cache.trust(root: root)
        return true
    }

    private static func validRoot(_ bytes: [UInt8]) -> [UInt8]? {
        (try? Signed<Root>(bytes).verifiedByItself()).map { _ in bytes }
    }

    /// The fingerprint of a root, as `sha256sum root.json` prints it.
    static func fingerprint(_ root: [UInt8]) -> String {
        var digest = RunningSHA256()
        digest.update(root)
        return Hex.encode(digest.finished())
    }
}
