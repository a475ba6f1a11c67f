/// The extent of a quoted or bracketed YAML value, as far as one line shows it.
enum DelimitedValue {
    /// The value ends with the line.
    case whole
    /// The value does not end on the line, or its brackets do not match.
    case open
    /// Other text follows the end of the value.
    case followed

    /// Scans a value; `nil` if it begins with neither a quotation mark nor a bracket.
    init?(_ value: Substring) {
        guard let first = value.first, "'\"[{".contains(first) else { return nil }
        guard let rest = Self.rest(after: value) else {
            self = .open
            return
        }
        let text = rest.drop { $0.isWhitespace }
        let isComment = text.first == "#" && text.startIndex > rest.startIndex
        self = text.isEmpty || isComment ? .whole : .followed
    }

    /// The text after the value; `nil` if it does not end.
    private static func rest(after value: Substring) -> Substring? {
        var rest = value
        var expected: [Character] = []
        var before: Character = ","
        repeat {
            guard let character = rest.popFirst() else { return nil }
            switch character {
            // Inside a word, such as it's, a quotation mark is an ordinary character.
            case "'" where "[{,:".contains(before), "\"" where "[{,:".contains(before):
                guard let end = Self.rest(afterQuoted: rest, character) else { return nil }
                rest = end
            case "[": expected.append("]")
            case "{": expected.append("}")
            case "]", "}":
                guard expected.popLast() == character else { return nil }
            default: break
            }
            if !character.isWhitespace { before = character }
        } while !expected.isEmpty
        return rest
    }

    private static func rest(afterQuoted text: Substring, _ mark: Character) -> Substring? {
        var rest = text
        while let character = rest.popFirst() {
            if mark == "\"", character == "\\" {
                rest = rest.dropFirst()
            } else if character == mark {
                guard mark == "'", rest.first == mark else { return rest }
                rest = rest.dropFirst()
            }
        }
        return nil
    }
}
