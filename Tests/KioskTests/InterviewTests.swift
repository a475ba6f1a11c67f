import ContentModel
import Interview
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

/// The interview's screens, on a small interview of fixed words.
struct InterviewTests {
    /// At the first question, in English.
    private static func walk(_ size: ScreenSize = ScreenSize(columns: 80, rows: 24), site: Site = Site()) throws -> Walk
    {
        var walk = try Walk(site: site, size: size)
        walk.type("211")
        return walk
    }

    /// The number that an item with this text has on the screen.
    private static func number(of text: String, _ walk: Walk) throws -> String {
        let line = try #require(walk.text.split(separator: "\n").first { $0.contains(text) }, "\(text)\n\(walk.text)")
        return try #require(line.firstMatch(of: /\[([1-9])\]/)?.1).description
    }

    static func choose(_ text: String, _ walk: inout Walk) throws { walk.type(try number(of: text, walk)) }

    /// The screen's text on one line.
    private static func unwrapped(_ walk: Walk) -> String {
        walk.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// On the results: nothing in danger, papers a1, entered today, the rest not known.
    private static func atResults(_ size: ScreenSize = ScreenSize(columns: 80, rows: 24)) throws -> Walk {
        var walk = try walk(size)
        try choose("Option no of danger", &walk)
        try choose("Option a1 of papers", &walk)
        try choose("Continue", &walk)
        walk.press(.enter)  // this year
        walk.press(.end)
        try choose("I do not know the month", &walk)
        return walk
    }

    @Test func theFirstScreenSaysWhatItIsAndStartsWithOneKey() throws {
        var walk = try Walk()
        walk.type("21")
        for text in [
            "What can I do?", "Nothing is kept.", "Are you alone", "The key / hides everything", "Ask the staff.",
        ] {
            #expect(Self.unwrapped(walk).contains(text), "\(text)\n\(walk.text)")
        }
        walk.type("1")
        #expect(walk.text.contains("Question danger in en?"), "the site's country is preset")
    }

    @Test func aBundleWithoutAnInterviewOffersNone() throws {
        var walk = try Walk(interview: nil)
        walk.type("2")
        #expect(!walk.text.contains("What can I do?"))
        #expect(walk.model.content.items.first == FixedContent.manifest.topics.first.map { .topic($0.id) })
        walk = try Walk()
        walk.type("2")
        #expect(walk.text.contains("What can I do?"))
        try walk.receive(FixedContent.store(), id: "newer", isUrgent: true)
        walk.press(.down)
        #expect(!walk.text.contains("What can I do?"), "nor does one that takes over")
    }

    @Test func everyQuestionCanBeLeftOpenAndSaysWhyItIsAsked() throws {
        var walk = try Self.walk()
        while walk.model.visit?.interview?.step == .question {
            #expect(walk.text.contains("I do not know") || walk.model.layout().window.hasMore)
            walk.press(.end)
            try Self.choose("Why do we ask this?", &walk)
            #expect(walk.text.contains("Because"))
            walk.type("0")
            walk.press(.end)
            try Self.choose("I prefer not to say", &walk)
        }
        #expect(walk.model.visit?.interview?.step == .results)
        #expect(walk.text.contains("Always: your rights and free help"))
    }

    @Test func severalAreMarkedWithoutColourAndContinueAlwaysStands() throws {
        for size in [ScreenSize(columns: 80, rows: 24), ScreenSize(columns: 40, rows: 12)] {
            var walk = try Self.walk(size)
            try Self.choose("Option no of danger", &walk)
            try Self.choose("Option a1 of papers", &walk)
            #expect(walk.text.contains("[x]"))
            #expect(walk.model.visit?.interview?.step == .question)
            repeat {
                #expect(try Self.number(of: "Continue", walk) != "")
                let hadMore = walk.model.layout().window.hasMore
                walk.type("+")
                if !hadMore { break }
            } while true
            walk.press(.home, .enter)
            #expect(walk.model.visit?.interview?.draft.chosen == [.none], "none takes the others' marks away")
            try Self.choose("Option a1 of papers", &walk)
            #expect(walk.model.visit?.interview?.draft.chosen.contains(.none) == false)
            walk.press(.end, .enter)
            #expect(walk.text.contains("Question entry in en?"))
        }
    }

    @Test func continueWithoutAMarkAsksOnce() throws {
        var walk = try Self.walk()
        try Self.choose("Option no of danger", &walk)
        try Self.choose("Continue", &walk)
        #expect(walk.text.contains("You have chosen nothing."))
        #expect(try walk.model.layout().focus == #require(walk.model.content.items.firstIndex(of: .interview(.done))))
        walk.press(.enter)
        #expect(walk.text.contains("Question entry in en?"))
    }

    @Test func aDateIsChosenFromListsAndNeverLaterThanToday() throws {
        var walk = try Self.walk()
        try Self.choose("Option no of danger", &walk)
        walk.press(.end, .enter, .enter)
        walk.press(.enter)
        let (year, month, day) = FixedContent.day.components
        #expect(walk.text.contains("Which month of \(year)?"))
        #expect(
            walk.model.content.items.filter { if case .interview(.month) = $0 { true } else { false } }.count == month)
        for _ in 1..<month { walk.press(.down) }
        walk.press(.enter)
        let days = walk.model.content.items.filter { if case .interview(.date) = $0 { true } else { false } }
        #expect(days.count == day + 1, "each day until today, and the day not known")
        walk.type("00")
        #expect(walk.text.contains("Which year?"))
        walk.press(.enter)
        walk.press(.enter)
        walk.press(.enter)
        #expect(
            walk.model.visit?.interview?.state.answered.last?.answer
                == .date(try #require(PartialDate(year: year, month: 1, day: 1))))
    }

    @Test func backGoesQuestionByQuestionAndKeepsTheAnswersInFocus() throws {
        var walk = try Self.walk()
        try Self.choose("Option no of danger", &walk)
        walk.type("0")
        #expect(walk.text.contains("Question danger in en?"))
        #expect(walk.model.layout().focus == 1, "the answer that was given")
        walk.type("0")
        #expect(walk.model.visit?.interview?.step == .start)
        walk.type("0")
        #expect(walk.model.visit?.place.screen == .home)
        walk.type("11")
        #expect(walk.model.visit?.interview?.step == .question, "it goes on where it was left")
    }

    @Test func dangerComesFirstAndTheInterviewCanGoOn() throws {
        var walk = try Self.walk()
        try Self.choose("Option yes of danger", &walk)
        #expect(walk.text.contains("Danger en") && walk.text.contains("Call now in en."))
        #expect(Set(walk.screen.cells.map(\.style)).isDisjoint(with: [.warning, .heading, .banner, .note, .free]))
        walk.type("1")
        #expect(walk.text.contains("Title emergency en"))
        walk.type("0")
        try Self.choose("Go on with the questions", &walk)
        #expect(walk.text.contains("Question papers in en?"))
        walk.type("0")
        #expect(walk.text.contains("Question danger in en?"))
    }

    @Test func answersCanBeChangedFromTheirList() throws {
        var walk = try Self.atResults()
        walk.press(.tab)
        try Self.choose("My answers so far", &walk)
        #expect(walk.text.contains("Question danger in en? Option no of danger in en"))
        try Self.choose("Question danger", &walk)
        walk.type("0")
        #expect(walk.model.visit?.interview?.step == .results, "back leaves it as it was")
        walk.press(.tab)
        try Self.choose("My answers so far", &walk)
        try Self.choose("Question papers", &walk)
        #expect(walk.text.contains("[x]"))
        try Self.choose("Option none of papers", &walk)
        try Self.choose("Continue", &walk)
        #expect(walk.text.contains("Unlikely P01 in en."))
    }

    @Test func resultsNameEveryPathwayAndOpenItsPage() throws {
        var walk = try Self.atResults(ScreenSize(columns: 100, rows: 60))
        for text in [
            "Perhaps: something is missing", "Maybe P01 in en.", "Your time may be over or not: go today.",
            "Missing: Question entry in en?", "What to do: Next P01", "Closed now", "Closed P02 in en: Fact in en: 30",
            "(as of", "Always: your rights", "Ask the staff", "Other countries",
        ] { #expect(walk.text.contains(text), "\(text)\n\(walk.text)") }
        walk.type("1")
        #expect(walk.text.contains("Title long-page en"))
        walk.type("0")
        try Self.choose("Other countries", &walk)
        #expect(walk.text.contains("Question family in en?"))
        try Self.choose("Option yes of family", &walk)
        #expect(walk.text.contains("Possible P03 in en."))
        try Self.choose("Start again", &walk)
        #expect(walk.text.contains("Question danger in en?"))
    }

    @Test func outOfHoursItNeverSaysAskTheStaff() throws {
        var site = Site()
        site.hours = [:]
        var walk = try Self.walk(ScreenSize(columns: 100, rows: 60), site: site)
        try Self.choose("Option yes of danger", &walk)
        #expect(!walk.text.contains("Ask the staff") && walk.text.contains("Nobody from the centre"))
        try Self.choose("Go on", &walk)
        while walk.model.visit?.interview?.step == .question {
            walk.press(.end)
            try Self.choose("I prefer not to say", &walk)
        }
        #expect(!walk.text.lowercased().contains("ask the staff"))
    }

    @Test func onAnUntrustedClockNoDaysAreCounted() throws {
        var walk = try Walk(size: ScreenSize(columns: 100, rows: 60), day: FixedContent.day.adding(days: -2))
        walk.type("211")
        try Self.choose("Option no of danger", &walk)
        try Self.choose("Option a1 of papers", &walk)
        try Self.choose("Continue", &walk)
        walk.press(.enter, .enter, .enter)
        let line = "The clock of this screen is wrong: the days are not counted. The rule: Fact in en: 30"
        #expect(Self.unwrapped(walk).contains(line))
        #expect(!walk.text.contains("days are left"))
    }

    @Test func languageAndSizeKeepThePlace() throws {
        var walk = try Self.walk()
        try Self.choose("Option no of danger", &walk)
        try Self.choose("Option a2 of papers", &walk)
        let reading = walk.model.reading
        walk.type("*3")
        #expect(walk.text.contains("Question papers in ht?") && walk.text.contains("[x]"))
        walk.press(.resized(ScreenSize(columns: 40, rows: 12)), .resized(ScreenSize(columns: 80, rows: 24)))
        #expect(walk.model.reading == reading)
        #expect(walk.model.visit?.interview?.draft.chosen.count == 1)
    }

    @Test func theInterviewGivesThreeMinutes() throws {
        var walk = try Self.walk()
        walk.wait(179_000)
        #expect(walk.model.visit?.warnedAt == nil)
        walk.wait(2_000)
        #expect(walk.model.visit?.warnedAt != nil)
    }

    @Test(arguments: [Key.function(12), .character("0")])
    func afterTheEndTheModelEqualsANewOne(key: Key) throws {
        var walk = try Self.atResults()
        if key == .function(12) {
            walk.press(key)
        } else {
            while walk.model.visit != nil { walk.press(key) }
        }
        var new = KioskModel(
            site: Site(), size: walk.model.size, isLocked: true, manifest: walk.model.manifest,
            now: walk.model.now, after: FreshStart(isHidden: key == .function(12)))
        new.presses = walk.model.presses
        #expect(walk.model == new)
        #expect(walk.freshStarts == [FreshStart(isHidden: key == .function(12))])
    }

    @Test func aHeldHideKeyStaysHiddenAfterTheFreshStart() throws {
        var walk = try Walk(after: FreshStart(isHidden: true))
        for pause in [660] + Array(repeating: 33, count: 20) { walk.press(.function(12), pause: pause) }
        #expect(walk.model.isHidden)
        walk.press(.enter)
        #expect(!walk.model.isHidden && walk.model.visit == nil)
    }
}
