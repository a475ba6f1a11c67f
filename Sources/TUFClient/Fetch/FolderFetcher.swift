import DurableFiles
import Glibc
import TUFMetadata

/// A folder as carrier, such as a stick. It takes regular files only, follows no link, and never waits for a device or a
/// pipe.
public struct FolderFetcher: Fetcher {
    private let folder: String
    /// In bytes; what is read at once.
    private static let pieceLength = 65_536

    /// Reads from a folder that was named by the operator.
    public init(folder: String) { self.folder = folder }

    /// Reads one file, from where the request resumes.
    public func fetch(_ request: FetchRequest, receive: (FetchEvent) throws -> Void) throws {
        let file = try reading(request) { () throws(FileError) in try open(request) }
        let length = try reading(request) { () throws(FileError) in try file.length() }
        guard length <= request.maximumLength else {
            throw FetchError(
                .tooLarge,
                "\(shown(request)) has \(length) bytes where at most \(request.maximumLength) are expected; "
                    + "the copy is not the repository's")
        }
        var position = request.resumption?.offset ?? 0
        guard position <= length else {
            throw FetchError(
                .corrupt,
                "\(shown(request)) has \(length) bytes where \(request.maximumLength) are expected; the copy is not whole"
            )
        }
        try receive(.began(offset: position, validator: nil))
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
            // Decoded after splitting: an escaped slash or dot cannot become a way out.
            let bytes = PercentEncoding.decode(String(segment))
            guard let name = String(validating: bytes, as: UTF8.self), FolderHandle.isPlainName(name) else {
                throw FileError("open", shown(request), number: ENOENT)
            }
            names.append(name)
        }
        var place = try FolderHandle(path: folder)
        for name in names.dropLast() { place = try place.subfolder(name) }
        return try place.open(names.last ?? "")
    }

    /// Puts a failure of the stick into words; it is never one of the kiosk's own disk.
    private func reading<Value>(_ request: FetchRequest, _ body: () throws(FileError) -> Value) throws(FetchError)
        -> Value
    {
        do { return try body() } catch {
            if error.isMissing {
                guard access(folder, F_OK) == 0 else {
                    throw FetchError(
                        .unreachable,
                        "there is no folder '\(DisplayText.escaped(folder))' any more; put the stick in again")
                }
                throw FetchError(.notFound, "\(shown(request)) is not there")
            }
            let isGone = [ENODEV, ENXIO, ESTALE, ENOTCONN, EHOSTDOWN, ETIMEDOUT].contains(error.number)
            throw FetchError(
                isGone ? .unreachable : .refused,
                "\(shown(request)) cannot be read (\(error.reason)); check the stick or the folder")
        }
    }

    private func shown(_ request: FetchRequest) -> String { DisplayText.escaped("\(folder)/\(request.path)") }
}
