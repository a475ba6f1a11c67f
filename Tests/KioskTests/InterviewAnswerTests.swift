import ContentModel
import Interview
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

/// Dates and marks: how an answer of several parts is given.
struct InterviewAnswerTests {
    /// A kiosk at the question for a date.
    private static func atDate(_ size: ScreenSize = ScreenSize(columns: 80, rows: 24), isTrusted: Bool = true) throws
        -> KioskDriver
    {
        var kiosk = try KioskDriver(size: size, day: FixedContent.day.adding(days: isTrusted ? 0 : -2))
        kiosk.type("211")
        try InterviewTests.choose("Option no of danger", &kiosk)
        kiosk.press(.end, .enter, .enter)
        return kiosk
    }

    private static func dates(_ kiosk: KioskDriver) -> [ApproximateDate] {
        kiosk.model.layout.content.items.compactMap { if case .interview(.date(let date)) = $0 { date } else { nil } }
    }

    private static func lastAnswer(_ kiosk: KioskDriver) -> Answer? {
        kiosk.model.visit?.interview?.state.answered.last { $0.question.id == FixedInterview.date }?.answer
    }

    @Test(arguments: [ScreenSize(columns: 80, rows: 24), ScreenSize(columns: 40, rows: 12)], 0...7)
    func aDayOfTheLastWeekTakesThreeKeysAtMost(size: ScreenSize, daysAgo: Int) throws {
        var kiosk = try Self.atDate(size)
        let first = ["Today", "Yesterday"].dropFirst(daysAgo).first ?? "2 to 7 days ago"
        let day = FixedContent.day.adding(days: -daysAgo)
        kiosk.type(try InterviewTests.number(of: first, kiosk))
        if daysAgo > 1 {
            #expect(kiosk.text.contains("Question entry in en?"), "the question stays")
            let items = kiosk.model.layout.content.items
            let index = try #require(items.firstIndex(of: .interview(.date(ApproximateDate(day)))))
            #expect(index < 8, "it has a digit in the first group")
            kiosk.choose(.item(items[index]))
        }
        #expect(Self.lastAnswer(kiosk) == .date(ApproximateDate(day)))
    }

    @Test func theRulesReceiveTheIntervalThatWasGiven() throws {
        var kiosk = try Self.atDate()
        try InterviewTests.choose("1 to 4 weeks ago", &kiosk)
        #expect(Self.lastAnswer(kiosk) == .date(Nearness.weeks.date(before: FixedContent.day)))
        kiosk = try Self.atDate()
        try InterviewTests.choose("Longer ago", &kiosk)
        #expect(Self.dates(kiosk).count == 5)
        try InterviewTests.choose("More than 2 years ago", &kiosk)
        #expect(Self.lastAnswer(kiosk) == .date(Nearness.moreThanTwoYears.date(before: FixedContent.day)))
    }

    @Test func aKnownDayIsChosenFromListsNewestFirstAndNeverLaterThanToday() throws {
        var kiosk = try Self.atDate()
        let (year, month, day) = FixedContent.day.components
        try InterviewTests.choose("I know the day", &kiosk)
        #expect(kiosk.text.contains("Question entry in en?") && kiosk.text.contains("Which month?"))
        kiosk.press(.enter)
        #expect(kiosk.text.contains("Question entry in en?") && kiosk.text.contains("Which day?"))
        let days = Self.dates(kiosk)
        #expect(days.count == day + 1, "each day until today, and a month without a day")
        #expect(days.first == ApproximateDate(FixedContent.day), "the newest first")
        #expect(days.last == ApproximateDate(year: year, month: month))
        kiosk.type("0")
        try InterviewTests.choose("Before that", &kiosk)
        #expect(kiosk.text.contains("Which year?"))
        kiosk.press(.down, .enter)
        #expect(Self.dates(kiosk) == [ApproximateDate(year: year - 1)].compactMap { $0 })
        kiosk.press(.enter)
        #expect(Self.dates(kiosk).first == ApproximateDate(year: year - 1, month: 12, day: 31))
        kiosk.type("0000")
        #expect(kiosk.text.contains("Yesterday") && Self.lastAnswer(kiosk) == nil)
    }

    @Test func withoutATrustedClockADateStartsWithTheYear() throws {
        var kiosk = try Self.atDate(isTrusted: false)
        #expect(!kiosk.text.contains("Yesterday") && kiosk.text.contains("Which year?"))
        #expect(kiosk.model.layout.content.items.count <= 8, "one group of digits")
        kiosk.press(.enter, .enter, .enter)
        #expect(kiosk.model.visit?.interview?.step == .results)
    }

    @Test func enterNeverRemovesAMarkAndSpaceSetsAndRemovesIt() throws {
        var kiosk = try InterviewTests.kiosk()
        try InterviewTests.choose("Option no of danger", &kiosk)
        let first = try #require(OptionID(rawValue: "a1"))
        func chosen() -> Set<OptionID>? { kiosk.model.visit?.interview?.draft.chosen }
        kiosk.type(" ")
        #expect(chosen() == [first])
        kiosk.type(" ")
        #expect(chosen() == [])
        kiosk.press(.enter)
        #expect(chosen() == [first])
        kiosk.press(.enter)
        #expect(chosen() == [first])
        let focus = try #require(kiosk.model.layout.focus)
        #expect(kiosk.model.layout.content.items[focus] == .interview(.done), "Enter on a marked option moves on")
        kiosk.press(.home)
        kiosk.type("1")
        #expect(chosen() == [], "a digit sets and removes")
        kiosk.type("1")
        kiosk.press(.enter, .enter)
        #expect(
            kiosk.model.visit?.interview?.state.question?.id != FixedInterview.several,
            "the mark is recorded as the answer")
    }

    @Test func aHeldSpaceBarSetsAMarkOnce() throws {
        var kiosk = try InterviewTests.kiosk()
        try InterviewTests.choose("Option no of danger", &kiosk)
        for pause in [1000, 660] + Array(repeating: 33, count: 20) { kiosk.press(.character(" "), pause: pause) }
        kiosk.wait(1000)
        #expect(kiosk.model.visit?.interview?.draft.chosen.count == 1)
    }

    @Test(arguments: [ScreenSize(columns: 80, rows: 24), ScreenSize(columns: 40, rows: 12)])
    func whatIsChosenIsAlwaysVisibleInTheOrderOfTheOptions(size: ScreenSize) throws {
        var kiosk = try InterviewTests.kiosk(size)
        try InterviewTests.choose("Option no of danger", &kiosk)
        #expect(kiosk.text.contains("You have not chosen anything yet."))
        for option in ["a9", "a1", "a2"] {
            kiosk.choose(.item(.interview(.option(try #require(OptionID(rawValue: option))))))
        }
        kiosk.press(.home)
        let isWide = size.columns == 80
        #expect(kiosk.text.contains(isWide ? "Chosen: Option a1 of papers in en, Option a2" : "Chosen: Option a1 of"))
        #expect(kiosk.text.contains(isWide ? "and 1 more" : "and 2 more"))
        #expect(kiosk.text.split(separator: "\n").allSatisfy { $0.count <= size.columns })
    }

    @Test func theListOfAnswersWithoutAnswersSaysWhatToDo() throws {
        var kiosk = try InterviewTests.kiosk()
        kiosk.press(.tab)
        try InterviewTests.choose("My answers so far", &kiosk)
        #expect(kiosk.text.contains("You have not answered any question yet."))
        try InterviewTests.choose("Start", &kiosk)
        #expect(kiosk.text.contains("Question danger in en?"))
    }
}
