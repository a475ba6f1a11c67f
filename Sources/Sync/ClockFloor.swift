import TUFMetadata

/// The earliest moment that it can be. A clock that is behind is not believed; one that is ahead cannot raise the floor
/// beyond what unexpired metadata allows, so that a right clock mends everything.
struct ClockFloor: Codable, Equatable {
    /// Seconds since 1970.
    var seconds: Int64 = 0

    static let fileName = "clock-floor"

    /// The moment by which expiry is judged: the later of the clock and the floor.
    func time(at clock: Instant) -> Instant { Instant(secondsSince1970: max(seconds, clock.secondsSince1970)) }

    /// Rises to a moment; never falls.
    mutating func rise(to moment: Instant) { seconds = max(seconds, moment.secondsSince1970) }
}
