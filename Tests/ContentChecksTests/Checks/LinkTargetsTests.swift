import TestSupport
import Testing

@testable import ContentChecks
@testable import ContentSources

@Test func aLinkToNowhereIsNamedWithItsPlace() throws {
    let sample = try SampleContent([SampleContent.page + "en.md": SampleContent.text("See [it](page:nowhere).")])
    #expect(
        sample.findings(of: LinkTargets.name) == [
            "Content/topics/help/first/en.md:6:15: there is no page 'nowhere' [link-targets]"
        ])
}

@Test func aRelatedPageMustBeThere() throws {
    let sample = try SampleContent([
        SampleContent.page + "page.yaml": "order: 1\naudience: [all]\nfacts: [MX-03]\nrelated: [nowhere]\n"
    ])
    #expect(
        sample.findings(of: LinkTargets.name) == [
            "Content/topics/help/first/page.yaml:4:11: there is no page 'nowhere' [link-targets]"
        ])
}

@Test func aFormerSlugStillResolves() throws {
    let sample = try SampleContent([
        SampleContent.page + "page.yaml":
            "order: 1\naudience: [all]\nfacts: [MX-03]\nrenamed_from: [old-name]\n",
        SampleContent.page + "en.md": SampleContent.text("See [it](page:old-name)."),
    ])
    #expect(
        sample.findings(of: LinkTargets.name) == [])
}
