import ContentModel
import Interview
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

/// The ways between the results, home and the pages that the results lead to.
struct ReturnToResultsTests {
    /// A visitor on the results who came from Haiti to Mexico less than 30 working days ago.
    private static func onResults(_ language: Language, _ size: ScreenSize) throws -> Visitor {
        var visitor = try Visitor(language, size, country: "mx")
        try visitor.choose(.resume)
        let answers = ["danger": "no", "age": "21plus", "fear": "yes", "nat": "ht", "mx_case": "none"]
        while let question = visitor.kiosk.model.visit?.interview?.state.question {
            if question.kind == .date {
                try visitor.choose(.dateStep(.months))
                try visitor.choose(.dateStep(.daysOf(month: 11, year: 2026)))
                try visitor.choose(.date(try #require(ApproximateDate(year: 2026, month: 11, day: 10))))
            } else if let answer = answers[question.id.rawValue] {
                try visitor.choose(answer)
                if question.kind == .multipleChoice { try visitor.choose(.done) }
            } else {
                try visitor.choose(.unknown)
            }
        }
        return visitor
    }

    /// `0` on the results leads home and changes nothing; home names the way back, which opens the results at once.
    @Test(
        arguments: ShippedContent.languages, [ScreenSize(columns: 80, rows: 24), ScreenSize(columns: 40, rows: 12)])
    func zeroLeadsHomeAndKeepsTheAnswers(language: Language, size: ScreenSize) throws {
        var kiosk = try Self.onResults(language, size).kiosk
        let before = try #require(kiosk.model.visit?.interview)
        kiosk.type("0")
        #expect(kiosk.model.visit?.screen == .home)
        #expect(kiosk.model.visit?.interview == before)
        #expect(kiosk.text.contains(try #require(kiosk.model.visit).words(.homeResults)))
        kiosk.choose(.item(.openInterview))
        #expect(kiosk.model.visit?.interview == before)
        #expect(kiosk.model.layout.content.items.contains(.interview(.answers)))
    }

    /// The page behind a thing to do today shows its last day; the same page from home does not.
    @Test(
        arguments: ShippedContent.languages, [ScreenSize(columns: 80, rows: 24), ScreenSize(columns: 40, rows: 12)])
    func theLastDayStaysInSight(language: Language, size: ScreenSize) throws {
        var kiosk = try Self.onResults(language, size).kiosk
        let visit = try #require(kiosk.model.visit)
        let deadline = try #require(visit.interview?.state.results.possible.first?.deadline)
        let day = visit.words(try #require(deadline.actBy))
        let page = Choice.page(try #require(PageID(rawValue: "mx-refuge-where")))
        kiosk.choose(.item(page))
        #expect(Self.words(kiosk.text).contains(Self.words(day)))
        while kiosk.model.visit?.screen != .home { kiosk.type("0") }
        kiosk.choose(.item(.topic(try #require(TopicID(rawValue: "protection-mexico")))), .item(page))
        #expect(!Self.words(kiosk.text).contains(Self.words(day)))
    }

    private static func words(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// A request for asylum in Mexico has one verdict: in time and after the time limit are never shown as two.
    @Test func asylumHasOneVerdict() throws {
        for (name, session) in try ResultsTests.sessions.get() {
            let results = session.state.results
            let late = results.unlikely.contains { $0.id.rawValue == "P01" }
            #expect(!late || !(results.possible + results.maybe).contains { $0.id.rawValue == "P02" }, "\(name)")
        }
    }
}
