/// The release that the operator rolled back from: a marker in the store. It is not installed again, nor shown from
/// elsewhere; a newer one is.
package struct RollbackMarker: Codable, Equatable {
    private let release: Int

    /// Marks a release.
    package init(release: Int) { self.release = release }

    /// The release that was left; `nil` if the target of `current`, by its file's name, is as new: the marker is
    /// written first, and if the switch did not follow, or a newer release has been installed, it does not apply.
    package func release(whenCurrentIs name: String?) -> Int? {
        let current = name.flatMap(InstalledBundle.release) ?? 0
        return current < release ? release : nil
    }
}
