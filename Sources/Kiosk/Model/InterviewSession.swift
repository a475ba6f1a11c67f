import ContentModel
import Interview

/// The interview of a visit: the answers, the step and all its words. In memory only.
struct InterviewSession: Equatable, Sendable {
    /// The part of the interview that is on the screen.
    enum Step: Equatable, Sendable {
        /// The introduction.
        case start
        case question
        /// A note that comes before anything else, such as danger, or instead of it: a child.
        case note(NoteID)
        case results
    }

    var state: InterviewState
    var texts: InterviewTexts
    private(set) var step = Step.start
    /// The unfinished answer.
    var draft = AnswerDraft()
    /// Notes that were shown already.
    private var seen: Set<NoteID> = []
    /// An answer from the list is being changed: then "back" leaves it as it was.
    private var isChanging = false

    init(guide: InterviewGuide, texts: InterviewTexts, country site: String, today: Day?) {
        let country = guide.rules.question(guide.rules.countryQuestion)
        let preset = OptionID(rawValue: site).flatMap { country?.options.contains($0) == true ? $0 : nil }
        state = InterviewState(guide: guide, country: preset, today: today)
        self.texts = texts
    }

    /// True once anything but the preset country was answered, also while the first question is asked again.
    var hasAnswers: Bool { state.canGoBack || state.earlierAnswer != nil }

    /// Shows the first question, or the one where the interview was left.
    mutating func resume() { show() }

    mutating func showStart() { step = .start }

    mutating func restart() {
        state.restart()
        seen = []
        isChanging = false
        show()
    }

    /// Records an answer. A note that must be known comes before the next question.
    mutating func answer(_ answer: Answer) {
        state.answer(answer)
        isChanging = false
        let notes = state.results.notes.filter(\.interrupts).map(\.id)
        seen.formIntersection(notes)
        if let note = notes.first(where: { !seen.contains($0) }) {
            seen.insert(note)
            step = .note(note)
        } else {
            show()
        }
    }

    mutating func change(_ question: QuestionID) {
        state.change(question)
        isChanging = true
        show()
    }

    mutating func continueElsewhere() {
        state.continueElsewhere()
        show()
    }

    /// Goes back one step. Returns `false` on the first screen: from there, back leaves the interview.
    mutating func back() -> Bool {
        switch step {
        case .start: return false
        case .question where draft.back(): return true
        case .question where isChanging:
            state.keepAnswer()
            isChanging = false
            show()
        case .note(let note):
            seen.remove(note)
            goBack()
        case .question, .results: goBack()
        }
        return true
    }

    private mutating func goBack() {
        let hasEarlier = state.canGoBack || state.part == .elsewhere
        state.back()
        hasEarlier ? show() : showStart()
    }

    /// Shows the next question, with its earlier answer; when there is none, the note that ends the questions or the
    /// results.
    private mutating func show() {
        step = state.question != nil ? .question : state.ending.map { .note($0.id) } ?? .results
        draft = AnswerDraft(state.earlierAnswer)
    }
}

/// An unfinished answer: the marks of a multiple choice, the lists that led to a date.
struct AnswerDraft: Equatable, Sendable {
    var chosen: Set<OptionID> = []
    var dateSteps: [DateStep] = []
    /// Nothing was chosen, and the person was asked whether to continue.
    var wasAsked = false

    /// Starts from the answer that is being changed; a date is asked again.
    init(_ earlier: Answer? = nil) {
        if case .options(let options)? = earlier { chosen = options }
    }

    /// Marks an option or removes its mark. The exclusive option and the others exclude each other.
    mutating func toggle(_ option: OptionID, exclusive: OptionID?) {
        wasAsked = false
        if chosen.remove(option) != nil { return }
        if option == exclusive { chosen = [] } else if let exclusive { chosen.remove(exclusive) }
        chosen.insert(option)
    }

    /// Goes back to the list before. Returns `false` at the first one.
    mutating func back() -> Bool { dateSteps.popLast() != nil }
}

/// The interview's words in one language, read together.
struct InterviewTexts: Equatable, Sendable {
    var wording: InterviewWording
    /// All facts that its words cite or are based on.
    var facts: [FactID: Fact]
    /// Titles of the pages that it leads to.
    var titles: [PageID: String]
}

extension InterviewSession {
    func title(of page: PageID) -> String { texts.titles[page] ?? page.rawValue }

    /// The result for a pathway; `nil` if nothing is shown of it.
    func result(for id: PathwayID) -> PathwayResult? {
        let results = state.results
        return (results.possible + results.maybe + results.unlikely + results.closed).first { $0.id == id }
    }

    /// The remarks on one line with a pathway's name: who decides, and that it is limited.
    func remarks(on result: PathwayResult, _ words: Vocabulary) -> [String] {
        let decides = texts.wording.decides(on: result.pathway)
        let limited = result.availability.state == .limited ? words(.resultsLimited) : nil
        return [decides, limited].compactMap { $0 }
    }
}

extension InterviewRules {
    /// Every page that it leads to.
    var pages: Set<PageID> {
        Set(pathways.flatMap(\.pages) + notes.flatMap(\.allPages) + always.values.joined() + legalHelp.values)
    }

    /// Every fact that a result is based on.
    var facts: [FactID] {
        var facts = notes.flatMap(\.facts)
        for pathway in pathways {
            facts += pathway.facts
            facts += [pathway.decidedBy, pathway.deadline?.fact.fact].compactMap { $0 }
            facts += pathway.availability.compactMap(\.fact?.fact)
        }
        return facts
    }
}

extension RichText {
    /// The facts that the text cites.
    var citedFacts: [FactID] {
        compactMap { if case .fact(let citation) = $0.content { citation.fact } else { nil } }
    }
}
