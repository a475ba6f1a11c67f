import TestSupport
import Testing

@testable import ContentChecks

struct VisibleTextTests {
    @Test(arguments: ["\u{A0}", "&nbsp;", "\u{3000}", "- One.\n- &#8239;", "&#8203;"])
    func aSegmentOfBlanksIsFound(body: String) throws {
        let text = SampleContent.text("Go.\n\n\(body)")
        let found = try SampleContent([SampleContent.page + "en.md": text]).findings(of: VisibleText.name)
        #expect(found.count == 1 && found.first?.contains("/en.md:8:") == true, "\(found)")
    }

    @Test func blanksInYAMLAreFound() throws {
        let text = SampleContent.text("Go.", title: "\"\u{A0}\"", summary: "\"\u{3000}\u{200B}\"")
        let found = try SampleContent([SampleContent.page + "en.md": text]).findings(of: "source-shape")
        #expect(found.count { $0.contains("has no visible character") } == 2, "\(found)")
    }
}
