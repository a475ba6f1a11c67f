import ArgumentParser
import Foundation
import Sync
import TUFMetadata

/// Prints the history of a store.
struct HistoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "history", "List the changes and errors of a kiosk's store.",
        discussion: """
            Oldest first. Syncs that found nothing new are omitted, unless the previous sync had failed.
            """,
        exits: [.diskFailure, .notPermitted])

    @OptionGroup var store: StoreOptions
    @Option(help: "Output format: text or json.") var format = OutputFormat.text

    func run() throws {
        let opened = try store.open()
        let records = opened.history()
        if format == .json { return print(try Output.json(records), terminator: "") }
        for record in records {
            print("\(record.at) \(record.code.word): \(sentence(record.message))")
            guard let list = record.centre else { continue }
            print("\(record.at) centre \(list.name) \(list.code.word): \(sentence(list.message))")
        }
        if records.isEmpty { print("Nothing is recorded in \(opened.path) yet.") }
    }
}
