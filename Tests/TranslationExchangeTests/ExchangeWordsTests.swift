import ContentModel
import Testing

@testable import ContentSources
@testable import TranslationExchange

/// The output of segmenting tools: a target is complete when each segment of the source has words in it.
struct ExchangeSegmentTests {
    private static let one = #"<mrk mtype="seg" mid="1">Ou gen jou.</mrk>"#
    private static let two = #"<mrk mtype="seg" mid="2">Ale.</mrk>"#
    private static let empty = #"<mrk mtype="seg" mid="2"></mrk>"#
    private static let source =
        #"<seg-source><mrk mtype="seg" mid="1">Tiene días.</mrk> <mrk mtype="seg" mid="2">Vaya.</mrk></seg-source>"#

    private static let sentence = two.replacing("Ale.", with: "Si no sabe si el plazo ya pasó, pregunte.")
    private static let long = source.replacing(/<mrk[^>]*2">Vaya.<.mrk>/, with: sentence)

    @Test(arguments: [
        ("", one + " " + two, ExchangeUnit.State.translated, "two segments"),
        (source, one + " " + two, .translated, "as many as the source has"),
        ("", one + empty, .needsEditing, "an empty segment"), (source, one + empty, .needsEditing, "the same"),
        ("", one + #"<mrk mtype="seg" mid="2"> <mrk mtype="term"/></mrk>"#, .needsEditing, "blanks in a segment"),
        ("", one + #"<mrk mid="2" mtype="seg"/>"#, .needsEditing, "an empty element"),
        (source, one, .needsEditing, "fewer"), (source, one + one, .needsEditing, "one of them twice"),
        (source, two + one, .translated, "in another order"),
        (source, one + two.replacing("\"2\"", with: "\"3\""), .needsEditing, "another segment"),
        (long, one + sentence, .needsEditing, "a sentence of the source"),
        (long, one + two, .translated, "a long sentence"),
        (source.replacing("Vaya.", with: "Ale."), one + two, .translated, "a word that both languages have"),
        (source.replacing(#/ mid="."/#, with: ""), one + one, .translated, "segments without names are counted"),
        (source, "Ou gen jou. Ale.", .needsEditing, "none of them"),
        (
            "", #"<g id="bold"><mrk mtype="seg" mid="1">Ou</mrk></g><mrk mtype="seg" mid="2"/>"#, .needsEditing,
            "in marks"
        ),
        ("", #"<mrk mtype="term">Ou</mrk> gen <mrk mtype="term"></mrk>jou."#, .translated, "terms are no segments"),
        (
            long.replacing("Si no sabe", with: "Si\u{A0}no sabe"), one + sentence, .needsEditing,
            "a sentence of the source with other blanks"
        ),
        ("", empty, .missing, "no words at all"), (source, "", .missing, "no words at all"),
        ("", #"<mrk mtype="seg"><x id="MX-03.days"/></mrk>"#, .translated, "a fact is words"),
    ])
    func aHalfTranslatedUnitIsNotDone(seg: String, target: String, state: ExchangeUnit.State, why: String) throws {
        for attribute in ["", #" state="translated""#, #" state="final""#] {
            let words = target.contains("<x") ? #"Son <x id="MX-03.days"/>."# : "Tiene días. Vaya."
            let reading = try Codec.xliff.read(
                """
                <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
                <file original="first" source-language="es" target-language="ht" datatype="plaintext"><body>
                <trans-unit id="first:3"><source>\(words)</source>\(seg)<target\(attribute)>\(target)</target></trans-unit>
                </body></file></xliff>
                """)
            #expect(reading.file.units.map(\.state) == [state], "\(why) \(reading.problems)")
        }
    }
}

/// The segments of a target as one text.
struct ExchangeJoinedSegmentTests {
    private static func mark(_ mid: Int, _ text: String) -> String { #"<mrk mtype="seg" mid="\#(mid)">\#(text)</mrk>"# }

    private func read(_ source: String, _ seg: String, _ target: String) throws -> ExchangeReading {
        try Codec.xliff.read(
            """
            <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
            <file original="first" source-language="es" target-language="ht" datatype="plaintext"><body>
            <trans-unit id="first:3"><source>\(source)</source>\(seg.isEmpty ? "" : "<seg-source>\(seg)</seg-source>")\
            <target>\(target)</target></trans-unit>
            </body></file></xliff>
            """)
    }

    @Test(arguments: [
        ("Uno. Dos.", mark(0, "Uno.") + " " + mark(1, "Dos."), mark(0, "Youn.") + mark(1, "De."), "Youn. De."),
        ("Uno. Dos.", mark(0, "Uno.") + mark(1, "Dos."), mark(0, "Youn.") + mark(1, "De."), "Youn. De."),
        ("Uno. Dos.", "", mark(0, "Youn.") + mark(1, "De."), "Youn. De."),
        ("Uno:\u{A0}dos.", mark(0, "Uno:") + mark(1, "dos."), mark(0, "Youn:") + mark(1, "de."), "Youn:\u{A0}de."),
        ("Uno/dos más.", mark(0, "Uno/") + mark(1, "dos más."), mark(0, "Youn/") + mark(1, "de."), "Youn/de."),
        ("Uno. Dos.", "", mark(0, "Youn.") + " " + mark(1, "De."), "Youn. De."),
        ("Uno. Dos.", "", mark(0, "Youn. ") + mark(1, "De."), "Youn. De."),
        ("Uno. Dos. Tres.", "", mark(0, "Youn.") + mark(1, "De.") + mark(2, "Twa."), "Youn. De. Twa."),
    ])
    func segmentsKeepTheBlankOfTheSource(source: String, seg: String, target: String, text: String) throws {
        #expect(try read(source, seg, target).file.units.first?.target?.plainText == text)
    }

    @Test func aSegmentThatTheSourceDoesNotHaveIsReported() throws {
        let seg = Self.mark(1, "Uno.") + " " + Self.mark(2, "Dos.")
        let reading = try read("Uno. Dos.", seg, Self.mark(1, "Youn.") + Self.mark(2, "De.") + Self.mark(3, "Twa."))
        #expect(reading.file.units.isEmpty)
        #expect(reading.problems.map(\.message) == ["first:3 has a segment '3' that its source does not have"])
    }

    @Test func aSentenceOfTheSourceIsFoundWithoutItsSegments() throws {
        let rest = "Si no sabe si el plazo ya pasó, pregunte."
        let copied = try read("Uno. \(rest)", "", Self.mark(0, "Youn.") + " " + Self.mark(1, rest))
        #expect(copied.file.units.map(\.state) == [.needsEditing])
    }

    @Test(arguments: [
        ("si no sabe si pasó", "si no sabe si pasó", true),
        ("si no\u{A0}sabe  si pasó\u{202F}", "si no sabe si pasó", true),
        ("si no\u{200B} sabe si pasó", "si no sabe si pasó", true), ("si no sabe", "si no sabe", false),
        ("si no sabe si pasa", "si no sabe si pasó", false),
    ])
    func aCopyOfTheSource(translation: String, source: String, isCopy: Bool) {
        #expect(SourceCopy.isCopy(translation, of: source) == isCopy)
    }
}

/// Named entities, HTML and merge markers that tools leave in a translation.
struct ExchangeForeignMarksTests {
    @Test(arguments: [
        ("S&#39;il", "S'il"), ("S&#x27;il", "S'il"), ("S&apos;il", "S'il"), ("d&eacute;lai", "délai"),
        ("A&nbsp;: b", "A\u{A0}: b"), ("a &lt; b", "a < b"), ("a &amp; b", "a & b"), ("ai&#45;je", "ai-je"),
        ("&laquo;&#160;a&#160;&raquo;", "«\u{A0}a\u{A0}»"), ("&hellip;", "…"), ("a&NewLine;b", "a b"),
    ])
    func aCharacterByNameIsRead(text: String, expected: String) throws {
        for number in 1...3 {
            let unit = SampleExchange.unit(number, "Uno.", "TARGET", .translated)
            let file = SampleExchange.file([unit])
            let xliff = XliffFile.text(of: file).replacing("TARGET", with: text.replacing("&", with: "&amp;"))
            #expect(try Codec.xliff.read(xliff).file.units.first?.target?.plainText == expected)
            let po = PoFile.text(of: file).replacing("TARGET", with: text)
            #expect(try Codec.po.read(po).file.units.first?.target?.plainText == expected)
        }
    }

    @Test(arguments: [
        ("<b>pas</b>", "HTML: '<b>'"), ("a<br/>b", "HTML: '<br/>'"), ("a <br /> b", "HTML: '<br />'"),
        (#"<span class="x">a</span>"#, #"HTML: '<span class="x">'"#), ("a <!-- b -->", "HTML: '<!--'"),
        ("a &nosuch; b", "an HTML entity: '&nosuch;'"), ("a &amp;eacute; b", "an HTML entity: '&eacute;'"),
        ("&lt;b&gt;pas", "HTML: '<b>'"),
        ("le dÃ©lai", "a broken encoding: 'Ã©'"), ("le d\u{FFFD}lai", "a broken encoding: '\u{FFFD}'"),
        ("lâ€™asile", "a broken encoding: 'â€'"), ("%s jours", "a value that was not filled in: '%s'"),
        ("#-#-#-#-#  a.po (senda)  #-#-#-#-# a", "merge markers: '#-#-#-#-#'"),
        ("a <<<<<<< ours b", "merge markers: '<<<<<<<'"), ("a ======= b", "merge markers: '======='"),
    ])
    func anyOtherIsLeftOutWithItsLine(target: String, message: String) throws {
        for number in 1...3 {
            let units = [
                SampleExchange.unit(number, "Uno.", "TARGET", .translated),
                SampleExchange.unit(4, "Dos.", "De.", .translated),
            ]
            let file = SampleExchange.file(units)
            let xliff = try Codec.xliff.read(
                XliffFile.text(of: file).replacing("TARGET", with: XmlText.escaped(target)))
            #expect(xliff.problems.map(\.message) == ["first:\(number) has \(message)"])
            #expect(xliff.problems.map(\.line) == [5])
            let escaped = target.replacing("\"", with: "\\\"")
            let po = try Codec.po.read(PoFile.text(of: file).replacing("TARGET", with: escaped))
            #expect(po.problems.count == 1 && po.problems[0].line > 10, "\(po.problems)")
            #expect(po.file.units == [units[1]] && xliff.file.units == [units[1]])
        }
    }

    @Test func whatTheSourceHasToo() throws {
        let file = SampleExchange.file(source: "a \\<b\\> c", target: "d \\<b\\> e")
        for codec in Codec.allCases { #expect(try codec.read(codec.text(of: file)).problems.isEmpty) }
    }

    @Test func whatIsNotDoneIsNotLookedAt() throws {
        let file = SampleExchange.file([SampleExchange.unit(3, "Uno.", "#-#-#-#-# a", .needsEditing)])
        for codec in Codec.allCases { #expect(try codec.read(codec.text(of: file)).problems.isEmpty) }
    }
}
