import ContentModel
import Interview
import TerminalUI

extension KioskModel {
    /// One question with its answers.
    func question(_ question: Question, _ interview: OpenInterview, _ visit: Visit) -> ScreenContent {
        let words = interview.texts.wording.questions[question.id]
        var list = ChoiceList(width: textWidth, tag: tag(of: visit.language))
        list.text.heading([plain(words?.ask ?? question.id.rawValue, visit, style: .heading)])
        switch question.kind {
        case .one, .several: options(of: question, words, interview.draft, into: &list)
        case .date: date(interview.draft, visit, into: &list)
        }
        list.choice(visit.words(.interviewUnknown), .interview(.unknown))
        list.choice(visit.words(.interviewSkip), .interview(.unknown))
        list.choice(visit.words(.interviewWhy), .interview(.why))
        if question.kind == .several { done(interview.draft, visit, into: &list) }
        return list.content
    }

    private func options(
        of question: Question, _ words: InterviewWording.QuestionText?, _ draft: AnswerDraft,
        into list: inout ChoiceList
    ) {
        let isSeveral = question.kind == .several
        for option in question.options {
            list.choice(
                words?.options[option] ?? option.rawValue, .interview(.option(option)),
                isMarked: isSeveral ? draft.chosen.contains(option) : nil)
        }
    }

    /// "Continue", always in sight; without a mark it asks once.
    private func done(_ draft: AnswerDraft, _ visit: Visit, into list: inout ChoiceList) {
        list.pin(below: isTall) { list in
            if draft.wasAsked {
                list.text.paragraph([plain(visit.words(.interviewNothingChosen), visit, style: .strong)])
            }
            list.choice(visit.words(.interviewContinue), .interview(.done))
        }
    }
}

// A date is chosen from lists: the year, then the month, then the day; each may be unknown. Nothing later than today.
extension KioskModel {
    /// Years that are listed; earlier ones are one item, for no time limit reaches back so far.
    private static let years = 8

    private func date(_ draft: AnswerDraft, _ visit: Visit, into list: inout ChoiceList) {
        let words = visit.words
        guard let year = draft.year else { return years(words, visit, into: &list) }
        guard let month = draft.month else { return months(of: year, words, visit, into: &list) }
        hint(words(.interviewDay), visit, into: &list)
        for date in (1...31).compactMap({ PartialDate(year: year, month: month, day: $0) }) where isPast(date) {
            list.choice(words(date), .interview(.date(date)))
        }
        if let date = PartialDate(year: year, month: month) {
            list.choice(words(.interviewDayUnknown), .interview(.date(date)))
        }
    }

    private func years(_ words: Vocabulary, _ visit: Visit, into list: inout ChoiceList) {
        hint(words(.interviewYear), visit, into: &list)
        let last = latestDay.components.year
        for year in (last - Self.years + 1...last).reversed() {
            list.choice(String(year), .interview(.year(year)))
        }
        if let date = PartialDate(year: last - Self.years) {
            list.choice(words(.interviewBefore, ["year": String(last - Self.years + 1)]), .interview(.date(date)))
        }
    }

    private func months(of year: Int, _ words: Vocabulary, _ visit: Visit, into list: inout ChoiceList) {
        hint(words(.interviewMonth, ["year": String(year)]), visit, into: &list)
        for month in 1...12 where PartialDate(year: year, month: month).map(isPast) ?? false {
            list.choice(words(month: month, of: year), .interview(.month(month)))
        }
        if let date = PartialDate(year: year) {
            list.choice(words(.interviewMonthUnknown), .interview(.date(date)))
        }
    }

    private func hint(_ words: String, _ visit: Visit, into list: inout ChoiceList) {
        list.text.paragraph([plain(words, visit, style: .strong)], keepWithNext: true)
    }

    private func isPast(_ date: PartialDate) -> Bool { date.days.lowerBound <= latestDay }

    /// Today. While the clock is not believed, nobody knows it: then a year after the content's day is offered too.
    private var latestDay: Day { today ?? manifest?.day.adding(days: 366) ?? now.day }
}
