import ArgumentParser
import Foundation
import HTTPTransport
import Sync
import TUFClient
import TUFMetadata

/// Brings the newest release into a kiosk's store, once or again and again.
struct SyncCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sync", abstract: "Bring the newest release into a kiosk's store.",
        discussion: """
            SOURCE is the address of a repository, or a folder that holds one, such as a stick. What is fetched is verified, \
            unpacked, tried record by record and shown by one rename; whatever happens meanwhile, the kiosk shows the old \
            release or the new one. What broke off is gone on with the next time, from any source.

            Trust begins with the publisher's root.json: shipped with this program, or named once with --root. Its \
            fingerprint is printed, as sha256sum prints it; compare it with the publisher's by another way.

            Proxies come from http_proxy, https_proxy and no_proxy.

            Exit codes: 0 done or nothing new; 65 what came is refused, older, expired or damaged; 69 nobody answers; 73 the \
            disk is full; 74 the disk fails; 75 another sync runs; 77 the store is missing or not safe; 78 no root to trust; \
            143 stopped.
            """)

    @Argument(help: "The repository: http://…, https://… or a folder.", completion: .directory) var source: String
    @OptionGroup var store: StoreOptions
    @OptionGroup var trust: TrustOptions
    @OptionGroup var clock: ClockOptions
    @Option(help: ArgumentHelp("Sync again and again, such as 15m, 2h or 90s; ends with SIGTERM.", valueName: "time"))
    var every: Pace?
    @Option(
        help: ArgumentHelp("Certificates to believe instead of the system's (PEM).", valueName: "file"),
        completion: .file(extensions: ["pem", "crt"]))
    var caFile: String?

    func run() throws {
        let stop = StopSignal.install()
        guard let every else {
            let record = try once()
            if record.succeeded { return print(record.message) }
            tell(sentence(record.message))
            throw ExitCode(SyncError.Code(rawValue: record.code) ?? .refused)
        }
        var loop = SyncLoop(schedule: Schedule(interval: every.seconds), stop: stop) {
            // What is wrong with the store today may be mended tomorrow: only the first look ends the program.
            let record = try once()
            record.succeeded ? print(record.message) : tell(sentence(record.message))
            fflush(nil)
            return record
        }
        try loop.run()
        print("Stopped. The store is as the last sync left it.")
    }

    private func once() throws -> SyncRecord {
        let locked = try store.lock()
        let progress = SyncProgress()
        let world = SyncWorld(
            now: { [clock] in clock.now }, isStopped: { StopSignal.wasSent }, report: { progress.show($0) })
        let synchronization = Synchronization(store: locked, source: source, world: world)
        do {
            return synchronization.run(from: try carrier(), trust: try trust.firstTrust)
        } catch let error as FetchError { throw failed(SyncError(error)) }
    }

    private func carrier() throws -> any Fetcher { try Carrier.named(source, caFile: caFile) }
}

/// What brings a repository.
enum Carrier {
    /// By its address, or from a folder.
    static func named(_ source: String, caFile: String?) throws -> any Fetcher {
        if source.contains("://") {
            var options = HTTPOptions()
            options.caFile = caFile
            options.isStopped = { StopSignal.wasSent }
            return try HTTPFetcher(base: source, options: options)
        }
        // The operator may name a link; what lies in the folder may not be one.
        guard let real = realpath(source, nil) else { return MissingFolder(name: source) }
        defer { free(real) }
        return FolderFetcher(folder: String(cString: real))
    }

    /// A stick that is not there today.
    private struct MissingFolder: Fetcher {
        let name: String
        func fetch(_ request: FetchRequest, receive: (FetchEvent) throws -> Void) throws {
            throw FetchError(
                .unreachable,
                "there is no folder '\(DisplayText.escaped(name))'; put the stick in, or name the repository's folder or "
                    + "address")
        }
    }
}

/// A time on the command line: `90s`, `15m`, `2h`.
struct Pace: ExpressibleByArgument {
    var seconds: Double

    init?(argument: String) {
        let units: [Character: Int] = ["s": 1, "m": 60, "h": 3600]
        guard let unit = argument.last.flatMap({ units[$0] }), let count = Int(argument.dropLast()),
            (1...100_000).contains(count)
        else { return nil }
        seconds = Double(count * unit)
    }
}
