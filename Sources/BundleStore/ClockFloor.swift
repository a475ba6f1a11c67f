import ContentModel
import Foundation

/// The earliest possible time, as a sync recorded it in the store.
package struct ClockFloor: Codable, Equatable {
    /// The time in seconds since 1970.
    package var seconds: Int64

    package init(seconds: Int64 = 0) { self.seconds = seconds }

    /// The day of the floor in a store, in UTC; `nil` if there is none that can be read.
    static func day(in store: String) -> Day? {
        let path = "\(store)/\(StoreLayout.trust)/\(StoreLayout.clockFloor)"
        guard access(path, R_OK) == 0, let data = FileManager.default.contents(atPath: path) else { return nil }
        let floor = ChecksummedFile<ClockFloor>.decode([UInt8](data))
        return floor.flatMap { Int(exactly: $0.seconds / 86_400) }.map { Day(daysSince1970: $0) }
    }
}
