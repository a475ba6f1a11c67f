import ContentModel
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

/// Nothing is erased without a question whose first answer is the safe one.
struct ConfirmationTests {
    private static let farewell = "Your visit has ended."

    private static func atQuestion() throws -> KioskDriver {
        var kiosk = try KioskDriver()
        kiosk.type("20")
        #expect(kiosk.model.visit?.screen == .confirmation(.endVisit))
        return kiosk
    }

    @Test(arguments: [Key.character("1"), .character("0"), .escape, .enter])
    func theFirstAnswerAndBackStay(key: Key) throws {
        var kiosk = try Self.atQuestion()
        kiosk.press(key)
        #expect(kiosk.model.visit?.screen == .home)
    }

    @Test func theSecondEndsTheVisitAndSaysSoUntilTheNextKey() throws {
        var kiosk = try Self.atQuestion()
        kiosk.type("2")
        #expect(kiosk.model.visit == nil)
        #expect(kiosk.text.contains(Self.farewell))
        kiosk.press(.resized(ScreenSize(columns: 60, rows: 16)), .character("\u{C}"))
        #expect(kiosk.text.contains(Self.farewell))
        kiosk.press(.down)
        #expect(!kiosk.text.contains(Self.farewell))
    }

    @Test func theKeyAfterItChoosesALanguageAsEver() throws {
        var kiosk = try Self.atQuestion()
        kiosk.type("23")
        #expect(kiosk.model.visit?.language == FixedContent.ht)
        #expect(kiosk.model.endedIn == nil)
    }

    @Test func hidingAndIdlingAskAndSayNothing() throws {
        var kiosk = try Self.atQuestion()
        kiosk.type("/")
        #expect(kiosk.model.isHidden && kiosk.model.visit == nil)
        kiosk.press(.enter)
        #expect(!kiosk.text.contains(Self.farewell))
        kiosk = try Self.atQuestion()
        kiosk.wait(200_000)
        #expect(kiosk.model.visit == nil && kiosk.model.endedIn == nil)
    }

    @Test func backFromAnythingElseNeverAsks() throws {
        for keys in ["*", ".", ".9", ".1", "1", "2", "21"] {
            var kiosk = try KioskDriver()
            kiosk.type("2" + keys + "0")
            #expect(kiosk.model.visit != nil, "\(keys)")
            #expect(kiosk.model.visit?.screen != .confirmation(.endVisit), "\(keys)")
        }
    }

    @Test func theQuestionCanBeReadInAnotherLanguage() throws {
        var kiosk = try Self.atQuestion()
        kiosk.type("*1")
        #expect(kiosk.text.contains("¿Terminar su visita?"))
        kiosk.type("1")
        #expect(kiosk.model.visit?.screen == .home)
    }

    @Test func theMenuAsksOverAPageAndComesBackToIt() throws {
        var kiosk = try KioskDriver()
        kiosk.choose(.english, .topic(1), .page(1))
        kiosk.press(.pageDown)
        let before = kiosk.text
        kiosk.type(".81")
        #expect(kiosk.text == before)
        kiosk.type(".82")
        #expect(kiosk.model.visit == nil)
    }

    @Test func answersAreErasedOnlyAfterAQuestion() throws {
        var kiosk = try KioskDriver()
        kiosk.choose(.english, .interview, .item(.interview(.resume)), .item(.interview(.unknown)))
        #expect(kiosk.model.visit?.interview?.hasAnswers == true)
        kiosk.type(".7")
        kiosk.choose(.item(.confirm(.restartInterview)), .item(.decline))
        #expect(kiosk.model.visit?.screen == .answers)
        #expect(kiosk.model.visit?.interview?.hasAnswers == true)
        kiosk.choose(.item(.confirm(.restartInterview)), .item(.interview(.restart)))
        #expect(kiosk.model.visit?.screen == .interview)
        #expect(kiosk.model.visit?.interview?.hasAnswers == false)
    }

    @Test func theResultsHaveNoDigitThatErases() throws {
        for language in ShippedContent.languages {
            var visitor = try Visitor(language, ScreenSize(columns: 80, rows: 24))
            try visitor.choose(.resume)
            while visitor.kiosk.model.visit?.interview?.step == .question { try visitor.choose(.unknown) }
            let items = visitor.kiosk.model.layout.content.items
            #expect(items.contains(.interview(.answers)))
            for erasing: Choice in [.end, .confirm(.endVisit), .confirm(.restartInterview), .interview(.restart)] {
                #expect(!items.contains(erasing))
            }
        }
    }
}
