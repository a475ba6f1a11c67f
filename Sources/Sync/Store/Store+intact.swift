import BundleStore
import DurableFiles
import TUFMetadata
import TextEscaping

extension Store {
    /// True if every byte of a bundle matches what was signed.
    func isIntact(_ bundle: InstalledBundle) -> Bool {
        guard let file = try? folder.subfolder(StoreLayout.bundles).open(bundle.fileName),
            (try? file.length()) == bundle.length, let digest = try? file.sha256()
        else { return false }
        return digest == bundle.sha256
    }

    /// The bundle behind a link, if every byte of it is intact.
    func intactBundle(_ link: StoreLayout.Link) -> InstalledBundle? { bundle(link).flatMap { isIntact($0) ? $0 : nil } }
}

extension OpenFile {
    /// The SHA-256 in hexadecimal digits.
    func sha256() throws -> String {
        var digest = RunningSHA256()
        try read(from: 0, pieceLength: 1 << 20) { digest.update($0) }
        return Hex.encode(digest.finished())
    }
}
