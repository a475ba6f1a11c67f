import TerminalUI
import TranslationExchange

/// Screens as one self-contained HTML file, for people without a terminal.
struct ScreenPage {
    /// A page in one language.
    struct Column {
        let title: String
        /// The language code, so that a screen reader uses the right voice.
        let language: String
        let screens: [ScreenBuffer]
    }

    let theme: Theme
    /// The columns, side by side; the language of the first is the file's.
    let columns: [Column]

    var html: String {
        """
        <!DOCTYPE html>
        <html\(XmlText.attribute("lang", columns.first?.language ?? ""))><head><meta charset="utf-8">
        <title>\(XmlText.escaped(columns.first?.title ?? ""))</title>
        <style>
        body { background: #333; color: #fff; font-family: sans-serif; display: flex; gap: 2em }
        pre { font-family: monospace; line-height: 1.25; display: inline-block; padding: 1em; \(Self.css(theme.look(.text))) }
        \(Style.allCases.map { ".\($0) { \(Self.css(theme.look($0))) }" }.joined(separator: "\n"))
        </style></head><body>
        \(columns.map(section).joined())</body></html>

        """
    }

    private func section(_ column: Column) -> String {
        "<section\(XmlText.attribute("lang", column.language))>\n<h1>\(XmlText.escaped(column.title))</h1>\n"
            + column.screens.map { "<pre>\n\(rows(of: $0))</pre>\n" }.joined() + "</section>\n"
    }

    private func rows(of screen: ScreenBuffer) -> String {
        (0..<screen.size.rows).map { row in
            var line = ""
            var column = 0
            while column < screen.size.columns {
                let style = screen[row, column].style
                let start = column
                while column < screen.size.columns, screen[row, column].style == style { column += 1 }
                let text = XmlText.escaped(screen.text(row: row, columns: start..<column))
                line += style == .text ? text : "<span class=\"\(style)\">\(text)</span>"
            }
            return line + "\n"
        }.joined()
    }

    private static func css(_ look: Look) -> String {
        let text = colour(look.foreground) ?? "#e5e5e5"
        let ground = colour(look.background) ?? "#000000"
        return "color: \(look.isReversed ? ground : text); background: \(look.isReversed ? text : ground)"
            + (look.isBold ? "; font-weight: bold" : "") + (look.isUnderlined ? "; text-decoration: underline" : "")
    }

    /// xterm's sixteen colours.
    private static func colour(_ colour: TerminalColour?) -> String? {
        let palette = [
            "#000000", "#cd0000", "#00cd00", "#cdcd00", "#0000ee", "#cd00cd", "#00cdcd", "#e5e5e5", "#7f7f7f",
            "#ff0000",
            "#00ff00", "#ffff00", "#5c5cff", "#ff00ff", "#00ffff", "#ffffff",
        ]
        return colour.flatMap { palette.indices.contains($0.index) ? palette[$0.index] : nil }
    }
}
