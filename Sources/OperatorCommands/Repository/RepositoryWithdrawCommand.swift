import ArgumentParser
import BundleStore
import Foundation
import Publishing
import TUFMetadata

/// Replaces a bad release.
struct RepositoryWithdrawCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "withdraw", "Replace a bad release with earlier content.",
        discussion: """
            Kiosks refuse lower release numbers, which prevents rollback attacks. So the earlier \
            content is published again, under the next number.
            """,
        exits: [.unusableInput, .busy, .notPermitted, .interrupted])

    @OptionGroup var options: RepositoryOptions
    @Option(help: ArgumentHelp("The release to go back to (default: the one before the newest).", valueName: "release"))
    var to: Int?
    @Flag(help: "Kiosks switch at the next key press, without waiting for the visit to end.") var urgent = false

    func run() throws {
        try reportingErrors {
            let editor = try options.editor()
            editor.progress = { tell($0) }
            let bad = try editor.newestRelease()
            let good = try to ?? editor.releaseToGoBackTo()
            try withTemporaryFolder { folder in
                let bundle = folder + "/bundle.sqlite"
                try editor.extract(release: good, to: bundle)
                let renewal = options.keys.renewal(of: options.repository)
                guard let release = try editor.publishAndReport(bundle, isUrgent: urgent, renewal: renewal) else {
                    return
                }
                tell(
                    "Release \(release) has the content of release \(good) and replaces release \(bad). \(try editor.uploadOrder()) "
                        + "Then fix the content, and publish again.")
            }
        }
    }
}
