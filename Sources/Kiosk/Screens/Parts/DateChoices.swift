import ContentModel
import Interview
import TerminalUI

/// A date chosen from lists: how long ago it was, or the month and the day. No date is later than today, and the newest
/// comes first. While today's date is not known, nothing is counted from it, and the first list is of years.
struct DateChoices {
    private let context: ScreenContext
    private let step: DateStep?

    init(_ context: ScreenContext, _ draft: AnswerDraft) {
        self.context = context
        // If the clock is no longer trusted, a list that was counted from today gives way to the first one.
        let isCounted = [.days, .longer].contains(draft.dateSteps.last)
        step = isCounted && context.today == nil ? nil : draft.dateSteps.last
    }

    /// The number of years and of months listed: years with "Before …" and "I do not know", and months with "Before
    /// that", fill one group of digits. No time limit reaches back to the years that are one item.
    private static let years = 6
    private static let months = 7

    private static let near: [Nearness] = [.today, .yesterday]
    private static let longer: [Nearness] = [
        .twoToSixMonths, .sixToNineMonths, .nineToTwelveMonths, .oneToTwoYears, .moreThanTwoYears,
    ]

    /// True on the first list, which is the only one to offer "I do not know or prefer not to say".
    var isFirst: Bool { step == nil }

    func write(into list: inout ChoiceList) {
        guard let latestDay else { return }
        switch step {
        case nil: context.today.map { nearness(to: $0, into: &list) } ?? years(until: latestDay, into: &list)
        case .days: lastDays(before: latestDay, into: &list)
        case .longer: for distance in Self.longer { item(distance, latestDay, into: &list) }
        case .months: lastMonths(until: latestDay, into: &list)
        case .years: years(until: latestDay, into: &list)
        case .monthsOf(let year): months(of: year, until: latestDay, into: &list)
        case .daysOf(let month, let year): days(of: month, year, until: latestDay, into: &list)
        }
    }

    private func nearness(to today: Day, into list: inout ChoiceList) {
        for distance in Self.near { item(distance, today, into: &list) }
        list.choice(context.words(.interviewDays), .interview(.dateStep(.days)))
        for distance in [Nearness.weeks, .oneToTwoMonths] { item(distance, today, into: &list) }
        list.choice(context.words(.interviewLonger), .interview(.dateStep(.longer)))
        list.choice(context.words(.interviewKnowDay), .interview(.dateStep(.months)))
    }

    private func item(_ distance: Nearness, _ today: Day, into list: inout ChoiceList) {
        list.choice(context.words(distance.message), .interview(.date(distance.date(before: today))))
    }

    /// Writes each day from two to seven days ago, and an item for a person who does not know which it was.
    private func lastDays(before today: Day, into list: inout ChoiceList) {
        hint(context.words(.interviewDay), into: &list)
        let week = Nearness.days.date(before: today)
        for count in 2...7 {
            let day = today.adding(days: -count)
            list.choice(context.words.withWeekday(day), .interview(.date(ApproximateDate(day))))
        }
        list.choice(context.words(.interviewDayUnknown), .interview(.date(week)))
    }

    private func lastMonths(until today: Day, into list: inout ChoiceList) {
        hint(context.words(.interviewMonth), into: &list)
        let (year, month, _) = today.components
        for count in 0..<Self.months {
            let number = year * 12 + month - 1 - count
            self.month(number % 12 + 1, of: number / 12, into: &list)
        }
        list.choice(context.words(.interviewEarlier), .interview(.dateStep(.years)))
    }

    private func years(until today: Day, into list: inout ChoiceList) {
        hint(context.words(.interviewYear), into: &list)
        let last = today.components.year
        let first = last - Self.years + 1
        for year in (first...last).reversed() {
            list.choice(String(year), .interview(.dateStep(.monthsOf(year: year))))
        }
        if let day = Day(year: first - 1, month: 12, day: 31) {
            let date = ApproximateDate(onOrBefore: day)
            list.choice(context.words(.interviewBefore, ["year": String(first)]), .interview(.date(date)))
        }
    }

    private func months(of year: Int, until today: Day, into list: inout ChoiceList) {
        hint(context.words(.interviewMonth), into: &list)
        let months = (1...12).filter { ApproximateDate(year: year, month: $0)?.begins(by: today) ?? false }
        for month in months.reversed() { self.month(month, of: year, into: &list) }
        if let date = ApproximateDate(year: year) {
            list.choice(context.words(.interviewMonthUnknown), .interview(.date(date)))
        }
    }

    private func month(_ month: Int, of year: Int, into list: inout ChoiceList) {
        let step = DateStep.daysOf(month: month, year: year)
        list.choice(context.words(month: month, of: year), .interview(.dateStep(step)))
    }

    private func days(of month: Int, _ year: Int, until today: Day, into list: inout ChoiceList) {
        hint(context.words(.interviewDay), into: &list)
        let days = (1...31).compactMap { ApproximateDate(year: year, month: month, day: $0) }
        for date in days.reversed() where date.begins(by: today) {
            list.choice(context.words(date), .interview(.date(date)))
        }
        if let date = ApproximateDate(year: year, month: month) {
            list.choice(context.words(.interviewDayUnknown), .interview(.date(date)))
        }
    }

    private func hint(_ text: String, into list: inout ChoiceList) {
        list.text.paragraph([context.run(text, style: .strong)], keepWithNext: true)
    }

    /// The last day to offer: today, or while its date is not known, a year after the content's day.
    private var latestDay: Day? { context.today ?? context.manifest?.day.adding(days: 366) }
}

extension ApproximateDate {
    fileprivate func begins(by day: Day) -> Bool { first.map { $0 <= day } ?? true }
}

extension Nearness {
    /// The words for the distance; the days of the last week are one item that leads to their list.
    fileprivate var message: MessageID {
        switch self {
        case .today: .interviewToday
        case .yesterday: .interviewYesterday
        case .days: .interviewDays
        case .weeks: .interviewWeeks
        case .oneToTwoMonths: .interviewMonthsTwo
        case .twoToSixMonths: .interviewMonthsSix
        case .sixToNineMonths: .interviewMonthsNine
        case .nineToTwelveMonths: .interviewMonthsTwelve
        case .oneToTwoYears: .interviewYearsTwo
        case .moreThanTwoYears: .interviewYearsMore
        }
    }
}
