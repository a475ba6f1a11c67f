import ContentModel
import Interview
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

/// The shipped interview on the kiosk: the combined effect of its words and rules.
struct ShippedInterviewTests {
    private static let english = ShippedContent.languages[1]

    /// Holds the kiosk where the visitor's two closures can reach it.
    private final class Held {
        var kiosk: KioskDriver
        init(_ kiosk: KioskDriver) { self.kiosk = kiosk }
    }

    @Test(arguments: [ScreenSize(columns: 80, rows: 24), ScreenSize(columns: 40, rows: 12)], [false, true])
    func theKeypadAloneLeadsToTheResultsAPageAndBack(size: ScreenSize, isApplication: Bool) throws {
        let store = try ShippedContent.store()
        let held = Held(
            try KioskDriver([store], interview: try ShippedContent.interview(), size: size, day: store.manifest().day))
        func press(_ key: Character) {
            held.kiosk.press(key == "\n" ? .enter : isApplication ? .keypad(key) : .character(key))
        }
        let visitor = try KeypadVisitor(Self.english, screen: { held.kiosk.text }, press: press)
        for key in "211" { press(key) }
        let asked = try visitor.answerAll()
        #expect(asked.contains("nat") && asked.contains("mx_entry") && asked.count <= 12, "\(asked)")
        #expect(held.kiosk.model.visit?.interview?.step == .results)
        let known = held.kiosk.model.visit?.interview?.state.answered.filter { $0.answer != .unknown }
        #expect(known?.count == asked.count + 1, "every answer, and the country")
        press("1")
        guard case .page = held.kiosk.model.visit?.screen else {
            Issue.record("no page:\n\(held.kiosk.text)")
            return
        }
        for key in "0*3" { press(key) }
        #expect(held.kiosk.model.visit?.interview?.step == .results)
        #expect(held.kiosk.model.visit?.language == ShippedContent.languages[2])
        for key in ".0/" { press(key) }
        #expect(held.kiosk.model.isHidden && held.kiosk.model.visit == nil)
    }

    /// The organisations that help in the child's country, as the facts name them.
    private static let helpers = [
        (country: "mx", helps: ["Procuraduría de Protección", "DIF"], pages: ["child-alone"]),
        (country: "us", helps: ["911", "1-888-373-7888"], pages: ["emergency", "us-find-lawyer"]),
        (country: "ca", helps: ["911", "1-833-900-1010", "legal aid"], pages: ["emergency", "ca-claim-steps"]),
        (country: "other", helps: ["UNHCR", "in Canada 911"], pages: ["emergency", "child-alone"]),
    ]

    @Test(arguments: helpers)
    func aChildGetsAPersonAfterTwoQuestions(country: String, helps: [String], pages: [String]) throws {
        var visitor = try Visitor(Self.english, ScreenSize(columns: 100, rows: 40), country: country)
        try visitor.choose(.resume)
        try visitor.choose("no")
        try visitor.choose("u18")
        let note = try #require(NoteID(rawValue: "child"))
        #expect(visitor.kiosk.model.visit?.interview?.step == .note(note))
        let text = visitor.kiosk.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let always = ["You have rights", "Say your true age", "Nobody may ask you for money or sex"]
        for help in helps + always { #expect(text.contains(help), "\(help)\n\(visitor.kiosk.text)") }
        let choices = pages.compactMap { PageID(rawValue: $0).map { Choice.page($0) } }
        #expect(visitor.kiosk.model.layout.content.items == choices + [.home])
        let alarms: Set<Style> = [.warning, .heading, .banner, .note, .free]
        #expect(alarms.isDisjoint(with: visitor.kiosk.screen.cells.map(\.style)), "it looks like any other text")
        visitor.kiosk.choose(.item(choices[0]))
        #expect(visitor.kiosk.model.visit?.screen.page?.page.id.rawValue == pages[0])
        visitor.kiosk.type("00")
        #expect(visitor.kiosk.model.visit?.interview?.state.question?.id.rawValue == "age", "back corrects the age")
        try visitor.choose("u18")
        visitor.kiosk.choose(.item(.home), .interview, .item(.interview(.resume)))
        #expect(visitor.kiosk.model.visit?.interview?.step == .note(note), "and it stays the end")
    }

    @Test func enterAgainAndAgainDeclaresNoDanger() throws {
        var visitor = try Visitor(Self.english, ScreenSize(columns: 80, rows: 24))
        visitor.kiosk.press(.enter, .enter, .enter)
        let danger = try #require(visitor.kiosk.model.visit?.interview?.state.answered.first)
        #expect(danger.answer == .option(try #require(OptionID(rawValue: "no"))))
        #expect(visitor.kiosk.model.visit?.interview?.step == .question)
    }
}
