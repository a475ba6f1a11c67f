import ContentSources
import Interview

/// The next step of a pathway and the text of a note begin with words of their own: these alone are shown among the things
/// to do today, without the facts after them.
struct InterviewFirstWords: ContentCheck {
    static let name = "interview-first-words"

    func findings(in source: ContentSource) -> [Diagnostic] {
        (source.interview?.wordings ?? []).flatMap { words in
            let pathways = words.wording.pathways.map { ("pathways.\($0).next", $1.next) }
            let notes = words.wording.notes.flatMap { id, note in
                [("notes.\(id).text", note.text)]
                    + (note.textIn ?? [:]).map { ("notes.\(id).text_in.\($0)", $1) }
            }
            return (pathways + notes).filter { $0.1.lead.isEmpty }.map(\.0).sorted().map { key in
                let place = words.lines[key].map { $0.place(of: $0.text.startIndex) } ?? Place(file: words.file)
                return finding(place, "'\(key)' begins with a fact", fix: "begin with what to do, in a short sentence")
            }
        }
    }
}
