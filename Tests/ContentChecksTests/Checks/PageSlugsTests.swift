import TestSupport
import Testing

@testable import ContentChecks
@testable import ContentSources

@Test func aFormerSlugMustNotBeAnotherPage() throws {
    let sample = try SampleContent([
        SampleContent.page + "page.yaml": "order: 1\naudience: [all]\nfacts: [MX-03]\nrenamed_from: [first]\n"
    ])
    #expect(
        sample.findings(of: PageSlugs.name) == [
            "Content/topics/help/first/page.yaml:1:1: the slug 'first' appears twice on this page [page-slugs]"
        ])
}

@Test func aFolderMustBeASlug() throws {
    let sample = try SampleContent([
        "Content/topics/help/Wrong_Name/page.yaml": "order: 1\naudience: [all]\nfacts: []\n"
    ])
    #expect(
        sample.findings(of: Diagnostic.sourceShape) == [
            "Content/topics/help/Wrong_Name/page.yaml:1:1: the folder's name 'Wrong_Name' is not a valid slug [source-shape]"
        ])
}
