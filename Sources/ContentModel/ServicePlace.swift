/// A place as two lists name it: its kind and its name, whatever the case of the letters and the spaces.
public struct ServicePlace: Hashable, Codable, Sendable {
    /// The kind of help.
    public let kind: ServiceKind
    /// The name in lower case, with single spaces.
    public let name: String

    /// Creates the place of a service.
    public init(_ service: Service) {
        kind = service.kind
        name = service.name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

extension Service {
    /// The place that it describes.
    public var place: ServicePlace { ServicePlace(self) }

    /// The parts of the phone number that are dialled; two ways to write a number are equal in it.
    public var dialledPhone: String? { phone.map { $0.filter { $0.isNumber || $0 == "+" || $0 == "x" } } }
}

extension ServiceList {
    /// This list of a centre, followed by the places of its signed list that this one does not name.
    ///
    /// An entry of this list wins as a whole: a phone or an address that it leaves out is not taken from the other one.
    public func completed(with signed: ServiceList) -> ServiceList {
        let own = Set(services.map(\.place))
        var list = self
        list.services += signed.services.filter { !own.contains($0.place) }.map { service in
            var service = service
            service.isSigned = true
            return service
        }
        return list
    }
}

/// A phone number of a centre's own list that is not shown before staff have confirmed it.
public struct WaitingPhone: Equatable, Sendable {
    /// The entry that it belongs to.
    public let service: Service
    /// The number that was confirmed for the place before; `nil` if there was none.
    public let earlier: String?

    /// Creates the entry; `service` has a phone.
    public init(_ service: Service, earlier: String? = nil) {
        self.service = service
        self.earlier = earlier
    }
}
