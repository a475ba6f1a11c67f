/// The release that the operator rolled back from: a marker in the store. It is not installed again, nor shown from
/// elsewhere; a newer one is.
package struct RollbackMarker: Codable, Equatable {
    private let release: Int

    package init(release: Int) { self.release = release }

    /// The rolled-back release, or `nil` if `current` already names it or a newer one. The marker is written before the
    /// switch, so an unfinished rollback has no effect.
    package func release(whenCurrentIs name: String?) -> Int? {
        let current = name.flatMap(InstalledBundle.release) ?? 0
        return current < release ? release : nil
    }
}
