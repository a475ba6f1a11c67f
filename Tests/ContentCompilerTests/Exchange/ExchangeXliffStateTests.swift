import ContentModel
import Testing

@testable import ContentCompiler

/// How far a translation is, by what tools write. Each row names who writes or reads it so.
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
        #"<target state="translated"> </target>"#, #"<target state="final"></target>"#,
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
