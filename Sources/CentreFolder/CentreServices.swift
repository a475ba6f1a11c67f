import BundleStore
import ContentModel
import SiteSettings

/// The places near a kiosk: those of its own file, completed with those of the centre's signed list.
///
/// Both are read when a page or the staff need them, never before. Where both name a place, by kind and name, the
/// kiosk's own entry is used, since it can be corrected at once. A phone number of the kiosk's own file is shown if it
/// is the one that the signed list has for that place, or one that staff have confirmed.
public final class CentreServices: Sendable {
    private let local: ServicesSource
    private let signed: SignedServices?
    private let confirmed: ConfirmedPhones

    /// - Parameters:
    ///   - local: The kiosk's own file.
    ///   - store: The store with the signed list, if there is one.
    ///   - folder: The folder with the confirmed numbers.
    ///   - log: Receives messages for the log.
    public init(
        local: ServicesSource, store: String?, folder: CentreFolder, log: @escaping @Sendable (String) -> Void
    ) {
        self.local = local
        signed = store.map { SignedServices(store: $0, log: log) }
        confirmed = ConfirmedPhones(folder: folder)
    }

    /// The kiosk's own file as it is now.
    public var localList: ServiceList { local.list() }

    /// The signed list as it is now.
    public var signedList: ServiceList { signed?.list() ?? ServiceList() }

    /// The places as visitors may see them.
    public func list() -> ServiceList {
        let (own, signed) = (localList, signedList)
        let phones = Self.phones(of: signed)
        var list = own.completed(with: signed)
        for index in own.services.indices where !isConfirmed(own.services[index], phones) {
            (list.services[index].phone, list.services[index].isPhoneWaiting) = (nil, true)
        }
        return list
    }

    /// The numbers that staff have not confirmed, in the order of the file.
    public func waitingPhones() -> [WaitingPhone] {
        let phones = Self.phones(of: signedList)
        return localList.services.filter { !isConfirmed($0, phones) }.map {
            WaitingPhone($0, earlier: confirmed.phones(of: $0.place).min())
        }
    }

    /// Records that staff have confirmed a number. Returns false if that cannot be written.
    public func confirm(_ waiting: WaitingPhone) -> Bool {
        (try? confirmed.confirm(waiting.service, keeping: localList)) != nil
    }

    private func isConfirmed(_ service: Service, _ signed: [ServicePlace: String]) -> Bool {
        guard let phone = service.dialledPhone else { return true }
        return signed[service.place] == phone || confirmed.phones(of: service.place).contains(phone)
    }

    private static func phones(of list: ServiceList) -> [ServicePlace: String] {
        let phones = list.services.compactMap { service in service.dialledPhone.map { (service.place, $0) } }
        return Dictionary(phones, uniquingKeysWith: { first, _ in first })
    }
}
