/// Unquoted text that YAML programs read in different ways.
enum PlainScalar {
    /// Words that YAML 1.1 or 1.2 reads as a truth value or as null.
    private static let words: Set = ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "~"]

    /// True if some YAML program reads the text as a number, a time, a truth value or null.
    static func isAmbiguous(_ text: String) -> Bool {
        words.contains(text.lowercased()) || text.wholeMatch(of: number) != nil
    }

    /// Decimal, octal, hexadecimal and binary numbers, base 60 with colons, separators, exponents, infinity.
    private static var number: Regex<Substring> {
        /[-+]?(?:0[bB][01_]+|0[oO][0-7_]+|0[xX][0-9a-fA-F_]+|[0-9][0-9_,]*(?::[0-9]{1,2})*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+]?[0-9]+)?|\.(?:inf|Inf|INF|nan|NaN|NAN))/
    }
}
