import TUFMetadata

/// The length and digests of an uncompressed bundle: the one that a target yields, or its base.
public struct BundleDigests: Equatable, Sendable {
    /// The length in bytes.
    public let length: Int
    /// The digests: those of the algorithms that this program knows must match, and there is at least one such.
    public let digests: FileDigests

    /// Creates the length and digests of a bundle from its SHA-256.
    public init(length: Int, sha256: [UInt8]) {
        self.length = length
        digests = FileDigests(sha256: sha256)
    }

    init(_ fields: FieldReader) throws(MetadataError) {
        length = try fields.integer("length", atLeast: 0)
        digests = try FileDigests(fields.fields("hashes"))
        try digests.checkSomeAreKnown(of: "\(fields.path)")
    }

    /// Computes the length and SHA-256 of a file.
    public init(ofFileAt path: String) throws {
        var length = 0
        var digest = RunningSHA256()
        try readFile(path) {
            length += $0.count
            digest.update($0)
        }
        self.init(length: length, sha256: digest.finished())
    }

    /// The length and digests as members of a JSON object, in TUF's form for files.
    var fields: [ExactString: JSONValue] { ["length": .integer(Int64(length)), "hashes": digests.json] }

    /// True if a file is this bundle, byte for byte.
    public func matches(fileAt path: String) throws -> Bool {
        var running = RunningDigests(expecting: digests)
        var count = 0
        try readFile(path) {
            count += $0.count
            running.update($0)
        }
        return count == length && running.mismatch() == nil
    }
}
