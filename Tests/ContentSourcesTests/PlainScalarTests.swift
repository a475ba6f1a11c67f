import Foundation
import TestSupport
import Testing

@testable import ContentSources

@Test(arguments: [
    "12:30", "7:00", "07:00", "7:00:00", "012", "079", "-012", "+5", "1_0", "0x1F", "0o17", "0b101", "1e3", "1.5", "1.",
    ".5", "1,000", ".inf", "-.Inf", ".NaN", "yes", "No", "ON", "off", "y", "true", "null", "~",
])
func anAmbiguousScalarNeedsQuotes(text: String) { #expect(PlainScalar.isAmbiguous(text)) }

@Test(arguments: [
    "5 days ago", "2026-03-01", "800 911 2000", "24h", "unknown", "7:00-15:00", "Sur 012", "v1.2", "1.2.3", "none",
    "es",
    "H-2A", "A1", "09:00-17:00, 18:00-19:00",
])
func whatEverybodyReadsAlikeNeedsNoQuotes(text: String) { #expect(!PlainScalar.isAmbiguous(text)) }

struct AmbiguousValueTests {
    /// The sample with other values for its first fact.
    private func sample(_ values: String, says: String = "Pida en {days}.") throws -> SampleContent {
        let facts = try #require(SampleContent.files["Content/facts/mexico.yaml"])
            .replacingOccurrences(of: "values: {days: 30}", with: "values: \(values)")
            .replacingOccurrences(of: "Pida refugio en {days} días.", with: says)
        return try SampleContent(["Content/facts/mexico.yaml": facts])
    }

    @Test(arguments: [
        ("7:00", "in quotes: \"7:00\""), ("15:00:00", "in quotes: \"15:00:00\""), ("no", "in quotes: \"no\""),
        ("1.50", "in quotes: \"1.50\""), ("012", "it without the leading zero: 12"),
        ("-08", "it without the leading zero: -8"), ("1_0", "digits only"), ("+13", "digits only"),
        ("13.0", "digits only"), ("0x1E", "digits only"), ("1e3", "digits only"),
    ])
    func aValueThatWouldChangeIsTheOnlyFinding(value: String, fix: String) throws {
        let sample = try sample("{days: \(value)}")
        let fix = fix.hasPrefix("in ") ? "write it \(fix)" : "write \(fix)"
        #expect(
            sample.outcome.findings.map { "\($0)" } == [
                """
                Content/facts/mexico.yaml:4:18: error: YAML programs read '\(value)' in different ways [source-shape]
                    help: \(fix)
                """
            ])
    }

    @Test(arguments: ["{date: 2026-5-1}", "{date: [1]}"])
    func aDateThatIsNotOneIsTheOnlyFinding(value: String) throws {
        let findings = try sample("{days: \(value)}").findings
        #expect(findings.count == 1)
        #expect(findings.first?.contains("is not a date") == true, "\(findings)")
    }

    @Test func aMistypedKeyIsTheOnlyFinding() throws {
        let facts = try #require(SampleContent.files["Content/facts/mexico.yaml"])
            .replacingOccurrences(of: "values: {days: 30}", with: "value: {days: 30}")
        let findings = try SampleContent(["Content/facts/mexico.yaml": facts]).findings
        #expect(findings.count == 1)
        #expect(findings.first?.contains("unknown key 'value'") == true, "\(findings)")
    }

    @Test(arguments: ["\"7:00\"", "\"15:00:00\"", "30", "0", "-5", "Sur"])
    func inQuotesOrPlainItIsTaken(value: String) throws { #expect(try sample("{days: \(value)}").findings == []) }

    @Test(arguments: [("'012'", "write it without the leading zero: 12"), ("\"30\"", "write it without quotes: 30")])
    func aNumberInQuotesIsRefused(value: String, fix: String) throws {
        let found = try sample("{days: \(value)}").outcome.findings.filter { $0.rule == "source-shape" }.map(\.fix)
        #expect(found == [fix])
    }

    @Test(arguments: ["{money: 010, currency: CAD}", "{money: 1:30, currency: CAD}", "{money: 1_0, currency: CAD}"])
    func anAmountThatWouldChangeIsRefused(value: String) throws {
        let findings = try sample("{days: \(value)}").findings
        #expect(findings.count == 1)
        #expect(findings.first?.contains("must be a whole number from 0 to 1000000000") == true, "\(findings)")
    }

    @Test func aDateHasItsOwnForm() throws {
        let found = try sample("{days: 2026-03-01}").outcome.findings.filter { $0.rule == "source-shape" }.map(\.fix)
        #expect(found == ["write {date: 2026-03-01}"])
    }

    @Test(arguments: ["yes", "on", "True", "1", "\"true\""])
    func aMarkIsTrueOrFalse(mark: String) throws {
        let facts = try #require(SampleContent.files["Content/facts/mexico.yaml"])
            .replacingOccurrences(of: "lifeline: true", with: "lifeline: \(mark)")
        let findings = try SampleContent(["Content/facts/mexico.yaml": facts]).findings
        #expect(findings.contains { $0.contains("must be true or false") }, "\(findings)")
    }
}
