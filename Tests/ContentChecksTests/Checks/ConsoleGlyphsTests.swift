import Testing

@testable import ContentChecks
@testable import ContentSources

private func found(_ text: String) -> [String] {
    ConsoleGlyphs().findings(in: ProseLine(text: text, file: "x.md", line: 1)).map(\.message)
}

@Test(arguments: [
    ("Call ☎ now", "☎", "260E"), ("wait…", "…", "2026"), ("✓ done", "✓", "2713"), ("a │ b", "│", "2502"),
    ("⠓", "⠓", "2813"),
    ("1\u{202F}000", "\u{202F}", "202F"), ("漢", "漢", "6F22"), ("😀", "😀", "1F600"), ("█", "█", "2588"),
    ("½ is there, ⅗ is not", "⅗", "2157"),
])
func whatTheConsoleCannotPaintIsNamed(text: String, sign: String, code: String) {
    #expect(found(text) == ["the console font has no '\(sign)' (U+\(code))"])
}

@Test(arguments: [
    "¿Qué? ¡Año!", "Kreyòl: è ò à", "œuvre, Œuvre, ç, ß", "“curly” ‘quotes’ – and —", "«guillemets» ·", "10 € £ $",
    "a\u{A0}b",
])
func whatItPaintsPasses(text: String) {
    #expect(found(text) == [])
}
