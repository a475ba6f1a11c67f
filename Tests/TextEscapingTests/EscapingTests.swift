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
        ("a\u{1B}b", #"$'a\033b'"#), ("a\u{A0}b", "'a\u{A0}b'"), ("a\nb.m", #"$'a\nb.m'"#),
        ("it's\ta\\b\n", #"$'it\'s\ta\\b\n'"#), ("\u{1}2", #"$'\0012'"#), ("a\u{202E}b", #"$'a\342\200\256b'"#),
        ("-a\rb", #"$'./-a\015b'"#), ("\u{7F}", #"$'\177'"#),
    ])
    func aPathIsOneWordOfAShell(path: String, word: String) { #expect(DisplayText.shellWord(path) == word) }

    @Test(arguments: [
        "https://user:s3cret@host/r", " https://user:s3cret@host/", "\u{FEFF}\u{A0}sftp://host/r", "file:///x",
        "file:zz",
        "FTP://host", "s3://bucket", "rsync://host/r", "https//user:s3cret@host/", "user:s3cret@host:/r", "host:r",
        "a:b",
        "https:/host", "http:\\\\host", "//user:s3cret@host/r", "htps//user:s3cret@host/r", "https%3A//host", "[::1]:r",
    ])
    func anAddressIsNotAFolder(name: String) { #expect(DisplayText.isAddress(name)) }

    @Test(arguments: [
        "r", "./a:b", "/x/a:b", "x/a:b", "../a:b", "x//y", "/", ".", "a b", "https", "./https//x",
        "/x/user:s3cret@host", "",
    ])
    func aFolderIsNotAnAddress(name: String) { #expect(!DisplayText.isAddress(name)) }

    @Test(arguments: [
        ("", false), (" \t\n", false), ("\u{A0}\u{202F}\u{3000}", false), ("\u{200B}\u{FEFF}\u{AD}", false),
        ("\u{2800}\u{3164}", false), ("\u{A0}.", true), ("é", true),
    ])
    func blanksOfAnyKindAreNotVisible(text: String, isVisible: Bool) { #expect(text.hasVisibleText == isVisible) }

    @Test(arguments: [(0, "0 bytes"), (1, "1 byte"), (2, "2 bytes")])
    func aCountAgreesWithItsNoun(count: Int, text: String) {
        #expect(counted(count, "byte") == text)
    }
}
