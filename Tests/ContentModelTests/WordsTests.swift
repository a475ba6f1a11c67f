import ContentModel
import Testing

private func words(_ code: String, _ rule: Words.PluralRule) throws -> Words {
    Words(
        language: try #require(Language(rawValue: code)), plural: rule, dateFormat: "{day} de {month} de {year}",
        months: ["enero", "febrero", "marzo"], weekdays: [],
        messages: ["n": ["one": "{n} jour", "other": "{n} jours"], "plain": ["other": "{a} y {b}"]])
}

@Test(arguments: [
    (Words.PluralRule.one, 0, "0 jours"), (.one, 1, "1 jour"), (.one, 2, "2 jours"), (.zeroOne, 0, "0 jour"),
    (.zeroOne, 1, "1 jour"), (.zeroOne, 2, "2 jours"), (.none, 1, "1 jours"),
])
func aCountTakesItsForm(rule: Words.PluralRule, count: Int, text: String) throws {
    #expect(try words("fr", rule).text("n", count: count, ["n": String(count)]) == text)
}

@Test func whatIsFilledInIsNotLookedAtAgain() throws {
    #expect(try words("es", .one).text("plain", ["a": "{b}", "b": "x"]) == "{b} y x")
}

@Test func anUnknownPlaceholderAndAnOpenBraceRemain() {
    #expect(Words.filled("{a} {", with: [:]) == "{a} {")
}

@Test func aMissingMessageIsNothing() throws {
    #expect(try words("es", .one).text("missing") == nil)
}

@Test func aDayIsWrittenInWords() throws {
    let day = try #require(Day(iso: "2026-03-11"))
    #expect(try words("es", .one).text(day) == "11 de marzo de 2026")
    let first = try #require(Day(iso: "2026-03-01"))
    #expect(try words("es", .one).text(first) == "1 de marzo de 2026")
    var french = try words("fr", .zeroOne)
    french.firstDay = "1er"
    #expect(french.text(first) == "1er de marzo de 2026")
    #expect(french.text(day) == "11 de marzo de 2026")
}
