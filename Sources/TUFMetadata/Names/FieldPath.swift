/// The position of a value in a document, such as `signed.roles.timestamp`. It becomes text only in an error, because a
/// file may describe tens of thousands of targets.
public indirect enum FieldPath: Sendable {
    /// The whole document, under a name for messages.
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
    /// Creates the position of a whole document from a literal.
    public init(stringLiteral value: String) { self = .top(value) }
}
