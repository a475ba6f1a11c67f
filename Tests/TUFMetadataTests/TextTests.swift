import TUFMetadata
import Testing

struct TextTests {
    @Test(
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("2000-02-29T23:59:59Z", 951_868_799), ("2030-01-01T00:00:00Z", 1_893_456_000),
            ("2106-02-07T06:28:16Z", 4_294_967_296), ("1969-12-31T23:59:59Z", -1),
            ("9999-12-31T23:59:59Z", 253_402_300_799),
            ("0001-01-01T00:00:00Z", -62_135_596_800),
        ] as [(String, Int64)])
    func instantsGoBothWays(text: String, seconds: Int64) {
        #expect(Instant(text)?.secondsSince1970 == seconds)
        #expect(Instant(secondsSince1970: seconds).description == text)
    }

    @Test(arguments: [
        "", "2030-01-01", "2030-01-01T00:00:00", "2030-01-01T00:00:00+00:00", "2030-01-01 00:00:00Z",
        "2030-02-29T00:00:00Z",
        "2030-13-01T00:00:00Z", "2030-00-01T00:00:00Z", "2030-01-32T00:00:00Z", "2030-01-01T24:00:00Z",
        "2030-01-01T00:60:00Z", "2030-01-01T00:00:60Z", "2030-1-01T00:00:000Z", "-030-01-01T00:00:00Z",
        "٢030-01-01T00:00:0Z", "0000-01-01T00:00:00Z",
    ])
    func otherFormsAreNoInstants(text: String) { #expect(Instant(text) == nil) }

    @Test func segmentsCannotLeaveTheirFolder() {
        #expect(PercentEncoding.segment("../a b/?#%é~_-.") == "..%2Fa%20b%2F%3F%23%25%C3%A9~_-.")
    }

    @Test func pathsKeepTheirSlashesAndEscapes() {
        #expect(PercentEncoding.path("a/b c?d#e%20f%zz/é") == "a/b%20c%3Fd%23e%20f%25zz/%C3%A9")
    }

    @Test(arguments: ["%2e%2e", "%", "%2", "%zz", "a%00b", "%C3%A9"])
    func decodingNeverFails(text: String) { #expect(PercentEncoding.decode(text).count <= text.utf8.count) }

    @Test func textFromOutsideCannotSteerTheTerminal() {
        #expect(DisplayText.escaped("a\u{1B}[2J\n\u{202E}é") == #"a\u{1b}[2J\u{a}\u{202e}é"#)
        #expect(DisplayText.escaped(String(repeating: "x", count: 500)).count == 201)
    }

    @Test(arguments: [
        ("stick", "stick"), ("/media/été_1/a-b.c", "/media/été_1/a-b.c"), ("my copy", "'my copy'"), ("", "''"),
        ("it's", #"'it'\''s'"#), ("a$b", "'a$b'"), ("~", "'~'"), ("a\\b", #"'a\b'"#), ("a;b", "'a;b'"), ("*", "'*'"),
        ("a\u{1B}b", #"'a\u{1b}b'"#), ("a\u{A0}b", "'a\u{A0}b'"),
    ])
    func aPathIsOneWordOfAShell(path: String, word: String) { #expect(DisplayText.shellWord(path) == word) }

    @Test(arguments: [(0, "0 bytes"), (1, "1 byte"), (2, "2 bytes")])
    func aCountAgreesWithItsNoun(count: Int, text: String) {
        #expect(DisplayText.counted(count, "byte") == text)
        let error = MetadataError.wrongLength("timestamp.json", signed: 7, actual: count)
        #expect("\(error)".hasPrefix("timestamp.json: \(text) \(count == 1 ? "was" : "were") received, "))
    }

    @Test func hexadecimalDigits() {
        #expect(Hex.decode("00fFA5") == [0, 255, 165])
        #expect(Hex.decode("0") == nil)
        #expect(Hex.decode("0g") == nil)
        #expect(Hex.encode([0, 255, 165]) == "00ffa5")
    }
}
