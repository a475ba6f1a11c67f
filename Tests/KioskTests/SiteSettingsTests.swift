import ContentModel
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

@Test(arguments: ["mz", "gt", "no"])
func aCountryWithoutANumberIsLoggedAndTheFallbackShown(country: String) throws {
    var site = Site()
    site.country = country
    var walk = try Walk([ShippedContent.store()], interview: ShippedContent.interview(), site: site)
    #expect(walk.text.contains(Fallback.emergencyNumber))
    #expect(walk.log.count == 1)
    #expect(
        walk.log.first?.contains("'\(country)'") ?? false && walk.log.first?.contains("ca, mx, us") ?? false,
        "\(walk.log)")
    for key in ["1", "1", "."] {
        walk.type(key)
        #expect(walk.text.split(separator: "\n").first?.contains(Fallback.emergencyNumber) ?? false, "\(walk.text)")
    }
    #expect(walk.log.count == 1)
}

@Test func aLanguageThatTheContentDoesNotHaveIsLogged() throws {
    var site = Site()
    site.language = Language(rawValue: "pt")
    let walk = try Walk([ShippedContent.store()], site: site)
    #expect(walk.log.count == 1 && walk.log[0].contains("'pt'") && walk.log[0].contains("'es'"), "\(walk.log)")
    #expect(try Walk([ShippedContent.store()]).log == [])
}

@Test func aBundleThatComesLaterIsHeldAgainstTheSettingsToo() throws {
    var site = Site()
    site.country = "us"
    let store = try ShippedContent.store()
    var walk = try Walk([store], site: site)
    var other = store
    other.manifest = {
        var manifest = try store.manifest()
        manifest.emergency.numbers = ["mx": "911"]
        return manifest
    }
    try walk.receive(other, id: "2")
    #expect(walk.log.count == 1 && walk.log[0].hasSuffix("use mx"), "\(walk.log)")
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

@Test func anAzertyKioskIsWalkedThroughWithItsDigitRow() throws {
    var site = Site()
    site.keyboard = .azerty
    var azerty = try Walk(site: site)
    var digits = try Walk()
    azerty.type("&\"&à'")
    digits.type("13104")
    #expect(azerty.text == digits.text)
}
