extension DisplayText {
    /// Formats a path for a message or a suggested command: in single quotes if a shell would not otherwise read it as
    /// one word (POSIX.1-2017, Shell Command Language, 2.2), and after `./` if a program would read it as an option. A
    /// path with a character that a terminal cannot show is written as `$'…'`.
    public static func shellWord(_ path: String) -> String {
        let path = path.hasPrefix("-") ? "./" + path : path
        guard path.unicodeScalars.allSatisfy(\.isPrintable) else { return escapedWord(path) }
        // PATH_MAX: a truncated path would name another file.
        let shown = escaped(path, limit: 4096)
        guard path.isEmpty || !path.unicodeScalars.allSatisfy(isPlain) else { return shown }
        return "'" + shown.replacing("'", with: #"'\''"#) + "'"
    }

    /// A word in dollar-single-quotes (POSIX.1-2024, 2.2.4), which bash, ksh and zsh read too.
    private static func escapedWord(_ path: String) -> String {
        let shown = path.unicodeScalars.prefix(4096).map { scalar in
            switch scalar {
            case "\n": #"\n"#
            case "\t": #"\t"#
            case "'": #"\'"#
            case "\\": #"\\"#
            default: scalar.isPrintable ? String(scalar) : octal(scalar)
            }
        }
        return "$'" + shown.joined() + (path.unicodeScalars.count > 4096 ? "…" : "") + "'"
    }

    /// The character's bytes in three octal digits each. A hexadecimal escape would absorb digits that follow it.
    private static func octal(_ scalar: Unicode.Scalar) -> String {
        String(scalar).utf8.map { byte in
            let digits = String(byte, radix: 8)
            return "\\" + String(repeating: "0", count: 3 - digits.count) + digits
        }.joined()
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        if "/._-+,:@%=".unicodeScalars.contains(scalar) { return true }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .enclosingMark, .decimalNumber:
            return true
        default: return false
        }
    }
}
