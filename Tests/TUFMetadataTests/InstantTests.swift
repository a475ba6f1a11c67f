import TUFMetadata
import Testing

struct InstantTests {
    @Test(
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("2000-02-29T23:59:59Z", 951_868_799), ("2030-01-01T00:00:00Z", 1_893_456_000),
            ("2106-02-07T06:28:16Z", 4_294_967_296), ("1969-12-31T23:59:59Z", -1),
            ("9999-12-31T23:59:59Z", 253_402_300_799),
            ("0001-01-01T00:00:00Z", -62_135_596_800),
        ] as [(String, Int64)])
    func instantsGoBothWays(text: String, seconds: Int64) {
        #expect(Instant(text)?.secondsSince1970 == seconds)
        #expect(Instant(secondsSince1970: seconds).description == text)
    }

    @Test(arguments: [
        "", "2030-01-01", "2030-01-01T00:00:00", "2030-01-01T00:00:00+00:00", "2030-01-01 00:00:00Z",
        "2030-02-29T00:00:00Z",
        "2030-13-01T00:00:00Z", "2030-00-01T00:00:00Z", "2030-01-32T00:00:00Z", "2030-01-01T24:00:00Z",
        "2030-01-01T00:60:00Z", "2030-01-01T00:00:60Z", "2030-1-01T00:00:000Z", "-030-01-01T00:00:00Z",
        "٢030-01-01T00:00:0Z", "0000-01-01T00:00:00Z",
    ])
    func otherFormsAreNotInstants(text: String) { #expect(Instant(text) == nil) }
}
