import ArgumentParser
import DurableFiles
import Foundation
import HTTPTransport
import Sync
import TUFClient
import TUFMetadata
import TextEscaping

/// The options for reaching a repository, shared by every command that reads one.
struct CarrierOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Certificates to trust instead of the system's (PEM).", valueName: "file"),
        completion: .file(extensions: ["pem", "crt"]), transform: nonempty)
    var caFile: String?
    @Option(
        help: ArgumentHelp(
            "Logins by server, in netrc format (default: $SENDA_NETRC_FILE, else ~/.netrc).", valueName: "file"),
        completion: .file(), transform: nonempty)
    var netrcFile: String?

    /// A fetcher, and the name of the folder or address that it reads.
    struct Found {
        var name: String
        var fetcher: any Fetcher

        /// Reads the initial trust; call it only once, because the root may come through a pipe. If nothing has begun,
        /// refuses a missing source, then a missing root, before a folder is created.
        func initialTrust(_ options: TrustOptions, hasBegun: Bool) throws -> InitialTrust {
            if !hasBegun, let missing = fetcher as? UnavailableSource { throw SyncError(missing.error) }
            let trust = try options.initialTrust
            if !hasBegun { try trust.checkBeginning() }
            return trust
        }

        /// Reports the folder in use, if another was named.
        func tell(insteadOf named: String) {
            if name != named { OperatorCommands.tell("Reading the repository in \(DisplayText.shellWord(name))") }
        }
    }

    /// Finds a fetcher for an address, a folder, or the one subfolder that holds a repository.
    ///
    /// Throws for an invalid address. A missing source fails only when it is read: it may be present the next time.
    func find(_ source: String) throws -> Found {
        do {
            if source.contains("://") { return Found(name: source, fetcher: try fetcher(source)) }
            let folder = try RepositorySearch(source).folder()
            return Found(name: folder, fetcher: FolderFetcher(folder: Self.resolved(folder)))
        } catch let error as FetchError {
            return Found(name: source, fetcher: UnavailableSource(error: error))
        }
    }

    private func fetcher(_ address: String) throws -> HTTPFetcher {
        let options = try options
        do { return try HTTPFetcher(base: address, options: options) } catch { throw reported(SyncError(error)) }
    }

    private var options: HTTPOptions {
        get throws(FetchError) {
            let environment = ProcessInfo.processInfo.environment
            var options = HTTPOptions()
            options.caFile = caFile
            options.netrcFile = netrcFile ?? environment["SENDA_NETRC_FILE"].flatMap { $0.isEmpty ? nil : $0 }
            options.login = environment["SENDA_LOGIN"]
            options.isStopped = { StopSignal.wasSent }
            if let file = options.netrcFile, access(file, R_OK) != 0 {
                let reason = String(cString: strerror(errno))
                throw FetchError(
                    .loginRequired,
                    "\(DisplayText.shellWord(SourceName.shown(file))): \(reason); pass a netrc file that you can read")
            }
            return options
        }
    }

    /// The folder that a path points to: the operator may name a link, but nothing in the folder may be one.
    private static func resolved(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }
}

/// A search for a repository in a folder, such as a USB stick: in the folder itself, then one level below.
struct RepositorySearch {
    private let path: String

    init(_ path: String) { self.path = path }

    /// The folder that holds a repository, complete or not; if there is none, the named folder, so that its first
    /// missing file is reported.
    func folder() throws(FetchError) -> String {
        let folder: FolderHandle
        do { folder = try FolderHandle(path: path, mayBeLink: true) } catch {
            let shown = SourceName.word(path)
            throw error.isMissing
                ? FetchError(
                    .unreachable,
                    "there is no folder \(shown); insert the USB stick, pass the repository's folder, or begin its address with https://"
                )
                : FetchError(
                    .refused,
                    "the folder \(shown) cannot be read (\(error.reason)); check the USB stick or the folder")
        }
        if (try? folder.subfolder("metadata")) != nil { return path }
        let started = ((try? folder.names()) ?? []).filter { !$0.hasPrefix(".") && Self.isStarted($0, in: folder) }
        let complete = started.filter { Self.isComplete($0, in: folder) }
        let names = complete.isEmpty ? started : complete
        guard let name = names.first else { return path }
        let base = path.hasSuffix("/") ? path : path + "/"
        guard names.count == 1 else {
            let list = names.sorted().prefix(5).map { DisplayText.shellWord(base + $0) }.joined(separator: ", ")
            throw FetchError(
                .refused,
                "there are \(names.count) repositories in \(DisplayText.shellWord(path)); pass one of them: \(list)")
        }
        return base + name
    }

    private static func isStarted(_ name: String, in folder: FolderHandle) -> Bool {
        (try? folder.subfolder(name).subfolder("metadata")) != nil
    }

    private static func isComplete(_ name: String, in folder: FolderHandle) -> Bool {
        (try? folder.subfolder(name).subfolder("metadata").open("timestamp.json")) != nil
    }
}
