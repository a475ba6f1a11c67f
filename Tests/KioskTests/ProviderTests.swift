import ContentModel
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

/// Who runs this screen, whether it reports anybody, and where to complain outside the centre.
struct ProviderTests {
    private static func kiosk(
        _ language: Language, runBy: String = "", isGovernment: Bool? = nil, complaints: String = "",
        country: String = "mx", size: ScreenSize = ScreenSize(columns: 80, rows: 40)
    ) throws -> KioskDriver {
        var site = Site()
        (site.runBy, site.isGovernment) = (runBy, isGovernment)
        (site.complaints, site.country) = (complaints, country)
        let store = try ShippedContent.store()
        var kiosk = try KioskDriver([store], site: site, size: size, day: store.manifest().day)
        kiosk.type(ShippedContent.key(of: language))
        return kiosk
    }

    private static func unwrapped(_ kiosk: KioskDriver) -> String {
        kiosk.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test(
        arguments: [
            ("Casa Luz", true, ["Run by: Casa Luz.", "It is part of the government."], ["Ask who"]),
            ("Casa Luz", false, ["Run by: Casa Luz.", "It is not part of the government."], ["Ask who"]),
            ("Casa Luz", nil, ["Run by: Casa Luz.", "Ask who runs this screen"], ["part of"]),
            ("", nil, ["Ask who runs this screen"], ["Run by", "part of"]),
        ] as [(String, Bool?, [String], [String])])
    func theMenuSaysWhoRunsIt(runBy: String, isGovernment: Bool?, shown: [String], absent: [String]) throws {
        let english = ShippedContent.languages[1]
        var kiosk = try Self.kiosk(english, runBy: runBy, isGovernment: isGovernment)
        for key in [".", "7"] {
            kiosk.type(key)
            let text = Self.unwrapped(kiosk)
            for words in shown + ["This screen tells nothing to migration officers"] {
                #expect(text.contains(words), "\(kiosk.text)")
            }
            for words in absent { #expect(!text.contains(words), "\(kiosk.text)") }
        }
    }

    @Test(
        arguments: ShippedContent.languages,
        [
            ScreenSize(columns: 80, rows: 24), ScreenSize(columns: 60, rows: 16), ScreenSize(columns: 40, rows: 12),
        ])
    func oneKeyFromHomeShowsTheWholeOfItAtEverySize(language: Language, size: ScreenSize) throws {
        var kiosk = try Self.kiosk(language, runBy: "Casa del Caminante", isGovernment: false, size: size)
        kiosk.type(".")
        let words = try ShippedContent.store().words(language).text("provider.no_report") ?? ""
        #expect(Self.unwrapped(kiosk).contains(words.replacing("\u{A0}", with: " ")), "\(kiosk.text)")
    }

    @Test(arguments: ShippedContent.languages)
    func aComplaintLeadsOutsideTheCentre(language: Language) throws {
        var kiosk = try Self.kiosk(language, complaints: "Comisión, 55 0000 0000")
        kiosk.type(".7")
        let text = Self.unwrapped(kiosk)
        for words in ["Comisión, 55 0000 0000", "911", "089"] { #expect(text.contains(words), "\(kiosk.text)") }
        for id in ["XC-01", "MX-92"] {
            let fact = try ShippedContent.store().fact(#require(FactID(rawValue: id)), language)
            let statement = (fact.statement[language] ?? []).plainText.replacing("\u{A0}", with: " ")
            #expect(text.contains(statement), "\(kiosk.text)")
        }
        let abroad = try {
            var kiosk = try Self.kiosk(language, country: "us")
            kiosk.type(".7")
            return Self.unwrapped(kiosk)
        }()
        #expect(abroad.contains("911") && !abroad.contains("089") && !abroad.contains("Fiscalía"))
        let nobody = try ShippedContent.store().words(language).text("provider.nobody") ?? ""
        #expect(abroad.contains(nobody.replacing("\u{A0}", with: " ")) && !text.contains(nobody))
    }

    @Test func theHomeScreenAndTheHelpLeadThere() throws {
        var kiosk = try Self.kiosk(ShippedContent.languages[0])
        kiosk.choose(.item(.provider))
        #expect(kiosk.model.visit?.screen == .provider)
        kiosk.type("0")
        kiosk.press(.function(1))
        kiosk.choose(.item(.provider))
        #expect(kiosk.model.visit?.screen == .provider)
    }

    /// The facts follow the language.
    @Test func anotherLanguageShowsTheSameScreen() throws {
        let languages = ShippedContent.languages
        var kiosk = try Self.kiosk(languages[0])
        kiosk.type(".7*" + ShippedContent.key(of: languages[3]))
        var other = try Self.kiosk(languages[3])
        other.type(".7")
        #expect(kiosk.text == other.text)
    }
}
