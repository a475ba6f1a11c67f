import Crypto

/// A set of roles among which targets are distributed by the first bits of their path's digest (TAP 15,
/// `succinct_roles`).
struct HashBins: Sendable {
    private let authority: Authority
    private let bitLength: Int
    private let namePrefix: ExactString

    init(_ fields: FieldReader, keys: [ExactString: PublicKey]) throws(MetadataError) {
        namePrefix = try fields.string("name_prefix")
        bitLength = try fields.integer("bit_length", atLeast: 1)
        guard bitLength <= 32 else { throw .malformed("\(fields.path(of: "bit_length")) is over 32") }
        authority = try Authority(role: .targets, fields, keys: keys)
    }

    /// The delegation to the one bin that a target belongs to. Bins are terminating.
    func delegation(for target: ExactString) -> Delegations.Delegation {
        let digest = SHA256.hash(data: Array(target.bytes)).prefix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        let number = digest >> UInt32(32 - bitLength)
        let digits = String(number, radix: 16)
        let width = (bitLength + 3) / 4
        let suffix = String(repeating: "0", count: max(0, width - digits.count)) + digits
        let role = RoleName(hyphenated: "\(namePrefix.text)-\(suffix)")
        return Delegations.Delegation(authority: authority.renamed(role), isTerminating: true, paths: .all)
    }
}
