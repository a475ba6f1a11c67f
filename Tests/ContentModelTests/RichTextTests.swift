import ContentModel
import Foundation
import Testing

private let page = PageID(rawValue: "a-page")
private let citation = FactID(rawValue: "MX-03").map { FactCitation($0, "days") }

@Test func aTextSurvivesItsCoding() throws {
    let link = try #require(page.map { Span.Link.page($0) })
    let days = try #require(citation)
    let texts: [RichText] = [
        [], [Span(.text("plain"))],
        [Span(.text("a")), Span(.text("b"), emphasis: .strong), Span(.fact(days), emphasis: .emphasis)],
        [
            Span(.text("see "), link: link), Span(.fact(days), link: link),
            Span(.text("x"), link: .web("https://example.org")),
        ],
    ]
    for text in texts {
        #expect(try JSONDecoder().decode(RichText.self, from: JSONEncoder().encode(text)) == text)
    }
}

@Test func plainTextIsNearlyNothingButItsWords() throws {
    let encoded = try JSONEncoder().encode(RichText([Span(.text("Vaya a la COMAR."))]))
    #expect(String(decoding: encoded, as: UTF8.self) == #"{"t":["Vaya a la COMAR."]}"#)
}

@Test(arguments: [
    ("{}", "no words"), (#"{"t":["a"],"k":[]}"#, "fewer kinds than words"),
    (#"{"t":["a"],"k":[8]}"#, "a link without a target"),
    (#"{"t":["a"],"k":[8],"l":["../x"]}"#, "a link to no slug"), (#"{"t":["911"],"k":[4]}"#, "a citation of no fact"),
    (#"{"t":"a"}"#, "no list"),
])
func anInvalidTextIsRefused(text: String, why: String) {
    #expect(throws: DecodingError.self, "\(why)") { try JSONDecoder().decode(RichText.self, from: Data(text.utf8)) }
}
