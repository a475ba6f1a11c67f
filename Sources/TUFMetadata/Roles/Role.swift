/// The signed part of one type of metadata file.
public protocol Role: Sendable {
    /// The value of `_type`.
    static var type: ExactString { get }
    /// The fields that all types share.
    var common: CommonFields { get }
    /// Reads the signed object of the role.
    init(signed: SignedObject) throws(MetadataError)
}

extension Role {
    /// The version; at least 1.
    public var version: Int { common.version }
    /// The time from which the metadata is no longer accepted as current.
    public var expires: Instant { common.expires }
}

/// The fields that every type of metadata has (TUF §4.3).
public struct CommonFields: Sendable {
    /// The version; at least 1.
    public let version: Int
    /// The time from which the metadata is no longer accepted as current.
    public let expires: Instant
    /// The version of the TUF specification that the metadata follows; its major version is 1.
    public let specVersion: ExactString
    /// Fields that this client does not know.
    public let unknown: JSONObject
}

/// The object that the signatures cover, before it is parsed.
public struct SignedObject: Sendable {
    let fields: FieldReader

    /// Reads the value under `signed`.
    public init(_ value: JSONValue?) throws(MetadataError) { fields = try FieldReader(value, at: "signed") }

    /// Reads the fields that all types share, and refuses any other type: a snapshot must not pass as a timestamp.
    func common(type: ExactString, knowing names: Set<ExactString>) throws(MetadataError) -> CommonFields {
        let found = try fields.string("_type")
        guard found == type else { throw .malformed("this is '\(found)' metadata where '\(type)' is needed") }
        let specVersion = try fields.string("spec_version")
        guard Self.isSupported(specVersion) else {
            throw .malformed("it follows version \(specVersion) of the TUF specification; this client supports 1.x")
        }
        let date = try fields.string("expires")
        guard let expires = Instant(date.text) else {
            throw .malformed("signed.expires '\(date)' is not of the form 2030-01-01T00:00:00Z")
        }
        return CommonFields(
            version: try fields.integer("version", atLeast: 1), expires: expires, specVersion: specVersion,
            unknown: fields.object.except(names.union(["_type", "spec_version", "expires", "version"])))
    }

    /// Accepts `1.0.34`, or `1.0` as older publishers write.
    private static func isSupported(_ version: ExactString) -> Bool {
        let parts = version.text.split(separator: ".", omittingEmptySubsequences: false)
        let areNumbers = parts.allSatisfy { part in
            !part.isEmpty && part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        }
        return (2...3).contains(parts.count) && areNumbers && parts.first == "1"
    }
}
