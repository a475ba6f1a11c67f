import ContentModel
import Testing

@Test(
    arguments: [
        ("", []), ("{", []), ("{}", []), ("{a} {b_2}", ["a", "b_2"]), ("{a b} {c\nd} {e", []), ("{{a}}", ["a"]),
        ("{a{b}", ["b"]), ("{é} }{ {x}", ["é", "x"]),
    ] as [(String, [String])])
func singleBraces(text: String, names: [String]) {
    #expect(text.placeholders(.single).map { String($0.name) } == names)
}

@Test(
    arguments: [
        ("{a}", []), ("{{}}", []), ("{{MX-03}} and {{MX-03.days}}", ["MX-03", "MX-03.days"]), ("{{MX 03}}", []),
        ("{{a}", []), ("{{{a}}}", ["a"]), ("{{a {{b}}", ["b"]),
    ] as [(String, [String])])
func doubleBraces(text: String, names: [String]) {
    #expect(text.placeholders(.double).map { String($0.name) } == names)
}

@Test func piecesAreTheWholeText() {
    let text = "In {{MX-03.days}} days"
    let parts = text.pieces(.double).map { piece in
        switch piece {
        case .text(let words): String(words)
        case .placeholder(let found): String(text[found.range])
        }
    }
    #expect(parts == ["In ", "{{MX-03.days}}", " days"])
    #expect("{a}{b}".pieces(.single).count == 2)
}
