import ContentModel
import TestSupport
import Testing

@Test func aPageKnowsWhichOfItsLinksAreWithdrawn() throws {
    let sample = try SampleContent([
        "Content/topics/help/second/page.yaml":
            "order: 2\naudience: [all]\nfacts: []\nrenamed_from: [old-name]\nstatus: {withdrawn: {es: Vea otra., en: See another.}}\n",
        "Content/topics/help/second/es.md": SampleContent.text("Texto."),
        "Content/topics/help/second/en.md": SampleContent.text("Text."),
        SampleContent.page + "es.md": SampleContent.text(
            "{{MX-03}} Vea [una](page:second), [otra](page:old-name) y [esta](page:first)."),
        SampleContent.page + "en.md": SampleContent.text(
            "{{MX-03}} See [one](page:second), [another](page:old-name) and [this](page:first)."),
    ])
    let content = try #require(sample.outcome.content, "\(sample.findings)")
    let page = try #require(content.pages.first { $0.id.rawValue == "first" })
    #expect(page.withdrawnLinks.map(\.rawValue) == ["old-name", "second"])
    #expect(content.topics.first?.pages.first { $0.id.rawValue == "second" }?.isWithdrawn == true)
}
