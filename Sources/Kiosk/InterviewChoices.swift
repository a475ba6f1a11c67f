import ContentModel
import Interview

/// What an item of the interview's screens stands for.
enum InterviewChoice: Equatable, Sendable {
    /// To the questions, or to where they were left.
    case goOn
    case startAgain
    /// An answer, or one more of several.
    case option(OptionID)
    /// "Continue" below several.
    case done
    /// "I don't know" and "I prefer not to say".
    case unknown
    case year(Int)
    case month(Int)
    case date(PartialDate)
    case why
    case answers
    case change(QuestionID)
    case elsewhere
}

extension KioskModel {
    /// Opens the interview: read once in a visit, and found again as it was left.
    mutating func openInterview(_ language: Language) -> [KioskEffect] {
        guard visit?.interview != nil else { return [.openInterview(language)] }
        visit?.interview?.showStart()
        open(.interview, focus: 0)
        return []
    }

    mutating func begin(_ guide: InterviewGuide, _ texts: InterviewTexts) {
        let interview = OpenInterview(guide: guide, texts: texts, country: site.country, today: today)
        visit?.interview = interview
        open(.interview, focus: 0)
    }

    /// Does what an item stands for.
    mutating func follow(_ choice: InterviewChoice) {
        switch choice {
        case .why: return open(.why, focus: nil)
        case .answers: return open(.answers, focus: 0)
        case .change(let question):
            returnToInterview()
            visit?.interview?.change(question)
        case .startAgain:
            returnToInterview()
            visit?.interview?.startAgain()
        case .goOn: visit?.interview?.goOn()
        case .elsewhere: visit?.interview?.goElsewhere()
        case .unknown: visit?.interview?.answer(.unknown)
        case .date(let date): visit?.interview?.answer(.date(date))
        case .year(let year): visit?.interview?.draft.year = year
        case .month(let month): visit?.interview?.draft.month = month
        case .option(let option):
            if isAskedForSeveral { return mark(option) }
            visit?.interview?.answer(.option(option))
        case .done: return finishSeveral()
        }
        startReading()
    }

    private var isAskedForSeveral: Bool { visit?.interview?.state.question?.kind == .several }

    private mutating func mark(_ option: OptionID) { visit?.interview?.draft.toggle(option) }

    /// Goes on with what is marked; without a mark it asks once.
    private mutating func finishSeveral() {
        guard let draft = visit?.interview?.draft else { return }
        if draft.chosen.isEmpty, !draft.wasAsked {
            visit?.interview?.draft.wasAsked = true
        } else {
            visit?.interview?.answer(draft.chosen.isEmpty ? .unknown : .options(draft.chosen))
            startReading()
        }
    }

    /// Back from the menu or the list of answers to the interview's own screen.
    private mutating func returnToInterview() {
        visit?.closeOverlays()
        while let screen = visit?.place.screen, screen == .why || screen == .answers { visit?.back() }
        if visit?.place.screen != .interview { visit?.open(.interview) }
    }

    /// A new step is read from its top; a question that was answered already has its answer in focus.
    mutating func startReading() {
        reading = Reading(item: visit?.interview?.focusedItem)
    }
}

extension OpenInterview {
    /// The item that the focus starts on; `nil` on the results: their text is read first.
    fileprivate var focusedItem: Int? {
        guard step != .results else { return nil }
        guard step == .question, let question = state.question, let first = draft.chosen.first,
            question.kind == .one, let index = question.options.firstIndex(of: first)
        else { return 0 }
        return index
    }
}
