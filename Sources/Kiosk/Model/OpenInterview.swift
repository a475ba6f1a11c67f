import ContentModel
import Interview

/// The interview of a visit: what was answered, where it stands, and everything its screens say. In memory only.
struct OpenInterview: Equatable, Sendable {
    /// What is on the screen.
    enum Step: Equatable, Sendable {
        /// What it is, and who may see it.
        case start
        case question
        /// What must be known before anything else: danger, a child alone.
        case note(NoteID)
        case results
    }

    var state: InterviewState
    var texts: InterviewTexts
    private(set) var step = Step.start
    /// The answer in the making.
    var draft = AnswerDraft()
    /// Notes that stood already.
    private var seen: Set<NoteID> = []
    /// Whether an answer from the list is being changed: then "back" leaves it as it was.
    private var isChanging = false

    init(guide: InterviewGuide, texts: InterviewTexts, country: String, today: Day?) {
        let place = guide.rules.question(guide.rules.place)
        let preset = OptionID(rawValue: country).flatMap { place?.options.contains($0) == true ? $0 : nil }
        state = InterviewState(guide: guide, country: preset, today: today)
        self.texts = texts
    }

    /// Whether anything was answered besides the country that the site presets.
    var hasAnswers: Bool { state.canGoBack }

    /// From the first screen to the questions, or to where they were left.
    mutating func goOn() { show() }

    mutating func showStart() { step = .start }

    mutating func startAgain() {
        state.startAgain()
        seen = []
        isChanging = false
        show()
    }

    /// Takes an answer. A note that must be known stands before the next question.
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

    mutating func goElsewhere() {
        state.goElsewhere()
        show()
    }

    /// One step back. Returns `false` on the first screen: from there, back leaves the interview.
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

    /// Shows the next question, with its earlier answer; the results when there is none.
    private mutating func show() {
        step = state.question == nil ? .results : .question
        draft = AnswerDraft(state.earlierAnswer)
    }
}

/// An answer in the making: what is marked of several, how far a date has come.
struct AnswerDraft: Equatable, Sendable {
    var chosen: Set<OptionID> = []
    var year: Int?
    var month: Int?
    /// Nothing was chosen, and it was asked whether to go on like that.
    var wasAsked = false

    /// Starts from the answer that is being changed; a date is asked anew.
    init(_ earlier: Answer? = nil) {
        if case .options(let options)? = earlier { chosen = options }
    }

    /// Marks an option or takes its mark away. `none` and the others exclude each other.
    mutating func toggle(_ option: OptionID) {
        wasAsked = false
        if chosen.remove(option) != nil { return }
        chosen = option == .none ? [] : chosen.subtracting([.none])
        chosen.insert(option)
    }

    /// From the day to the month, from the month to the year. Returns `false` if there is nothing to go back to.
    mutating func back() -> Bool {
        if month != nil {
            month = nil
        } else if year != nil {
            year = nil
        } else {
            return false
        }
        return true
    }
}

/// What the interview can say in one language, read in one go.
struct InterviewTexts: Equatable, Sendable {
    var wording: InterviewWording
    /// All facts that its words cite or rest on.
    var facts: [FactID: Fact]
    /// Titles of the pages that it leads to.
    var titles: [PageID: String]
}

extension InterviewRules {
    /// Every page that it leads to.
    var pages: Set<PageID> { Set(pathways.flatMap(\.pages) + notes.flatMap(\.allPages) + always.values.joined()) }

    /// Every fact that a result rests on.
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
