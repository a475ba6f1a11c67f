/// A role, by the name that metadata and file names use.
public struct RoleName: Hashable, Sendable {
    /// The name as signed.
    public let name: ExactString

    private init(_ name: ExactString) { self.name = name }

    /// The role that names all other keys.
    public static let root = RoleName("root")
    /// The role that says which snapshot is the newest.
    public static let timestamp = RoleName("timestamp")
    /// The role that says which versions belong together.
    public static let snapshot = RoleName("snapshot")
    /// The role that describes targets, or delegates them.
    public static let targets = RoleName("targets")
    /// The four that root names.
    public static let topLevel: [RoleName] = [.root, .timestamp, .snapshot, .targets]

    /// A delegated role. Its file lies beside those of the four, so it may not be called like one of them.
    init(delegated name: ExactString, at place: FieldPlace) throws(MetadataError) {
        guard !name.bytes.isEmpty, !RoleName.topLevel.contains(where: { $0.name == name }) else {
            throw .malformed("\(place): a delegated role may not be called '\(name)'")
        }
        self.name = name
    }

    /// One of a set of hash bins: the hyphen in its name keeps it apart from the four.
    init(bin name: String) { self.name = ExactString(name) }

    /// The name under which a snapshot lists the role's file.
    public var metaPath: ExactString { ExactString(name.text + ".json") }

    /// The file's name in a folder or a URL: nothing in it can leave its folder.
    public var fileName: String { PercentEncoding.segment(name) + ".json" }
}

extension RoleName: CustomStringConvertible {
    /// The name made harmless.
    public var description: String { name.description }
}
