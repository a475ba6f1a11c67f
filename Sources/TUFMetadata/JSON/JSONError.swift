/// A violation of this parser's strict JSON rules, with its position.
public struct JSONError: Error, Equatable, Sendable {
    /// The kind of error.
    public enum Reason: String, Sendable {
        case unexpectedEnd = "the text ends unexpectedly"
        case unexpectedByte = "unexpected byte"
        case trailingText = "there is text after the value"
        case tooDeep = "arrays and objects are nested too deeply"
        case tooManyValues = "there are too many values"
        case duplicateName = "a name appears more than once in an object"
        case notWhole = "a number is not an integer; canonical JSON has no fractions"
        case outOfRange = "a number does not fit in 64 bits"
        case controlCharacter = "a control character in a string is not escaped"
        case badEscape = "a string contains an invalid escape sequence"
        case loneSurrogate = "a string contains half of a surrogate pair"
        case notUTF8 = "a string is not valid UTF-8"
    }

    /// The kind of error.
    public let reason: Reason
    /// The position, in bytes from the start of the text.
    public let offset: Int
}

extension JSONError: CustomStringConvertible {
    /// The position and the reason.
    public var description: String { "byte \(offset): \(reason.rawValue)" }
}
