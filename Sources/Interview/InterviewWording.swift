import ContentModel

/// The interview's words in one language: one record of the bundle. Texts may cite facts.
public struct InterviewWording: Codable, Equatable, Sendable {
    /// A question's words.
    public struct QuestionText: Codable, Equatable, Sendable {
        /// The question itself.
        public var ask: String
        /// The reason for asking.
        public var why: String
        /// Its options; none for a date.
        public var options: [OptionID: String]

        /// Creates the words.
        public init(ask: String, why: String, options: [OptionID: String] = [:]) {
            self.ask = ask
            self.why = why
            self.options = options
        }
    }

    /// A pathway's words. Each verdict line says by itself who decides and how rare the pathway is.
    public struct PathwayText: Codable, Equatable, Sendable {
        /// A short name, also used in lists.
        public var name: String
        /// The verdict line if the pathway is possible.
        public var possible: RichText?
        /// The verdict line if an answer is missing.
        public var maybe: RichText?
        /// The verdict lines if the pathway is unlikely, by the name of the reason.
        public var unlikely: [String: RichText]
        /// The sentence that is added while the pathway is limited.
        public var limited: RichText?
        /// The line that replaces the verdict if the pathway is closed: since when, and what can still be done.
        public var closed: RichText?
        /// The next step, and who helps for free.
        public var next: RichText

        /// Creates the words.
        public init(
            name: String, possible: RichText? = nil, maybe: RichText? = nil, unlikely: [String: RichText] = [:],
            limited: RichText? = nil, closed: RichText? = nil, next: RichText
        ) {
            self.name = name
            self.possible = possible
            self.maybe = maybe
            self.unlikely = unlikely
            self.limited = limited
            self.closed = closed
            self.next = next
        }
    }

    /// A note's words.
    public struct NoteText: Codable, Equatable, Sendable {
        /// A short name.
        public var title: String
        /// The information, and what to do.
        public var text: RichText
        /// The texts that replace ``text`` in countries where other people help.
        public var textIn: [OptionID: RichText]?

        /// Creates the words.
        public init(title: String, text: RichText, textIn: [OptionID: RichText]? = nil) {
            self.title = title
            self.text = text
            self.textIn = textIn
        }

        /// The text for a country; `nil` means that the country is not known.
        public func text(in country: OptionID?) -> RichText { country.flatMap { textIn?[$0] } ?? text }
    }

    /// The language.
    public var language: Language
    /// `nil` until a person has reviewed these words.
    public var review: Review?
    /// The questions' words.
    public var questions: [QuestionID: QuestionText]
    /// The pathways' words.
    public var pathways: [PathwayID: PathwayText]
    /// The notes' words.
    public var notes: [NoteID: NoteText]
    /// The short clauses that name who decides, such as "COMAR decides", by the fact that says so.
    public var decides: [FactID: String]

    /// Creates the words.
    public init(
        language: Language, review: Review? = nil, questions: [QuestionID: QuestionText],
        pathways: [PathwayID: PathwayText], notes: [NoteID: NoteText], decides: [FactID: String] = [:]
    ) {
        self.language = language
        self.review = review
        self.questions = questions
        self.pathways = pathways
        self.notes = notes
        self.decides = decides
    }
}

extension InterviewWording {
    /// The line for a result: the closed line if the pathway is closed, else the verdict line.
    public func line(for result: PathwayResult) -> RichText? {
        guard let text = pathways[result.id] else { return nil }
        if result.availability.state == .closed { return text.closed }
        return switch result.verdict {
        case .possible: text.possible
        case .maybe: text.maybe ?? text.possible
        case .unlikely(let reason): text.unlikely[reason]
        case .notShown: nil
        }
    }

    /// The clause that names who decides on a pathway; `nil` where no fact says so.
    public func decides(on pathway: Pathway) -> String? { pathway.decidedBy.flatMap { decides[$0] } }

    /// Every text that may cite facts, in a fixed order.
    public var texts: [RichText] {
        pathways.sorted { $0.key < $1.key }.flatMap { _, text in
            [text.possible, text.maybe, text.limited, text.closed, text.next].compactMap { $0 }
                + text.unlikely.sorted { $0.key < $1.key }.map(\.value)
        }
            + notes.sorted { $0.key < $1.key }.flatMap { _, note in
                [note.text] + (note.textIn ?? [:]).sorted { $0.key < $1.key }.map(\.value)
            }
    }
}

extension RichText {
    /// The text's own words before the first statement that it cites whole: what to do, without the reasons.
    public var lead: RichText {
        var spans = Array(prefix { if case .fact(let citation) = $0.content { citation.value != nil } else { true } })
        if case .text(let text)? = spans.last?.content {
            spans[spans.count - 1].content = .text(String(text.reversed().drop { $0 == " " }.reversed()))
        }
        return RichText(spans)
    }
}
