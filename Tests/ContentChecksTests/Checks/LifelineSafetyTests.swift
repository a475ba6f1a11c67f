import TestSupport
import Testing

@testable import ContentChecks
@testable import ContentSources

@Test func aLifelineIsNeverWithheld() throws {
    let sample = try SampleContent([
        "Content/facts/mexico.yaml": (SampleContent.files["Content/facts/mexico.yaml"] ?? "")
            + "  withhold_when_due: true\n"
    ])
    #expect(
        sample.findings(of: LifelineSafety.name) == [
            "Content/facts/mexico.yaml:11:1: the lifeline MX-58 would be withheld [lifeline-safety]"
        ])
}

@Test func anEmergencyNumberIsAPhone() throws {
    let sample = try SampleContent([
        "Content/bundle.yaml": (SampleContent.files["Content/bundle.yaml"] ?? "").replacing(
            "MX-58.number", with: "MX-03.days")
    ])
    #expect(
        sample.findings(of: LifelineSafety.name) == [
            "Content/bundle.yaml:5:40: 'MX-03.days' is not a telephone number for 'mx' [lifeline-safety]"
        ])
}

@Test func whatIsListedIsALifeline() throws {
    let sample = try SampleContent([
        "Content/bundle.yaml": (SampleContent.files["Content/bundle.yaml"] ?? "").replacing(
            "lifelines: [MX-58]", with: "lifelines: [MX-03]")
    ])
    #expect(
        sample.findings(of: LifelineSafety.name) == [
            "Content/bundle.yaml:5:67: MX-03 is not a lifeline [lifeline-safety]"
        ])
}
