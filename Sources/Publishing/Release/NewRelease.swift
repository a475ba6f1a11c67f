import TUFMetadata

/// A bundle that is to become a release.
public struct NewRelease: Sendable {
    /// The bundle's file.
    public var bundle: String
    /// Its schema.
    public var schema: Int
    /// Whether kiosks are to show it at the next key.
    public var isUrgent: Bool
    /// From how many releases before there are to be patches.
    public var patches: Int

    /// How many there are to be where nobody says otherwise: two months of weekly rounds.
    public static let usualPatches = 8

    /// Describes a release.
    public init(bundle: String, schema: Int, isUrgent: Bool = false, patches: Int = NewRelease.usualPatches) {
        self.bundle = bundle
        self.schema = schema
        self.isUrgent = isUrgent
        self.patches = patches
    }
}

/// What came of publishing.
public enum PublishOutcome: Equatable, Sendable {
    /// The bundle is what the newest release has already; nothing was written.
    case unchanged(release: Int)
    /// A new release is there.
    case published(PublishedRelease)
}

/// A release that was published.
public struct PublishedRelease: Equatable, Sendable {
    /// Its number.
    public var release: Int
    /// The length of the bundle, in bytes.
    public var bundleLength: Int
    /// The length of the whole bundle as it is fetched, in bytes.
    public var wholeLength: Int
    /// By the release that they start from: the lengths of the patches, in bytes.
    public var patchLengths: [Int: Int]
    /// The releases from which there is no patch, and why, in words.
    public var withoutPatch: [Int: String]
}
