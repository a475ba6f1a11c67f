import ContentModel
import Interview
import TerminalUI

/// A date chosen from lists: the year, then the month, then the day; each may be unknown. Nothing later than today.
struct DateChoices {
    private let context: ScreenContext
    private let draft: AnswerDraft

    init(_ context: ScreenContext, _ draft: AnswerDraft) {
        self.context = context
        self.draft = draft
    }

    /// The number of years listed; earlier ones are one item, since no time limit reaches back so far.
    private static let years = 8

    func write(into list: inout ChoiceList) {
        guard let latestDay else { return }
        guard let year = draft.year else { return years(until: latestDay, into: &list) }
        guard let month = draft.month else { return months(of: year, until: latestDay, into: &list) }
        days(of: month, year, until: latestDay, into: &list)
    }

    private func years(until today: Day, into list: inout ChoiceList) {
        hint(context.words(.interviewYear), into: &list)
        let last = today.components.year
        let first = last - Self.years + 1
        for year in (first...last).reversed() { list.choice(String(year), .interview(.year(year))) }
        if let date = PartialDate(year: first - 1) {
            list.choice(context.words(.interviewBefore, ["year": String(first)]), .interview(.date(date)))
        }
    }

    private func months(of year: Int, until today: Day, into list: inout ChoiceList) {
        hint(context.words(.interviewMonth, ["year": String(year)]), into: &list)
        let months = (1...12).filter { PartialDate(year: year, month: $0)?.begins(by: today) ?? false }
        for month in months { list.choice(context.words(month: month, of: year), .interview(.month(month))) }
        if let date = PartialDate(year: year) {
            list.choice(context.words(.interviewMonthUnknown), .interview(.date(date)))
        }
    }

    private func days(of month: Int, _ year: Int, until today: Day, into list: inout ChoiceList) {
        hint(context.words(.interviewDay), into: &list)
        let days = (1...31).compactMap { PartialDate(year: year, month: month, day: $0) }
        for date in days where date.begins(by: today) { list.choice(context.words(date), .interview(.date(date))) }
        if let date = PartialDate(year: year, month: month) {
            list.choice(context.words(.interviewDayUnknown), .interview(.date(date)))
        }
    }

    private func hint(_ text: String, into list: inout ChoiceList) {
        list.text.paragraph([context.run(text, style: .strong)], keepWithNext: true)
    }

    /// Today. While the clock is not trusted, today is unknown: then a year after the content's day is offered too.
    private var latestDay: Day? { context.today ?? context.manifest?.day.adding(days: 366) }
}

extension PartialDate {
    fileprivate func begins(by day: Day) -> Bool { days.lowerBound <= day }
}
