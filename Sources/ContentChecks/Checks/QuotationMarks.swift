import ContentModel
import ContentSources

/// Every quotation mark in the body of a page has its partner in the same paragraph. Apostrophes and single marks are
/// left out, as a text does not tell one from the other.
struct QuotationMarks: ContentCheck {
    static let name = "quotation-marks"

    func findings(in source: ContentSource) -> [Diagnostic] {
        source.pages.flatMap(\.texts).flatMap { text in
            text.text.segments.enumerated().dropFirst(PageText.firstBodySegment - 1).compactMap { index, segment in
                Self.open(in: segment.plainText).map { mark in
                    finding(
                        text.place(of: "\(mark)", inSegment: index + 1),
                        "the quotation mark \(mark) has no partner in its paragraph",
                        fix: "write the other mark, or remove this one")
                }
            }
        }
    }

    private static let partners: [Character: Set<Character>] = ["«": ["»"], "“": ["”"], "„": ["“", "”"], "\"": ["\""]]

    /// The first mark without a partner; `nil` if all are in pairs.
    static func open(in text: String) -> Character? {
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
