import ArgumentParser
import BundleStore
import Foundation
import Publishing
import TUFMetadata

extension RepositoryCommand {
    /// Replaces a bad release.
    struct TakeBackCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "take-back", abstract: "Replace a bad release everywhere by the content before it.",
            discussion: """
                Kiosks never go back to a lower number, so that nobody can push them back. The earlier content is published \
                again, under the next number.
                """)

        @OptionGroup var options: RepositoryOptions
        @Option(help: "The release to go back to (default: the one before the newest).") var to: Int?
        @Flag(help: "Kiosks show it at the next key, not only between two visits.") var urgent = false

        func run() throws {
            try published {
                let editor = try options.editor()
                editor.progress = { tell($0) }
                let bad = try editor.newestRelease()
                let good = try to ?? editor.releaseToGoBackTo()
                try withTemporaryFolder { folder in
                    let bundle = folder + "/bundle.sqlite"
                    try editor.extract(release: good, to: bundle)
                    let release = try PublishCommand.publish(bundle, urgent, NewRelease.usualPatches, by: editor)
                    tell(
                        "Release \(release) has the content of release \(good) and replaces release \(bad). \(UploadOrder.ofRelease) "
                            + "Then mend the content, and publish again.")
                }
            }
        }
    }
}

/// Runs a call with a folder that is gone afterwards.
func withTemporaryFolder<Value>(_ body: (String) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appending(path: "sendactl-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder.path)
}
