import TUFMetadata
import Testing

struct PathPatternTests {
    @Test(arguments: [
        ("targets/*.tgz", "targets/foo.tgz", true), ("targets/*.tgz", "targets/foo.txt", false),
        ("foo-version-?.tgz", "foo-version-2.tgz", true), ("foo-version-?.tgz", "foo-version-alpha.tgz", false),
        ("*.tgz", "foo.tgz", true), ("*.tgz", "targets/foo.tgz", false), ("foo.tgz", "foo.tgz", true), ("*", "", true),
        ("*", "a/b", false), ("*/*", "a/b", true), ("**", "ab", true), ("a*b*c", "a-b-b-c", true),
        ("a*b*c", "a-b-b", false),
        ("?", "é", true), ("?", "", false), ("[a-c]x", "bx", true), ("[a-c]x", "dx", false), ("[!a-c]x", "dx", true),
        ("[]]x", "]x", true), ("[!]]x", "]x", false), ("[ax", "[ax", true), ("[a-]", "-", true), ("[c-a]", "b", false),
        ("[?]", "?", true), ("[?]", "a", false), ("e\u{301}", "\u{E9}", false), ("", "", true), ("a/", "a/", true),
    ])
    func matches(pattern: String, path: String, fits: Bool) {
        #expect(PathPattern(ExactString(pattern)).matches(ExactString(path)) == fits, "\(pattern) \(path)")
    }

    @Test func aHostilePatternTakesNoLongTime() {
        let pattern = PathPattern(ExactString(String(repeating: "*a", count: 200) + "b"))
        #expect(!pattern.matches(ExactString(String(repeating: "a", count: 400))))
    }
}
