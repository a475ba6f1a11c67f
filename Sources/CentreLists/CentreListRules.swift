import TUFMetadata

/// The limits on a centre's list. Both publisher and kiosk check them: neither trusts the other's machine.
public enum CentreListRules {
    /// The file that every list has, and the only one that a kiosk fetches.
    public static let services = "services.yaml"
    /// The maximum number of files in a list.
    public static let maximumFiles = 4
    /// The maximum length of a file, in bytes.
    public static let maximumFileLength = 65_536
    /// The maximum length of the signed metadata of a list, in bytes.
    public static let maximumMetadataLength = 16_384
    /// The maximum length of a submission, in bytes: its files, escaped as JSON, and the metadata.
    public static let maximumSubmissionLength = 2_000_000
    /// The maximum validity of a list, in days.
    public static let maximumDays = 366
    /// The number of seconds by which a centre's clock may be ahead of the publisher's.
    public static let clockTolerance: Int64 = 3600

    /// True if a file may have this name: `[a-z0-9-]+\.yaml`, at most 64 bytes.
    public static func isFileName(_ name: String) -> Bool {
        guard name.utf8.count <= 64, name.hasSuffix(".yaml"), name.utf8.count > 5 else { return false }
        return name.dropLast(5).utf8.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
        }
    }

    /// The version of a list that is signed at a moment: the seconds since 1970. A centre can thus number its lists
    /// without a copy of the repository; a stolen key cannot exhaust the numbers, as future ones are refused.
    public static func version(at moment: Instant) -> Int { Int(moment.secondsSince1970) }

    /// The moment at which a list with this version was signed.
    public static func moment(of version: Int) -> Instant { Instant(secondsSince1970: Int64(version)) }
}
