import BundleStore
import ContentModel
import Publishing
import TextEscaping

extension RepositoryEditor {
    /// Publishes a bundle's file, and prints the sizes of the release and its patches.
    ///
    /// - Parameter renewal: The arguments of 'repository renew' to suggest if there is nothing to publish.
    /// - Returns: The release number; `nil` if the newest release already has the same content.
    func publishAndReport(
        _ bundle: String, isUrgent: Bool, patches: Int = NewRelease.usualPatches, renewal: String
    ) throws -> Int? {
        let new = NewRelease(
            bundle: bundle, schema: BundleReader.schemaVersion, isUrgent: isUrgent, patches: patches)
        switch try publish(new) {
        case .unchanged(let release):
            tell(
                "The content is identical to release \(release); nothing was published. Renew the signatures with: "
                    + "sendactl repository renew \(renewal)")
            return nil
        case .published(let release):
            print(release.report, terminator: "")
            return release.release
        }
    }
}

extension PublishedRelease {
    /// A line for the whole bundle, and one for each release with or without a patch.
    fileprivate var report: String {
        let patches =
            patchLengths.map { ($0.key, counted($0.value, "byte")) }
            + withoutPatch.map { ($0.key, "none; \($0.value)") }
        return
            "Release \(release): \(counted(wholeLength, "byte")) compressed, \(counted(bundleLength, "byte")) unpacked\n"
            + patches.sorted { $0.0 > $1.0 }.map { "  patch from release \($0.0): \($0.1)\n" }.joined()
    }
}
