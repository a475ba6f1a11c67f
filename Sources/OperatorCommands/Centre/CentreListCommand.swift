import ArgumentParser
import Foundation
import Publishing
import TUFMetadata
import TextEscaping

/// Prints the centres of a repository.
struct CentreListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "list", "List the centres of a repository, and their lists.",
        discussion: "Needs no key. A kiosk refuses an expired list, unless it has that list already.",
        exits: [.unusableInput, .busy, .notPermitted])

    @Option(help: "The repository's folder.", completion: .directory, transform: localFolder) var repository: String
    @OptionGroup var clock: ClockOptions
    @Option(help: "Output format: text or json.") var format = OutputFormat.text

    func run() throws {
        try reportingErrors {
            let centres = try RepositoryEditor(repository, keys: [], now: clock.now).centres()
            if format == .json { return print(try Output.json(centres.map(Row.init)), terminator: "") }
            for centre in centres { print(line(centre)) }
            if centres.isEmpty {
                let folder = DisplayText.shellWord(repository)
                print(
                    "The repository has no centres. Add one with: sendactl centre add NAME --repository \(folder) "
                        + "--centre-key FILE --key FILE")
            }
        }
    }

    private func line(_ entry: CentreEntry) -> String {
        let keys = entry.keys.map { String($0.prefix(12)) }.joined(separator: ", ")
        guard let signed = entry.signed, let expires = entry.expires else {
            return "\(entry.centre): \(entry.threshold) of \(keys); no list yet"
        }
        let validity = expires <= clock.now ? "expired at" : "valid until"
        return "\(entry.centre): \(entry.threshold) of \(keys); list signed at \(signed), \(validity) \(expires)"
    }

    /// A centre as an element of the JSON output.
    private struct Row: Encodable {
        var centre: String
        var keys: [String]
        var threshold: Int
        var signed: String?
        var expires: String?

        init(_ entry: CentreEntry) {
            (centre, keys, threshold) = (entry.centre.text, entry.keys, entry.threshold)
            (signed, expires) = (entry.signed?.description, entry.expires?.description)
        }
    }
}
