import ContentModel
import TestSupport
import Testing

@testable import Kiosk

/// What a visitor is told of who stands behind the interview, and what a site that hides such texts shows.
struct UnreviewedInterviewTests {
    private static let hiding: Site = {
        var site = Site()
        site.unreviewed = .hide
        return site
    }()

    /// At the results: every question left open.
    private static func results(_ reviewed: [Language]) throws -> String {
        var walk = try Walk(interview: FixedInterview.store(reviewedIn: reviewed))
        walk.type("211")
        while walk.model.visit?.interview?.step == .question {
            walk.press(.end)
            try InterviewTests.choose("I prefer not to say", &walk)
        }
        walk.press(.end)
        return walk.text
    }

    @Test func theResultsSayWhoReviewedThem() throws {
        #expect(try Self.results([]).contains("No lawyer or other person has reviewed this text yet."))
        let reviewed = try Self.results([FixedContent.en])
        #expect(reviewed.contains("Reviewed: Clinic, lawyer"))
        #expect(!reviewed.contains("No lawyer"))
    }

    @Test func aSiteThatHidesWhatNobodyReviewedOffersNone() throws {
        var walk = try Walk(interview: FixedInterview.store(reviewedIn: [FixedContent.es]), site: Self.hiding)
        walk.type("2")
        #expect(!walk.text.contains("What can I do?"))
        walk = try Walk(interview: FixedInterview.store(reviewedIn: [FixedContent.en]), site: Self.hiding)
        walk.type("2")
        #expect(walk.text.contains("What can I do?"))
    }

    @Test func aLanguageThatNobodyReviewedIsNotShownInTheMiddle() throws {
        var walk = try Walk(interview: FixedInterview.store(reviewedIn: [FixedContent.en]), site: Self.hiding)
        walk.type("211")
        let question = walk.text
        walk.type("*1")
        #expect(walk.text.contains("Nadie ha revisado todavía esta página."))
        #expect(walk.text.contains("911"))
        #expect(!walk.text.contains("Question"))
        walk.type("*2")
        #expect(walk.text == question, "the place is kept")
    }

    @Test func aTopicWithNothingToShowSaysWhomToAsk() throws {
        var walk = try Walk(interview: nil, site: Self.hiding)
        walk.type("21")
        #expect(walk.text.contains("There are no reviewed pages here yet."))
        #expect(walk.text.contains("Ask the staff."))
    }
}
