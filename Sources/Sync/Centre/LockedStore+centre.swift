import BundleStore
import CentreLists
import DurableFiles

/// The centre whose list a sync fetches.
public enum CentreChoice: Sendable {
    /// The one that an earlier sync recorded in the store.
    case recorded
    /// This one, which is recorded for later syncs.
    case named(CentreName)
    /// None from now on; an installed list is removed.
    case none
}

extension LockedStore {
    /// Records a choice, and removes the list of a centre chosen before.
    ///
    /// - Returns: The centre that the kiosk belongs to; `nil` if it belongs to none.
    func choose(_ choice: CentreChoice) throws -> CentreName? {
        switch choice {
        case .recorded: return store.centre
        case .named(let centre):
            guard store.centre != centre else { return centre }
            let folder = try centreFolder()
            if let list = store.centreList, list.centre != centre.text { try removeList() }
            try write(ChosenCentre(centre: centre.text), to: StoreLayout.chosenCentre, in: folder)
            return centre
        case .none:
            guard store.folder.kind(of: StoreLayout.centre) != nil else { return nil }
            try removeList()
            try centreFolder().remove(StoreLayout.chosenCentre)
            return nil
        }
    }

    private func centreFolder() throws(FileError) -> FolderHandle { try Self.own(StoreLayout.centre, in: store.folder) }

    /// Installs a list that is complete in `downloads`: first its description beside the old one, then one rename.
    func install(_ list: InstalledCentreList) throws {
        let folder = try centreFolder()
        try describe(list, in: folder)
        try downloads.move(Self.listName, to: folder, StoreLayout.services)
    }

    /// Replaces the description of the installed list, which was signed again unchanged.
    func describe(_ list: InstalledCentreList) throws { try describe(list, in: centreFolder()) }

    private func describe(_ list: InstalledCentreList, in folder: FolderHandle) throws {
        let old = store.centreList.flatMap { $0.sha256 == list.sha256 ? nil : $0 }
        try write([list] + [old].compactMap(\.self), to: StoreLayout.listDescriptions, in: folder)
    }

    /// Removes the list: its file first, so that no file is ever without a description.
    func removeList() throws {
        guard store.folder.kind(of: StoreLayout.centre) != nil else { return }
        let folder = try centreFolder()
        try folder.remove(StoreLayout.services)
        try folder.remove(StoreLayout.listDescriptions)
        try folder.sync()
    }
}
