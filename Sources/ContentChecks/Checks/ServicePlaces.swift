import ContentModel
import ContentSources

/// `{{services}}` is a paragraph of its own, at most one in a text, on a page that lists kinds of services, each once.
struct ServicePlaces: ContentCheck {
    static let name = "service-places"
    static let marker = "services"

    func findings(in source: ContentSource) -> [Diagnostic] {
        source.pages.flatMap { page in repeated(page) + page.texts.flatMap { places(in: $0, of: page.page) } }
    }

    private func repeated(_ page: PageSource) -> [Diagnostic] {
        guard Set(page.page.services).count < page.page.services.count else { return [] }
        return [finding(page.place, "'services' lists a kind twice", fix: "keep one of them")]
    }

    private func places(in source: TextSource, of page: Page) -> [Diagnostic] {
        let marks = source.prose.flatMap { line in
            line.text.placeholders(.double).filter { $0.name == Self.marker }.map {
                line.place(of: $0.range.lowerBound)
            }
        }
        guard let first = marks.first else { return [] }
        if source.text.blocks.count(where: { $0 == .services }) < marks.count {
            return [
                finding(
                    first, "'{{services}}' is not a paragraph of its own",
                    fix: "write it on its own line between empty lines, outside lists and call-outs")
            ]
        }
        if marks.count > 1 { return [finding(marks[1], "'{{services}}' appears twice", fix: "keep one of them")] }
        guard page.services.isEmpty else { return [] }
        return [finding(first, "the page lists no services", fix: "add services: [shelter] to page.yaml")]
    }
}
