import ContentSources

/// Characters that a tool or a merge left in the text, and that the translator did not mean.
enum ForeignMarks {
    /// The first such characters that the source lacks: their description, the characters themselves, and the fix.
    static func first(in text: String, unlike source: String) -> (what: String, mark: String, fix: String)? {
        let found = [
            ("HTML", text.firstMatch(of: /<\/?[A-Za-z][A-Za-z0-9]*(?:\s[^<>]*)?\/?>|<!--/)?.0, "remove the HTML"),
            (
                "an HTML entity", text.firstMatch(of: /&(?:#[0-9]+|#[xX][0-9A-Fa-f]+|[A-Za-z][A-Za-z0-9]+);/)?.0,
                "write the character itself"
            ),
            (
                "merge markers", text.firstMatch(of: /#-#-#-#-#|<{7}|={7}|>{7}|\|{7}/)?.0,
                "keep one of the two translations, without the marks"
            ),
        ]
        if let (range, what) = BrokenText.first(in: text), !source.contains(text[range]) {
            return (what, String(text[range]), "write the intended letters or value")
        }
        for case (let what, let mark?, let fix) in found where !source.contains(mark) {
            return (what, String(mark), fix)
        }
        return nil
    }
}
