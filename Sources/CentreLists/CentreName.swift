import TUFMetadata

/// The name of a centre. Its role and the paths of its list are derived from it.
///
/// The publisher delegates `centre/tapachula/*` to the role `centre-tapachula`, whose keys are the centre's own.
public struct CentreName: Hashable, Sendable {
    /// The name: `[a-z0-9-]{1,40}`, without a hyphen at either end.
    public let text: String

    private static let prefix = "centre-"
    private static let lengths = 1...40

    /// Returns `nil` if `text` is not a valid name.
    public init?(_ text: String) {
        let isPlain = text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
        guard Self.lengths.contains(text.utf8.count), isPlain, text.first != "-", text.last != "-" else { return nil }
        self.text = text
    }

    /// Extracts the centre from a role; returns `nil` if the role is not that of a centre.
    public init?(role: RoleName) {
        let name = role.name.text
        guard name.hasPrefix(Self.prefix) else { return nil }
        self.init(String(name.dropFirst(Self.prefix.count)))
    }

    /// The role that signs the list.
    public var role: RoleName { RoleName(hyphenated: Self.prefix + text) }

    /// The only paths that the role may describe.
    public var pattern: ExactString { ExactString("centre/\(text)/*") }

    /// The path of the target for one of the centre's files.
    public func path(of file: String) -> ExactString { ExactString("centre/\(text)/\(file)") }

    /// The path of the target that the centre's kiosks fetch.
    public var services: ExactString { path(of: CentreListRules.services) }
}

extension CentreName: CustomStringConvertible {
    /// The name, which needs no escaping.
    public var description: String { text }
}
