import TextEscaping

/// A role, identified by the name that metadata and file names use.
public struct RoleName: Hashable, Sendable {
    /// The name as signed.
    public let name: ExactString

    private init(_ name: ExactString) { self.name = name }

    /// The role that lists all other top-level keys.
    public static let root = RoleName("root")
    /// The role that names the newest snapshot.
    public static let timestamp = RoleName("timestamp")
    /// The role that lists the versions that belong together.
    public static let snapshot = RoleName("snapshot")
    /// The role that describes targets, or delegates them.
    public static let targets = RoleName("targets")
    /// The four roles that root defines.
    public static let topLevel: [RoleName] = [.root, .timestamp, .snapshot, .targets]

    /// Creates a delegated role. Its file is stored beside those of the four, so it must not have the name of one of
    /// them.
    init(delegated name: ExactString, at path: FieldPath) throws(MetadataError) {
        guard !name.bytes.isEmpty, !RoleName.topLevel.contains(where: { $0.name == name }) else {
            throw .malformed("\(path): a delegated role may not be called '\(name)'")
        }
        self.name = name
    }

    /// Creates a role whose name has a hyphen, which distinguishes it from the four: a hash bin, or a centre.
    package init(hyphenated name: String) {
        precondition(name.utf8.contains(UInt8(ascii: "-")), "a name without a hyphen may be one of the four")
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
