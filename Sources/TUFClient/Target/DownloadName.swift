import TUFMetadata

/// The names of files on their way: a digest, and what became of the target.
package enum DownloadName {
    private static let endings = [".part", ".part.etag", ".part.second", ".zst"]

    /// True if this program gives such a name; files with other names belong to someone else.
    package static func isOurs(_ name: String) -> Bool {
        guard let ending = endings.first(where: name.hasSuffix) else { return false }
        let digest = name.dropLast(ending.count)
        return digest.utf8.count >= 32 && Hex.decode(digest) != nil
    }
}
