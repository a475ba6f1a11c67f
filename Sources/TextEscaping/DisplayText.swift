/// Escapes text from outside for display: an error message must not move the cursor, recolour the screen, run right to
/// left or fill a log.
public enum DisplayText {
    /// Keeps printable characters and writes others as `\u{…}`; replaces text after `limit` characters by an ellipsis.
    public static func escaped(_ text: some StringProtocol, limit: Int = 200) -> String {
        var shown = ""
        for (index, scalar) in text.unicodeScalars.enumerated() {
            guard index < limit else { return shown + "…" }
            if scalar.isPrintable {
                shown.unicodeScalars.append(scalar)
            } else {
                shown += "\\u{\(String(scalar.value, radix: 16))}"
            }
        }
        return shown
    }
}

/// A count with its noun: `1 day`, `2 days`.
public func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

extension StringProtocol {
    /// The whole text, escaped for display on one line.
    public var printable: String { DisplayText.escaped(self, limit: .max) }

    /// The text with each line escaped for display.
    public var printableLines: String {
        split(separator: "\n", omittingEmptySubsequences: false).map(\.printable).joined(separator: "\n")
    }

    /// True if any character of the text is visible.
    public var hasVisibleText: Bool { unicodeScalars.contains(where: \.isVisible) }

    /// The text for use in a message: shortened, in quotes, escaped for display.
    public var quoted: String { "'" + DisplayText.escaped(self, limit: 60) + "'" }
}
