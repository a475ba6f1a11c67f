/// A metadata file that was read but not yet verified. Its content is accessible only through `verified(by:)`.
public struct Signed<Payload: Role>: Sendable {
    /// The file byte for byte.
    public let bytes: [UInt8]
    let payload: Payload
    private let signatures: [ExactString: Signature]
    /// The bytes that the signatures cover.
    private let message: [UInt8]

    /// Reads a file.
    public init(_ bytes: [UInt8]) throws(MetadataError) {
        let document: JSONValue
        do { document = try JSONParser.parse(bytes) } catch { throw .malformed("it is not JSON: \(error)") }
        let file = try FieldReader(document, at: "file")
        signatures = try Signature.list(file)
        payload = try Payload(signed: SignedObject(file.object["signed"]))
        message = file.object["signed"]?.canonicalBytes ?? []
        self.bytes = bytes
    }

    /// Checks that enough different keys of the authority signed (TUF §5.4.2, 5.5.3, 5.6.3: arbitrary software).
    public func verified(by authority: Authority) throws(MetadataError) -> Verified<Payload> {
        let valid = authority.validSignatures(signatures, over: message)
        guard valid >= authority.threshold else {
            throw .notEnoughSignatures(authority.role, valid: valid, needed: authority.threshold)
        }
        return Verified(payload: payload, bytes: bytes)
    }
}

extension Signed where Payload == Root {
    /// Verifies the first root, which was shipped with the program: it must at least be signed by its own keys (TUF
    /// §5.2).
    public func verifiedByItself() throws(MetadataError) -> Verified<Root> { try verified(by: payload.root) }

    /// Verifies the next root: signed by the keys of the trusted one and by its own (TUF §5.3.4), and exactly one
    /// version newer (TUF §5.3.5: rollback).
    public func verified(after trusted: Verified<Root>) throws(MetadataError) -> Verified<Root> {
        _ = try verified(by: trusted.payload.root)
        let new = try verifiedByItself()
        let (next, overflows) = trusted.payload.version.addingReportingOverflow(1)
        guard !overflows, new.payload.version == next else {
            throw .wrongVersion(.root, wanted: next, found: new.payload.version)
        }
        return new
    }
}

/// Metadata whose signatures were verified. Only verification creates a value.
@dynamicMemberLookup
public struct Verified<Payload: Role>: Sendable {
    /// The signed content.
    public let payload: Payload
    /// The file byte for byte, as received.
    public let bytes: [UInt8]

    fileprivate init(payload: Payload, bytes: [UInt8]) {
        self.payload = payload
        self.bytes = bytes
    }

    /// Reads a field of the payload.
    public subscript<Value>(dynamicMember field: KeyPath<Payload, Value>) -> Value { payload[keyPath: field] }
}
