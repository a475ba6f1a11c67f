import Testing
import TextEscaping

struct EscapingTests {
    @Test func segmentsCannotLeaveTheirFolder() {
        #expect(PercentEncoding.segment("../a b/?#%é~_-.") == "..%2Fa%20b%2F%3F%23%25%C3%A9~_-.")
    }

    @Test func pathsKeepTheirSlashesAndEscapes() {
        #expect(PercentEncoding.path("a/b c?d#e%20f%zz/é") == "a/b%20c%3Fd%23e%20f%25zz/%C3%A9")
    }

    @Test(arguments: ["%2e%2e", "%", "%2", "%zz", "a%00b", "%C3%A9"])
    func decodingNeverFails(text: String) { #expect(PercentEncoding.decode(text).count <= text.utf8.count) }

    @Test func longTextsAreCut() {
        #expect(DisplayText.escaped(String(repeating: "x", count: 500)).count == 201)
    }

    @Test func hexadecimalDigits() {
        #expect(Hex.decode("00fFA5") == [0, 255, 165])
        #expect(Hex.decode("0") == nil)
        #expect(Hex.decode("0g") == nil)
        #expect(Hex.encode([0, 255, 165]) == "00ffa5")
    }

    @Test func codePointsHaveFourDigitsOrMore() {
        #expect("\u{AD}\u{202E}\u{E0001}".unicodeScalars.map(\.codePoint) == ["U+00AD", "U+202E", "U+E0001"])
    }

    @Test func literalsEscapeWhatWouldEndThem() {
        #expect(StringLiteral.quoted("a \"b\" \\ é\n\t\r") == #""a \"b\" \\ é\n\t\r""#)
    }

    @Test func filePathsKeepOnlyTheirSlashes() {
        #expect(PercentEncoding.file("/a b/100%25?.sqlite") == "/a%20b/100%2525%3F.sqlite")
    }

    @Test(arguments: [
        ("stick", "stick"), ("/media/été_1/a-b.c", "/media/été_1/a-b.c"), ("my copy", "'my copy'"), ("", "''"),
        ("it's", #"'it'\''s'"#), ("a$b", "'a$b'"), ("~", "'~'"), ("a\\b", #"'a\b'"#), ("a;b", "'a;b'"), ("*", "'*'"),
        ("a\u{1B}b", #"'a\u{1b}b'"#), ("a\u{A0}b", "'a\u{A0}b'"),
    ])
    func aPathIsOneWordOfAShell(path: String, word: String) { #expect(DisplayText.shellWord(path) == word) }

    @Test(arguments: [(0, "0 bytes"), (1, "1 byte"), (2, "2 bytes")])
    func aCountAgreesWithItsNoun(count: Int, text: String) {
        #expect(counted(count, "byte") == text)
    }
}
