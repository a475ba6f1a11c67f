import DurableFiles
import Glibc
import TUFMetadata
import TextEscaping

/// A fetcher that reads a folder, such as one on a USB stick. It reads only regular files, follows no links, and never
/// waits for a device or a pipe.
public struct FolderFetcher: Fetcher {
    private let folder: String
    /// The number of bytes to read at once.
    private static let pieceLength = 65_536

    /// Creates a fetcher for a folder that the operator named.
    public init(folder: String) { self.folder = folder }

    /// Reads one file, from its beginning or from the requested offset.
    public func fetch(_ request: FetchRequest, receive: (FetchEvent) throws -> Void) throws {
        let file = try reading(request) { () throws(FileError) in try open(request) }
        let length = try reading(request) { () throws(FileError) in try file.length() }
        guard length <= request.maximumLength else {
            throw FetchError(
                .tooLarge,
                "\(shown(request)) has \(counted(length, "byte")), but at most \(request.maximumLength) are allowed; "
                    + "copy the repository again with 'sendactl mirror'")
        }
        var position = request.offset
        guard position <= length else {
            throw FetchError(
                .corrupt,
                "\(shown(request)) has \(counted(length, "byte")), but \(request.maximumLength) are signed; "
                    + "copy the repository again with 'sendactl mirror'"
            )
        }
        try receive(.began(offset: position))
        while true {
            let piece = try reading(request) { () throws(FileError) in
                try file.piece(at: position, length: Self.pieceLength)
            }
            if piece.isEmpty { return }
            position += piece.count
            try receive(.bytes(piece))
        }
    }

    private func open(_ request: FetchRequest) throws(FileError) -> OpenFile {
        var names: [String] = []
        for segment in request.path.split(separator: "/", omittingEmptySubsequences: false) {
            // Decoded after splitting, so that an escaped slash or dot cannot lead out of the folder.
            let bytes = PercentEncoding.decode(String(segment))
            guard let name = String(validating: bytes, as: UTF8.self), FolderHandle.isPlainName(name) else {
                throw FileError("open", "\(folder)/\(request.path)", number: ENOENT)
            }
            names.append(name)
        }
        var subfolder = try FolderHandle(path: folder)
        for name in names.dropLast() { subfolder = try subfolder.subfolder(name) }
        return try subfolder.open(names.last ?? "")
    }

    /// Converts a read error so that it is not mistaken for one of the kiosk's own disk.
    private func reading<Value>(_ request: FetchRequest, _ body: () throws(FileError) -> Value) throws(FetchError)
        -> Value
    {
        do { return try body() } catch {
            if error.isMissing {
                guard access(folder, F_OK) == 0 else {
                    throw FetchError(
                        .unreachable,
                        "the folder \(DisplayText.shellWord(folder)) no longer exists; insert the USB stick again")
                }
                throw FetchError(.notFound, "\(shown(request)) is not there")
            }
            let isGone = [ENODEV, ENXIO, ESTALE, ENOTCONN, EHOSTDOWN, ETIMEDOUT].contains(error.number)
            throw FetchError(
                isGone ? .unreachable : .refused,
                "\(shown(request)) cannot be read (\(error.reason)); check the USB stick or the folder")
        }
    }

    private func shown(_ request: FetchRequest) -> String {
        DisplayText.shellWord(folder + (folder.hasSuffix("/") ? "" : "/") + request.path)
    }
}
