/// Where a value stands in a document, such as `signed.roles.timestamp`. Put into words only when something is wrong
/// there: a file may describe fifty thousand targets.
indirect enum FieldPlace: Sendable {
    case top(String)
    case member(of: FieldPlace, ExactString)
    case element(of: FieldPlace, Int)
}

extension FieldPlace: CustomStringConvertible {
    var description: String {
        switch self {
        case .top(let name): name
        case .member(let parent, let name): "\(parent).\(name)"
        case .element(let parent, let index): "\(parent)[\(index)]"
        }
    }
}

extension FieldPlace: ExpressibleByStringLiteral {
    init(stringLiteral value: String) { self = .top(value) }
}
