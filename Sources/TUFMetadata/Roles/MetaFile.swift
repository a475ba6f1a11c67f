/// One metadata file's description of another (TUF §4.4, METAFILES).
public struct MetaFile: Equatable, Sendable {
    /// The version; at least 1.
    public let version: Int
    /// The length in bytes, if given.
    public let length: Int?
    /// The digests, if given.
    public let digests: FileDigests?

    init(_ fields: FieldReader) throws(MetadataError) {
        version = try fields.integer("version", atLeast: 1)
        length = try fields.optionalInteger("length", atLeast: 0)
        digests = fields.object["hashes"] == nil ? nil : try FileDigests(fields.fields("hashes"))
    }

    /// Checks the length and the digests, if given, before anything in the bytes is trusted.
    public func check(_ bytes: [UInt8], of role: RoleName) throws(MetadataError) {
        if let length, bytes.count != length { throw .wrongLength("\(role)", signed: length, actual: bytes.count) }
        guard let digests else { return }
        try digests.checkSomeAreKnown(of: "\(role)")
        var running = RunningDigests(expecting: digests)
        running.update(bytes)
        if let algorithm = running.mismatch() { throw .wrongDigest("\(role)", algorithm) }
    }
}

/// The description of a target in targets metadata (TUF §4.5).
public struct TargetFile: Equatable, Sendable {
    /// The length in bytes.
    public let length: Int
    /// The digests; all with a supported algorithm must match.
    public let digests: FileDigests
    /// The `custom` field, which this client does not interpret.
    public let custom: JSONValue?
    /// The whole object as it was read.
    public let json: JSONObject

    init(_ fields: FieldReader) throws(MetadataError) {
        length = try fields.integer("length", atLeast: 0)
        digests = try FileDigests(fields.fields("hashes"))
        custom = fields.object["custom"]
        json = fields.object
    }
}
