/// Three-valued truth after Kleene: an unknown part never makes the whole false.
public enum Truth: Int, Codable, Sendable, CaseIterable {
    case no, unknown, yes

    /// Creates a known truth.
    public init(_ isTrue: Bool) { self = isTrue ? .yes : .no }

    /// The negation; unknown stays unknown.
    public static prefix func ! (truth: Truth) -> Truth {
        switch truth {
        case .yes: .no
        case .no: .yes
        case .unknown: .unknown
        }
    }
}

extension Truth: Comparable {
    /// False, then unknown, then true: `and` is the minimum of its parts, `or` the maximum.
    public static func < (lhs: Truth, rhs: Truth) -> Bool { lhs.rawValue < rhs.rawValue }
}
