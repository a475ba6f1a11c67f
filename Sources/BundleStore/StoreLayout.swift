import DurableFiles

/// The names in a kiosk's store.
package enum StoreLayout {
    /// A link that points to a bundle.
    package enum Link: String, CaseIterable, Sendable { case current, previous }

    /// The folder of bundles, each with its description and an empty search index.
    package static let bundles = "bundles"
    /// The folder of partial downloads and work in progress; nothing in it is ever shown.
    package static let downloads = "downloads"
    /// The folder of trusted metadata, with ``clockFloor`` and ``releaseSigners``.
    package static let trust = "trust"
    /// The record of the last sync.
    package static let status = "status.json"
    /// The records of changes and errors.
    package static let history = "history.json"
    /// A file that reserves space, so that records can be written on a full disk.
    package static let historyReserve = "history-reserve"
    /// The marker of a release that was rolled back.
    package static let rolledBack = "rolled-back"
    /// The earliest possible time, in ``trust``.
    package static let clockFloor = "clock-floor"
    /// The keys that signed the shown release, in ``trust``.
    package static let releaseSigners = "release-signers"

    /// The folder of the centre's signed list. It exists in stores of kiosks that belong to a centre.
    package static let centre = "centre"
    /// The list itself, in ``centre``, byte for byte as the centre signed it.
    package static let services = "services.yaml"
    /// The possible descriptions of the list, in ``centre``. The one whose checksum matches is the right one.
    package static let listDescriptions = "list.json"
    /// The centre that the operator chose, in ``centre``.
    package static let chosenCentre = "name.json"

    /// The names at the top of a store; a folder with one of them is treated as a store.
    package static let names: Set = Set(
        Link.allCases.map(\.rawValue) + [
            bundles, downloads, trust, status, history, historyReserve, rolledBack, centre,
        ])

    /// The target of a link to a bundle's file, relative to the store.
    package static func target(of fileName: String) -> String { bundles + "/" + fileName }

    /// The bundle's file that a link's target names; `nil` if it points outside the store's own ``bundles``.
    package static func fileName(ofTarget target: String) -> String? {
        guard let slash = target.firstIndex(of: "/"), target[..<slash] == bundles else { return nil }
        let name = String(target[target.index(after: slash)...])
        return FolderHandle.isPlainName(name) ? name : nil
    }
}
