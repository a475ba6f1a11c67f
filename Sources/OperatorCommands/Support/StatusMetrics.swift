import Sync
import TUFMetadata

/// The status of a store as metrics for Prometheus.
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
            (
                "content_stops_timestamp_seconds", "Day from which verdicts and changeable facts are not shown.",
                seconds(status.contentStops.map { $0 + "T00:00:00Z" })
            ),
            ("release_rolled_back", "Whether an operator rolled back a release.", status.rolledBack == nil ? 0 : 1),
            ("clock_trusted", "Whether the clock is trusted.", status.isClockTrusted ? 1 : 0),
            (
                "disk_ready", "Whether the store's disk can be written and has room.",
                status.diskProblem == nil ? 1 : 0
            ),
            ("sync_success", "Whether the last sync succeeded.", last.map { $0.succeeded ? 1 : 0 }),
            ("sync_timestamp_seconds", "When the last sync ended.", seconds(last?.at)),
            ("sync_success_timestamp_seconds", "When a sync last succeeded.", seconds(last?.lastSuccess)),
            ("sync_received_bytes", "Bytes that the last sync fetched.", last.map { Int64($0.received) }),
            (
                "metadata_expiry_timestamp_seconds", "Earliest expiry of any metadata.",
                seconds(last?.metadataExpires)
            ),
            (
                "program_update_due", "Whether a release needs a newer program.",
                last.map { $0.programUpdateDue ? 1 : 0 }
            ),
            (
                "centre_list_present", "Whether the signed list of the kiosk's centre is installed.",
                status.centre.map { _ in status.centreList == nil ? 0 : 1 }
            ),
            (
                "centre_list_signed_timestamp_seconds", "When the centre signed the installed list.",
                seconds(status.centreList?.signed)
            ),
            (
                "centre_list_expiry_timestamp_seconds", "End of the validity of the installed list.",
                seconds(status.centreList?.expires)
            ),
            (
                "centre_sync_success", "Whether the last sync succeeded for the centre's list.",
                last?.centre.map { $0.succeeded ? 1 : 0 }
            ),
            (
                "centre_sync_success_timestamp_seconds", "When a sync last succeeded for the centre's list.",
                seconds(last?.centre?.lastSuccess)
            ),
        ]
    }

    private func seconds(_ text: String?) -> Int64? { text.flatMap { Instant($0)?.secondsSince1970 } }
}
