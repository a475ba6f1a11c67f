import ContentModel
import Foundation
import TestSupport
import Testing

/// No findings, except for the reading level of facts whose terms have no easier word yet.
@Test func theShippedContentHasNoFindings() throws {
    let hardFacts = ShippedContent.outcome.findings.filter {
        $0.severity == .warning && $0.rule == "reading-level" && $0.file.hasPrefix("Content/facts/")
    }
    #expect(ShippedContent.outcome.findings.filter { !hardFacts.contains($0) } == [])
    for finding in hardFacts { print(finding) }
    let content = try #require(ShippedContent.outcome.content)
    let size = try FileManager.default.attributesOfItem(atPath: ShippedContent.bundlePath())[.size] as? Int
    print(
        "\(content.pages.count) pages, \(content.texts.count) texts, \(content.facts.count) facts, bundle of \(size ?? 0) bytes"
    )
    #expect(content.texts.count == content.pages.count * content.manifest.languages.count)
}

@Test func everyLifelineIsOnTheEmergencyPage() throws {
    let content = try #require(ShippedContent.outcome.content)
    let emergency = try #require(content.pages.first { $0.id == content.manifest.emergency.page })
    for fact in content.facts where fact.isLifeline {
        #expect(emergency.facts.contains(fact.id), "\(fact.id)")
        #expect(content.manifest.emergency.lifelines.contains(fact.id), "\(fact.id)")
    }
}

@Test func theFourLanguagesCiteTheSameFactsAndLinks() throws {
    let content = try #require(ShippedContent.outcome.content)
    for page in content.pages {
        let texts = content.texts.filter { $0.page == page.id }
        let first = try #require(texts.first)
        for text in texts {
            #expect(text.citedFacts == first.citedFacts, "\(page.id) \(text.language)")
            #expect(links(of: text) == links(of: first), "\(page.id) \(text.language)")
            #expect(text.blocks.count == first.blocks.count, "\(page.id) \(text.language)")
        }
    }
}

/// The links in order; a link whose words contain a citation is several spans and still one link.
private func links(of text: PageText) -> [Span.Link] {
    let spans = text.blocks.flatMap(\.spans)
    return zip([nil] + spans.map(\.link), spans).compactMap { $1.link == $0 ? nil : $1.link }
}

@Test func everyPageIsInATopicOfTheHomeScreen() throws {
    let content = try #require(ShippedContent.outcome.content)
    let listed = content.topics.flatMap { $0.pages.map(\.id) }
    #expect(Set(listed) == Set(content.pages.map(\.id)))
    #expect(content.topics.map(\.id) == content.manifest.topics.map(\.id))
    let reached = content.manifest.topics.filter { $0.parent == nil }.map(\.id)
    let within = content.topics.filter { reached.contains($0.id) }.flatMap { $0.topics ?? [] }.map(\.id)
    #expect(Set(reached + within) == Set(content.topics.map(\.id)))
    for topic in content.manifest.topics {
        for language in content.manifest.languages.map(\.language) {
            #expect(topic.explanations?[language]?.isEmpty == false, "\(topic.id) \(language)")
        }
    }
}

@Test func noPersonIsNamedAsAReviewer() throws {
    let content = try #require(ShippedContent.outcome.content)
    #expect(content.texts.allSatisfy { $0.review == nil }, "the starter content is not reviewed yet")
}

@Test func noFactWasCheckedYet() throws {
    let content = try #require(ShippedContent.outcome.content)
    #expect(content.facts.allSatisfy { $0.checkedOn == nil }, "nobody has called or read them for this kiosk")
}
