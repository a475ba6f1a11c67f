import ContentModel
import ContentSources

/// Every quotation mark in the body of a page has its partner in the same paragraph. Apostrophes and single marks are
/// not checked, because they cannot be told apart.
struct QuotationMarks: ContentCheck {
    static let name = "quotation-marks"

    func findings(in source: ContentSource) -> [Diagnostic] {
        source.pages.flatMap(\.texts).flatMap { text in
            text.text.segments.enumerated().dropFirst(PageText.firstBodySegment - 1).compactMap { index, segment in
                Self.unmatched(in: segment.plainText).map { mark in
                    finding(
                        text.place(of: "\(mark)", inSegment: index + 1),
                        "the quotation mark \(mark) has no matching mark in its paragraph",
                        fix: "add the matching mark, or remove this one")
                }
            }
        }
    }

    private static let partners: [Character: Set<Character>] = ["«": ["»"], "“": ["”"], "„": ["“", "”"], "\"": ["\""]]

    /// The first mark without a partner; `nil` if all are in pairs.
    static func unmatched(in text: String) -> Character? {
        var opened: [Character] = []
        for mark in text {
            if let last = opened.last, partners[last]?.contains(mark) == true {
                opened.removeLast()
            } else if partners[mark] != nil {
                opened.append(mark)
            } else if mark == "»" || mark == "”" {
                return opened.last ?? mark
            }
        }
        return opened.first
    }
}
