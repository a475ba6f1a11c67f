/// Escapes text from outside for display: an error message must not move the cursor, recolour the screen, run right to
/// left or fill a log.
public enum DisplayText {
    /// Keeps printable characters; the others become `\u{…}`, and the text after `limit` characters becomes an ellipsis.
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
    /// The whole text on one line, escaped for display.
    public var printable: String { DisplayText.escaped(self, limit: .max) }

    /// The printable text, line by line.
    public var printableLines: String {
        split(separator: "\n", omittingEmptySubsequences: false).map(\.printable).joined(separator: "\n")
    }

    /// True if a reader would see anything of the text.
    public var hasVisibleText: Bool { unicodeScalars.contains(where: \.isVisible) }

    /// A text from outside for use in a message: short, in quotes, escaped for display.
    public var quoted: String { "'" + DisplayText.escaped(self, limit: 60) + "'" }
}
