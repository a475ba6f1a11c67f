import Crypto
import TextEscaping

/// The digests that a file must have (TUF §4.4, HASHES).
public struct FileDigests: Equatable, Sendable {
    /// The digests with supported algorithms. If there are none, nothing can be checked: the file is then refused when
    /// it is requested, but the metadata that lists it remains usable.
    public let digests: [DigestAlgorithm: [UInt8]]

    /// Creates the digests of a file whose SHA-256 is known.
    public init(sha256: [UInt8]) { digests = [.sha256: sha256] }

    /// Reads a HASHES object.
    public init(_ fields: FieldReader) throws(MetadataError) {
        guard !fields.object.members.isEmpty else { throw .malformed("\(fields.path) is empty") }
        var digests: [DigestAlgorithm: [UInt8]] = [:]
        for member in fields.object.members {
            guard let algorithm = DigestAlgorithm(rawValue: member.name.text) else { continue }
            guard case .string(let digits) = member.value, let digest = Hex.decode(digits.text),
                digest.count == algorithm.length
            else { throw .malformed("\(fields.path(of: member.name)) is not a digest in hexadecimal digits") }
            digests[algorithm] = digest
        }
        self.digests = digests
    }

    /// The HASHES object.
    public var json: JSONValue {
        let members = digests.map {
            (ExactString($0.key.rawValue), JSONValue.string(ExactString(Hex.encode($0.value))))
        }
        return .object(JSONObject(Dictionary(members) { $1 }))
    }

    /// Throws if there is no digest with a supported algorithm.
    public func checkSomeAreKnown(of file: String) throws(MetadataError) {
        if digests.isEmpty { throw .noKnownDigest(file) }
    }

    /// The digest in a target's file name if snapshots are consistent. A repository has an identical copy under each
    /// digest that it lists (TUF §5.7.3).
    public var prefix: String {
        DigestAlgorithm.allCases.lazy.compactMap { digests[$0] }.first.map { Hex.encode($0) } ?? ""
    }
}

/// Computes every expected digest while bytes arrive.
public struct RunningDigests {
    private var sha256: SHA256?
    private var sha384: SHA384?
    private var sha512: SHA512?
    private let expected: FileDigests

    /// Starts with no bytes.
    public init(expecting expected: FileDigests) {
        self.expected = expected
        sha256 = expected.digests[.sha256].map { _ in SHA256() }
        sha384 = expected.digests[.sha384].map { _ in SHA384() }
        sha512 = expected.digests[.sha512].map { _ in SHA512() }
    }

    /// Adds the next bytes.
    public mutating func update(_ bytes: some Sequence<UInt8> & ContiguousByteSource) {
        bytes.withBytes { buffer in
            sha256?.update(bufferPointer: buffer)
            sha384?.update(bufferPointer: buffer)
            sha512?.update(bufferPointer: buffer)
        }
    }

    /// The first algorithm whose digest differs from the expected one; `nil` if all match.
    public func mismatch() -> DigestAlgorithm? {
        let computed: [DigestAlgorithm: [UInt8]?] = [
            .sha256: sha256.map { Array($0.finalize()) }, .sha384: sha384.map { Array($0.finalize()) },
            .sha512: sha512.map { Array($0.finalize()) },
        ]
        return DigestAlgorithm.allCases.first { expected.digests[$0] != computed[$0, default: nil] }
    }
}

/// Bytes in contiguous memory.
public protocol ContiguousByteSource {
    /// Provides the bytes for the duration of a call.
    func withBytes(_ body: (UnsafeRawBufferPointer) -> Void)
}

extension UnsafeRawBufferPointer: ContiguousByteSource {
    /// Provides the buffer itself.
    public func withBytes(_ body: (UnsafeRawBufferPointer) -> Void) { body(self) }
}

extension Array: ContiguousByteSource where Element == UInt8 {
    /// Provides the array's storage.
    public func withBytes(_ body: (UnsafeRawBufferPointer) -> Void) { withUnsafeBytes { body($0) } }
}

/// Computes the SHA-256 of bytes while they arrive.
public struct RunningSHA256 {
    private var digest = SHA256()

    /// Starts with no bytes.
    public init() {}

    /// Adds the next bytes.
    public mutating func update(_ bytes: some ContiguousByteSource) {
        bytes.withBytes { digest.update(bufferPointer: $0) }
    }

    /// The digest of all bytes added.
    public func finished() -> [UInt8] { Array(digest.finalize()) }
}
