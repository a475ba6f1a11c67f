/// Text as XML and HTML write it.
public enum XmlText {
    /// ` name="value"`.
    public static func attribute(_ name: String, _ value: String) -> String {
        " \(name)=\"\(escaped(value).replacing("\"", with: "&quot;"))\""
    }

    /// Text between tags. What XML cannot hold is replaced.
    public static func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;".unicodeScalars
            case "<": escaped += "&lt;".unicodeScalars
            case ">": escaped += "&gt;".unicodeScalars
            case "\t", "\n", "\r", " "...:
                escaped.append(scalar.properties.isNoncharacterCodePoint ? "\u{FFFD}" : scalar)
            default: escaped.append("\u{FFFD}")
            }
        }
        return String(escaped)
    }
}
