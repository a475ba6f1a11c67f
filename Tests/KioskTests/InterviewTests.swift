import ContentModel
import Interview
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

/// The interview's screens, for a small interview with fixed words.
struct InterviewTests {
    /// A kiosk at the first question, in English.
    static func kiosk(_ size: ScreenSize = ScreenSize(columns: 80, rows: 24), site: Site = Site()) throws
        -> KioskDriver
    {
        var kiosk = try KioskDriver(site: site, size: size)
        kiosk.type("211")
        return kiosk
    }

    /// The number of the item with this text on the screen.
    static func number(of text: String, _ kiosk: KioskDriver) throws -> String {
        let line = try #require(kiosk.text.split(separator: "\n").first { $0.contains(text) }, "\(text)\n\(kiosk.text)")
        return try #require(line.firstMatch(of: /\[([1-9])\]/)?.1).description
    }

    static func choose(_ text: String, _ kiosk: inout KioskDriver) throws { kiosk.type(try number(of: text, kiosk)) }

    /// The screen's text on one line.
    private static func unwrapped(_ kiosk: KioskDriver) -> String {
        kiosk.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// A kiosk that shows the results: nothing in danger, papers a1, entered today, the rest not known.
    private static func atResults(_ size: ScreenSize = ScreenSize(columns: 80, rows: 24)) throws -> KioskDriver {
        var kiosk = try kiosk(size)
        try choose("Option no of danger", &kiosk)
        try choose("Option a1 of papers", &kiosk)
        try choose("Continue", &kiosk)
        try choose("1 or 2 months ago", &kiosk)
        return kiosk
    }

    @Test func answersAreOfferedAlsoAfterGoingBackPastTheFirstQuestion() throws {
        var kiosk = try Self.kiosk()
        try Self.choose("Option no of danger", &kiosk)
        kiosk.type("00")
        #expect(kiosk.text.contains("Continue with my answers"))
        #expect(kiosk.text.contains("Start again and erase my answers"))
    }

    @Test func theFirstScreenSaysWhatItIsAndStartsWithOneKey() throws {
        var kiosk = try KioskDriver()
        kiosk.type("21")
        for text in [
            "What can I do?", "Nothing is kept.", "Are you alone", "The key / hides everything", "Ask the staff.",
        ] {
            #expect(Self.unwrapped(kiosk).contains(text), "\(text)\n\(kiosk.text)")
        }
        kiosk.type("1")
        #expect(kiosk.text.contains("Question danger in en?"), "the site's country is preset")
    }

    @Test func aBundleWithoutAnInterviewOffersNone() throws {
        var kiosk = try KioskDriver(interview: nil)
        kiosk.type("2")
        #expect(!kiosk.text.contains("What may be possible for me"))
        #expect(kiosk.model.layout.content.items.first == FixedContent.manifest.topics.first.map { .topic($0.id) })
        kiosk = try KioskDriver()
        kiosk.type("2")
        #expect(kiosk.text.contains("What may be possible for me"))
        try kiosk.receive(FixedContent.store(), id: "newer", isUrgent: true)
        kiosk.press(.down)
        #expect(!kiosk.text.contains("What may be possible for me"), "nor does one that takes over")
    }

    @Test func everyQuestionCanBeLeftOpenAndSaysWhyItIsAsked() throws {
        var kiosk = try Self.kiosk()
        while kiosk.model.visit?.interview?.step == .question {
            #expect(kiosk.text.contains("Because"))
            kiosk.press(.end)
            try Self.choose("I do not know or prefer not to say", &kiosk)
        }
        #expect(kiosk.model.visit?.interview?.step == .results)
        #expect(kiosk.text.contains("Always: your rights and free help"))
    }

    @Test func severalAreMarkedWithoutColourAndContinueIsAlwaysShown() throws {
        let none = try #require(OptionID(rawValue: "none"))
        for size in [ScreenSize(columns: 80, rows: 24), ScreenSize(columns: 40, rows: 12)] {
            var kiosk = try Self.kiosk(size)
            try Self.choose("Option no of danger", &kiosk)
            try Self.choose("Option a1 of papers", &kiosk)
            #expect(kiosk.text.contains("(x)") && kiosk.text.contains("Chosen: Option a1 of"))
            #expect(kiosk.model.visit?.interview?.step == .question)
            repeat {
                #expect(try Self.number(of: "Continue", kiosk) != "")
                let hadMore = !kiosk.model.layout.isLastPage
                kiosk.type("+")
                if !hadMore { break }
            } while true
            try Self.choose("Option none of papers", &kiosk)
            kiosk.press(.home)
            #expect(kiosk.model.visit?.interview?.draft.chosen == [none], "none takes the others' marks away")
            try Self.choose("Option a1 of papers", &kiosk)
            #expect(kiosk.model.visit?.interview?.draft.chosen.contains(none) == false)
            kiosk.press(.end, .enter)
            #expect(kiosk.text.contains("Question entry in en?"))
        }
    }

    @Test func continueWithoutAMarkAsksOnce() throws {
        var kiosk = try Self.kiosk()
        try Self.choose("Option no of danger", &kiosk)
        try Self.choose("Continue", &kiosk)
        #expect(kiosk.text.contains("You have chosen nothing."))
        #expect(
            try kiosk.model.layout.focus == #require(kiosk.model.layout.content.items.firstIndex(of: .interview(.done)))
        )
        kiosk.press(.enter)
        #expect(kiosk.text.contains("Question entry in en?"))
    }

