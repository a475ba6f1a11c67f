import ContentModel
import ContentSources

/// A page's slugs, current and former, are not those of any other page of any topic.
struct PageSlugs: ContentCheck {
    static let name = "page-slugs"

    func findings(in source: ContentSource) -> [Diagnostic] {
        var owners: [PageID: PageID] = [:]
        return source.pages.flatMap { page in
            ([page.page.id] + page.page.formerIDs).compactMap { slug in
                guard let owner = owners.updateValue(page.page.id, forKey: slug) else { return nil }
                guard owner != page.page.id else {
                    return finding(
                        page.place, "the slug '\(slug)' appears twice on this page",
                        fix: "remove it from 'renamed_from'")
                }
                return finding(
                    page.place, "the slug '\(slug)' is already used by '\(owner)'",
                    fix: "give one of the two another name"
                )
            }
        }
    }
}
