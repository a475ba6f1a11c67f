import ContentModel

/// The differences between two bundles, page by page, for a person to read before signing.
struct ReleaseChanges {
    private var lines: [String] = []
    private let old: ContentStore
    private let new: ContentStore

    init(from old: ContentStore, to new: ContentStore) throws {
        self.old = old
        self.new = new
        let (before, after) = (try Self.pages(of: old), try Self.pages(of: new))
        for page in after {
            guard let former = before.first(where: { ([page.id] + page.formerIDs).contains($0.id) }) else {
                lines.append("new: \(page.id) (\(page.languages.map(\.rawValue).joined(separator: ", ")))")
                continue
            }
            try compare(former, page)
        }
        let kept = Set(after.flatMap { [$0.id] + $0.formerIDs })
        lines += before.filter { !kept.contains($0.id) }.map { "removed: \($0.id)" }
        try compareFacts(of: after)
        try compareInterfaceTexts()
    }

    /// All the changes under a heading, or a sentence that there are none.
    func report(since release: Int) -> String {
        guard !lines.isEmpty else {
            return "No page, fact or interface text has changed since release \(release).\n"
        }
        return "Changes since release \(release):\n" + lines.map { "  \($0)\n" }.joined()
    }

    /// The pages in the order in which the kiosk lists them.
    private static func pages(of store: ContentStore) throws -> [Page] {
        let topics = try store.manifest().topics.map { try store.topic($0.id) }
        var seen: Set<PageID> = []
        return try (topics.flatMap(\.pages).map(\.id) + [store.manifest().emergency.page])
            .filter { seen.insert($0).inserted }.map { try store.page($0) }
    }

    private mutating func compare(_ former: Page, _ page: Page) throws {
        if former.id != page.id { lines.append("renamed: \(former.id) is now \(page.id)") }
        if former.withdrawn == nil, page.withdrawn != nil { lines.append("withdrawn: \(page.id)") }
        if former.withdrawn != nil, page.withdrawn == nil { lines.append("shown again: \(page.id)") }
        for language in former.languages where !page.languages.contains(language) {
            lines.append("removed: \(page.id) \(language)")
        }
        for language in page.languages {
            guard former.languages.contains(language) else {
                lines.append("new: \(page.id) \(language)")
                continue
            }
            try compare(old.text(former.id, language), new.text(page.id, language))
        }
    }

    private mutating func compare(_ former: PageText, _ text: PageText) throws {
        guard former != text else { return }
        lines.append("changed: \(text.page) \(text.language)")
        let difference = text.segments.map(\.plainText).difference(from: former.segments.map(\.plainText))
        lines += difference.removals.map { "    - \($0.element)" } + difference.insertions.map { "    + \($0.element)" }
        if former.review != text.review {
            lines.append("    reviewed: \(text.review.map { "\($0.organisation), \($0.day)" } ?? "no")")
        }
        if difference.isEmpty, former.review == text.review { lines.append("    only the markup, not the words") }
    }

    private mutating func compareFacts(of pages: [Page]) throws {
        let languages = try new.manifest().languages.map(\.language)
        for id in Set(pages.flatMap(\.facts)).sorted(by: { $0.rawValue < $1.rawValue }) {
            let changed = languages.filter { language in
                (try? old.fact(id, language)) != (try? new.fact(id, language))
            }
            guard !changed.isEmpty else { continue }
            let users = pages.filter { $0.facts.contains(id) }.map(\.id.rawValue).joined(separator: ", ")
            lines.append("fact: \(id), on \(users)")
        }
    }

    private mutating func compareInterfaceTexts() throws {
        let languages = try new.manifest().languages.map(\.language)
        let changed = languages.filter { (try? old.words($0)) != (try? new.words($0)) }
        if !changed.isEmpty {
            lines.append("interface texts: \(changed.map(\.rawValue).joined(separator: ", "))")
        }
    }
}

extension CollectionDifference<String>.Change {
    fileprivate var element: String {
        switch self {
        case .insert(_, let words, _), .remove(_, let words, _): words
        }
    }
}
