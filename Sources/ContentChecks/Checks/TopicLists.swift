import ContentModel
import ContentSources

/// Topics list pages that exist, each once, and every page is in a list. Topics nest one level deep.
struct TopicLists: ContentCheck {
    static let name = "topic-lists"

    func findings(in source: ContentSource) -> [Diagnostic] {
        source.topics.flatMap { pages(of: $0, source) + parent(of: $0, source) } + unlisted(source)
    }

    private func pages(of topic: TopicSource, _ source: ContentSource) -> [Diagnostic] {
        let known = Set(source.pages.map(\.page.id))
        var seen = Set<PageID>()
        return (topic.listed ?? []).compactMap { id, place in
            if !known.contains(id) {
                return finding(place, "there is no page '\(id)'", fix: "name a page's folder, or remove this entry")
            }
            guard !seen.insert(id).inserted else { return nil }
            return finding(place, "'\(id)' is listed twice", fix: "remove one of them")
        }
    }

    private func parent(of topic: TopicSource, _ source: ContentSource) -> [Diagnostic] {
        guard let (id, place) = topic.parent else { return [] }
        guard let parent = source.topics.first(where: { $0.id == id }) else {
            return [finding(place, "there is no topic '\(id)'", fix: "name a topic's folder, or remove 'within'")]
        }
        guard parent.parent != nil else { return [] }
        return [
            finding(
                place, "the topic '\(id)' is itself within another topic",
                fix: "name a topic that the home screen lists")
        ]
    }

    private func unlisted(_ source: ContentSource) -> [Diagnostic] {
        let listed = Set(source.topics.flatMap(source.pages(listedBy:)).map(\.page.id))
        return source.pages.filter { $0.page.withdrawn == nil && !listed.contains($0.page.id) }.map {
            finding($0.place, "no topic lists this page", fix: "add it to 'pages' in a topic.yaml")
        }
    }
}
