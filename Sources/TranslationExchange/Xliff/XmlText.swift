/// Writes text as XML and HTML.
public enum XmlText {
    /// An attribute with a leading space: ` name="value"`.
    public static func attribute(_ name: String, _ value: String) -> String {
        " \(name)=\"\(escaped(value).replacing("\"", with: "&quot;"))\""
    }

    /// Text between tags. Characters that XML cannot hold are replaced.
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
