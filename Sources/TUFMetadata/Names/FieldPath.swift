/// The position of a value in a document, such as `signed.roles.timestamp`. Described only when something is wrong
/// there: a file may describe fifty thousand targets.
public indirect enum FieldPath: Sendable {
    /// The whole document, with a name for it.
    case top(String)
    /// A named value of an object.
    case member(of: FieldPath, ExactString)
    /// An element of a list, counted from 0.
    case element(of: FieldPath, Int)
}

extension FieldPath: CustomStringConvertible {
    /// A path, such as `signed.roles.timestamp`.
    public var description: String {
        switch self {
        case .top(let name): name
        case .member(let parent, let name): "\(parent).\(name)"
        case .element(let parent, let index): "\(parent)[\(index)]"
        }
    }
}

extension FieldPath: ExpressibleByStringLiteral {
    /// Wraps a name that is written in the source.
    public init(stringLiteral value: String) { self = .top(value) }
}
