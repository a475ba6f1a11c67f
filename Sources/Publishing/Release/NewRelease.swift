import TUFMetadata

/// A bundle to be published as a release.
public struct NewRelease: Sendable {
    /// The path of the bundle's file.
    public var bundle: String
    /// The bundle's schema.
    public var schema: Int
    /// True if kiosks should show the release at the next key press.
    public var isUrgent: Bool
    /// The maximum number of previous releases to make patches from.
    public var patches: Int

    /// The default number of patches: two months of weekly releases.
    public static let usualPatches = 8

    /// Creates a description of a release.
    public init(bundle: String, schema: Int, isUrgent: Bool = false, patches: Int = NewRelease.usualPatches) {
        self.bundle = bundle
        self.schema = schema
        self.isUrgent = isUrgent
        self.patches = patches
    }
}

/// The outcome of publishing.
public enum PublishOutcome: Equatable, Sendable {
    /// The newest release already has this bundle; nothing was written.
    case unchanged(release: Int)
    /// A new release was published.
    case published(PublishedRelease)
}

/// A release that was published.
public struct PublishedRelease: Equatable, Sendable {
    /// The release number.
    public var release: Int
    /// The length of the bundle, in bytes.
    public var bundleLength: Int
    /// The length of the compressed bundle that kiosks fetch, in bytes.
    public var wholeLength: Int
    /// The lengths of the patches in bytes, by the release that they start from.
    public var patchLengths: [Int: Int]
    /// The releases without a patch, and the reason for each.
    public var withoutPatch: [Int: String]
}
