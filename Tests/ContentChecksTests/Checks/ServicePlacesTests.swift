import TestSupport
import Testing

@testable import ContentChecks
@testable import ContentSources

private func sample(_ services: String?, _ body: String) throws -> SampleContent {
    let page = "order: 1\naudience: [all]\nfacts: [MX-03]\nstatus: current\nrelated: [first]\n"
    let text = SampleContent.text("{{MX-03.days}}\n\n" + body)
    return try SampleContent([
        SampleContent.page + "page.yaml": page + (services.map { "services: \($0)\n" } ?? ""),
        SampleContent.page + "es.md": text, SampleContent.page + "en.md": text,
    ])
}

@Test(arguments: [
    ("[shelter]", "{{services}}", []), ("[shelter]", "Words.", []), (nil, "Words.", []),
    (nil, "{{services}}", [":8:1: the page lists no services"]),
    ("[legal]", "See {{services}}", [":8:5: '{{services}}' is not a paragraph of its own"]),
    ("[legal]", "- {{services}}", [":8:3: '{{services}}' is not a paragraph of its own"]),
    ("[legal]", "> [!NOTE]\n> {{services}}", [":9:3: '{{services}}' is not a paragraph of its own"]),
    ("[legal]", "{{services}}\n\n{{services}}", [":10:1: '{{services}}' appears twice"]),
])
func servicesHaveOnePlace(services: String?, body: String, expected: [String]) throws {
    let findings = try sample(services, body).findings(of: ServicePlaces.name)
    let files = ["en.md", "es.md"].flatMap { file in
        expected.map { "\(SampleContent.page)\(file)\($0) [\(ServicePlaces.name)]" }
    }
    #expect(findings == files)
}

@Test func kindsAreKnownAndNamedOnce() throws {
    let twice = try sample("[legal, legal]", "Words.")
    #expect(
        twice.findings(of: ServicePlaces.name) == [
            "\(SampleContent.page)page.yaml:1:1: 'services' lists a kind twice [service-places]"
        ])
    let unknown = try sample("[church]", "Words.")
    #expect(
        unknown.findings(of: "source-shape") == [
            "\(SampleContent.page)page.yaml:6:12: 'church' is not allowed [source-shape]"
        ])
    let plain = try sample("shelter", "Words.")
    #expect(plain.findings(of: "source-shape").contains { $0.contains("must be a list") })
}
