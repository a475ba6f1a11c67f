/// The parts of a translation that are older than their source.
public struct Outdated: Codable, Equatable, Sendable {
    /// The day of the change for each segment whose source has changed since it was made, by number from 1.
    public var segments: [Int: Day]
    /// The day of the latest change, including one that only added or removed a part.
    public var day: Day

    /// Creates a list of outdated parts.
    public init(segments: [Int: Day], day: Day) {
        self.segments = segments
        self.day = day
    }
}
