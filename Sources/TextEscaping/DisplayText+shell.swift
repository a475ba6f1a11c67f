extension DisplayText {
    /// A path as a message or a suggested command shows it: in single quotes if a shell would otherwise read it as
    /// anything but one word (POSIX.1-2017, Shell Command Language, 2.2), and after `./` if a program would read it as an
    /// option. Control characters are escaped for display.
    public static func shellWord(_ path: String) -> String {
        // PATH_MAX: a path that is cut would be another one.
        let shown = escaped(path.hasPrefix("-") ? "./" + path : path, limit: 4096)
        guard path.isEmpty || !path.unicodeScalars.allSatisfy(isPlain) else { return shown }
        return "'" + shown.replacing("'", with: #"'\''"#) + "'"
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
