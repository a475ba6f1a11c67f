/// Unquoted text that YAML programs read in different ways.
enum PlainScalar {
    /// Words that YAML 1.1 or 1.2 reads as a truth value or as null.
    private static let words: Set = ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "~"]

    /// True if some YAML program reads the text as a number, a time, a truth value or null.
    static func isAmbiguous(_ text: String) -> Bool {
        words.contains(text.lowercased()) || beginsLikeNumber(text) && text.wholeMatch(of: number) != nil
    }

    /// True for a whole number that is written with digits, signs and separators.
    static func isNumber(_ text: String) -> Bool { text.trimmed.wholeMatch(of: numberWithSigns) != nil }

    /// The fix for a number in quotes.
    static func fix(forQuoted text: String) -> String {
        Int(plain: text) == nil ? fix(forValue: text.trimmed) : "write it without quotes: \(text)"
    }

    /// The fix for an ambiguous value of a fact. In quotes, a number would be shown with its zeros and signs.
    static func fix(forValue text: String) -> String {
        if let number = text.wholeMatch(of: /(-?)0+([0-9]+)/) {
            return "write it without the leading zero: \(number.1)\(number.2)"
        }
        return text.wholeMatch(of: numberWithSigns) == nil ? quoting(text) : "write digits only"
    }

    /// The fix for ambiguous text, which is shown as it is written.
    static func quoting(_ text: String) -> String { "write it in quotes: \"\(text)\"" }

    /// Whole numbers with a plus sign, separators, an empty fraction, an exponent or another base.
    private static var numberWithSigns: Regex<Substring> {
        /[-+]?(?:0[bBoOxX][0-9a-fA-F_]+|[0-9][0-9_,]*(?:\.[0_]*)?(?:[eE][-+]?[0-9]+)?)/
    }

    /// Avoids the regular expression for most texts, because Swift parses it again on each use.
    private static func beginsLikeNumber(_ text: String) -> Bool {
        text.utf8.first.map { (0x30...0x39).contains($0) || [0x2B, 0x2D, 0x2E].contains($0) } ?? false
    }

    /// The comment after a text on its last line; `nil` if there is none. A person who writes `Casa #5` does not mean
    /// `Casa`.
    ///
    /// - Parameters:
    ///   - lines: The lines of the YAML as written; the text starts at `line` and `column`, both from 1.
    static func comment(after text: String, in lines: [Substring], line: Int, column: Int) -> String? {
        guard lines.indices.contains(line - 1) else { return nil }
        var rest = lines[line - 1].unicodeScalars.dropFirst(column - 1)
        var next = line
        // Words over several lines are joined, so spaces are not compared.
        for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
            rest = rest.drop { $0.properties.isWhitespace }
            while rest.isEmpty, lines.indices.contains(next) {
                rest = lines[next].unicodeScalars.drop { $0.properties.isWhitespace }
                next += 1
            }
            guard rest.popFirst() == scalar else { return nil }
        }
        let comment = rest.drop { $0.properties.isWhitespace }
        return comment.first == "#" ? String(comment) : nil
    }

    /// Decimal, octal, hexadecimal and binary numbers, base 60 with colons, separators, exponents, infinity.
    private static var number: Regex<Substring> {
        /[-+]?(?:0[bB][01_]+|0[oO][0-7_]+|0[xX][0-9a-fA-F_]+|[0-9][0-9_,]*(?::[0-9]{1,2})*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+]?[0-9]+)?|\.(?:inf|Inf|INF|nan|NaN|NAN))/
    }
}
