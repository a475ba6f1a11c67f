import TextEscaping

/// The names of files in transfer: a digest with one of the suffixes below.
package enum DownloadName {
    // Earlier versions kept an entity tag beside the part.
    private static let endings = TransferFiles.Slot.allCases.map(\.rawValue) + [".part.etag", ".zst"]

    /// The digest in the name of a file that this program creates; `nil` for files of other programs.
    static func digest(in name: String) -> Substring? {
        guard let ending = endings.first(where: name.hasSuffix) else { return nil }
        let digest = name.dropLast(ending.count)
        return digest.utf8.count >= 32 && Hex.decode(digest) != nil ? digest : nil
    }

    /// True if this program creates files with such a name; others belong to other programs.
    package static func isOurs(_ name: String) -> Bool { digest(in: name) != nil }
}
