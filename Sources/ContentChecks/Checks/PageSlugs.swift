import ContentModel
import ContentSources

/// A slug is used only once, whether current or former, and by one topic.
struct PageSlugs: ContentCheck {
    static let name = "page-slugs"

    func findings(in source: ContentSource) -> [Diagnostic] {
        var owners: [PageID: PageID] = [:]
        return source.pages.flatMap { page in
            ([page.page.id] + page.page.formerIDs).compactMap { slug in
                guard let owner = owners.updateValue(page.page.id, forKey: slug) else { return nil }
                return finding(
                    page.place, "the slug '\(slug)' is also that of '\(owner)'", fix: "give one of the two another name"
                )
            }
        }
    }
}
