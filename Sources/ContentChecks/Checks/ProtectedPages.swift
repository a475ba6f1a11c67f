import ContentModel
import ContentSources

/// The pages that nothing written by a centre can hide or push down exist, and the one with the emergency numbers and every
/// sensitive one are among them.
struct ProtectedPages: ContentCheck {
    static let name = "protected-pages"

    func findings(in source: ContentSource) -> [Diagnostic] {
        // A folder without notices needs no such list.
        guard let bundle = source.bundle, source.notices != nil else { return [] }
        let pages = source.pages
        let known = Set(pages.map(\.page.id))
        let unknown = bundle.protectedPages.filter { !known.contains($0.id) }.map {
            finding($0.place, "there is no page '\($0.id)'", fix: "correct the id, or remove it")
        }
        let listed = Set(bundle.protectedPages.map(\.id))
        let missing = pages.filter { page in
            (page.page.isSensitive || page.page.id == bundle.emergencyPage) && !listed.contains(page.page.id)
        }
        return unknown
            + missing.map {
                finding(
                    $0.place, "'\($0.page.id)' is not among the protected pages",
                    fix: "add it to 'protected' in bundle.yaml")
            }
    }
}
