/// One signature of a metadata file (TUF §4.2).
public struct Signature: Sendable {
    /// The id under which the delegating role lists the key.
    public let keyID: ExactString
    /// The signature in hexadecimal digits. Empty digits are a placeholder for a signer who has not signed yet.
    public let digits: ExactString

    init(_ fields: FieldReader) throws(MetadataError) {
        keyID = try fields.string("keyid")
        digits = try fields.string("sig")
    }

    /// Reads a file's list of signatures. A repeated key id makes the file invalid (TUF §4.2).
    static func list(_ fields: FieldReader) throws(MetadataError) -> [ExactString: Signature] {
        var signatures: [ExactString: Signature] = [:]
        for (index, element) in try fields.array("signatures").enumerated() {
            let signature = try Signature(FieldReader(element, at: .element(of: "signatures", index)))
            guard signatures.updateValue(signature, forKey: signature.keyID) == nil else {
                throw .malformed("more than one signature has the key id \(signature.keyID)")
            }
        }
        return signatures
    }
}
