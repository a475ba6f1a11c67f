import ContentModel
import TestSupport
import Testing

@testable import Kiosk

/// The statement about who is responsible for the interview, and the screens of a site that hides such texts.
struct UnreviewedInterviewTests {
    private static let hiding: Site = {
        var site = Site()
        site.unreviewed = .hide
        return site
    }()

    /// The results with every question left open.
    private static func results(_ reviewed: [Language]) throws -> String {
        var kiosk = try KioskDriver(interview: FixedInterview.store(reviewedIn: reviewed))
        kiosk.type("211")
        while kiosk.model.visit?.interview?.step == .question {
            kiosk.press(.end)
            try InterviewTests.choose("I do not know or prefer not to say", &kiosk)
        }
        kiosk.press(.end)
        return kiosk.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test func theResultsSayWhoReviewedThem() throws {
        #expect(try Self.results([]).contains("No lawyer has reviewed it yet"))
        let reviewed = try Self.results([FixedContent.en])
        #expect(reviewed.contains("Reviewed: Clinic, lawyer"))
        #expect(!reviewed.contains("No lawyer"))
    }

    @Test func aSiteThatHidesWhatNobodyReviewedOffersNone() throws {
        var kiosk = try KioskDriver(interview: FixedInterview.store(reviewedIn: [FixedContent.es]), site: Self.hiding)
        kiosk.type("2")
        #expect(!kiosk.text.contains("What may be possible for me"))
        kiosk = try KioskDriver(interview: FixedInterview.store(reviewedIn: [FixedContent.en]), site: Self.hiding)
        kiosk.type("2")
        #expect(kiosk.text.contains("What may be possible for me"))
    }

    @Test func aLanguageThatNobodyReviewedIsNotShownInTheMiddle() throws {
        var kiosk = try KioskDriver(interview: FixedInterview.store(reviewedIn: [FixedContent.en]), site: Self.hiding)
        kiosk.type("211")
        let question = kiosk.text
        kiosk.type("*1")
        #expect(kiosk.text.contains("Nadie ha revisado todavía esta página."))
        #expect(kiosk.text.contains("911"))
        #expect(!kiosk.text.contains("Question"))
        kiosk.type("*2")
        #expect(kiosk.text == question, "the position is kept")
    }

    @Test func aTopicWithNothingToShowSaysWhomToAsk() throws {
        var kiosk = try KioskDriver(interview: nil, site: Self.hiding)
        kiosk.type("21")
        #expect(kiosk.text.contains("There are no reviewed pages here yet."))
        #expect(kiosk.text.contains("Ask the staff."))
    }
}
