import ContentModel
import Interview
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

/// The shipped interview's screens, reached as a visitor in Mexico would, on the day of the content.
struct InterviewGoldenTests {
    @Test(arguments: ShippedContent.languages, [ScreenSize(columns: 80, rows: 24), ScreenSize(columns: 40, rows: 12)])
    func theInterviewOfAPersonFromHaiti(language: Language, size: ScreenSize) throws {
        var visitor = try Visitor(language, size)
        try visitor.expect("interview-start", language)
        try visitor.choose(.resume)
        try visitor.expect("interview-danger", language)
        try visitor.choose("no")
        try visitor.skip(to: "age")
        try visitor.choose("21plus")
        try visitor.choose("yes")
        try visitor.choose("ht")
        try visitor.choose("cu", "other")
        try visitor.expect("interview-several", language)
        try visitor.unmark("cu", "other")
        try visitor.choose(.done)
        try visitor.skip(to: "mx_entry")
        try visitor.expect("interview-date", language)
        try visitor.choose(.dateStep(.months))
        try visitor.expect("interview-months", language)
        try visitor.choose(.dateStep(.daysOf(month: 11, year: 2026)))
        try visitor.expect("interview-days", language)
        try visitor.choose(.date(try #require(ApproximateDate(year: 2026, month: 11, day: 10))))
        while visitor.kiosk.model.visit?.interview?.step == .question { try visitor.choose(.unknown) }
        try visitor.expect("interview-results", language)
        visitor.kiosk.press(.end)
        try visitor.expect("interview-results-end", language)
        try visitor.choose(.pathway(try #require(PathwayID(rawValue: "P01"))))
        try visitor.expect("interview-pathway", language)
        visitor.kiosk.type("0")
        try visitor.choose(.answers)
        try visitor.expect("interview-answers", language)
        visitor.kiosk.type("0")
        try visitor.choose(.elsewhere)
        try visitor.choose("none")
        try visitor.choose(.done)
        while visitor.kiosk.model.visit?.interview?.step == .question { try visitor.choose(.unknown) }
        try visitor.expect("interview-elsewhere", language)
        for group: ResultGroup in [.unlikely, .closed, .always] {
            try visitor.choose(.results(group))
            try visitor.expect("interview-\(group)", language)
            visitor.kiosk.type("0")
        }
    }

    @Test(arguments: ShippedContent.languages)
    func dangerAndNothingChosen(language: Language) throws {
        var visitor = try Visitor(language, ScreenSize(columns: 80, rows: 24))
        try visitor.choose(.resume)
        try visitor.choose("yes")
        try visitor.expect("interview-note", language)
        try visitor.choose(.resume)
        try visitor.skip(to: "nat")
        try visitor.choose(.done)
        try visitor.expect("interview-nothing-chosen", language)
    }

    @Test(
        arguments: ShippedContent.languages, [ScreenSize(columns: 80, rows: 24), ScreenSize(columns: 40, rows: 12)])
    func aChildAndADateOfTheLastWeek(language: Language, size: ScreenSize) throws {
        var visitor = try Visitor(language, size)
        try visitor.choose(.resume)
        try visitor.skip(to: "age")
        try visitor.choose("u18")
        try visitor.expect("interview-child", language)
        visitor.kiosk.type("0")
        try visitor.skip(to: "fear")
        try visitor.choose("yes")
        try visitor.skip(to: "mx_entry")
        try visitor.choose(.dateStep(.days))
        try visitor.expect("interview-week", language)
        visitor.kiosk.type("0")
        try visitor.choose(.dateStep(.longer))
        try visitor.expect("interview-longer", language)
    }
}
