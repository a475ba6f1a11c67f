import ArgumentParser
import CentreLists
import Foundation
import Sync
import TextEscaping

/// Installs the newest release in a kiosk's store, once or at an interval.
struct SyncCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "sync", "Install the newest release in a kiosk's store.",
        discussion: """
            SOURCE is the address of a repository, or a folder, such as a USB stick, that is a repository or contains \
            one at its top level. A download is verified, unpacked, tested record by record and activated by an atomic \
            rename: at any moment the kiosk shows either the old release or the new one. The next sync resumes an \
            interrupted download, from any source.

            Trust begins with the publisher's root.json: shipped with this program, or passed once with --root. Its \
            fingerprint is printed, as by sha256sum; compare it with the publisher's over another channel.

            Proxies come from http_proxy, https_proxy and no_proxy. A server's login comes from --netrc-file, from \
            ~/.netrc, or as name:password from SENDA_LOGIN. Do not put it in the address, where every user of \
            this machine can read it.

            With --centre the signed list of that centre's services, and of no other centre, is fetched too; the store \
            records the name for later syncs. The list and the release do not depend on each other: if one fails, the \
            other is still installed, and the exit code reports the failure.

            With --every, an invalid option or an unusable store ends the command only at the first sync; every other \
            failure is retried.
            """,
        exits: [.unusableInput, .unreachable, .diskFailure, .busy, .notPermitted, .noTrust, .stopped])

    @Argument(help: "The repository: http://…, https://… or a folder.", completion: .directory, transform: nonempty)
    var source: String
    @OptionGroup var store: StoreOptions
    @OptionGroup var trust: TrustOptions
    @OptionGroup var clock: ClockOptions
    @Option(help: ArgumentHelp("Repeat at an interval, such as 15m, 2h or 90s, until SIGTERM.", valueName: "time"))
    var every: IntervalArgument?
    @Option(
        help: ArgumentHelp("Also fetch this centre's list, in this sync and later ones.", valueName: "name"),
        transform: centreName)
    var centre: CentreName?
    @Flag(help: "Stop fetching a centre's list, and remove the installed one.") var noCentre = false
    @OptionGroup var carrier: CarrierOptions

    func validate() throws {
        if noCentre, centre != nil { throw ValidationError("Pass --centre or --no-centre, not both.") }
    }

    func run() throws {
        let stop = StopSignal.install()
        var lastReported = source
        guard let every else {
            let record = try syncOnce(&lastReported)
            show(record)
            // The release matters more than the list, so its failure decides the exit code.
            let failed = record.succeeded ? record.centre.flatMap { $0.succeeded ? nil : $0.code } : record.code
            guard let failed else { return }
            guard case .error(let code) = failed else { throw ExitReason.unusableInput.code }
            throw ExitReason(code).code
        }
        var loop = SyncLoop(schedule: Schedule(interval: every.seconds), stop: stop) {
            let record = try syncOnce(&lastReported)
            show(record)
            fflush(nil)
            return record
        }
        try loop.run()
        print("Stopped. The store is as the last sync left it.")
    }

    private func show(_ record: SyncRecord) {
        record.succeeded ? print(record.message) : tell(sentence(record.message))
        guard let list = record.centre else { return }
        // If both failed for the same reason, it is shown once.
        guard !list.succeeded else { return print(list.message) }
        if list.message != record.message { tell(sentence(list.message)) }
    }

    /// Syncs once, and reports the folder that it reads if that is not the one reported before.
    ///
    /// - Parameter lastReported: The source that the operator gave, or that was reported last.
    private func syncOnce(_ lastReported: inout String) throws -> SyncRecord {
        let found = try carrier.find(source)
        found.tell(insteadOf: lastReported)
        lastReported = found.name
        let initial: InitialTrust
        do { initial = try found.initialTrust(trust, hasBegun: store.hasBegun) } catch let error as SyncError {
            return SyncRecord(
                at: clock.now.description, source: SourceName.shown(found.name), code: .error(error.code),
                message: error.message, succeeded: false)
        }
        let locked = try lock()
        let progress = SyncProgress()
        let environment = SyncEnvironment(
            now: { [clock] in clock.now }, isStopped: { StopSignal.wasSent }, report: { progress.show($0) })
        let run = SyncRun(store: locked, source: found.name, environment: environment, centre: choice)
        let record = run.run(from: found.fetcher, trust: initial)
        if locked.wasEmpty, record.succeeded { tell("The store is in \(DisplayText.shellWord(locked.store.path))") }
        return record
    }

    private var choice: CentreChoice { noCentre ? .none : centre.map { .named($0) } ?? .recorded }

    /// Locks the store; on failure, records it in the store if possible.
    private func lock() throws -> LockedStore {
        do { return try store.locked(create: true) } catch {
            if let opened = try? store.openWithoutReporting() { opened.noteFailure(error, from: source, at: clock.now) }
            throw reported(error)
        }
    }
}

/// An interval on the command line: `90s`, `15m`, `2h`.
struct IntervalArgument: ExpressibleByArgument {
    var seconds: Double

    init?(argument: String) {
        let units: [Character: Int] = ["s": 1, "m": 60, "h": 3600]
        guard let unit = argument.last.flatMap({ units[$0] }), let count = Int(argument.dropLast()),
            (1...100_000).contains(count)
        else { return nil }
        seconds = Double(count * unit)
    }
}
