import TUFClient
import TUFMetadata

/// The root that everything starts from. It comes with the program or from the operator's own hand; never from the
/// carrier.
public struct FirstTrust: Sendable {
    /// Named by the operator.
    var given: [UInt8]?
    /// Shipped with the program.
    var shipped: [UInt8]?

    /// Roots as they lie in their files.
    public init(given: [UInt8]? = nil, shipped: [UInt8]? = nil) {
        self.given = given
        self.shipped = shipped
    }

    /// The root to begin with, and whether it is trusted from now on only.
    func root(in cache: MetadataCache) throws -> (bytes: [UInt8], isNew: Bool) {
        let stored = cache.ownTrustedRoot.flatMap(Self.whole)
        if let given {
            guard Self.whole(given) != nil else {
                throw SyncError(.noTrust, "the file given with --root is no root that is signed by its own keys")
            }
            return (given, try trust(given, ifOtherThan: stored, cache))
        }
        if let stored { return (stored, false) }
        // A damaged first root gives way to the newest one that it led to: this folder is ours alone.
        if let newest = cache.read(.role(.root)).flatMap(Self.whole) {
            return (newest, try trust(newest, ifOtherThan: nil, cache))
        }
        if let shipped = shipped.flatMap(Self.whole) { return (shipped, try trust(shipped, ifOtherThan: nil, cache)) }
        throw SyncError(
            .noTrust,
            "this kiosk trusts no root yet; name the publisher's with --root FILE, got from the publisher and not from "
                + "where the content comes from")
    }

    private func trust(_ root: [UInt8], ifOtherThan stored: [UInt8]?, _ cache: MetadataCache) throws -> Bool {
        guard root != stored else { return false }
        try cache.trust(root: root)
        return true
    }

    private static func whole(_ bytes: [UInt8]) -> [UInt8]? {
        (try? Signed<Root>(bytes).verifiedByItself()).map { _ in bytes }
    }

    /// As `sha256sum root.json` prints it.
    static func fingerprint(_ root: [UInt8]) -> String {
        var digest = RunningSHA256()
        digest.update(root)
        return Hex.encode(digest.finished())
    }
}
