import Foundation
import TestSupport
import Testing

/// Every word that a visitor sees comes from `Locales/` or the content: the code contains none, except the generated
/// fallback.
@Test(arguments: ["Kiosk", "TerminalUI"])
func noWordThatAVisitorSeesIsALiteral(module: String) throws {
    let folder = ShippedContent.root.appending(path: "Sources/\(module)")
    let files = (FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? [])
        .filter { $0.hasSuffix(".swift") && !$0.hasSuffix("+Generated.swift") }
    #expect(files.count > 10)
    for file in files {
        let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            for literal in literals(in: String(line)) where isWords(literal) {
                Issue.record("\(module)/\(file):\(number + 1): \"\(literal)\" belongs in Locales/")
            }
        }
    }
}

@Test(arguments: [
    ("text.paragraph(\"Ask the staff\")", 1), ("words(.x, [\"number\": n])", 0), ("let a = \"Menu\"", 1),
    ("log(\"the bundle is gone\")", 0),
    ("\"\\(count)/\\(all)\"", 0), ("/// \"Ask the staff\", everywhere", 0), ("\"{number}\"", 0), ("\"– Menú\"", 1),
])
func aWordInTheCodeIsFound(line: String, count: Int) {
    #expect(literals(in: line).filter(isWords).count == count)
}

/// The string literals of a line of code, without interpolations; none from a comment or a line for the log.
private func literals(in line: String) -> [String] {
    guard !line.contains("log(") else { return [] }
    let code = line.firstRange(of: "//").map { String(line[..<$0.lowerBound]) } ?? line
    let plain = code.replacing(/\\\((?:[^()]|\([^()]*\))*\)|\\u\{[0-9A-F]+\}/, with: "")
    return plain.matches(of: /"((?:[^"\\]|\\.)*)"/).map { String($0.1) }
}

/// True if the literal is words: names of placeholders, themes and keys are in lower case without a space.
private func isWords(_ literal: String) -> Bool {
    let letters = literal.filter(\.isLetter)
    guard letters.count > 1 else { return false }
    return literal.contains(" ") || literal.contains { $0.isUppercase && $0.isLetter } && letters.count > 3
}
