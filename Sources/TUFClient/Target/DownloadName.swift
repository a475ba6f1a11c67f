import TextEscaping

/// The names of files in transfer: a digest, and the state of the target.
package enum DownloadName {
    private static let endings = [".part", ".part.etag", ".part.second", ".zst"]

    /// True if this program uses such a name; files with other names belong to other programs.
    package static func isOurs(_ name: String) -> Bool {
        guard let ending = endings.first(where: name.hasSuffix) else { return false }
        let digest = name.dropLast(ending.count)
        return digest.utf8.count >= 32 && Hex.decode(digest) != nil
    }
}
