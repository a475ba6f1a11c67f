/// Makes text that came from outside fit to be shown: an error message must not move the cursor, recolour the screen,
/// run right to left or fill a log.
public enum DisplayText {
    /// Printable characters stay; control, format and private ones become `\u{…}`; the rest after `limit` characters
    /// becomes an ellipsis.
    public static func escaped(_ text: String, limit: Int = 200) -> String {
        var shown = ""
        for (index, scalar) in text.unicodeScalars.enumerated() {
            guard index < limit else { return shown + "…" }
            if isHarmless(scalar) {
                shown.unicodeScalars.append(scalar)
            } else {
                shown += "\\u{\(String(scalar.value, radix: 16))}"
            }
        }
        return shown
    }

    private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: false
        default: true
        }
    }
}
