import TextEscaping

/// The keys that may sign for a role, and the number of them that must.
public struct Authority: Sendable {
    /// The role that the keys sign for.
    public let role: RoleName
    /// The number of different keys that must sign; at least 1.
    public let threshold: Int
    /// The key ids in the order of the metadata; a repeated id counts once.
    public let keyIDs: [ExactString]
    /// The keys by id; an id that has no key in the metadata is left out.
    public let keys: [ExactString: PublicKey]
    /// The role's whole object as it was read, including fields that this client does not know.
    public let json: JSONObject

    /// Selects from `keys` those that the role's object names. An id without a key is ignored.
    init(role: RoleName, _ fields: FieldReader, keys: [ExactString: PublicKey]) throws(MetadataError) {
        self.role = role
        // A threshold of 0 would accept unsigned files (TUF §4.3: 1 or more).
        threshold = try fields.integer("threshold", atLeast: 1)
        keyIDs = try fields.strings("keyids")
        let named = Set(keyIDs)
        self.keys = keys.filter { named.contains($0.key) }
        json = fields.object
    }

    private init(_ other: Authority, role: RoleName) {
        self.role = role
        threshold = other.threshold
        keyIDs = other.keyIDs
        keys = other.keys
        json = other.json
    }

    /// The same keys for another role: all hash bins share one set of keys.
    func renamed(_ role: RoleName) -> Authority {
        Authority(self, role: role)
    }

    /// The identities of the usable keys.
    var identities: Set<[UInt8]> { Set(keys.values.compactMap { $0.material?.identity }) }

    /// True if a key that could sign for the role before no longer can (TUF §5.3.11).
    public func revokesKeys(of earlier: Authority) -> Bool { !earlier.identities.isSubset(of: identities) }

    /// The number of different keys that signed the message; counting stops at the threshold. One key under two ids
    /// counts once.
    func validSignatures(_ signatures: [ExactString: Signature], over message: [UInt8]) -> Int {
        var signers: Set<[UInt8]> = []
        for id in keyIDs where signers.count < threshold {
            guard let material = keys[id]?.material, !signers.contains(material.identity),
                let digits = signatures[id]?.digits, let signature = Hex.decode(digits.text),
                material.verifies(signature, over: message)
            else { continue }
            signers.insert(material.identity)
        }
        return signers.count
    }
}
