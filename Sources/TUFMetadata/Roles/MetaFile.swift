/// What one metadata file says of another (TUF §4.4, METAFILES).
public struct MetaFile: Equatable, Sendable {
    /// At least 1.
    public let version: Int
    /// In bytes, if it is said.
    public let length: Int?
    /// If they are said.
    public let digests: FileDigests?

    init(_ fields: FieldReader) throws(MetadataError) {
        version = try fields.integer("version", atLeast: 1)
        length = try fields.optionalInteger("length", atLeast: 0)
        digests = fields.object["hashes"] == nil ? nil : try FileDigests(fields.fields("hashes"))
    }

    /// Checks length and digests as far as they are said, before anything in the bytes is believed.
    public func check(_ bytes: [UInt8], of role: RoleName) throws(MetadataError) {
        if let length, bytes.count != length { throw .wrongLength("\(role)", said: length, came: bytes.count) }
        guard let digests else { return }
        try digests.checkSomeAreKnown(of: "\(role)")
        var running = RunningDigests(expecting: digests)
        running.update(bytes)
        if let algorithm = running.mismatch() { throw .wrongDigest("\(role)", algorithm) }
    }
}

/// What targets metadata says of a target (TUF §4.5).
public struct TargetFile: Equatable, Sendable {
    /// In bytes.
    public let length: Int
    /// All that this client computes must be right.
    public let digests: FileDigests
    /// The `custom` field; opaque to the update itself.
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
