import CentreLists
import TUFMetadata

/// A centre's list that passed all checks of a submission.
public struct AcceptedList: Sendable {
    /// The centre.
    public let centre: CentreName
    let version: Int
    /// The end of the list's validity.
    public let expires: Instant
    let bytes: [UInt8]
    let files: [(name: String, text: String)]

    /// The moment at which the list was signed.
    public var signed: Instant { CentreListRules.moment(of: version) }

    /// The name of the list's metadata file.
    var fileName: String { "\(version).\(centre.role.fileName)" }
}
