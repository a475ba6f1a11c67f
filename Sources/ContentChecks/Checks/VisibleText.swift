import ContentModel
import ContentSources

/// Every segment of a page has a visible character. A reader would see an empty paragraph, and a translator could never
/// finish the segment. Texts in YAML are checked while they are read.
struct VisibleText: ContentCheck {
    static let name = "visible-text"

    func findings(in source: ContentSource) -> [Diagnostic] {
        source.pages.flatMap(\.texts).flatMap { text in
            text.text.segments.enumerated().dropFirst(PageText.firstBodySegment - 1).filter {
                !$0.element.hasVisibleText
            }.map { index, _ in
                finding(
                    text.place(ofSegment: index + 1), "segment \(index + 1) has no visible character",
                    fix: "write its text, or remove it")
            }
        }
    }
}
