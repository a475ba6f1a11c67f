import ArgumentParser
import ContentModel
import Foundation
import Sync
import TUFMetadata
import TextEscaping

/// Creates a verified copy of a repository.
struct MirrorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "mirror", "Create or update a verified copy of a repository.",
        discussion: """
            For a USB stick or a server on the local network. The copy is a repository: kiosks sync from the folder, \
            or from any web server that serves it. The command can be interrupted at any moment: the folder then holds \
            either the old copy or the new one.

            The folder must be new, empty, or a copy made by this command; any other folder is refused and left \
            unchanged. A newer copy is never replaced by an older one. The lists of all centres are copied too; a list \
            that cannot be copied is reported, and the rest of the copy is complete.
            """,
        exits: [.unusableInput, .unreachable, .diskFailure, .busy, .notPermitted, .noTrust, .stopped])

    @Argument(help: "The repository: http://…, https://… or a folder.", completion: .directory, transform: nonempty)
    var source: String
    @Argument(help: "The destination folder.", completion: .directory, transform: localFolder) var folder: String
    @OptionGroup var trust: TrustOptions
    @OptionGroup var clock: ClockOptions
    @OptionGroup var carrier: CarrierOptions

    func run() throws {
        _ = StopSignal.install()
        let progress = SyncProgress()
        let environment = SyncEnvironment(
            now: { [clock] in clock.now }, isStopped: { StopSignal.wasSent }, report: { progress.show($0) })
        do {
            let found = try carrier.find(source)
            found.tell(insteadOf: source)
            let initial = try found.initialTrust(trust, hasBegun: Mirror.hasBegun(in: folder))
            let report = try Mirror(folder: folder, environment: environment).run(
                from: found.fetcher, trust: initial)
            for (centre, reason) in report.withoutList.sorted(by: { $0.key < $1.key }) {
                tell(
                    "The list of centre \(centre) could not be copied: \(sentence(reason)) "
                        + "The rest of the copy is complete.")
            }
            let newest = report.release.map { "release \($0) is the newest" } ?? "nothing has been published yet"
            let lists = report.lists > 0 ? " and \(counted(report.lists, "centre list"))" : ""
            let shown = DisplayText.shellWord(folder)
            print(
                "\(shown) is a complete copy: \(counted(report.targets, "release file"))\(lists), "
                    + "\(report.fetched) new; \(newest). Sync a kiosk from it with: sendactl sync \(shown)")
        } catch let error as SyncError { throw reported(error) }
    }
}
