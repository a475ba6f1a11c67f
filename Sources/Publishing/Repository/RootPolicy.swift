import TUFMetadata
import TextEscaping

/// The keys, the threshold and the validity period of each role, as in root metadata.
public struct RootPolicy: Sendable {
    /// The policy of one role.
    public struct RolePolicy: Sendable {
        /// The keys that may sign, in order, without duplicates.
        public var keys: [VerifyingKey]
        /// The number of keys that must sign.
        public var threshold: Int
        /// The validity period, in days.
        public var expiryDays: Int

        /// Creates a policy for a role.
        public init(keys: [VerifyingKey], threshold: Int, expiryDays: Int) {
            self.keys = keys
            self.threshold = threshold
            self.expiryDays = expiryDays
        }
    }

    /// The four top-level roles.
    public private(set) var roles: [RoleName: RolePolicy]
    /// Fields that another program wrote into root metadata.
    private var unknown: JSONObject = [:]

    /// The default validity periods, in days.
    ///
    /// Kiosks are updated weekly by USB stick, and deliveries may be missed: the timestamp is valid for five weeks. The
    /// publisher's own keys renew snapshot and targets with each release, so half a year covers holidays; root is valid
    /// for two years, so that one yearly ceremony may be missed.
    public static let usualExpiryDays: [RoleName: Int] = [.root: 730, .targets: 180, .snapshot: 180, .timestamp: 35]
    /// The field for a role's validity period. It is signed, so that every publisher uses the same; clients ignore it.
    static let expiryField: ExactString = "x-senda-expiry-days"

    /// Creates a policy from those of the four roles.
    public init(_ roles: [RoleName: RolePolicy]) { self.roles = roles }

    /// Reads the policy of a root. Throws if it lists keys that are not Ed25519, since the next root would lose them.
    init(_ root: Root) throws(PublishingError) {
        roles = [:]
        for role in RoleName.topLevel {
            let authority = root.authority(of: role)
            let keys = authority.keyIDs.compactMap { authority.keys[$0].flatMap(VerifyingKey.init) }
            guard keys.count == authority.keyIDs.count else {
                throw PublishingError(
                    .badInput,
                    "\(role): this root lists keys that are not Ed25519, which this program cannot write; create "
                        + "the next root with the program that created this one")
            }
            roles[role] = RolePolicy(
                keys: keys, threshold: authority.threshold, expiryDays: Self.expiryDays(of: authority))
        }
        unknown = root.common.unknown
    }

    static func expiryDays(of authority: Authority) -> Int {
        if case .integer(let days)? = authority.json[expiryField], let days = Int(exactly: days), allowedDays ~= days {
            return days
        }
        return usualExpiryDays[authority.role] ?? 30
    }

    /// The validity periods that an operator may set: up to ten years.
    static let allowedDays = 1...3653

    /// The policy of a top-level role.
    public subscript(role: RoleName) -> RolePolicy {
        get { roles[role] ?? RolePolicy(keys: [], threshold: 1, expiryDays: 30) }
        set { roles[role] = newValue }
    }

    /// The signed object of root metadata.
    func signed(version: Int, now: Instant) throws(PublishingError) -> JSONObject {
        var keys: [ExactString: JSONValue] = [:]
        var entries: [ExactString: JSONValue] = [:]
        for role in RoleName.topLevel {
            let policy = self[role]
            try policy.check(role)
            for key in policy.keys { keys[key.id] = key.json }
            entries[role.name] = .object([
                "keyids": .array(policy.keys.map { .string($0.id) }), "threshold": .integer(Int64(policy.threshold)),
                Self.expiryField: .integer(Int64(policy.expiryDays)),
            ])
        }
        return unknown.setting([
            "_type": "root", "spec_version": .string(specVersion), "version": .integer(Int64(version)),
            "expires": .string(now.adding(days: self[.root].expiryDays).text), "consistent_snapshot": .bool(true),
            "keys": .object(JSONObject(keys)), "roles": .object(JSONObject(entries)),
        ])
    }
}

extension RootPolicy.RolePolicy {
    func check(_ role: RoleName) throws(PublishingError) {
        guard Set(keys).count == keys.count else {
            throw PublishingError(.badInput, "\(role): a key is listed more than once; pass it once")
        }
        guard (1...max(keys.count, 1)).contains(threshold), !keys.isEmpty else {
            throw PublishingError(
                .badInput,
                "\(role): \(counted(threshold, "signature")) of \(counted(keys.count, "key")) cannot be required; pass more "
                    + "keys, or set a lower threshold")
        }
        guard RootPolicy.allowedDays.contains(expiryDays) else {
            throw PublishingError(
                .badInput,
                "\(role): an expiry of \(counted(expiryDays, "day")) is not allowed; choose 1 to 3653 days")
        }
    }
}

/// The version of the TUF specification that we write.
let specVersion: ExactString = "1.0.34"

extension Root {
    func authority(of role: RoleName) -> Authority {
        switch role {
        case .timestamp: timestamp
        case .snapshot: snapshot
        case .targets: targets
        default: root
        }
    }
}

extension Instant {
    /// The instant after a number of days of 24 hours.
    public func adding(days: Int) -> Instant { Instant(secondsSince1970: secondsSince1970 + Int64(days) * 86_400) }

    /// The form that metadata contains.
    var text: ExactString { ExactString(description) }

    /// The start of this instant's day in UTC.
    var day: Instant {
        let rest = secondsSince1970 % 86_400
        return Instant(secondsSince1970: secondsSince1970 - (rest < 0 ? rest + 86_400 : rest))
    }
}
