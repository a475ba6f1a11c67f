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
        let file = try open(request)
        let length = try file.length()
        guard length <= request.maximumLength else {
            throw FetchError(
                .tooLarge,
                "\(shown(request)) has \(length) bytes where at most \(request.maximumLength) are expected; "
                    + "the copy is not the repository's")
        }
        let offset = min(request.resumption?.offset ?? 0, length)
        try receive(.began(offset: offset, validator: nil))
        try file.read(from: offset, pieceLength: Self.pieceLength) { try receive(.bytes($0)) }
    }

    private func open(_ request: FetchRequest) throws -> OpenFile {
        var names: [String] = []
        for segment in request.path.split(separator: "/", omittingEmptySubsequences: false) {
            // Decoded after splitting: an escaped slash or dot cannot become a way out.
            let bytes = PercentEncoding.decode(String(segment))
            guard let name = String(validating: bytes, as: UTF8.self), FolderHandle.isPlainName(name) else {
                throw FetchError(.notFound, "\(shown(request)) is not a name that a folder can have")
            }
            names.append(name)
        }
        do {
            var place = try FolderHandle(path: folder)
            for name in names.dropLast() { place = try place.subfolder(name) }
            return try place.open(names.last ?? "")
        } catch let error where error.isMissing {
            throw FetchError(.notFound, "\(shown(request)) is not there")
        } catch {
            throw FetchError(.refused, "\(shown(request)) cannot be read: \(error); check the stick or the folder")
        }
    }

    private func shown(_ request: FetchRequest) -> String { DisplayText.escaped("\(folder)/\(request.path)") }
}