    @Test func backGoesQuestionByQuestionAndKeepsTheAnswersInFocus() throws {
        var kiosk = try Self.kiosk()
        try Self.choose("Option no of danger", &kiosk)
        kiosk.type("0")
        #expect(kiosk.text.contains("Question danger in en?"))
        #expect(kiosk.model.layout.focus == 1, "the answer that was given")
        kiosk.type("0")
        #expect(kiosk.model.visit?.interview?.step == .start)
        kiosk.type("0")
        #expect(kiosk.model.visit?.screen == .home)
        kiosk.type("11")
        #expect(kiosk.model.visit?.interview?.step == .question, "it resumes where it was left")
    }

    @Test func dangerComesFirstAndTheInterviewCanContinue() throws {
        var kiosk = try Self.kiosk()
        try Self.choose("Option yes of danger", &kiosk)
        #expect(kiosk.text.contains("Danger en") && kiosk.text.contains("Call now in en."))
        #expect(Set(kiosk.screen.cells.map(\.style)).isDisjoint(with: [.warning, .heading, .banner, .note, .free]))
        kiosk.type("1")
        #expect(kiosk.text.contains("Title emergency en"))
        kiosk.type("0")
        try Self.choose("Continue with the questions", &kiosk)
        #expect(kiosk.text.contains("Question papers in en?"))
        kiosk.type("0")
        #expect(kiosk.text.contains("Question danger in en?"))
    }

    @Test func answersCanBeChangedFromTheirList() throws {
        var kiosk = try Self.atResults()
        kiosk.press(.tab)
        try Self.choose("My answers so far", &kiosk)
        #expect(kiosk.text.contains("Question danger in en? Option no of danger in en"))
        try Self.choose("Question danger", &kiosk)
        kiosk.type("0")
        #expect(kiosk.model.visit?.interview?.step == .results, "back leaves it as it was")
        kiosk.press(.tab)
        try Self.choose("My answers so far", &kiosk)
        try Self.choose("Question papers", &kiosk)
        #expect(kiosk.text.contains("(x)"))
        try Self.choose("Option none of papers", &kiosk)
        try Self.choose("Continue", &kiosk)
        try Self.choose("Difficult now: see which one", &kiosk)
        #expect(kiosk.text.contains("Unlikely P01 in en."))
    }

