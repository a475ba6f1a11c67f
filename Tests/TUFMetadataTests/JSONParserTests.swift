import TUFMetadata
import Testing

struct JSONParserTests {
    private func parse(_ text: String) throws -> JSONValue { try JSONParser.parse(Array(text.utf8)) }

    private func refusal(_ bytes: [UInt8], limits: JSONParser.Limits = .init()) -> JSONError.Reason? {
        do { _ = try JSONParser.parse(bytes, limits: limits) } catch { return error.reason }
        return nil
    }

    @Test(
        arguments: [
            ("null", .null), ("true", .bool(true)), (" false\n", .bool(false)), ("\t[ ]\r", .array([])),
            ("{}", .object([:])),
            ("0", .integer(0)), ("-0", .integer(0)), ("-1", .integer(-1)), ("9223372036854775807", .integer(.max)),
            ("-9223372036854775808", .integer(.min)), ("9007199254740993", .integer(9_007_199_254_740_993)),
            ("\"\"", ""), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u00e9\ud83d\ude00""#, "é😀"),
            (#"{"b":1,"a":[{}]}"#, .object(["a": .array([.object([:])]), "b": .integer(1)])),
        ] as [(String, JSONValue)])
    func reads(text: String, value: JSONValue) throws { #expect(try parse(text) == value) }

    @Test(
        arguments: [
            ("", .unexpectedEnd), ("[", .unexpectedEnd), ("{\"a\"", .unexpectedEnd), ("\"abc", .unexpectedEnd),
            ("tru", .unexpectedEnd),
            ("-", .unexpectedEnd), ("[1,]", .unexpectedByte), ("{,}", .unexpectedByte), ("{\"a\":1,}", .unexpectedByte),
            ("{1:2}", .unexpectedByte), ("'a'", .unexpectedByte), ("NaN", .unexpectedByte), ("+1", .unexpectedByte),
            ("01", .unexpectedByte), ("-x", .unexpectedByte), ("\u{FEFF}1", .unexpectedByte), ("1 2", .trailingText),
            ("{}\u{0}", .trailingText), ("1.0", .notWhole), ("1e3", .notWhole), ("1E-3", .notWhole),
            ("0.5", .notWhole),
            ("9223372036854775808", .outOfRange), ("-9223372036854775809", .outOfRange),
            ("1" + String(repeating: "0", count: 400), .outOfRange), ("\"\n\"", .controlCharacter),
            ("\"\u{0}\"", .controlCharacter), (#""\x""#, .badEscape), (#""\u12g4""#, .badEscape),
            (#""\ud800""#, .loneSurrogate),
            (#""\udc00""#, .loneSurrogate), (#""\ud800\u0041""#, .loneSurrogate), (#"{"a":1,"a":2}"#, .duplicateName),
            (#"{"a":1,"\u0061":2}"#, .duplicateName),
        ] as [(String, JSONError.Reason)])
    func refuses(text: String, reason: JSONError.Reason) { #expect(refusal(Array(text.utf8)) == reason) }

    @Test(arguments: [[0xC3], [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80]] as [[UInt8]])
    func stringsAreUTF8(bytes: [UInt8]) { #expect(refusal([0x22] + bytes + [0x22]) == .notUTF8) }

    /// "é" in one code point and in two are equal strings in Swift, but different names in metadata.
    @Test func namesThatOnlyLookAlikeAreDifferent() throws {
        #expect("\u{E9}" == "e\u{301}")
        let value = try parse(#"{"\u00e9":1,"e\u0301":2}"#)
        guard case .object(let object) = value else { return }
        #expect(object["\u{E9}"] == .integer(1))
        #expect(object["e\u{301}"] == .integer(2))
        #expect(ExactString("\u{E9}") != ExactString("e\u{301}"))
        #expect(Set(["\u{E9}", "e\u{301}"] as [ExactString]).count == 2)
    }

    @Test func depthIsBounded() {
        func nested(_ depth: Int) -> [UInt8] {
            Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
        }
        #expect(refusal(nested(32)) == nil)
        #expect(refusal(nested(33)) == .tooDeep)
        #expect(refusal(Array(String(repeating: "[", count: 1_000_000).utf8)) == .tooDeep)
        #expect(refusal(Array(String(repeating: "{\"a\":", count: 1_000_000).utf8)) == .tooDeep)
    }

    @Test func valuesAreBounded() {
        var limits = JSONParser.Limits()
        limits.values = 4
        #expect(refusal(Array("[1,2,3]".utf8), limits: limits) == nil)
        #expect(refusal(Array("[1,2,3,4]".utf8), limits: limits) == .tooManyValues)
    }
}
