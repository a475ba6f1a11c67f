import ContentModel
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

/// The menu: an entry has the same digit wherever it applies.
struct MenuTests {
    private static func entries(_ keys: String) throws -> [Int: Choice] {
        var kiosk = try KioskDriver()
        kiosk.type(keys)
        let layout = kiosk.model.layout
        return Dictionary(uniqueKeysWithValues: layout.content.items.enumerated().map { (layout.digit(of: $0), $1) })
    }

    @Test(
        arguments: [
            ("2.", [1: .help, 7: .provider, 8: .confirm(.endVisit), 9: .more]),
            ("221.", [1: .help, 6: .peek(isConfirmed: false), 7: .about, 8: .confirm(.endVisit), 9: .more]),
            ("1.", [1: .help, 7: .provider, 8: .confirm(.endVisit), 9: .more]),
            ("121.", [1: .help, 7: .about, 8: .confirm(.endVisit), 9: .more]),
            ("111.", [1: .help, 7: .interview(.answers), 8: .confirm(.endVisit), 9: .more]),
        ] as [(String, [Int: Choice])])
    func everyEntryHasItsDigit(keys: String, expected: [Int: Choice]) throws {
        #expect(try Self.entries(keys) == expected, "\(keys)")
    }

    /// A visitor's own screen reader: for this visit, whatever the site file says.
    @Test func linesArePaintedWholeForThisVisit() throws {
        var kiosk = try KioskDriver()
        kiosk.choose(.english, .topic(1), .page(1))
        #expect(!kiosk.model.paintsLines)
        let (screen, repaints) = (kiosk.text, kiosk.repaints)
        kiosk.type(".9")
        kiosk.choose(.item(.lineByLine))
        #expect(kiosk.model.paintsLines && kiosk.text == screen)
        #expect(kiosk.repaints == repaints + 1, "the whole screen is heard from its first line")
        kiosk.type(".9")
        kiosk.choose(.item(.lineByLine))
        #expect(!kiosk.model.paintsLines && kiosk.text == screen)
        kiosk.type(".9")
        kiosk.choose(.item(.lineByLine))
        kiosk.press(.function(12))
        #expect(!kiosk.model.paintsLines, "it ends with the visit")
    }

    @Test func aKioskWithAScreenReaderAlwaysPaintsWholeLines() throws {
        var site = Site()
        site.hasScreenReader = true
        var kiosk = try KioskDriver(site: site)
        #expect(kiosk.model.paintsLines)
        kiosk.type("2.9")
        #expect(!kiosk.model.layout.content.items.contains(.lineByLine))
    }

    @Test func theDigitsAreShownAndTheOthersDoNothing() throws {
        var kiosk = try KioskDriver()
        kiosk.type("221.")
        for digit in [1, 6, 7, 8, 9] { #expect(kiosk.text.contains("[\(digit)] ")) }
        let before = kiosk.model.visit
        kiosk.type("2345")
        #expect(kiosk.model.feedback == .noItem(5))
        #expect(kiosk.model.visit?.history == before?.history)
    }

    @Test func theHelpKeyOpensTheNumbersFromEverywhere() throws {
        for keys in ["2", "21", "211", "22", "221", "221.", "221*", "20"] {
            var kiosk = try KioskDriver()
            kiosk.type(keys)
            kiosk.press(.function(1))
            #expect(kiosk.model.visit?.screen == .help, "\(keys)")
            #expect(kiosk.text.contains("Label MX-58 en: 911"))
            kiosk.type("1")
            #expect(kiosk.text.contains("Title emergency en"))
        }
    }

    @Test(arguments: FixedContent.languages)
    func theListOfLanguagesBeginsWithTheVisits(language: Language) throws {
        var kiosk = try KioskDriver()
        kiosk.choose(.language(language))
        kiosk.type("*")
        #expect(kiosk.model.layout.focus == FixedContent.languages.firstIndex(of: language))
        kiosk.press(.enter)
        #expect(kiosk.model.visit?.language == language && kiosk.model.visit?.screen == .home)
    }

    @Test func homeIsBehindMore() throws {
        var kiosk = try KioskDriver()
        kiosk.choose(.english, .topic(1), .page(1))
        kiosk.type(".91")
        #expect(kiosk.model.visit?.history.count == 1)
    }
}
