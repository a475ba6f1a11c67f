import ContentModel
import Interview

/// The interview of a visit: its answers, its step and its texts. Held in memory only.
struct InterviewSession: Equatable, Sendable {
    /// The step of the interview that is shown.
    enum Step: Equatable, Sendable {
        /// The introduction.
        case start
        case question
        /// A note that interrupts the questions (danger) or ends them (a child).
        case note(NoteID)
        case results
    }

    var state: InterviewState
    var texts: InterviewTexts
    private(set) var step = Step.start
    /// The unfinished answer.
    var draft = AnswerDraft()
    /// The interrupting notes that were already shown.
    private var seen: Set<NoteID> = []
    /// True while an answer from the list of answers is being changed: then "back" keeps it as it was.
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

    /// Records an answer. A note that interrupts is shown before the next question.
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

    /// True once the results were reached: they are what a person comes back to.
    var hasResults: Bool { step == .results }

    /// Goes back one step. Returns `false` on the first screen and on the results: from there, back leaves the interview,
    /// which keeps its answers. The digits of the results would answer a question there; "change my answers" leads to it.
    mutating func back() -> Bool {
        switch step {
        case .start, .results: return false
        case .question where draft.back(): return true
        case .question where isChanging:
            state.keepAnswer()
            isChanging = false
            show()
        case .note(let note):
            seen.remove(note)
            goBack()
        case .question: goBack()
        }
        return true
    }

    private mutating func goBack() {
        let hasEarlier = state.canGoBack || state.part == .elsewhere
        state.back()
        hasEarlier ? show() : showStart()
    }

    /// Shows the next question with its earlier answer; if no question is left, the note that ended the interview, or
    /// else the results.
    private mutating func show() {
        step = state.question != nil ? .question : state.ending.map { .note($0.id) } ?? .results
        draft = AnswerDraft(state.earlierAnswer)
    }
}

/// An unfinished answer: the options marked in a multiple choice, or the lists opened on the way to a date.
struct AnswerDraft: Equatable, Sendable {
    var chosen: Set<OptionID> = []
    var dateSteps: [DateStep] = []
    /// True after "Continue" was chosen without any option: the person was then asked to confirm.
    var wasAsked = false

    /// Starts from the answer that is being changed; a date is asked for from the first list.
    init(_ earlier: Answer? = nil) {
        if case .options(let options)? = earlier { chosen = options }
    }

    /// Marks or unmarks an option. Marking the exclusive option unmarks all others, and the other way round.
    mutating func toggle(_ option: OptionID, exclusive: OptionID?) {
        wasAsked = false
        if chosen.remove(option) != nil { return }
        if option == exclusive { chosen = [] } else if let exclusive { chosen.remove(exclusive) }
        chosen.insert(option)
    }

    /// Goes back to the previous list of dates. Returns `false` on the first one.
    mutating func back() -> Bool { dateSteps.popLast() != nil }
}

/// The interview's texts in one language, loaded together.
struct InterviewTexts: Equatable, Sendable {
    var wording: InterviewWording
    /// All facts that the wording cites or the results are based on.
    var facts: [FactID: Fact]
    /// The titles of the pages that the interview links to.
    var titles: [PageID: String]
}

extension InterviewSession {
    func title(of page: PageID) -> String { texts.titles[page] ?? page.rawValue }

    /// The result for a pathway; `nil` if the results do not include it.
    func result(for id: PathwayID) -> PathwayResult? {
        let results = state.results
        return (results.possible + results.maybe + results.unlikely + results.closed).first { $0.id == id }
    }

    /// The remarks to show on one line with a pathway's name: who decides, and "with limits" if it is limited.
    func remarks(on result: PathwayResult, _ words: Vocabulary) -> [String] {
        let decides = texts.wording.decides(on: result.pathway)
        let limited = result.availability.state == .limited ? words(.resultsLimited) : nil
        return [decides, limited].compactMap { $0 }
    }
}

extension InterviewRules {
    /// Every page that the interview links to.
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
