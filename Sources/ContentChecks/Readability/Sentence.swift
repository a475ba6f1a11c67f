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
    /// The sentences of title, summary and body, in reading order.
    func sentences(_ abbreviations: Abbreviations) -> [Sentence] {
        let opening = SentenceScanner.sentences(of: title, abbreviations) + summary.sentences(abbreviations)
        return blocks.reduce(into: opening) { sentences, block in
            for text in block.texts { sentences += text.sentences(abbreviations) }
        }
    }
}

extension Block {
    /// The block's running texts; an item or a cell is a text of its own, with or without a full stop.
    fileprivate var texts: [RichText] {
        switch self {
        case .heading(_, let text), .paragraph(let text): [text]
        case .list(_, let items): items.joined().flatMap(\.texts)
        case .table(let header, let rows): header + rows.joined()
        case .callout(_, let blocks): blocks.flatMap(\.texts)
        }
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
