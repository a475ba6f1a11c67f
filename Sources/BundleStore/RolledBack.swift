/// The release that the operator went back from: a store's mark. It is not taken again, nor shown from elsewhere; a newer
/// one is.
package struct RolledBack: Codable, Equatable {
    private let release: Int

    /// The mark's file in the store.
    package static let fileName = "rolled-back"

    /// Marks a release.
    package init(release: Int) { self.release = release }

    /// The release left; `nil` where what `current` leads to, by its file's name, is as new: the mark is written first, and
    /// where the switch did not follow, or a newer release has come, it says nothing.
    package func release(whenCurrentIs name: String?) -> Int? {
        let current = name.flatMap(InstalledBundle.release) ?? 0
        return current < release ? release : nil
    }
}
