import TUFMetadata

/// The description of a release in a signed target: its `custom` object in targets metadata, and its name.
///
/// ```json
/// "patch/41-42.zst": {
///   "length": 3012, "hashes": {"sha256": "…"},
///   "custom": {
///     "release": 42, "schema": 1, "published": "2026-11-24", "window": 25, "urgent": true,
///     "bundle": {"length": 24354816, "hashes": {"sha256": "…"}},
///     "from": {"release": 41, "length": 24350720, "hashes": {"sha256": "…"}}
///   }
/// }
/// ```
/// `urgent` is omitted if it is false, `from` if the target is a whole bundle.
public struct ReleaseTarget: Equatable, Sendable {
    /// The number of the release that the target yields; at least 1, and always increasing.
    public var release: Int
    /// The schema of the bundle; a program takes the newest release whose schema it reads.
    public var schema: Int
    /// The beginning, in UTC, of the day on which the release was published.
    public var published: Instant
    /// True if kiosks are to show it at the next key press.
    public var isUrgent = false
    /// The base-2 logarithm of zstd's window in bytes, which bounds the memory needed to unpack the target; within
    /// ``PatchWindow/allowed``.
    public var window: Int
    /// The bundle that the target yields.
    public var bundle: BundleDigests
    /// The bundle that a patch is applied to; `nil` if the target is a whole bundle.
    public var base: Base?

    /// The bundle that a patch is applied to.
    public struct Base: Equatable, Sendable {
        /// The number of the base's release.
        public var release: Int
        /// The base's length and digests.
        public var bundle: BundleDigests

        /// Creates a base from its release, and the length and digests of its bundle.
        public init(release: Int, bundle: BundleDigests) {
            self.release = release
            self.bundle = bundle
        }
    }

    /// Creates the description of a target.
    public init(
        release: Int, schema: Int, published: Instant, isUrgent: Bool = false, window: Int, bundle: BundleDigests,
        base: Base? = nil
    ) {
        self.release = release
        self.schema = schema
        self.published = published
        self.isUrgent = isUrgent
        self.window = window
        self.bundle = bundle
        self.base = base
    }

    /// The name in targets metadata. In the folder of targets the file's name is prefixed with its digest (TUF §6.2).
    public var name: ExactString {
        ExactString(base.map { "patch/\($0.release)-\(release).zst" } ?? "bundle/\(release).sqlite.zst")
    }
}

extension ReleaseTarget {
    /// All releases in targets metadata. Targets with other names are skipped; a target whose name begins like
    /// a release's but whose `custom` is invalid is an error.
    public static func all(in targets: Targets) throws(MetadataError) -> [(target: ReleaseTarget, file: TargetFile)] {
        var found: [(target: ReleaseTarget, file: TargetFile)] = []
        for (name, file) in targets.targets where isReleaseName(name) {
            found.append((try ReleaseTarget(named: name, file), file))
        }
        return found
    }

    private static func isReleaseName(_ name: ExactString) -> Bool {
        name.text.hasPrefix("bundle/") || name.text.hasPrefix("patch/")
    }

    /// Reads a target's `custom`; refuses one that describes a target of another name.
    public init(named name: ExactString, _ file: TargetFile) throws(MetadataError) {
        let fields = try FieldReader(file.custom, at: .top("target '\(name)': custom"))
        release = try fields.integer("release", atLeast: 1)
        schema = try fields.integer("schema", atLeast: 1)
        let day = try fields.string("published")
        guard let published = Instant(day.text + "T00:00:00Z") else {
            throw .malformed("\(fields.path(of: "published")) is not a date")
        }
        self.published = published
        isUrgent = try fields.flag("urgent")
        window = try fields.integer("window", atLeast: PatchWindow.allowed.lowerBound)
        guard PatchWindow.allowed.contains(window) else {
            throw .malformed("\(fields.path(of: "window")) is over \(PatchWindow.allowed.upperBound)")
        }
        bundle = try BundleDigests(fields.fields("bundle"))
        base =
            if fields.object["from"] == nil { nil } else {
                try Base(
                    release: fields.fields("from").integer("release", atLeast: 1),
                    bundle: BundleDigests(fields.fields("from")))
            }
        guard self.name == name else { throw .malformed("target '\(name)': its custom describes '\(self.name)'") }
    }

    /// The `custom` object to sign.
    public var custom: JSONValue {
        var fields: [ExactString: JSONValue] = [
            "release": .integer(Int64(release)), "schema": .integer(Int64(schema)),
            "published": .string(ExactString(String(published.description.prefix(10)))),
            "window": .integer(Int64(window)), "bundle": .object(JSONObject(bundle.fields)),
        ]
        if isUrgent { fields["urgent"] = .bool(true) }
        if let base {
            let release: [ExactString: JSONValue] = ["release": .integer(Int64(base.release))]
            fields["from"] = .object(JSONObject(base.bundle.fields.merging(release) { $1 }))
        }
        return .object(JSONObject(fields))
    }
}
