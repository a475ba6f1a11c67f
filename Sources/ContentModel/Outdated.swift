/// The parts of a translation that are older than their source.
public struct Outdated: Codable, Equatable, Sendable {
    /// The segments whose source has changed since they were made, by number from 1, with the day of the change.
    public var segments: [Int: Day]
    /// The day of the latest change, also of one that only added or removed a part.
    public var day: Day

    /// Creates the mark.
    public init(segments: [Int: Day], day: Day) {
        self.segments = segments
        self.day = day
    }
}
