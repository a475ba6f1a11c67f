/// A marker in the store that names the release from which the operator rolled back. That release is not installed or
/// shown again; a newer release is.
package struct RollbackMarker: Codable, Equatable {
    private let release: Int

    package init(release: Int) { self.release = release }

    /// The rolled-back release, or `nil` if `current` still points to it or to a newer one. The marker is written
    /// before the switch, so an unfinished rollback has no effect.
    package func release(whenCurrentIs name: String?) -> Int? {
        let current = name.flatMap(InstalledBundle.release) ?? 0
        return current < release ? release : nil
    }
}
