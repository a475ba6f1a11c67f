import SiteSettings
import Testing

/// YAML whose meaning is checked elsewhere.
struct YamlTextTests {
    @Test(arguments: ["services: []\n", "- a\n- b\n", "word"])
    func anyDocumentIsAccepted(text: String) throws { try YamlText.check(text, path: "services.yaml") }

    @Test(arguments: [
        ("", "services.yaml is empty; write at least one entry"),
        ("# nothing\n", "services.yaml is empty; write at least one entry"),
        ("a: 1\na: 2\n", "services.yaml:2: 'a' is set more than once; keep one of the lines"),
        ("a: [1\n", "services.yaml:"), ("a: \u{1}\n", "services.yaml contains a control character"),
        (String(repeating: "[", count: 60_000), "services.yaml"),
    ])
    func otherTextIsOneError(text: String, message: String) {
        let error = #expect(throws: SiteFileError.self) { try YamlText.check(text, path: "services.yaml") }
        #expect(error.map { "\($0)".hasPrefix(message) } == true, "\(error as Any)")
    }
}
