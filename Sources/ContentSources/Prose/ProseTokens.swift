import ContentModel

/// A token of an author's line.
package struct ProseToken {
    package enum Kind: Equatable {
        /// Letters, also with apostrophes and hyphens between them.
        case word
        /// Digits, also in groups separated by a single space, hyphen, dot or comma: `800 911 2000`, `94,829`.
        case number
        /// Letters and digits together: `I-589`.
        case name
        /// A citation in braces: `{{MX-03.days}}` on a page, `{days}` in a fact's own sentence or a message.
        case citation
        /// Any other character that is not a space.
        case symbol
    }

    package var kind: Kind
    package var range: Range<String.Index>
    /// The text, in lower case except for names and symbols.
    package var text: String
}

/// Splits a line of Markdown into tokens. The targets of links and the number of a list item are left out.
package struct ProseTokens {
    private let line: String
    private var index: String.Index
    private var tokens: [ProseToken] = []

    /// The tokens of a line, in order.
    package static func of(_ line: String) -> [ProseToken] {
        var scanner = ProseTokens(line)
        scanner.skipItemNumber()
        while scanner.index < scanner.line.endIndex { scanner.next() }
        return scanner.tokens
    }

    private init(_ line: String) {
        self.line = line
        index = line.startIndex
    }

    private mutating func next() {
        let start = index
        if let byte = plain, byte == 0x20 { return line.utf8.formIndex(after: &index) }
        let character = line[index]
        if character == "{", let citation = placeholder(.double) ?? placeholder(.single) {
            index = citation.range.upperBound
            add(.citation, from: start)
        } else if character == "]", startsTarget, let end = end(of: ")") {
            index = end
        } else if character.isProseLetter || character.isDigit {
            word(from: start)
        } else {
            line.formIndex(after: &index)
            if !character.isProseSpace { add(.symbol, from: start) }
        }
    }

    /// Reads letters and digits up to a separator; apostrophes, hyphens and, in numbers, separators do not end it.
    private mutating func word(from start: String.Index) {
        var hasLetters = false
        var hasDigits = false
        while index < line.endIndex {
            if let byte = plain, byte.isLetter {
                hasLetters = true
                line.utf8.formIndex(after: &index)
                continue
            }
            let character = line[index]
            if character.isProseLetter {
                hasLetters = true
            } else if character.isDigit {
                hasDigits = true
            } else if !joins(character, letters: hasLetters) {
                break
            }
            line.formIndex(after: &index)
        }
        add(hasLetters ? (hasDigits ? .name : .word) : .number, from: start)
    }

    /// The ASCII character at the index; `nil` for another one, and where one follows that may be its accent. Most
    /// characters are ASCII, and finding the end of any other takes ten times as long.
    private var plain: UInt8? {
        let byte = line.utf8[index]
        guard byte < 0x80 else { return nil }
        let after = line.utf8.index(after: index)
        return after == line.endIndex || line.utf8[after] < 0x80 ? byte : nil
    }

    private func joins(_ character: Character, letters: Bool) -> Bool {
        let after = line.index(after: index)
        guard after < line.endIndex else { return false }
        if letters { return Self.wordJoins.contains(character) && (line[after].isProseLetter || line[after].isDigit) }
        return Self.numberJoins.contains(character) && line[after].isDigit
    }

    private static let wordJoins: Set<Character> = ["'", "’", "-"]
    private static let numberJoins: Set<Character> = [" ", "\u{A0}", ".", ",", "-"]

    private var startsTarget: Bool { line[index...].hasPrefix("](page:") || line[index...].hasPrefix("](http") }

    private mutating func skipItemNumber() {
        var end = line.firstIndex { !$0.isProseSpace } ?? line.endIndex
        let start = end
        while end < line.endIndex, line[end].isDigit { line.formIndex(after: &end) }
        guard end > start, end < line.endIndex, ".)".contains(line[end]), line[line.index(after: end)...].first == " "
        else { return }
        index = line.index(after: end)
    }

    private func placeholder(_ braces: Placeholder.Braces) -> Placeholder? {
        Placeholder(at: index, in: line[...], braces)
    }

    private func end(of mark: String) -> String.Index? { line[index...].firstRange(of: mark)?.upperBound }

    private mutating func add(_ kind: ProseToken.Kind, from start: String.Index) {
        let text = String(line[start..<index])
        tokens.append(
            ProseToken(
                kind: kind, range: start..<index, text: kind == .name || kind == .symbol ? text : text.lowercased()))
    }
}

extension Character {
    /// True for 0 to 9, and not for digits of other scripts.
    package var isDigit: Bool { asciiValue.map { $0 &- 0x30 < 10 } ?? false }

    // Most characters are ASCII, and Unicode's tables are slow to look up.

    /// As `isLetter`.
    package var isProseLetter: Bool { asciiValue?.isLetter ?? isLetter }

    /// As `isWhitespace`.
    package var isProseSpace: Bool { asciiValue.map { $0 == 0x20 || $0 &- 0x09 < 5 } ?? isWhitespace }

    /// As `isUppercase`.
    var isCapital: Bool { asciiValue.map { $0 &- 0x41 < 26 } ?? isUppercase }
}

extension UInt8 {
    /// True for a letter of ASCII.
    fileprivate var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
}
