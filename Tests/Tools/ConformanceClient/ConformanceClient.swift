import DurableFiles
import Glibc
import HTTPTransport
import TUFClient
import TUFMetadata

/// The client as conformance and attack suites call it. Exit code 0: everything requested was done and verified; 1:
/// anything else, reported in one line.
@main
struct ConformanceClient {
    static func main() {
        // A reader that closes the pipe must not end the program with a signal.
        signal(SIGPIPE, SIG_IGN)
        guard let arguments = Arguments(Array(CommandLine.arguments.dropFirst())) else { fail(Arguments.usage) }
        do {
            switch arguments.command {
            case .initialize(let root): try initialize(arguments, root: root)
            case .refresh: try update(arguments) { _ in }
            case .download: try download(arguments)
            }
        } catch { fail("conformance-client: \(error)") }
    }

    private static func initialize(_ arguments: Arguments, root: String) throws {
        mkdir(arguments.metadataFolder, 0o755)
        try MetadataCache(folder: arguments.metadataFolder).trust(root: File.contents(of: root))
    }

    private static func download(_ arguments: Arguments) throws {
        guard let folder = arguments.targetFolder, let address = arguments.targetAddress, !arguments.targetNames.isEmpty
        else { fail(Arguments.usage) }
        mkdir(folder, 0o755)
        let targets = try FolderHandle(path: folder)
        let carrier = try HTTPFetcher(base: address)
        try update(arguments) { updater in
            for name in arguments.targetNames {
                try updater.download(ExactString(name), from: carrier, into: targets)
            }
        }
    }

    private static func update(
        _ arguments: Arguments, then work: (Updater<MetadataCache, HTTPFetcher>) throws -> Void
    ) throws {
        guard let address = arguments.metadataAddress else { fail(Arguments.usage) }
        let cache = try MetadataCache(folder: arguments.metadataFolder)
        let updater = try Updater(
            trustedRoot: cache.trustedRoot(), store: cache, fetcher: HTTPFetcher(base: address),
            startTime: Instant(secondsSince1970: Int64(time(nil))))
        try updater.refresh()
        try work(updater)
    }

    private static func fail(_ message: String) -> Never {
        let line = Array((message + "\n").utf8)
        _ = write(STDERR_FILENO, line, line.count)
        exit(1)
    }
}

/// The only file that the operator names; it may be a link.
enum File {
    static func contents(of path: String) throws -> [UInt8] {
        guard let file = fopen(path, "rbe") else { throw FetchError(.notFound, "\(path) cannot be opened") }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: Limits().rootLength + 1)
        let count = fread(&bytes, 1, bytes.count, file)
        guard ferror(file) == 0, count < bytes.count else {
            throw FetchError(.refused, "\(path) cannot be read as a root")
        }
        return Array(bytes.prefix(count))
    }
}
