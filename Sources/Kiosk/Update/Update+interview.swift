import ContentModel
import Interview

extension KioskModel {
    /// Opens the interview at its introduction. It is read once per visit; the answers that were given are kept.
    mutating func openInterview(_ language: Language) -> [KioskEffect] {
        guard let interview = visit?.interview else { return [.read(.interview(language))] }
        if !interview.hasResults { visit?.interview?.showStart() }
        open(.interview, focus: visit?.interview?.focusedItem)
        return []
    }

    mutating func begin(_ guide: InterviewGuide, _ texts: InterviewTexts) {
        let interview = InterviewSession(guide: guide, texts: texts, country: site.country, today: today)
        visit?.interview = interview
        open(.interview, focus: interview.focusedItem)
    }

    /// Handles the choice of an item of the interview.
    mutating func follow(_ choice: InterviewChoice) {
        switch choice {
        case .answers: return open(.answers, focus: 0)
        case .pathway(let id): return open(.pathway(id), focus: nil)
        case .note(let id): return open(.note(id), focus: nil)
        case .results(let group): return open(.results(group), focus: 0)
        case .change(let question):
            returnToInterview()
            visit?.interview?.change(question)
        case .restart:
            returnToInterview()
            visit?.interview?.restart()
        case .resume:
            returnToInterview()
            visit?.interview?.resume()
        case .elsewhere: visit?.interview?.continueElsewhere()
        case .unknown: visit?.interview?.answer(.unknown)
        case .date(let date): visit?.interview?.answer(.date(date))
        case .dateStep(let step): visit?.interview?.draft.dateSteps.append(step)
        case .option(let option):
            if isMultipleChoice { return mark(option) }
            visit?.interview?.answer(.option(option))
        case .done: return finishMultipleChoice()
        }
        resetPosition()
    }

    private var isMultipleChoice: Bool { visit?.interview?.state.question?.kind == .multipleChoice }

    /// Marks an option. The visitor must see it, and the staff must not: a peek ends.
    private mutating func mark(_ option: OptionID) {
        visit?.peek = nil
        let exclusive = visit?.interview?.state.question?.exclusive
        visit?.interview?.draft.toggle(option, exclusive: exclusive)
    }

    /// True if the focus is on an option that has a mark.
    var focusesMarkedOption: Bool {
        // During a peek no mark is shown.
        guard visit?.peek == nil, isMultipleChoice, case .option(let option)? = focusedChoice else { return false }
        return visit?.interview?.draft.chosen.contains(option) == true
    }

    private var focusedChoice: InterviewChoice? {
        guard let focus = layout.focus, case .interview(let choice) = layout.content.items[focus] else { return nil }
        return choice
    }

    /// Moves the focus to "Continue": Enter on a marked option never removes the mark.
    mutating func focusContinue() {
        guard let item = layout.content.items.firstIndex(of: .interview(.done)) else { return }
        position = layout.position(of: item)
    }

    /// Records the marked options as the answer; without a mark, first asks once whether to continue.
    private mutating func finishMultipleChoice() {
        guard let draft = visit?.interview?.draft else { return }
        visit?.peek = nil
        if draft.chosen.isEmpty, !draft.wasAsked {
            visit?.interview?.draft.wasAsked = true
        } else {
            visit?.interview?.answer(draft.chosen.isEmpty ? .unknown : .options(draft.chosen))
            resetPosition()
        }
    }

    /// Returns from the menu, the list of answers or a result to the interview's own screen.
    private mutating func returnToInterview() {
        visit?.closeOverlays()
        while let screen = visit?.screen, screen.isInterview, screen != .interview { visit?.back() }
        if visit?.screen != .interview { visit?.open(.interview) }
    }

    /// Starts a new step at its top; if a question was answered before, its answer is in focus.
    mutating func resetPosition() {
        position = ReadingPosition(item: visit?.interview?.focusedItem)
    }
}

extension InterviewSession {
    /// The item that the focus starts on; `nil` where a text is read first.
    fileprivate var focusedItem: Int? {
        if step == .results { return 0 }
        guard step == .question else { return nil }
        guard let question = state.question, let first = draft.chosen.first,
            question.kind == .singleChoice, let index = question.options.firstIndex(of: first)
        else { return 0 }
        return index
    }
}
