import TestSupport
import Testing

@testable import ContentChecks
@testable import ContentSources

@Test func aDayAfterTheContentsOwnIsFound() throws {
    let sample = try SampleContent([
        "Content/bundle.yaml": (SampleContent.files["Content/bundle.yaml"] ?? "").replacing(
            "2026-11-23", with: "2026-03-10")
    ])
    #expect(
        sample.findings(of: DayOrder.name) == [
            "Content/facts/mexico.yaml:1:1: as_of 2026-03-11 is later than the content's date 2026-03-10 [day-order]",
            "Content/facts/mexico.yaml:11:1: as_of 2026-03-11 is later than the content's date 2026-03-10 [day-order]",
        ])
}
