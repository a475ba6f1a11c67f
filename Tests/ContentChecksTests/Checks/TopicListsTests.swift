import TestSupport
import Testing

@testable import ContentChecks
@testable import ContentSources

private let topic = "Content/topics/help/topic.yaml"
private let titles = "titles: {es: Ayuda, en: Help}\n"

@Test(arguments: [
    ("pages: [first, nowhere]\n", [":3:16: there is no page 'nowhere'"]),
    ("pages: [first, first]\n", [":3:16: 'first' is listed twice"]),
    ("within: nowhere\n", [":3:9: there is no topic 'nowhere'"]),
    ("within: help\n", [":3:9: the topic 'help' is itself within another topic"]), ("pages: [first]\n", []), ("", []),
])
func aListThatLeadsNowhereIsFound(line: String, expected: [String]) throws {
    let sample = try SampleContent([topic: "order: 1\n" + titles + line])
    #expect(sample.findings(of: TopicLists.name) == expected.map { "\(topic)\($0) [topic-lists]" })
}

@Test func aPageMayBeInTheListOfAnotherTopicAlone() throws {
    let other = "Content/topics/other/topic.yaml"
    let listing = try SampleContent([
        topic: "order: 1\n" + titles + "pages: []\n", other: "order: 2\n" + titles + "pages: [first]\n",
    ])
    #expect(listing.findings(of: TopicLists.name) == [])
    let silent = try SampleContent([
        topic: "order: 1\n" + titles + "pages: []\n", other: "order: 2\n" + titles,
    ])
    #expect(
        silent.findings(of: TopicLists.name) == [
            "Content/topics/help/first/page.yaml:1:1: no topic lists this page [topic-lists]"
        ])
}
