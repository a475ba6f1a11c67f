import Testing
import TextEscaping

@Test(arguments: [
    ("Médecins à 5 %", "Médecins à 5 %", "words stay as they are"),
    ("a\u{1B}[2Jb", #"a\u{1b}[2Jb"#, "clears the screen"), ("a\u{9B}2J", #"a\u{9b}2J"#, "the same in one character"),
    ("a\u{202E}b\u{2066}", #"a\u{202e}b\u{2066}"#, "runs right to left"), ("a\r\tb", #"a\u{d}\u{9}b"#, "goes back"),
    ("a\u{200B}b\u{FEFF}", #"a\u{200b}b\u{feff}"#, "hides"), ("a\nb", #"a\u{a}b"#, "adds a line to a log"),
])
func printable(text: String, shown: String, why: String) {
    #expect(text.printable == shown, "\(why)")
}

@Test(arguments: [
    ("a b", "'a b'"), ("-copy", "./-copy"), ("-a b", "'./-a b'"), ("./-copy", "./-copy"), ("it's", #"'it'\''s'"#),
])
func aPathIsOneWordOfAShellAndNoOption(path: String, shown: String) {
    #expect(DisplayText.shellWord(path) == shown)
}

@Test func linesStayLines() {
    #expect("a\n\nb\u{1B}c\n".printableLines == "a\n\nb\\u{1b}c\n")
}
