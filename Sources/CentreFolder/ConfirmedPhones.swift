import ContentModel
import Synchronization

/// The phone numbers of a centre's own list that staff have confirmed.
final class ConfirmedPhones: Sendable {
    /// A place's phone number, as it is dialled.
    fileprivate struct Entry: Codable, Hashable {
        var place: ServicePlace
        var phone: String
    }

    private static let name = "phones"
    private let folder: CentreFolder
    /// The numbers; `nil` until they are read. No other process writes the file.
    private let known = Mutex<Set<Entry>?>(nil)

    /// Refers to the folder, without reading it.
    init(folder: CentreFolder) { self.folder = folder }

    /// The confirmed numbers of a place; a list may name a place twice.
    func phones(of place: ServicePlace) -> Set<String> {
        known.withLock { known in Set(read(&known).filter { $0.place == place }.map(\.phone)) }
    }

    /// Records the number of a service. Forgets what is no longer on the list: other places, and the earlier numbers of
    /// this one. So the file is never larger than the list.
    ///
    /// - Throws: An error if it cannot be written. Then the number is not confirmed.
    func confirm(_ service: Service, keeping list: ServiceList) throws {
        guard let phone = service.dialledPhone else { return }
        try known.withLock { known in
            let places = Set(list.services.map(\.place))
            let phones = Set(list.services.filter { $0.place == service.place }.compactMap(\.dialledPhone))
            var entries = read(&known).filter { entry in
                places.contains(entry.place) && (entry.place != service.place || phones.contains(entry.phone))
            }
            entries.insert(Entry(place: service.place, phone: phone))
            try folder.write(entries.sorted { $0.order < $1.order }, to: Self.name, in: .centre)
            known = entries
        }
    }

    private func read(_ known: inout Set<Entry>?) -> Set<Entry> {
        if let known { return known }
        let entries = Set(folder.read([Entry].self, from: Self.name, in: .centre) ?? [])
        known = entries
        return entries
    }
}

extension ConfirmedPhones.Entry {
    /// The sort key: the same entries give the same bytes.
    fileprivate var order: (String, String, String) { (place.kind.rawValue, place.name, phone) }
}
