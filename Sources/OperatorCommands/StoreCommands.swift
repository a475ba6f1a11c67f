import ArgumentParser
import Foundation
import Sync
import TUFMetadata

/// Whether every bit of a store is right.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Look whether every bit of a kiosk's store is right; change nothing.",
        discussion: """
            Exit code 65 if anything is damaged; the next sync repairs it. Metadata that is merely older, because a sync was \
            cut off, is named and is not damage.
            """)

    @OptionGroup var store: StoreOptions

    func run() throws {
        let report = try store.open().report()
        for line in report.faults + report.unfinished { print(sentence(line)) }
        guard report.faults.isEmpty else {
            tell("Faults: \(report.faults.count). The kiosk falls back where it must; 'sendactl sync' repairs it.")
            throw ExitCodes.badInput
        }
        print(
            report.unfinished.isEmpty
                ? "Every bit is right." : "Nothing is damaged. A sync was cut off; the next one completes it.")
    }
}

/// Back to the release before.
struct RollbackCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rollback", abstract: "Show the release before again, until a newer one comes.",
        discussion: "Exit code 66 if there is no release before; 65 if it is damaged.")

    @OptionGroup var store: StoreOptions
    @OptionGroup var clock: ClockOptions

    func run() throws {
        do { print(try store.lock().rollBack(at: clock.now).message) } catch let error as SyncError {
            throw failed(error)
        }
    }
}

/// What happened.
struct HistoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "List what changed a kiosk's store, and what went wrong, oldest first.",
        discussion: "A sync that brought nothing new is listed only after one that failed.")

    @OptionGroup var store: StoreOptions
    @Option(help: "How to print: text or json.") var format = OutputFormat.text

    func run() throws {
        let records = try store.open().history()
        if format == .json { return print(try Output.json(records), terminator: "") }
        for record in records { print("\(record.at) \(record.code): \(sentence(record.message))") }
        if records.isEmpty { print("Nothing has happened yet.") }
    }
}

/// A verified copy of a repository.
struct MirrorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mirror", abstract: "Make or renew a verified copy of a repository, for a stick or a LAN server.",
        discussion: """
            The copy is a repository: kiosks sync from the folder, or from any web server that serves it. It may be ended at \
            any moment; the folder holds the old copy or the new one.

            The folder must be empty, not there yet, or a copy that this command made; anything else is left as it is. A \
            newer copy is never replaced by an older one.
            """)

    @Argument(help: "The repository: http://…, https://… or a folder.", completion: .directory) var source: String
    @Argument(help: "Where the copy is to be.", completion: .directory) var folder: String
    @OptionGroup var trust: TrustOptions
    @OptionGroup var clock: ClockOptions
    @OptionGroup var carrier: CarrierOptions

    func run() throws {
        _ = StopSignal.install()
        let progress = SyncProgress()
        let world = SyncWorld(
            now: { [clock] in clock.now }, isStopped: { StopSignal.wasSent }, report: { progress.show($0) })
        do {
            let found = try carrier.find(source)
            found.tell(insteadOf: source)
            let report = try Mirror(folder: folder, world: world).run(from: found.fetcher, trust: trust.firstTrust)
            let newest = report.release.map { "release \($0) is the newest" } ?? "there is no release yet"
            print(
                "\(folder) is a whole copy: \(counted(report.targets, "file")) of releases, \(report.fetched) new; \(newest). "
                    + "Sync a kiosk from it with: sendactl sync \(folder)")
        } catch let error as SyncError { throw failed(error) }
    }
}
