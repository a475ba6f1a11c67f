import BundleStore
import CentreLists
import DurableFiles

extension Store {
    /// The centre that the kiosk belongs to; `nil` if it belongs to none, or the file that records it is damaged.
    public var centre: CentreName? {
        let bytes = (try? centreFolder?.contents(of: StoreLayout.chosenCentre, limit: 65_536)) ?? nil
        return bytes.flatMap { ChecksummedFile<ChosenCentre>.decode($0) }.flatMap { CentreName($0.centre) }
    }

    /// The installed list of the centre; `nil` if there is none, or it is damaged.
    public var centreList: InstalledCentreList? { InstalledCentreList.read(in: folder)?.list }

    private var centreFolder: FolderHandle? { try? folder.subfolder(StoreLayout.centre) }

    /// The damaged and missing files of the centre's list, one sentence each.
    var centreFaults: [String] {
        guard let folder = centreFolder else { return [] }
        var faults: [String] = []
        if folder.kind(of: StoreLayout.chosenCentre) != nil, centre == nil {
            faults.append(
                "centre: \(StoreLayout.chosenCentre) is damaged; choose the centre again with "
                    + "'sendactl sync --centre NAME'")
        }
        if folder.kind(of: StoreLayout.listDescriptions) != nil || folder.kind(of: StoreLayout.services) != nil,
            centreList == nil
        {
            faults.append("centre: \(StoreLayout.services) is missing or damaged")
        }
        return faults
    }
}
