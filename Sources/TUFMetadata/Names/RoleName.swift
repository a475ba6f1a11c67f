import TextEscaping

/// A role, identified by the name that metadata and file names use.
public struct RoleName: Hashable, Sendable {
    /// The name as signed.
    public let name: ExactString

    private init(_ name: ExactString) { self.name = name }

    /// The role that lists the keys of all top-level roles.
    public static let root = RoleName("root")
    /// The role that names the newest snapshot.
    public static let timestamp = RoleName("timestamp")
    /// The role that lists the versions that belong together.
    public static let snapshot = RoleName("snapshot")
    /// The role that describes targets, or delegates their paths.
    public static let targets = RoleName("targets")
    /// The four roles that root defines.
    public static let topLevel: [RoleName] = [.root, .timestamp, .snapshot, .targets]

    /// Creates a delegated role. Its file is stored beside those of the four top-level roles, so it must not share a
    /// name with any of them.
    init(delegated name: ExactString, at path: FieldPath) throws(MetadataError) {
        guard !name.bytes.isEmpty, !RoleName.topLevel.contains(where: { $0.name == name }) else {
            throw .malformed("\(path): a delegated role may not be called '\(name)'")
        }
        self.name = name
    }

    /// Creates a hash bin or a centre's role. The hyphen distinguishes the name from those of the top-level roles.
    package init(hyphenated name: String) {
        precondition(name.utf8.contains(UInt8(ascii: "-")), "a name without a hyphen may be that of a top-level role")
        self.name = ExactString(name)
    }

    /// The name under which a snapshot lists the role's file.
    public var metaPath: ExactString { ExactString(name.text + ".json") }

    /// The file's name in a folder or a URL, escaped so that it cannot lead out of its folder.
    public var fileName: String { PercentEncoding.segment(name.text) + ".json" }
}

extension RoleName: CustomStringConvertible {
    /// The name escaped for display.
    public var description: String { name.description }
}
