import ContentModel
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

@Test(arguments: ["mz", "gt", "no"])
func aCountryWithoutANumberIsLoggedAndTheFallbackShown(country: String) throws {
    var site = Site()
    site.country = country
    var kiosk = try KioskDriver([ShippedContent.store()], interview: ShippedContent.interview(), site: site)
    #expect(kiosk.text.contains(Fallback.emergencyNumber))
    #expect(kiosk.log.count == 1)
    #expect(
        kiosk.log.first?.contains("'\(country)'") ?? false && kiosk.log.first?.contains("ca, mx, us") ?? false,
        "\(kiosk.log)")
    for key in ["1", "1", "."] {
        kiosk.type(key)
        #expect(kiosk.text.split(separator: "\n").first?.contains(Fallback.emergencyNumber) ?? false, "\(kiosk.text)")
    }
    #expect(kiosk.log.count == 1)
}

@Test func aLanguageThatTheContentDoesNotHaveIsLogged() throws {
    var site = Site()
    site.language = Language(rawValue: "pt")
    let kiosk = try KioskDriver([ShippedContent.store()], site: site)
    #expect(kiosk.log.count == 1 && kiosk.log[0].contains("'pt'") && kiosk.log[0].contains("'es'"), "\(kiosk.log)")
    #expect(try KioskDriver([ShippedContent.store()]).log == [])
}

@Test func theSettingsAreCheckedAgainstALaterBundleToo() throws {
    var site = Site()
    site.country = "us"
    let store = try ShippedContent.store()
    var kiosk = try KioskDriver([store], site: site)
    var other = store
    other.manifest = {
        var manifest = try store.manifest()
        manifest.emergency.numbers = ["mx": "911"]
        return manifest
    }
    try kiosk.receive(other, id: "2")
    #expect(kiosk.log.count == 1 && kiosk.log[0].hasSuffix("use mx"), "\(kiosk.log)")
}

@Test func theDigitRowOfAnAzertyKeyboardTypesDigits() {
    for (index, character) in "&é\"'(-è_çà".enumerated() {
        let digit = Key.character(Character("\((index + 1) % 10)"))
        #expect(KeyMap.azerty.action(for: .character(character)) == KeyMap.standard.action(for: digit))
    }
    for (capital, digit) in zip("ÉÈÇ", [2, 7, 9]) {
        #expect(KeyMap.azerty.action(for: .character(capital)) == .number(digit))
    }
    #expect(KeyMap.azerty.action(for: .keypad("-")) == .previous, "the keypad's key stays")
    #expect(KeyMap.azerty.action(for: .character("5")) == .number(5), "with Shift")
    #expect(KeyMap.standard.action(for: .character("-")) == .previous)
    for character in "&é\"'(è_çàÉ" { #expect(KeyMap.standard.action(for: .character(character)) == nil) }
}

@Test func anAzertyKioskIsUsedWithItsDigitRow() throws {
    var site = Site()
    site.keyboard = .azerty
    var azerty = try KioskDriver(site: site)
    var digits = try KioskDriver()
    azerty.type("&\"&à'")
    digits.type("13104")
    #expect(azerty.text == digits.text)
}
