import ContentModel
import Foundation
import Testing

@testable import ContentSources
@testable import TranslationExchange

/// Changes by tools that do not change the meaning of a file.
struct ExchangeMutationTests {
    private static let file = SampleExchange.handWritten

    @Test(arguments: Codec.allCases) func lineEndsAndAByteOrderMark(codec: Codec) throws {
        let text = codec.text(of: Self.file)
        for changed in [
            text.replacing("\n", with: "\r\n"), "\u{FEFF}" + text, text + "\n\n\n", text.replacing("\n", with: "  \n"),
        ] { try expectUnchanged(changed, codec) }
        if codec == .po { try expectUnchanged(text.replacing("\n", with: "\r"), codec) }
    }

    @Test(arguments: Codec.allCases) func decomposedLetters(codec: Codec) throws {
        try expectUnchanged(codec.text(of: Self.file).decomposedStringWithCanonicalMapping, codec)
    }

    @Test func anotherPrefixForTheNamespace() throws {
        let text = XliffFile.text(of: Self.file)
            .replacing("xmlns=", with: "xmlns:t=\"urn:tool\" t:saved=\"yes\" xmlns:f=")
            .replacing(/<(\/?)([a-z])/) { "<\($0.output.1)f:\($0.output.2)" }
        try expectUnchanged(text, .xliff)
    }

    @Test(arguments: [
        ("<body>", "<header><tool tool-id=\"t\" tool-name=\"T\"/><note>x</note></header>\n<body>", "a tool's header"),
        ("<trans-unit ", "<trans-unit restype=\"x-p\" translate=\"yes\" resname=\"a\" ", "more attributes"),
        (
            "<note from", "<t:mark xmlns:t=\"urn:t\"><source>no</source><trans-unit id=\"x\"/></t:mark><note from",
            "foreign elements"
        ),
        ("<body>", "<body><group id=\"g\"><note>x</note></group>", "groups"),
        (
            "<note from", "<context-group><context context-type=\"x-a\">b</context></context-group><note from",
            "contexts"
        ),
        ("<alt-trans ", "<alt-trans><target>x</target></alt-trans><alt-trans ", "suggestions"),
        ("version=\"1.0\"", "version='1.0'", "other quotes"), (" encoding=\"UTF-8\"", "", "no encoding"),
        ("</source>\n", "</source><seg-source><mrk mtype=\"seg\" mid=\"0\">x</mrk></seg-source>\n", "segments"),
        ("Fen.", "<mrk mtype=\"seg\" mid=\"0\">Fen.</mrk>", "a marked sentence"),
        ("Fen.", "<![CDATA[Fen]]>.", "character data"), ("Fen.", "&#70;&#x65;n.", "references"),
        ("Fen.", "F<!-- x -->en.", "a comment"), ("Fen.", "\n          Fen.\n        ", "indents"),
        (" ctype=\"bold\"", "", "no kinds"), (" equiv-text=\"30\"", "", "no values"),
        ("equiv-text=\"30\"", "equiv-text=\"99\"", "other values"),
    ])
    func xliff(part: String, change: String, why: String) throws {
        let text = XliffFile.text(of: Self.file)
        #expect(text.contains(part))
        try expectUnchanged(text.replacing(part, with: change), .xliff)
    }

    /// Just under the limit, with a tool's notes.
    @Test(arguments: Codec.allCases) func aLargeFile(codec: Codec) throws {
        let words = String(repeating: "x", count: 90_000)
        let (place, note) = codec == .xliff ? ("<note ", "<note>\(words)</note>\n") : ("#. Kind", "# \(words)\n")
        let notes = String(repeating: note, count: 170)
        let text = codec.text(of: Self.file).replacing(place, with: notes + place, maxReplacements: 1)
        #expect((15_000_000..<16_000_000).contains(text.utf8.count))
        try expectUnchanged(text, codec)
    }

    /// Words over several lines, as a formatter breaks them.
    @Test func brokenLines() throws {
        let text = XliffFile.text(of: Self.file).replacing("Tiene ", with: "Tiene\n            ")
        try expectUnchanged(text.replacing(" oswa <x", with: " oswa\n\t\t<x"), .xliff)
    }

    @Test func tagsThatAreNumberedAnew() throws {
        let text = XliffFile.text(of: Self.file).replacing("id=\"bold\"", with: "id=\"7\"")
            .replacing("id=\"italic\"", with: "id=\"8\"")
        try expectUnchanged(text, .xliff)
    }

    @Test(arguments: Codec.allCases) func unitsInAnotherOrder(codec: Codec) throws {
        var turned = Self.file
        turned.units.reverse()
        try expectUnchanged(codec.text(of: turned), codec)
    }

