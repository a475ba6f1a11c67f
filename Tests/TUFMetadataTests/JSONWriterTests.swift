import TUFMetadata
import Testing

struct JSONWriterTests {
    @Test(arguments: [
        (#" { "b" : [ 1 , 2 ] , "a" : null } "#, #"{"a":null,"b":[1,2]}"#),
        (
            #"{"\u00e9":1,"z":2,"Z":3,"\ud83d\ude00":4,"\uffff":5}"#,
            "{\"Z\":3,\"z\":2,\"\u{E9}\":1,\"\u{FFFF}\":5,\"😀\":4}"
        ),
        (#""line\nfeed\u0000\u007f""#, "\"line\nfeed\u{0}\u{7F}\""),
        (#""quote\" back\\ slash\/""#, #""quote\" back\\ slash/""#),
        ("-0", "0"), ("9007199254740993", "9007199254740993"), ("[true,false]", "[true,false]"),
    ])
    func canonicalTextIsTheOneThatIsSigned(text: String, canonical: String) throws {
        #expect(try JSONParser.parse(Array(text.utf8)).canonicalBytes == Array(canonical.utf8))
    }

    @Test func whatIsWrittenForFilesReadsBack() throws {
        let value: JSONValue = .object([
            "control\n\u{0}\u{1F}": "\"\\\u{7F}", "e\u{301}": .array([.integer(.min), .null]), "\u{E9}": .bool(true),
        ])
        #expect(try JSONParser.parse(value.jsonBytes) == value)
        #expect(value.canonicalBytes != value.jsonBytes)
    }
}
