import ContentModel

/// The agreed terms, one concept per row.
package struct Glossary {
    /// A concept: its agreed forms and the forms to avoid.
    package struct Row {
        /// The line in the file, from 1.
        package var line: Int
        package var agreed: [Language: [String]] = [:]
        package var wrong: [Language: [String]] = [:]
    }

    package var file = ""
    package var rows: [Row] = []

    /// Every agreed form, in any language, as written.
    package var forms: [String] { rows.flatMap { row in row.agreed.sorted { $0.key < $1.key }.flatMap(\.value) } }

    /// Names that contain digits, such as I-589. A number in such a name is not a value.
    package var numberedNames: [String] {
        forms.flatMap { $0.split { " ();,".contains($0) } }.map(String.init)
            .filter { form in form.contains(where: \.isNumber) && form.contains(where: \.isLetter) }
    }

    /// The agreed forms of a language as words; text in brackets or after a comma is a form of its own.
    package func agreedPhrases(_ language: Language) -> [[String]] {
        rows.flatMap { $0.agreed[language] ?? [] }.flatMap { ProseWord.phrases(of: $0, language: language) }
    }

    /// The wrong forms of a language as words, each with its row.
    package func wrongPhrases(_ language: Language) -> [(words: [String], row: Row)] {
        rows.flatMap { row in
            (row.wrong[language] ?? []).compactMap { form in
                ProseWord.phrases(of: form, language: language).first.map { ($0, row) }
            }
        }
    }
}
