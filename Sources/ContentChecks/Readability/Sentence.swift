import ContentModel
import Interview

/// A sentence, with the words that reading formulas count.
struct Sentence {
    /// The words, in lower case; names, acronyms, numbers and addresses are left out.
    var words: [String]
    /// The text as written, with `{}` in place of a fact's value.
    var text: Substring

    /// The first words, so that the author recognises the sentence.
    var beginning: String {
        let words = text.split(separator: " ")
        return words.prefix(6).joined(separator: " ") + (words.count > 6 ? " …" : "")
    }
}

extension PageText {
    /// The sentences of title, summary and body, in reading order; each list item and table cell is a text of its own,
    /// with or without a full stop.
    func sentences(_ abbreviations: Abbreviations) -> [Sentence] {
        let body = ([summary] + blocks.flatMap(\.segments)).flatMap { $0.sentences(abbreviations) }
        return SentenceScanner.sentences(of: title, abbreviations) + body
    }
}

extension RichText {
    /// The text's own sentences. A statement that is cited whole belongs to its fact, and separates the text around it.
    func sentences(_ abbreviations: Abbreviations) -> [Sentence] {
        var sentences: [Sentence] = []
        var own = ""
        for span in spans {
            switch span.content {
            case .text(let text): own += text
            case .fact(let citation) where citation.value != nil: own += "{}"
            case .fact:
                sentences += SentenceScanner.sentences(of: own, abbreviations)
                own = ""
            }
        }
        return sentences + SentenceScanner.sentences(of: own, abbreviations)
    }
}

extension InterviewWording {
    /// The sentences of the questions with the reason for asking, then of every text of pathways and notes.
    func sentences(_ abbreviations: Abbreviations) -> [Sentence] {
        questions.sorted { $0.key < $1.key }.flatMap { _, text in
            SentenceScanner.sentences(of: text.ask, abbreviations)
                + SentenceScanner.sentences(of: text.why, abbreviations)
        } + texts.flatMap { $0.sentences(abbreviations) }
    }
}
