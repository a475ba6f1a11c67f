import Testing

@testable import TranslationExchange

/// A translator's list inside one segment, which would be joined into one line.
struct ExchangeTypedListTests {
    @Test(arguments: [
        ("Etap:\na) ale\nb) mande", true), ("Etap:\n– ale\n– mande", true), ("Etap:\n2. ale", true),
        ("Ale nan\nbiwo a.", false), ("Ale nan\n2026. Apre sa mande.", false), ("Etap: a) ale", false),
    ])
    func aTypedListIsAProblem(target: String, isProblem: Bool) throws {
        let xliff = try Codec.xliff.read(
            """
            <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
            <file original="first" source-language="es" target-language="ht" datatype="plaintext"><body>
            <trans-unit id="first:3"><source>Pasos.</source><target>\(target)</target></trans-unit>
            </body></file></xliff>
            """)
        let po = try Codec.po.read(
            """
            msgid ""
            msgstr ""
            "Language: ht\\n"
            "X-Source-Language: es\\n"
            "Content-Type: text/plain; charset=UTF-8\\n"

            msgctxt "first:3"
            msgid "Pasos."
            msgstr "\(target.replacing("\n", with: "\\n"))"

            """)
        for reading in [xliff, po] {
            #expect(reading.file.units.isEmpty == isProblem)
            #expect(
                reading.problems.map { $0.message.hasPrefix("first:3 has a line that begins like a list item") }
                    == (isProblem ? [true] : []), "\(reading.problems)")
        }
    }
}
