import ContentModel

/// A service of the kiosk's own list, with its opening state now.
struct ListedService: Equatable, Sendable {
    var service: Service
    /// The opening state now; `nil` if the hours or the time are not known.
    var opening: ServiceOpening?

    /// Sorts the services, those that are open first. Without a moment they keep the order of the list.
    static func list(_ services: [Service], at now: Moment?) -> [ListedService] {
        let listed = services.map { service in
            ListedService(
                service: service, opening: now.flatMap { now in service.hours.map { ServiceOpening($0, at: now) } })
        }
        return listed.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
            .map(\.element)
    }

    /// The sort order: open, not known, closed.
    private var rank: Int {
        switch opening {
        case .open: 0
        case nil: 1
        case .closed, .closedAllWeek: 2
        }
    }
}
