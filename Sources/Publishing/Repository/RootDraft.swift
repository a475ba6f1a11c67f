import DurableFiles
import TUFMetadata
import TextEscaping

/// A root that is being signed. It is passed between machines as a file. It enters a repository only with enough
/// signatures, because a client that fetched it before would refuse it and end its update.
public struct RootDraft: Sendable {
    private(set) var file: MetadataFile
    /// The content of the root, whether or not it is signed.
    let root: Root

    init(_ policy: RootPolicy, version: Int, now: Instant) throws {
        file = MetadataFile(signed: try policy.signed(version: version, now: now))
        root = try Root(signed: SignedObject(.object(file.signed)))
    }

    /// Reads a file that ``write(to:)`` wrote, or a root of a repository.
    public init(readingFrom path: String) throws {
        let bytes: [UInt8]
        do { bytes = try OpenFile(path: path).contents(limit: 512_000) } catch {
            throw PublishingError(
                .badInput,
                "\(DisplayText.shellWord(path)): \(error.reason); pass the draft from 'init' or 'rotate', or a root.json"
            )
        }
        do {
            file = try MetadataFile(bytes)
            root = try Root(signed: SignedObject(.object(file.signed)))
        } catch {
            throw PublishingError(
                .badInput,
                "\(DisplayText.shellWord(path)): this is not root metadata (\(error)); pass the draft from 'init' or 'rotate'"
            )
        }
    }

    /// Writes the file completely or not at all, so that no signature is lost.
    public func write(to path: String) throws {
        try OutputFile(path).write { emit in try file.bytes.withUnsafeBytes { try emit($0) } }
    }

    /// The version of the root.
    public var version: Int { root.version }

    /// Signs with each key that this root or the root in force lists.
    ///
    /// - Parameter previous: The root in force; `nil` for the first one.
    public mutating func sign(with keys: [SigningKey], after previous: RootDraft?) throws {
        let authorities = [root.root, previous?.root.root].compactMap { $0 }
        for key in keys where !authorities.contains(where: { $0.id(of: key.publicKey) != nil }) {
            throw PublishingError(
                .keyNeeded,
                "key \(key.publicKey.shortID): root version \(version) does not list it; if the previous root does, "
                    + "pass that root with --after")
        }
        try file.sign(with: keys, for: authorities)
    }

    /// Adds the signatures of another copy of this draft.
    public mutating func merge(_ other: RootDraft) throws { try file.merge(other.file) }

    /// The number of valid signatures by an authority, and the number needed.
    private func signatures(by authority: Authority) -> (valid: Int, needed: Int) {
        do {
            _ = try Signed<Root>(file.bytes).verified(by: authority)
            return (authority.threshold, authority.threshold)
        } catch MetadataError.notEnoughSignatures(_, let valid, let needed) {
            return (valid, needed)
        } catch {
            return (0, authority.threshold)
        }
    }

    /// A description of the missing signatures; `nil` if there are enough.
    public func missing(after previous: RootDraft?) -> String? {
        var parts = [(root.root, "its own keys")]
        if let former = previous?.root.root,
            former.keyIDs != root.root.keyIDs || former.threshold != root.root.threshold
        {
            parts.append((former, "the keys of the previous root"))
        }
        let open = parts.compactMap { authority, words -> String? in
            let (valid, needed) = signatures(by: authority)
            return valid >= needed
                ? nil
                : "\(valid) of \(counted(needed, "signature")) by \(words) (\(authority.shortIDs))"
        }
        return open.isEmpty ? nil : open.joined(separator: " and ")
    }

    /// A description for a person who is about to sign, with a line for each role.
    public var summary: String {
        let lines = RoleName.topLevel.map { role in
            let authority = root.authority(of: role)
            return
                "  \(role): \(authority.threshold) of \(counted(authority.keyIDs.count, "key")) "
                + "(\(authority.shortIDs)), each version valid for "
                + "\(counted(RootPolicy.expiryDays(of: authority), "day"))\n"
        }
        return "Root version \(version), until \(root.expires):\n" + lines.joined()
    }
}
