import SiteSettings
import Testing

/// Texts as people type them, and the required parts of the message: the line, the reason, the fix.
@Test(
    arguments: [
        ("centre: A\n\tphone: 1", 2, "begins with a tab; indent with spaces"),
        ("hours:\n\tmon: closed", 2, "begins with a tab"),
        ("hours:\n  mon: closed\n\t\ttue: closed", 3, "begins with a tab"),
        ("country: mx\ncentre: Casa: del Sol", 2, "quote it: centre: \"Casa: del Sol\""),
        ("centre: @casa\ncountry: mx", 1, "quote it: centre: \"@casa\""),
        ("centre: `casa`", 1, "quote it: centre: \"`casa`\""),
        ("centre: %casa", 1, "quote it: centre: \"%casa\""), ("centre: *casa", 1, "quote it: centre: \"*casa\""),
        ("centre: 'L'Accueil'\ncountry: mx", 1, "write centre: \"L'Accueil\""),
        ("country: mx\ncentre: \"Casa \"del\" Sol\"", 2, "write centre: \"Casa \\\"del\\\" Sol\""),
        ("centre: \"Casa\ncountry: mx\n", 1, "does not close it"),
        ("centre: 'Casa\ncountry: mx\n", 1, "does not close it"),
        ("centre: \"Casa\nphone: \"1\"\n", 1, "does not close it; close it on this line: centre: \"Casa\""),
        ("centre: [\"all\ncountry: mx\n", 1, "close it on this line: centre: [\"all\"]"),
        ("centre: [\"all]\n", 1, "close it on this line: centre: [\"all\"]"),
        ("centre: [\"all, mx]\n", 1, "close it on this line: centre: [\"all\", mx]"),
        ("centre: {text: \"¿Qué?}\n", 1, "close it on this line: centre: {text: \"¿Qué?\"}"),
        ("centre: {text: \"A, b: c}\n", 1, "close it on this line: centre: {text: \"A\", b: c}"),
        ("centre: {text: [\"A, a long text ] }\n", 1, "close it on this line: centre: {text: [\"A, a long text\"] }"),
        ("centre: \"Casa # note\ncountry: mx\n", 1, "close it on this line: centre: \"Casa\" # note"),
        ("centre: [\"all # note\ncountry: mx\n", 1, "close it on this line: centre: [\"all\"] # note"),
        ("centre: A\nphone: '1\n# it\nzone: 'x'\ncountry: mx\n", 2, "does not close it"),
        ("centre: A\nhours: {mon: \"09:00\n  tue: \"08:00\"}\n", 2, "does not close it"),
        ("centre: A\nhours: {mon: closed\nphone: 1\n", 2, "bracket"), ("centre: [Casa] del Sol\n", 1, "bracket"),
        ("country: [\n\n", 1, "bracket"),
        ("centre  A\nphone: \"1\"\n", 1, "the line has no colon"),
        ("centre: \"A\"\n phone: \"1\"\n", 2, "is indented too far"),
        ("centre: A\n phone: 1\n", 2, "indented too far"), ("centre: A\n}\n", 2, "has no colon"),
        ("country: mx\ncentre:Casa\nphone: 1\n", 2, "needs a space after the colon; write centre: Casa"),
        ("centre: A\nphone 962\ncountry: mx\n", 2, "has no colon"), ("centre: - Casa\n", 1, "is not valid YAML ("),
        ("hours: mon-fri: \"09:00-17:00\"\n", 1, "write hours: {mon-fri: \"09:00-17:00\"}"),
        ("centre: A\ncountry: mx\ncentre: B\n", 3, "'centre' is set more than once"),
        ("centre: A\n---\nphone: 1\n", 2, "begins a second document; keep one document in the file"),
        ("centre: A\u{1}", 0, "control character"),
    ])
func aFileThatIsNotYAMLGetsACauseAndAFix(text: String, line: Int, message: String) {
    let error = #expect(throws: SiteFileError.self) { try SiteFile.parse(text, path: "site.yaml") }
    #expect(error?.line == line && error?.message.contains(message) ?? false, "\(error.map { "\($0)" } ?? "")")
}
