/// Three-valued truth after Kleene: what is not known makes nothing false.
public enum Truth: Int, Codable, Sendable, CaseIterable {
    case no, unknown, yes

    /// Certain of a fact.
    public init(_ isTrue: Bool) { self = isTrue ? .yes : .no }

    /// True when the other is false; the unknown stays unknown.
    public static prefix func ! (truth: Truth) -> Truth {
        switch truth {
        case .yes: .no
        case .no: .yes
        case .unknown: .unknown
        }
    }
}

extension Truth: Comparable {
    /// False, then unknown, then true: `and` is the least of its parts, `or` the greatest.
    public static func < (lhs: Truth, rhs: Truth) -> Bool { lhs.rawValue < rhs.rawValue }
}
