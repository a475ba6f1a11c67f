import BundleStore
import DurableFiles
import TUFMetadata
import TextEscaping

extension Store {
    /// The result of a check of the whole store.
    public struct Report: Equatable, Sendable {
        /// The damaged and missing files, one sentence each; empty if the store is intact.
        public var faults: [String] = []
        /// The files that an interrupted sync left older than the rest, or did not write, one sentence each. The next
        /// sync completes them.
        public var unfinished: [String] = []

        /// Creates a report; without arguments, that of an intact store.
        public init(faults: [String] = [], unfinished: [String] = []) {
            self.faults = faults
            self.unfinished = unfinished
        }
    }

    /// Checks every byte of the store.
    public func report() -> Report {
        if StoreLayout.Link.allCases.allSatisfy({ name(of: $0) == nil }),
            (try? folder.link(StoreLayout.Link.current.rawValue)) == .some(nil)
        {
            return Report(faults: ["nothing is installed in \(DisplayText.shellWord(path))"])
        }
        var report = StoredTrust(store: self).report()
        report.faults = StoreLayout.Link.allCases.flatMap { faults(of: $0) } + centreFaults + report.faults
        return report
    }

    /// The damaged and missing files, one sentence each; empty if the store is intact.
    public func faults() -> [String] { report().faults }

    private func faults(of link: StoreLayout.Link) -> [String] {
        guard let name = name(of: link) else {
            if link == .previous, (try? folder.link(link.rawValue)) == .some(nil) { return [] }
            return ["\(DisplayText.shellWord(folder.path(of: link.rawValue))) points to no bundle in this store"]
        }
        guard let bundle = bundle(named: name) else {
            return ["\(link.rawValue): \(InstalledBundle.descriptionName(of: name)) is missing or damaged"]
        }
        return isIntact(bundle) ? [] : ["\(link.rawValue): \(name) is missing or damaged"]
    }
}