    @Test(arguments: [
        (
            "\"Language: ht\\n\"\n", "", "\"X-Senda-Reviewed-By: \\n\"\n",
            "\"Language: ht\\n\"\n\"X-Generator: T\\n\"\n", "the header's lines"
        ),
        ("#. Kind", "#: file:1\n# said\n#. Kind", "", "", "more comments"),
        ("\"Fen.\"", "\"\"\n\"F\"\n\"en.\"", "", "", "wrapped lines"), ("msgstr \"", "msgstr    \"", "", "", "blanks"),
        ("charset=UTF-8", "charset=utf-8", "", "", "another spelling"),
        ("\"Fen.\"", "\"\\106\\x65n.\"", "", "", "escapes"),
        ("\"Language: ht\\n\"", "\"language:HT\\n\"", "", "", "a header's letters"),
    ])
    func po(part: String, change: String, other: String, otherChange: String, why: String) throws {
        let text = PoFile.text(of: Self.file)
        #expect(text.contains(part))
        let changed = text.replacing(part, with: change)
        try expectUnchanged(other.isEmpty ? changed : changed.replacing(other, with: otherChange), .po)
    }

    private func expectUnchanged(_ text: String, _ codec: Codec, at place: SourceLocation = #_sourceLocation) throws {
        let reading = try codec.read(text)
        #expect(reading.problems.isEmpty, sourceLocation: place)
        #expect(reading.file == codec.kept(of: Self.file), sourceLocation: place)
    }
}

/// A translator's mistakes: the unit is rejected, and the rest is used.
struct ExchangeProblemTests {
    @Test(
        arguments: Codec.allCases,
        [
            ("Días.", "Jou {{MX-03.days}}.", "first:3 cites {{MX-03.days}}, but its source does not"),
            ("{{MX-03.days}} días.", "Jou.", "first:3 lacks {{MX-03.days}}, which its source cites"),
            ("{{MX-03}} o {{MX-03}}.", "{{MX-03}}.", "first:3 lacks {{MX-03}}, which its source cites"),
            ("Vea.", "[Gade](https://example.com).", "first:3 links to 'https://example.com', but its source does not"),
            ("[Vea](page:first).", "Gade.", "first:3 lacks the link to 'page:first'"),
            ("[Vea](page:first).", "[Gade](page:last).", "first:3 links to 'page:last', but its source does not"),
            ("[a](page:a) [b](page:b)", "[b](page:b) [a](page:a)", "first:3 has its links in another order"),
            ("Vea.", "Ga\u{AD}de.", "first:3 has the character U+00AD"),
        ])
    func whatTheSourceDoesNotHave(codec: Codec, row: (source: String, target: String, message: String)) throws {
        let units = [
            SampleExchange.unit(3, row.source, row.target, .translated),
            SampleExchange.unit(4, "Uno.", "Youn.", .translated),
        ]
        let reading = try codec.read(codec.text(of: SampleExchange.file(units)))
        #expect(reading.problems.map(\.message) == [row.message])
        #expect(reading.problems.allSatisfy { $0.line > 1 })
        #expect(reading.file.units == [units[1]])
    }

    @Test func factsMayMoveAndMayBeTyped() throws {
        let file = SampleExchange.file(source: "{{MX-03}} y {{MX-03.days}}", target: "{{MX-03.days}} ak {{MX-03}}")
        let text = XliffFile.text(of: file).replacing(
            "<x id=\"MX-03\" ctype=\"x-fact\"/></target>", with: "{{MX-03}}</target>")
        #expect(text.contains("{{MX-03}}</target>"))
        #expect(try Codec.xliff.read(text).file == file)
    }

    @Test(arguments: [
        ("<x id=\"MX-03.days\"", "<x id=\"30\"", "first:3 cites '30', which is not a fact"),
        ("Ou", "<g id=\"5\">Ou</g>", "first:3 has a tag '5' that no export contains"),
        ("Ou", "<ph id=\"5\">Ou</ph>", "first:3 has an unknown element 'ph' in its text"),
        ("Ou", String(repeating: "<mrk/>", count: 1001), "first:3 has more than 1000 tags"),
        ("Ou", String(repeating: "Ou ", count: 7_000), "first:3 is longer than 20000 bytes"),
    ])
    func tagsThatAreNotOurs(part: String, change: String, message: String) throws {
        let text = XliffFile.text(of: SampleExchange.file()).replacing(part, with: change)
        let reading = try Codec.xliff.read(text)
        #expect(reading.problems.map(\.message) == [message])
        #expect(reading.file.units.isEmpty)
    }

    @Test(arguments: ["# Ou", "- Ou", "Ou\\n\\njou", "`Ou`", "<b>Ou</b>"])
    func markdownOutsideTheSubset(target: String) throws {
        let text = PoFile.text(of: SampleExchange.file(source: "Uno.", target: "Youn.")).replacing(
            "Youn.", with: target)
        let problems = try Codec.po.read(text).problems
        #expect(
            target.contains("\\n")
                ? problems.isEmpty
                : problems.map(\.message) == ["first:3 is not one paragraph of text, **strong**, *emphasis* and links"])
    }
}
