import BundleStore
import ContentModel
import TUFMetadata

// A clock that is behind is not trusted; one that is ahead cannot raise the floor beyond what unexpired metadata
// allows, so setting the clock right is always enough to recover.
extension ClockFloor {
    /// The time at which expiry is checked: the later of the clock and the floor.
    func time(at clock: Instant) -> Instant { Instant(secondsSince1970: max(seconds, clock.secondsSince1970)) }

    /// Raises the floor to a moment; never lowers it.
    mutating func rise(to moment: Instant) { seconds = max(seconds, moment.secondsSince1970) }

    /// Raises the floor to the day of a release, as far as that day can be trusted: to the content's own day if the
    /// publisher's clock was too far past it, and never to a time at which the metadata has expired, so that newer
    /// metadata is always enough to recover.
    mutating func rise(toRelease published: Instant, of content: Day, before expiry: Instant) {
        let horizon = content.adding(days: ClockTrust.horizon)
        let trusted = published.day > horizon ? content : published.day
        rise(to: min(Instant(of: trusted), Instant(secondsSince1970: expiry.secondsSince1970 - 1)))
    }
}

extension Instant {
    /// The start of a day, in UTC.
    fileprivate init(of day: Day) { self.init(secondsSince1970: Int64(day.daysSince1970) * 86_400) }
}

extension LockedStore {
    /// The earliest possible time; a damaged floor is treated as absent.
    var clockFloor: ClockFloor {
        read(StoreLayout.clockFloor, as: ClockFloor.self, in: trustFolder) ?? ClockFloor()
    }

    /// Saves the floor if it has risen.
    func keep(_ floor: ClockFloor) throws {
        if floor != clockFloor { try write(floor, to: StoreLayout.clockFloor, in: trustFolder) }
    }
}
