import ContentModel
import TUFMetadata

extension Instant {
    /// The day of the moment, in UTC.
    public var day: Day { Day(daysSince1970: Int(secondsSince1970 / 86_400)) }
}
