import ContentModel
import ContentSources
import Interview

/// A text that a list of results cuts before its first fact begins with words of its own: the next step of a pathway,
/// the text of a note, and the reason why a pathway is unlikely or closed.
struct InterviewFirstWords: ContentCheck {
    static let name = "interview-first-words"

    func findings(in source: ContentSource) -> [Diagnostic] {
        (source.interview?.wordings ?? []).flatMap { words in
            Self.texts(of: words.wording).filter { $0.value.lead.isEmpty }.keys.sorted().map { key in
                let place = words.lines[key].map { $0.place(of: $0.text.startIndex) } ?? Place(file: words.file)
                return finding(
                    place, "'\(key)' begins with a fact", fix: "begin with a short sentence in your own words")
            }
        }
    }

    /// The texts by key.
    private static func texts(of wording: InterviewWording) -> [String: RichText] {
        var texts: [String: RichText] = [:]
        for (id, text) in wording.pathways {
            texts["pathways.\(id).next"] = text.next
            texts["pathways.\(id).closed"] = text.closed
            for (name, reason) in text.unlikely { texts["pathways.\(id).unlikely.\(name)"] = reason }
        }
        for (id, note) in wording.notes {
            texts["notes.\(id).text"] = note.text
            for (country, text) in note.textIn ?? [:] { texts["notes.\(id).text_in.\(country)"] = text }
        }
        return texts
    }
}
