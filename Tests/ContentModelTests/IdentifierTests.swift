import ContentModel
import Foundation
import Testing

@Test(arguments: [
    ("mx-refuge-steps", true), ("a", true), ("", false), ("Mx", false), ("a_b", false), ("é", false), ("../x", false),
    (String(repeating: "a", count: 64), true), (String(repeating: "a", count: 65), false),
])
func aSlugIsPlain(text: String, isValid: Bool) {
    #expect((PageID(rawValue: text) != nil) == isValid)
}

@Test(arguments: [
    ("MX-03", true), ("XC-120", true), ("MX-3", false), ("mx-03", false), ("MX03", false), ("MX-03.days", false),
    ("MX-", false),
])
func aFactIDHasAPrefixAndANumber(text: String, isValid: Bool) {
    #expect((FactID(rawValue: text) != nil) == isValid)
}

@Test(arguments: [("es", true), ("ht", true), ("pt-br", true), ("e", false), ("ES", false), ("1a", false), ("", false)])
func aLanguageIsACode(text: String, isValid: Bool) {
    #expect((Language(rawValue: text) != nil) == isValid)
}

@Test func anInvalidIdentifierDoesNotDecode() {
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([PageID].self, from: Data(#"["../x"]"#.utf8)) }
}

@Test func identifiersAreKeysOfAnObject() throws {
    let language = try #require(Language(rawValue: "ht"))
    let data = try JSONEncoder().encode([language: "Ede m"])
    #expect(String(decoding: data, as: UTF8.self) == #"{"ht":"Ede m"}"#)
    #expect(try JSONDecoder().decode([Language: String].self, from: data) == [language: "Ede m"])
}
