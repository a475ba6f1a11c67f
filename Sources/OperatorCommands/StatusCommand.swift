import ArgumentParser
import Foundation
import Sync
import TUFMetadata

/// Prints the release that a kiosk shows, its age, and the outcome of the last sync.
struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "status", "Show what a kiosk runs and how the last sync ended.",
        discussion: """
            With --format prometheus it prints metrics for node_exporter's textfile collector; with --output the file \
            is replaced atomically, as the collector requires.
            """,
        exits: [.diskFailure, .notPermitted])

    @OptionGroup var store: StoreOptions
    @OptionGroup var clock: ClockOptions
    @Option(help: "Output format: text, json or prometheus.") var format = StatusFormat.text
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "Write to this file, replacing it atomically; pipes and devices are written directly.",
            valueName: "file"),
        completion: .file(), transform: localFile)
    var output: String?

    func run() throws {
        let opened = try store.open()
        let now = clock.now
        let status = StoreStatus(opened, at: now)
        let text =
            switch format {
            case .text: StatusText(status: status, store: opened.path, now: now).text
            case .json: try Output.json(status)
            case .prometheus: StatusMetrics(status: status).text
            }
        guard let output else { return print(text, terminator: "") }
        try write(text, to: output)
    }
}

enum StatusFormat: String, ExpressibleByArgument, CaseIterable { case text, json, prometheus }
