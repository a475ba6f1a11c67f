import ArgumentParser
import BundleStore
import ContentCompiler
import ContentModel
import Foundation
import Publishing
import Sync
import TUFMetadata

/// Publishes content as a signed release.
struct PublishCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "publish", "Publish the content as the next release.",
        discussion: """
            Checks and builds the content first, and prints what changes since the last release, page by page. Nothing \
            is written if the content has errors, or if it is the same as that of the last release. A release \
            consists of the whole bundle and a patch from each recent release, so that a kiosk that missed a few weeks \
            still downloads little.

            The folder stays valid even if the command is interrupted: run it again to finish. Upload in the order \
            that the last line gives.
            """,
        exits: [.contentErrors, .unusableInput, .busy, .notPermitted, .interrupted])

    @OptionGroup var sources: SourceOptions
    @Option(help: "The repository's folder.", completion: .directory, transform: localFolder) var repository: String
    @OptionGroup var keys: KeyOptions
    @Option(help: "The number of recent releases to make patches from.") var patches = NewRelease.usualPatches
    @Flag(help: "Kiosks switch at the next key press, without waiting for the visit to end.") var urgent = false
    @Flag(help: "Print what would change and write nothing; needs no key.") var dryRun = false
    @OptionGroup var clock: ClockOptions

    func validate() throws {
        guard (0...64).contains(patches) else { throw ValidationError("--patches takes a number from 0 to 64.") }
    }

    func run() throws {
        let outcome = try sources.compilation().run()
        tell(outcome.findings.map { "\($0)\n" }.joined() + FindingsReport(findings: outcome.findings).sentence)
        guard let content = outcome.content else { throw ExitReason.contentErrors.code }
        warnAboutClock(content.manifest.day)
        try reportingErrors {
            let editor = try RepositoryEditor(
                repository, keys: dryRun ? [] : keys.signingKeys(), now: clock.now)
            editor.progress = { tell($0) }
            try withTemporaryFolder { folder in
                let bundle = folder + "/bundle.sqlite"
                try writeTemporary(content, to: bundle)
                try printChanges(to: bundle, since: editor, in: folder)
                if dryRun { return tell("Nothing was written. To publish, run the same command without --dry-run.") }
                guard
                    let release = try editor.publishAndReport(
                        bundle, isUrgent: urgent, patches: patches, renewal: keys.renewal(of: repository))
                else { return }
                tell("Release \(release) is published; \(try editor.soonestExpiry()). \(try editor.uploadOrder())")
            }
        }
    }

    /// Warns if the clock is implausible given the content's date: kiosks check their own clocks against that date.
    private func warnAboutClock(_ content: Day) {
        let today = clock.now.day
        guard ClockTrust(floor: content).today(today) == nil else { return }
        tell(
            "publish: warning: this computer's clock says \(today), but the content is dated \(content): one of "
                + "them is wrong. Set the clock, or correct 'day' in bundle.yaml.")
    }

    private func printChanges(to bundle: String, since editor: RepositoryEditor, in folder: String) throws {
        let newest = try editor.newestRelease()
        guard newest > 0 else { return print("This is the first release: every page is new.") }
        let old = folder + "/old.sqlite"
        try editor.extract(release: newest, to: old)
        guard let before = try? BundleReader(path: old) else {
            return print(
                "Release \(newest) has another schema and cannot be compared: to programs that read the new one, "
                    + "every page is new.")
        }
        let changes = try ReleaseChanges(from: .bundle(before), to: .bundle(BundleReader(path: bundle)))
        print(changes.report(since: newest), terminator: "")
    }
}