    @Test func resultsStartWithWhatToDoTodayAndNameEveryPathway() throws {
        var kiosk = try Self.atResults()
        for text in [
            "Today", "[1] Next P01 in en.", "Your time may be over or not: go today.", "Perhaps: something is missing",
            "[2] Way P01 en · Board decides en", "Closed now: see which one", "Always: your rights", "Other countries",
            "See or change my answers",
        ] { #expect(kiosk.text.contains(text), "\(text)\n\(kiosk.text)") }
        for text in ["Maybe P01", "Closed P02", "Start again"] { #expect(!kiosk.text.contains(text), "\(text)") }
        kiosk.type("1")
        #expect(kiosk.text.contains("Title long-page en"))
        kiosk.type("0")
        try Self.choose("Other countries", &kiosk)
        #expect(kiosk.text.contains("Question family in en?"))
        try Self.choose("Option yes of family", &kiosk)
        #expect(kiosk.text.contains("Way P03 en"))
        kiosk.press(.tab)
        kiosk.choose(.item(.interview(.answers)))
        try Self.choose("Start again", &kiosk)
        try Self.choose("Yes, erase", &kiosk)
        #expect(kiosk.text.contains("Question danger in en?"))
    }

    @Test func aPathwayHasItsOwnScreenAndBackLeadsToTheSamePlace() throws {
        var kiosk = try Self.atResults()
        try Self.choose("Way P01 en", &kiosk)
        for text in [
            "Perhaps: something is missing · Board decides en", "Maybe P01 in en.", "go today.", "What to do: Next P01",
            "[1] Missing: Question entry in en?", "[2] Title long-page en",
        ] { #expect(kiosk.text.contains(text), "\(text)\n\(kiosk.text)") }
        kiosk.type("0")
        #expect(kiosk.model.visit?.screen == .interview && kiosk.model.layout.focus == 1)
        kiosk.type("21")
        #expect(kiosk.text.contains("Question entry in en?"), "what is missing can be answered")
    }

    @Test func whatIsClosedSaysWhatCanBeDone() throws {
        var kiosk = try Self.atResults()
        try Self.choose("Closed now", &kiosk)
        for text in [
            "[1] A free lawyer can look for another way", "[2] Way P02 en", "Closed P02 in en:",
            "What to do: Next P02 in en.",
        ] { #expect(kiosk.text.contains(text), "\(text)\n\(kiosk.text)") }
        kiosk.type("2")
        for text in ["Closed P02 in en: Fact in en: 30", "(as of"] { #expect(kiosk.text.contains(text), "\(text)") }
        #expect(kiosk.text.contains("Closed now") && kiosk.text.contains("[1] A free lawyer"))
        kiosk.type("00")
        try Self.choose("Always: your rights", &kiosk)
        #expect(kiosk.text.contains("Ask the staff."))
    }

    @Test func withNothingUrgentFreeLegalHelpIsFirst() throws {
        var kiosk = try Self.kiosk()
        try Self.choose("Option no of danger", &kiosk)
        try Self.choose("Option none of papers", &kiosk)
        try Self.choose("Continue", &kiosk)
        #expect(kiosk.text.contains("[1] Get free legal help."))
        kiosk.type("1")
        #expect(kiosk.text.contains("Title short-page en"))
    }

    @Test func outOfHoursItNeverSaysAskTheStaff() throws {
        var site = Site()
        site.hours = [:]
        var kiosk = try Self.kiosk(ScreenSize(columns: 100, rows: 60), site: site)
        try Self.choose("Option yes of danger", &kiosk)
        #expect(!kiosk.text.contains("Ask the staff") && kiosk.text.contains("Nobody from the centre"))
        try Self.choose("Continue with", &kiosk)
        while kiosk.model.visit?.interview?.step == .question {
            kiosk.press(.end)
            try Self.choose("I do not know or prefer not to say", &kiosk)
        }
        #expect(!kiosk.text.lowercased().contains("ask the staff"))
        try Self.choose("Always: your rights", &kiosk)
        #expect(!kiosk.text.contains("Ask the staff") && kiosk.text.contains("Nobody from the centre"))
    }

    @Test func onAnUntrustedClockNoDaysAreCounted() throws {
        var kiosk = try KioskDriver(size: ScreenSize(columns: 100, rows: 60), day: FixedContent.day.adding(days: -2))
        kiosk.type("211")
        try Self.choose("Option no of danger", &kiosk)
        try Self.choose("Option a1 of papers", &kiosk)
        try Self.choose("Continue", &kiosk)
        kiosk.press(.enter, .enter, .enter)
        #expect(kiosk.text.contains("Do it by ") && !kiosk.text.contains("days are left"))
        try Self.choose("Way P01 en", &kiosk)
        let line = "The clock of this screen is wrong: the days are not counted. The rule: Fact in en: 30"
        #expect(Self.unwrapped(kiosk).contains(line))
        #expect(!kiosk.text.contains("days are left"))
    }

    @Test func languageAndSizeKeepThePosition() throws {
        var kiosk = try Self.kiosk()
        try Self.choose("Option no of danger", &kiosk)
        try Self.choose("Option a2 of papers", &kiosk)
        let position = kiosk.model.position
        kiosk.type("*3")
        #expect(kiosk.text.contains("Question papers in ht?") && kiosk.text.contains("(x)"))
        kiosk.press(.resized(ScreenSize(columns: 40, rows: 12)), .resized(ScreenSize(columns: 80, rows: 24)))
        #expect(kiosk.model.position == position)
        #expect(kiosk.model.visit?.interview?.draft.chosen.count == 1)
    }

    @Test func theInterviewGivesFiveMinutesAndAnotherOne() throws {
        var kiosk = try Self.kiosk()
        kiosk.wait(299_000)
        #expect(kiosk.model.visit?.warnedAt == nil)
        kiosk.wait(2_000)
        #expect(kiosk.model.visit?.warnedAt != nil && kiosk.text.contains("60 seconds"))
        kiosk.wait(57_000)
        kiosk.press(.other)
        #expect(kiosk.model.visit?.interview != nil, "any key continues")
        kiosk.wait(301_000)
        kiosk.wait(60_000)
        #expect(kiosk.model.visit == nil)
    }

    @Test(arguments: [Key.function(12), .character("0")])
    func afterTheEndTheModelEqualsANewOne(key: Key) throws {
        var kiosk = try Self.atResults()
        if key == .function(12) {
            kiosk.press(key)
        } else {
            while kiosk.model.visit?.screen != .confirmation(.endVisit) { kiosk.press(key) }
            kiosk.choose(.item(.end))
        }
        let ended = key == .function(12) ? nil : FixedContent.en
        let restart = ProcessRestart(
            isHidden: key == .function(12), endedIn: ended, newestDay: kiosk.model.newestDay)
        var new = KioskModel(
            site: Site(), size: kiosk.model.size, isLocked: true, manifest: kiosk.model.manifest,
            now: kiosk.model.now, after: restart)
        new.presses = kiosk.model.presses
        #expect(kiosk.model == new)
        #expect(kiosk.restarts == [restart])
    }

    @Test func aHeldHideKeyStaysHiddenAfterTheProcessRestart() throws {
        var kiosk = try KioskDriver(after: ProcessRestart(isHidden: true))
        for pause in [660] + Array(repeating: 33, count: 20) { kiosk.press(.function(12), pause: pause) }
        #expect(kiosk.model.isHidden)
        kiosk.press(.enter)
        #expect(!kiosk.model.isHidden && kiosk.model.visit == nil)
    }
}
