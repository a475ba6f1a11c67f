import BundleStore

/// The releases that a sync tries to install, chosen before any of their files is fetched.
struct InstallPlan: Equatable {
    /// The release that the kiosk should have; `nil` if it has it already.
    var wanted: ReleaseFile?
    /// The releases to try in turn if the files of the wanted one are missing or damaged.
    var substitutes: [ReleaseFile]

    /// All releases to try, best first.
    var candidates: [ReleaseFile] { [wanted].compactMap(\.self) + substitutes }
}

/// A file that yields the bundle of a release: the whole bundle, or a patch to an installed one.
struct InstallRoute {
    /// The file to fetch.
    var file: ReleaseFile
    /// The bundle that a patch is applied to; `nil` for a whole bundle.
    var base: InstalledBundle?
    /// The number of bytes of the file that are not on the disk yet.
    var missingBytes: Int
}
