import BundleStore
import CentreLists
import Foundation
import Sync
import TUFClient
import TUFMetadata
import TUFTestSupport
import TestSupport

extension TestRepository {
    /// Delegates to a centre, with a new key if it has none. The next list or release publishes the delegation.
    func addCentre(_ centre: CentreName = .tapachula, keys: [TestKey]? = nil) {
        simulator.delegate(
            to: centre.role.name.text, paths: [centre.pattern.text], isTerminating: true, keys: keys)
    }

    /// Ends the delegation to a centre. The snapshot keeps its entry.
    func removeCentre(_ centre: CentreName = .tapachula) throws {
        simulator.targets.delegations.removeAll { $0.role == centre.role.name.text }
        simulator.delegated[centre.role.name.text] = nil
        try publishMetadata()
    }

    /// Replaces a centre's key, before the centre has signed with it.
    func replaceKey(of centre: CentreName = .tapachula, with keys: [TestKey] = [.ed25519()], threshold: Int = 1) throws
    {
        simulator.targets.delegations.removeAll { $0.role == centre.role.name.text }
        addCentre(centre, keys: keys)
        simulator.targets.delegations[simulator.targets.delegations.count - 1].threshold = threshold
        simulator.delegated[centre.role.name.text]?.keys = keys
        try publishMetadata()
    }

    /// Publishes a list that the centre signed, and the whole repository with it.
    func publishList(_ text: String, of centre: CentreName = .tapachula, file: String = "services.yaml") throws {
        simulator.delegated[centre.role.name.text]?.targets = [:]
        simulator.addTarget(centre.path(of: file), text, to: centre.role.name.text)
        try simulator.publishAll()
        try writeStick()
    }

    /// Publishes targets, snapshot and timestamp, and no list.
    func publishMetadata() throws {
        try simulator.publishTargets()
        try simulator.publishSnapshot()
        try simulator.publishTimestamp()
        try writeStick()
    }

    /// The list that a kiosk reads; `nil` if it has none.
    func list(in other: String? = nil) -> String? { InstalledCentreList.read(store: other ?? store)?.text }

    /// The paths on the stick that contain a text.
    func paths(containing text: String) -> [String] {
        simulator.files.keys.map(Self.path).filter { $0.contains(text) }.map { stick + "/" + $0 }.sorted()
    }

    /// A copy of the stick's carrier that notes what is requested.
    func logging() -> LoggingCarrier { LoggingCarrier(base: FolderFetcher(folder: stick)) }
}

/// A carrier that passes requests on, and keeps their paths.
final class LoggingCarrier: Fetcher {
    private let base: any Fetcher
    private(set) var paths: [String] = []

    init(base: any Fetcher) { self.base = base }

    func fetch(_ request: FetchRequest, receive: (FetchEvent) throws -> Void) throws {
        paths.append(request.path)
        try base.fetch(request, receive: receive)
    }
}
