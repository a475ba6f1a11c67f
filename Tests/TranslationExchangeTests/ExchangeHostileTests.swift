import ContentModel
import Foundation
import TestSupport
import Testing
import TextEscaping

@testable import ContentSources
@testable import TranslationExchange

/// Files that are refused: one error with the reason and the fix. Each test is named after the attack.
struct ExchangeHostileTests {
    private static let xliff = XliffFile.text(of: SampleExchange.file())
    private static let po = PoFile.text(of: SampleExchange.file())

    @Test(arguments: [
        (
            "<xliff ", "<!DOCTYPE xliff SYSTEM \"http://example.org/x.dtd\"><xliff ",
            "a document type or an entity is declared", 2
        ),
        ("<xliff ", "<!DOCTYPE xliff [<!ENTITY a \"b\">]><xliff ", "a document type or an entity is declared", 2),
        (
            "<xliff ", "<?x <!-- ?><!DOCTYPE xliff [<!ENTITY a \"b\">]><!-- --><xliff ",
            "a document type or an entity is declared", 2
        ),
        ("UTF-8", "UTF-7", "the encoding is 'utf-7', not UTF-8", 1),
        ("UTF-8", "ISO-8859-1", "the encoding is 'iso-8859-1', not UTF-8", 1),
        ("<xliff ", "<tmx ", "the root element is 'tmx', not 'xliff'", 2),
        ("</xliff>", "", "the XML is damaged or cut off", 12),
        ("version=\"1.2\"", "version=\"2.0\"", "the XLIFF version is '2.0', not 1.2", 2),
        ("version=\"1.2\"", "version=\"1.1\"", "the XLIFF version is '1.1', not 1.2", 2),
        (" version=\"1.2\"", "", "the XLIFF version is missing", 2),
        (
            "document:1.2", "document:2.0",
            "the namespace 'urn:oasis:names:tc:xliff:document:2.0' is not that of XLIFF 1.2", 2
        ),
        ("id=\"first:3\"", "id=\"../x:3\"", "the unit '../x:3' is not one of the exported units", 5),
        ("id=\"first:3\"", "id=\"first:0\"", "the unit 'first:0' is not one of the exported units", 5),
        ("id=\"first:3\"", "id=\"first:10001\"", "the unit 'first:10001' is not one of the exported units", 5),
        ("id=\"first:3\"", "id=\"first:03\"", "the unit 'first:03' is not one of the exported units", 5),
        ("id=\"first:3\"", "id=\"first:3:3\"", "the unit 'first:3:3' is not one of the exported units", 5),
        ("id=\"first:3\"", "id=\"First:3\"", "the unit 'First:3' is not one of the exported units", 5),
        ("id=\"first:3\"", "", "the unit '' is not one of the exported units", 5),
        ("id=\"first:3\"", "id=\"a\u{202E}b\"", "the unit 'a\\u{202e}b' is not one of the exported units", 5),
        (
            "</body>", "<trans-unit id=\"first:3\"><source/></trans-unit></body>",
            "the unit first:3 appears more than once, first on line 5", 9
        ),
        ("Ou", "O\u{202E}u", "the translation of first:3 has the character U+202E", 5),
        ("Ou", "O\u{2066}u", "the translation of first:3 has the character U+2066", 5),
        ("Ou", "O\u{9B}u", "the translation of first:3 has the character U+009B", 5),
        ("=\"ht\"", "=\"../ht\"", "the target-language '../ht' is not a language code", 3),
        ("target-language=\"ht\"", "", "the target-language '' is not a language code", 3),
        ("=\"es\"", "=\"1\"", "the source-language '1' is not a language code", 3),
        ("<source>", "<trans-unit id=\"a:1\"/><source>", "the unit is inside another unit", 6),
    ])
    func xliff(part: String, change: String, message: String, line: Int) throws {
        #expect(Self.xliff.contains(part))
        try expectRefused(Data(Self.xliff.replacing(part, with: change).utf8), .xliff, message, line: line)
    }

    @Test(arguments: [
        "&lol;", "&#27;", "&#0;", "&", "<", "\u{1B}[2J", "<x id=\"MX-03\">", "</target></target>", "<p:b/>",
        "<g id=\"bold\" id=\"bold\"/>", "]]>", "&#xFFFE;", "<g id=bold>a</g>",
    ])
    func damagedXML(part: String) throws {
        let text = Self.xliff.replacing("Ou", with: part)
        let error = try #require(throws: ExchangeError.self) { try Codec.xliff.read(text) }
        #expect(error.message == "the XML is damaged or cut off")
        #expect(error.line >= 7)
    }

