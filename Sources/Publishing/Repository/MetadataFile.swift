import TUFMetadata

/// A metadata file that is being signed: the signed object, and the signatures so far.
public struct MetadataFile: Sendable {
    /// The object that the signatures cover.
    let signed: JSONObject
    /// The signatures in hexadecimal digits, by key id.
    private(set) var signatures: [ExactString: ExactString]

    init(signed: JSONObject) {
        self.signed = signed
        signatures = [:]
    }

    /// Reads a file with any number of signatures.
    init(_ bytes: [UInt8]) throws(MetadataError) {
        let document: JSONValue
        do { document = try JSONParser.parse(bytes) } catch { throw .malformed("it is not JSON: \(error)") }
        let file = try FieldReader(document, at: "file")
        signed = try file.fields("signed").object
        signatures = [:]
        for (index, element) in try file.array("signatures").enumerated() {
            let fields = try FieldReader(element, at: .element(of: "signatures", index))
            signatures[try fields.string("keyid")] = try fields.string("sig")
        }
    }

    /// The file's bytes.
    var bytes: [UInt8] {
        let list = signatures.sorted { $0.key < $1.key }.map { id, digits in
            JSONValue.object(["keyid": .string(id), "sig": .string(digits)])
        }
        return JSONValue.object(["signatures": .array(list), "signed": .object(signed)]).jsonBytes
    }

    /// Signs with each key that at least one authority lists; other keys are ignored.
    mutating func sign(with keys: [SigningKey], for authorities: [Authority]) throws {
        let message = JSONValue.object(signed).canonicalBytes
        for key in keys {
            for authority in authorities {
                guard let id = authority.id(of: key.publicKey) else { continue }
                signatures[id] = ExactString(try key.sign(message))
            }
        }
    }

    /// Signs with each key under its own id, for a delegation that ``CentreTable`` made.
    mutating func sign(with keys: [SigningKey]) throws {
        let message = JSONValue.object(signed).canonicalBytes
        for key in keys { signatures[key.publicKey.id] = ExactString(try key.sign(message)) }
    }

    /// Adds the signatures of another copy; its signed object must be identical.
    mutating func merge(_ other: MetadataFile) throws {
        guard other.signed == signed else {
            throw PublishingError(.badInput, "the two files have different content; merge only copies of one draft")
        }
        signatures.merge(other.signatures) { own, _ in own }
    }
}

extension Authority {
    /// The id under which the authority lists a key; `nil` if the key may not sign.
    func id(of key: VerifyingKey) -> ExactString? {
        keyIDs.first { id in keys[id].flatMap(VerifyingKey.init) == key }
    }

    /// The shortened ids, for a person to compare.
    var shortIDs: String { keyIDs.map { String($0.text.prefix(12)) }.joined(separator: ", ") }
}

extension JSONObject {
    /// A copy with some members changed or added.
    func setting(_ changes: [ExactString: JSONValue]) -> JSONObject {
        let own = Dictionary(members.map { ($0.name, $0.value) }) { first, _ in first }
        return JSONObject(own.merging(changes) { $1 })
    }
}
