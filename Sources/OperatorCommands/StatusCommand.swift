import ArgumentParser
import Foundation
import Sync
import TUFMetadata

/// What a kiosk runs, how old it is, and how the last sync ended.
struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Tell what a kiosk runs, how old it is, and how the last sync ended.",
        discussion: """
            With --format prometheus it prints metrics for node_exporter's textfile collector; with --output they appear \
            under their name all at once, as the collector needs it.
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var clock: ClockOptions
    @Option(help: "How to print: text, json or prometheus.") var format = StatusFormat.text
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "Write to this file instead, by one rename; a pipe or a device is written into.", valueName: "file"),
        completion: .file())
    var output: String?

    func run() throws {
        let status = StoreStatus(try store.open(), at: clock.now)
        let text =
            switch format {
            case .text: StatusText(status: status).text
            case .json: try Output.json(status)
            case .prometheus: StatusMetrics(status: status).text
            }
        guard let output else { return print(text, terminator: "") }
        try write(text, to: output)
    }
}

/// How a status is printed.
enum StatusFormat: String, ExpressibleByArgument, CaseIterable { case text, json, prometheus }

/// A status in sentences.
struct StatusText {
    let status: StoreStatus

    var text: String { lines.map { $0 + "\n" }.joined() }

    private var lines: [String] {
        [shown, before, held, clock, disk, sync, expiry, update].compactMap { $0 }
    }

    private var shown: String {
        guard let current = status.current else { return "No release is installed; the kiosk shows what came with it." }
        let age = status.ageInDays.map { ", \(counted($0, "day")) old" } ?? ""
        return "Release \(current.release) of \(current.published) is shown\(age)."
    }

    private var before: String? {
        status.previous.map {
            "Before it came release \($0.release) of \($0.published); 'sendactl rollback' goes back to it."
        }
    }

    private var held: String? {
        status.rolledBack.map { "Release \($0) was rolled back; a newer one takes its place when it comes." }
    }

    private var clock: String? {
        status.isClockTrusted
            ? nil : "The clock cannot be right: set it. Until then nothing that depends on it is shown."
    }

    private var disk: String? {
        switch status.diskProblem {
        case .readOnly: "The store's disk cannot be written: no update can be installed."
        case .full: "The store's disk is full: no update can be installed until there is room."
        case nil: nil
        }
    }

    private var sync: String {
        guard let last = status.lastSync else { return "There has been no sync yet." }
        let success = last.succeeded ? "" : " The last one that went well: \(last.lastSuccess ?? "never")."
        // A rollback stands in the same place, and comes from nowhere.
        let what = last.source.isEmpty ? "Last change" : "Last sync from \(DisplayText.escaped(last.source))"
        return "\(what) at \(last.at) (\(last.code)): \(sentence(last.message))\(success)"
    }

    private var expiry: String? {
        status.lastSync?.metadataExpires.map { "A newer copy of the repository must come before \($0)." }
    }

    private var update: String? {
        status.lastSync?.programUpdateDue == true ? "A release is there that needs a newer program." : nil
    }
}

/// A status as Prometheus reads it.
struct StatusMetrics {
    let status: StoreStatus

    var text: String {
        metrics.compactMap { name, help, value in
            value.map { "# HELP senda_\(name) \(help)\n# TYPE senda_\(name) gauge\nsenda_\(name) \($0)\n" }
        }.joined()
    }

    private var metrics: [(String, String, Int64?)] {
        let last = status.lastSync
        return [
            ("release", "Number of the release that is shown.", status.current.map { Int64($0.release) }),
            (
                "release_published_timestamp_seconds", "Day on which the shown release was published.",
                seconds(status.current.map { $0.published + "T00:00:00Z" })
            ),
            ("release_rolled_back", "Whether the operator went back from a release.", status.rolledBack == nil ? 0 : 1),
            ("clock_trusted", "Whether the clock can be believed.", status.isClockTrusted ? 1 : 0),
            (
                "disk_ready", "Whether the store's disk can be written and has room.",
                status.diskProblem == nil ? 1 : 0
            ),
            ("sync_success", "Whether the last sync went well.", last.map { $0.succeeded ? 1 : 0 }),
            ("sync_timestamp_seconds", "When the last sync ended.", seconds(last?.at)),
            ("sync_success_timestamp_seconds", "When the last sync ended that went well.", seconds(last?.lastSuccess)),
            ("sync_received_bytes", "Bytes that the last sync fetched.", last.map { Int64($0.received) }),
            (
                "metadata_expiry_timestamp_seconds", "When the first of the metadata expires.",
                seconds(last?.metadataExpires)
            ),
            (
                "program_update_due", "Whether a release needs a newer program.",
                last.map { $0.programUpdateDue ? 1 : 0 }
            ),
        ]
    }

    private func seconds(_ text: String?) -> Int64? { text.flatMap { Instant($0)?.secondsSince1970 } }
}