    @Test func anotherXMLFile() throws {
        try expectRefused(Data("<html><body/></html>".utf8), .xliff, "the root element is 'html', not 'xliff'", line: 1)
        try expectRefused(Data("msgid \"\"".utf8), .xliff, "the XML is damaged or cut off", line: nil)
    }

    @Test(arguments: [10, 33, 300, 50_000]) func nestedTags(depth: Int) throws {
        let nest = String(repeating: "<g id=\"bold\">", count: depth) + "Ou" + String(repeating: "</g>", count: depth)
        let data = Data(Self.xliff.replacing("Ou", with: nest).utf8)
        guard depth > 26 else {
            #expect(try Codec.xliff.read(data).problems.isEmpty)
            return
        }
        try expectRefused(data, .xliff, "the elements are nested deeper than 32", line: 7)
    }

    @Test func languagesThatDiffer() throws {
        let second = Self.xliff.replacing(/^.*?(<file.*<\/file>).*$/.dotMatchesNewlines()) { String($0.output.1) }
            .replacing("first", with: "second").replacing("\"ht\"", with: "\"fr\"")
        let text = Self.xliff.replacing("</xliff>", with: second + "</xliff>")
        try expectRefused(Data(text.utf8), .xliff, "the pages are not all in the same languages", line: 11)
    }

    @Test(arguments: [
        ("\"first:3\"", "\"../x:3\"", "the unit '../x:3' is not one of the exported units", 15),
        (
            "msgctxt \"first:3\"\n", "",
            "the entry has no context (msgctxt); the tool that wrote the file dropped it", 15
        ),
        (
            "msgctxt \"first:3\"", "msgctxt \"first:3\"\nmsgid \"a\"\nmsgstr \"\"\n\nmsgctxt \"first:3\"",
            "the unit first:3 appears more than once, first on line 15", 19
        ),
        ("Ou", "O\\033[2Ju", "the translation of first:3 has the character U+001B", 15),
        ("Ou", "O\u{202E}u", "the translation of first:3 has the character U+202E", 15),
        ("Ou", "O\\342\\200\\256u", "the translation of first:3 has the character U+202E", 15),
        ("Ou", "O\\377u", "the string is not closed, or has an unknown escape", 17),
        ("Ou", "O\\qu", "the string is not closed, or has an unknown escape", 17),
        ("jou.\"", "jou.", "the string is not closed, or has an unknown escape", 17),
        ("jou.\"", "jou.\" x", "the string is not closed, or has an unknown escape", 17),
        ("jou.\"", "jou.\\", "the string is not closed, or has an unknown escape", 17),
        ("msgstr \"Ou gen {{MX-03.days}} jou.\"\n", "", "the file is cut off inside an entry", 16),
        ("msgstr \"Ou", "msgid_plural \"a\"\nmsgstr[0] \"Ou", "the entry has plural forms", 17),
        ("msgstr \"Ou", "msgid \"Ou", "'msgid \"Ou gen {{MX-03.days}} jou.\"' is not valid PO here", 17),
        ("msgctxt", "\"a\"\nmsgctxt", "the string does not belong to any keyword", 15),
        ("msgctxt", "<xliff>\nmsgctxt", "'<xliff>' is not valid PO here", 15),
        (
            "charset=UTF-8", "charset=ISO-8859-1",
            "the header Content-Type has 'text/plain; charset=iso-8859-1', not UTF-8", 1
        ),
        ("\"Language: ht\\n\"\n", "", "the header has no Language", 1),
        (
            "Language: es", "Language: ../es",
            "the header X-Senda-Source-Language has '../es', which is not a language code", 1
        ),
        (
            "\"Language: ht", "\"Language: h\u{202E}t",
            "the header Language has 'h\\u{202e}t', which is not a language code", 1
        ),
    ])
    func po(part: String, change: String, message: String, line: Int) throws {
        #expect(Self.po.contains(part))
        try expectRefused(Data(Self.po.replacing(part, with: change).utf8), .po, message, line: line)
    }

