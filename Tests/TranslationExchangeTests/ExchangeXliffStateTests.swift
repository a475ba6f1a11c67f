import ContentModel
import Testing

@testable import TranslationExchange

/// The state of a translation, as tools write it. Each row names the tools that write or read that form.
struct ExchangeXliffStateTests {
    @Test(arguments: [
        (#""#, #"state="translated""#, ExchangeUnit.State.translated, "ours"),
        (#"approved="yes""#, #"state="final""#, .approved, "ours; Weblate, approved"),
        (#""#, #"state="needs-translation""#, .needsEditing, "ours; Weblate, needs editing; translate-toolkit, fuzzy"),
        (
            #"approved="no""#, #"state="needs-translation""#, .needsEditing,
            "translate-toolkit, once approved and now fuzzy"
        ),
        (#""#, #"state="needs-l10n""#, .needsEditing, "Poedit, needs work"),
        (#""#, #"state="needs-adaptation""#, .needsEditing, "Weblate reads it as needs editing"),
        (
            #""#, #"state="needs-review-translation""#, .needsEditing,
            "translate-toolkit, needs review; Poedit since 3.6"
        ),
        (#""#, #"state="needs-review-l10n""#, .needsEditing, "Poedit since 3.6"),
        (#""#, #"state="needs-review-adaptation""#, .needsEditing, "the standard"),
        (#""#, #"state="new""#, .needsEditing, "Weblate and Poedit, if there are words"),
        (#""#, #"state="x-doubtful""#, .needsEditing, "a state of a tool's own"),
        (#"approved="yes""#, #"state="needs-translation""#, .needsEditing, "a reviewer who is not sure"),
        (#"approved="yes""#, #"state="new""#, .needsEditing, "the same"),
        (#"approved="yes""#, #"state="translated""#, .approved, "the standard: approved is what counts"),
        (#"approved="yes""#, #""#, .approved, "a tool without states"),
        (#"approved="no""#, #"state="translated""#, .translated, "Weblate, waiting for review"),
        (#"approved="no""#, #"state="final""#, .translated, "final, but nobody approved"),
        (#""#, #"state="signed-off""#, .translated, "the same"),
        (#""#, #""#, .translated, "a tool without states"),
        (#""#, #"state-qualifier="fuzzy-match""#, .needsEditing, "a guess from a memory"),
        (#""#, #"state="translated" state-qualifier="mt-suggestion""#, .needsEditing, "a machine's guess"),
        (#""#, #"state="final" state-qualifier="mt-suggestion""#, .translated, "a guess that somebody confirmed"),
        (#""#, #"state="translated" state-qualifier="exact-match""#, .translated, "no guess"),
    ])
    func aTargetWithWords(unit: String, target: String, state: ExchangeUnit.State, why: String) throws {
        #expect(try read(unit: unit, target: "<target \(target)>Ou gen jou.</target>").state == state, "\(why)")
    }

    @Test(arguments: [
        "", "<target/>", #"<target state="new"/>"#, #"<target state="needs-translation"></target>"#,
        #"<target state="translated"> </target>"#, #"<target state="final"></target>"#, "<target>&#160;</target>",
        "<target>&amp;nbsp;</target>", "<target>&#x202F;&#x3000; </target>", "<target>&#x200B;</target>",
        #"<target><g id="bold">&#160;</g></target>"#, "<target>&#xFEFF;&#xAD;</target>",
    ])
    func withoutWordsItIsMissing(target: String) throws {
        for unit in ["", #"approved="yes""#] {
            let unit = try read(unit: unit, target: target)
            #expect(unit.state == .missing)
            #expect(unit.target == nil)
        }
    }

    private func read(unit: String, target: String) throws -> ExchangeUnit {
        let text = """
            <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
            <file original="first" source-language="es" target-language="ht" datatype="plaintext"><body>
            <trans-unit id="first:3" \(unit)><source>Tiene días.</source>\(target)</trans-unit>
            </body></file></xliff>
            """
        return try #require(try Codec.xliff.read(text).file.units.first)
    }
}

/// The reviewers of approved units.
struct ExchangeXliffReviewTests {
    private static let ours =
        #"<phase phase-name="review" process-name="review" company-name="Casa del Sol" job-id="lawyer" date="2026-12-01T00:00:00Z"/>"#

    @Test(arguments: [
        (ours, "a phase as we write it"),
        (ours.replacing("T00:00:00Z", with: "T09:30:00-06:00"), "with an hour and a zone"),
        (ours.replacing("T00:00:00Z", with: ""), "a day alone"),
        (ours.replacing(#"phase-name="review""#, with: #"phase-name="r1""#), "another name for the phase"),
        (
            ours.replacing("/>", with: #" contact-name="A Person"><note>x</note></phase>"#),
            "a person's name is not taken"
        ),
        (
            #"<phase phase-name="t" process-name="translation" company-name="X" job-id="y"/>"# + ours,
            "a tool's phase before"
        ),
        (
            #"<phase phase-name="t" process-name="review" contact-name="A Person"/>"# + ours,
            "a review without an organisation"
        ),
    ])
    func theReviewerIsRead(phases: String, why: String) throws {
        #expect(try read(phases).reviewer == SampleExchange.review, "\(why)")
    }

    @Test(arguments: [
        (ours.replacing("2026-12-01", with: "2026-13-01"), "the review lacks a valid organisation, role or date"),
        (
            ours.replacing("2026-12-01T00:00:00Z", with: "1 December"),
            "the review lacks a valid organisation, role or date"
        ),
        (ours.replacing("Casa del Sol", with: " "), "the review lacks a valid organisation, role or date"),
        (ours.replacing("lawyer", with: "law\u{202E}yer"), "the review lacks a valid organisation, role or date"),
        (
            ours.replacing("lawyer", with: String(repeating: "l", count: 201)),
            "the review lacks a valid organisation, role or date"
        ),
        (ours + ours.replacing("lawyer", with: "nurse"), "the file names several reviewers"),
    ])
    func aBadReviewerIsRefused(phases: String, message: String) throws {
        let error = #expect(throws: ExchangeError.self) { try read(phases) }
        #expect(error?.message == message)
        #expect(error?.line == 3)
    }

    @Test func withoutAPhaseThereIsNone() throws { #expect(try read("").reviewer == nil) }

    private func read(_ phases: String) throws -> ExchangeFile {
        let group = phases.isEmpty ? "" : "<phase-group>\(phases)</phase-group>"
        return try Codec.xliff.read(
            """
            <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
            <file original="first" source-language="es" target-language="ht" datatype="plaintext">
            <header>\(group)</header><body/></file></xliff>
            """
        ).file
    }
}
