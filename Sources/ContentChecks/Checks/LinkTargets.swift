import ContentModel
import ContentSources

/// Every `page:` link, related page and emergency page exists.
struct LinkTargets: ContentCheck {
    static let name = "link-targets"

    func findings(in source: ContentSource) -> [Diagnostic] {
        let known = Set(source.pages.flatMap { [$0.page.id] + $0.page.formerIDs })
        var findings = source.pages.flatMap { page in
            page.texts.flatMap { links(in: $0, known: known) }
                + page.page.related.map(\.id).filter { !known.contains($0) }.map {
                    finding(
                        page.relatedPlaces[$0] ?? page.place, "there is no page '\($0)'",
                        fix: "correct the slug, or add the page")
                }
        }
        if let bundle = source.bundle, !known.contains(bundle.emergencyPage) {
            findings.append(
                finding(
                    bundle.emergencyPlace, "there is no page '\(bundle.emergencyPage)'",
                    fix: "write the page with the emergency numbers"))
        }
        return findings
    }

    private func links(in text: TextSource, known: Set<PageID>) -> [Diagnostic] {
        text.prose.flatMap { line in
            line.stretches(from: "](page:", to: ")").compactMap { range in
                let slug = line.text[range]
                guard PageID(rawValue: String(slug)).map({ !known.contains($0) }) ?? true else { return nil }
                return finding(
                    line.place(of: range.lowerBound), "there is no page '\(slug)'",
                    fix: "correct the slug, or add the page")
            }
        }
    }
}