    @Test func anotherTextFile() throws {
        try expectRefused(
            Data("msgid \"a\"\nmsgstr \"b\"\n".utf8), .po, "the file does not start with a header", line: 1)
        try expectRefused(Data("# nothing\n".utf8), .po, "the file does not start with a header", line: 1)
        try expectRefused(Data(Self.xliff.utf8), .po, "the file is neither XLIFF 1.2 nor PO", line: 0)
    }

    @Test(arguments: Codec.allCases) func bytesThatAreNotText(codec: Codec) throws {
        let text = codec.text(of: SampleExchange.file())
        try expectRefused(Data(), codec, "the file is empty", line: 0)
        try expectRefused(Data(" \n".utf8), codec, "the file is empty", line: 0)
        try expectRefused(Data(text.utf8) + [0xC3, 0x28], codec, "the file is not UTF-8", line: 0)
        try expectRefused(Data([0xC0, 0xAF]) + Data(text.utf8), codec, "the file is not UTF-8", line: 0)
        try expectRefused(
            Data(text.replacing("Ou", with: "O\0u").utf8), codec, "the file contains a NUL byte",
            line: codec == .po ? 17 : 7)
        for encoding in [String.Encoding.utf16, .utf16LittleEndian, .utf16BigEndian, .utf32] {
            let data = try #require(text.data(using: encoding))
            let error = try #require(throws: ExchangeError.self) { try codec.read(data) }
            #expect(error.fix.hasPrefix("save the file as UTF-8"))
        }
    }

    @Test func aTagOfManyAttributes() throws {
        let attributes = (0..<20_000).map { "a\($0)=\"\"" }.joined(separator: " ")
        try expectRefused(
            Data(Self.xliff.replacing("<body>", with: "<body \(attributes)>").utf8), .xliff,
            "the file has more than 100000 bytes without a tag", line: 4)
    }

    @Test func aStringOfManyLines() throws {
        let lines = String(repeating: "\"Ou \"\n", count: 1_000_000)
        let text = Self.po.replacing("msgstr \"Ou", with: "msgstr \"\"\n\(lines)\"Ou")
        try expectRefused(Data(text.utf8), .po, "the string is longer than 20000 bytes", line: nil)
    }

    @Test func marksInsideOfMarks() throws {
        let nest = String(repeating: "**a *b ", count: 1200) + String(repeating: "c* d** ", count: 1200)
        let text = PoFile.text(of: SampleExchange.file(source: "Uno.", target: "Youn.")).replacing("Youn.", with: nest)
        #expect(try Codec.po.read(text).problems.map(\.line) == [15])
    }

    @Test(arguments: Codec.allCases) func moreThan16MB(codec: Codec) throws {
        let text = codec.text(of: SampleExchange.file())
        let padding = Data(repeating: 0x20, count: 16_000_001 - text.utf8.count)
        try expectRefused(Data(text.utf8) + padding, codec, "the file is larger than 16 MB", line: 0)
    }

    @Test(arguments: Codec.allCases) func moreThan100000Units(codec: Codec) throws {
        let units = (0...100_000).map { index in
            codec == .xliff
                ? "<trans-unit id=\"p\(index / 10_000):\(index % 10_000 + 1)\"><source>a</source></trans-unit>"
                : "msgctxt \"p\(index / 10_000):\(index % 10_000 + 1)\"\nmsgid \"a\"\nmsgstr \"\"\n"
        }.joined(separator: "\n")
        let text = codec.text(of: SampleExchange.file([]))
        let page =
            "<file original=\"p\" source-language=\"es\" target-language=\"ht\" datatype=\"plaintext\"><body>\(units)</body></file></xliff>"
        let whole = codec == .xliff ? text.replacing("</xliff>", with: page) : text + "\n" + units
        try expectRefused(Data(whole.utf8), codec, "the file has more than 100000 units", line: nil)
    }

    /// - Parameter message: The expected message; `nil` for any.
    private func expectRefused(
        _ data: Data, _ codec: Codec, _ message: String?, line: Int?, at place: SourceLocation = #_sourceLocation
    ) throws {
        let error = try #require(throws: ExchangeError.self, sourceLocation: place) { try codec.read(data) }
        if let message { #expect(error.message == message, sourceLocation: place) }
        if let line { #expect(error.line == line, sourceLocation: place) }
        #expect(!error.fix.isEmpty, sourceLocation: place)
        #expect(error.description.unicodeScalars.allSatisfy { $0 == "\n" || $0.isPrintable })
    }
}
