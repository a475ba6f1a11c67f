import ContentModel
import Interview
import TerminalUI

extension KioskModel {
    /// The interview at its step.
    func interview(_ visit: Visit) -> ScreenContent {
        guard let interview = visit.interview else { return home(visit) }
        switch interview.step {
        case .start: return start(interview, visit)
        case .question: return interview.state.question.map { question($0, interview, visit) } ?? results(visit)
        case .note(let note): return self.note(note, interview, visit)
        case .results: return results(visit)
        }
    }

    /// What it is, what is kept, who may see it, who helps.
    private func start(_ interview: OpenInterview, _ visit: Visit) -> ScreenContent {
        let words = visit.words
        let hide = keyMap.bindings.first { $0.action == .hide }?.keypad?.text(words) ?? ""
        var list = ChoiceList(width: textWidth, tag: tag(of: visit.language))
        list.text.heading([plain(words(.interviewTitle), visit, style: .heading)])
        list.text.paragraph([plain(words(.interviewWhat), visit)])
        for line in [words(.interviewAlone, ["key": hide]), words(.interviewKept)] {
            if isTall { list.text.blank() }
            list.text.paragraph([plain(line, visit)])
        }
        if isTall { list.text.blank() }
        list.text.paragraph([plain(words(.interviewHelp) + " " + words(staff.sentence), visit)])
        if staff.needsLifelines { lifelines(visit, into: &list.text) }
        list.pin(below: isTall) { list in
            list.choice(words(interview.hasAnswers ? .interviewGoOn : .interviewBegin), .interview(.goOn))
            if interview.hasAnswers { list.choice(words(.interviewStartAgain), .interview(.startAgain)) }
        }
        return list.content
    }

    /// What must be known first. It looks like any other text: nobody else is to notice.
    private func note(_ id: NoteID, _ interview: OpenInterview, _ visit: Visit) -> ScreenContent {
        let tag = tag(of: visit.language)
        var page = interviewDocument(interview, visit)
        let words = interview.texts.wording.notes[id]
        let country = interview.state.results.country
        page.text.paragraph([plain(words?.title ?? "", visit)])
        page.text.blank()
        page.text.paragraph(page.runs(words?.text(in: country) ?? [], style: .text))
        page.text.blank()
        staffAdvice(visit, into: &page.text)
        var list = ChoiceList(text: page.text, tag: tag)
        let note = interview.state.guide.rules.notes.first { $0.id == id }
        list.pin(below: isTall) { list in
            for page in note?.pages(in: country) ?? [] { list.choice(interview.title(of: page), .page(page)) }
            list.choice(visit.words(.interviewNoteGoOn), .interview(.goOn))
        }
        return list.content
    }

    /// Why the question is asked.
    func why(_ visit: Visit) -> ScreenContent {
        let question = visit.interview?.state.question.flatMap { visit.interview?.texts.wording.questions[$0.id] }
        return prose(visit) { text in
            text.heading([plain(question?.ask ?? "", visit, style: .heading)])
            text.paragraph([plain(visit.words(.interviewWhy), visit, style: .strong)])
            text.blank()
            text.paragraph([plain(question?.why ?? "", visit)])
        }
    }

    /// The answers so far; each can be changed.
    func answers(_ visit: Visit) -> ScreenContent {
        var list = ChoiceList(width: textWidth, tag: tag(of: visit.language))
        list.text.heading([plain(visit.words(.interviewAnswers), visit, style: .heading)])
        list.text.paragraph([plain(visit.words(.interviewAnswersChange), visit, style: .quiet)], keepWithNext: true)
        for (question, answer) in visit.interview?.state.answered ?? [] {
            let ask = visit.interview?.texts.wording.questions[question.id]?.ask ?? question.id.rawValue
            list.choice(ask, .interview(.change(question.id)), answer: text(of: answer, to: question, visit))
        }
        return list.content
    }

    /// An answer as it was given.
    private func text(of answer: Answer, to question: Question, _ visit: Visit) -> String {
        switch answer {
        case .unknown: return visit.words(.interviewNoAnswer)
        case .date(let date): return visit.words(date)
        case .options(let chosen):
            let words = visit.interview?.texts.wording.questions[question.id]?.options ?? [:]
            return question.options.filter(chosen.contains).map { words[$0] ?? $0.rawValue }.joined(separator: ", ")
        }
    }

    /// Writes the interview's words with the facts that they cite.
    func interviewDocument(_ interview: OpenInterview, _ visit: Visit) -> PageDocument {
        let tag = tag(of: visit.language)
        let facts = FactWriter(facts: interview.texts.facts, words: visit.words, today: today, staff: staff, tag: tag)
        return PageDocument(width: textWidth, tag: tag, facts: facts, withdrawn: [], marks: OutdatedMarks())
    }
}

extension OpenInterview {
    func title(of page: PageID) -> String { texts.titles[page] ?? page.rawValue }
}

extension Vocabulary {
    /// A date as far as it is remembered: a day, a month or a year.
    func callAsFunction(_ date: PartialDate) -> String {
        guard let month = date.month else { return String(date.year) }
        guard date.isExact else { return self(month: month, of: date.year) }
        return self(date.days.lowerBound)
    }

    /// A month of a year.
    func callAsFunction(month: Int, of year: Int) -> String {
        self(.interviewMonthOf, ["month": name(ofMonth: month), "year": String(year)])
    }

    func name(ofMonth month: Int) -> String {
        words.months.indices.contains(month - 1) ? words.months[month - 1] : String(month)
    }
}
