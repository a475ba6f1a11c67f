import ContentModel
import Testing

@testable import TranslationExchange

/// The state of a translation, by flags and the header.
struct ExchangePoStateTests {
    private static let header = """
        msgid ""
        msgstr ""
        "Language: ht\\n"
        "Content-Type: text/plain; charset=UTF-8\\n"
        "X-Senda-Source-Language: es\\n"
        """
    private static let review = "\n\"X-Senda-Reviewed-By: Casa del Sol; lawyer; 2026-12-01\\n\"\n"

    @Test(arguments: [
        ("", "Jou.", "\n", ExchangeUnit.State.translated, "no reviewer"),
        ("", "Jou.", review, .approved, "a reviewer stands behind all that is done"),
        ("#, fuzzy\n", "Jou.", review, .needsEditing, "fuzzy is not done"),
        ("#, no-wrap, fuzzy\n", "Jou.", review, .needsEditing, "among other flags"),
        ("#,no-wrap,fuzzy\n", "Jou.", "\n", .needsEditing, "without blanks"),
        ("#, c-format\n", "Jou.", "\n", .translated, "another flag"),
        ("# fuzzy\n", "Jou.", "\n", .translated, "a comment is no flag"),
        ("", "", review, .missing, "nothing to approve"),
        ("#, fuzzy\n", "", "\n", .missing, "nothing to edit"), ("", " ", review, .missing, "a blank"),
        ("", "\u{A0}", review, .missing, "a no-break space"), ("", "&nbsp;", "\n", .missing, "as an entity"),
        ("", "\u{3000}\u{202F}", "\n", .missing, "other blanks"), ("", "\u{200B}", "\n", .missing, "no width"),
        ("", "\\n", "\n", .missing, "a line break"),
    ])
    func anEntry(flags: String, target: String, header: String, state: ExchangeUnit.State, why: String) throws {
        let text = Self.header + header + "\n\(flags)msgctxt \"first:3\"\nmsgid \"Días.\"\nmsgstr \"\(target)\"\n"
        #expect(try Codec.po.read(text).file.units.map(\.state) == [state], "\(why)")
    }

    @Test func theReviewerIsRead() throws {
        #expect(try Codec.po.read(Self.header + Self.review).file.reviewer == SampleExchange.review)
    }

    @Test(arguments: [
        "Casa del Sol", "Casa del Sol; lawyer", "Casa del Sol; lawyer; 1 December 2026", "; lawyer; 2026-12-01",
        "Casa del Sol; ; 2026-12-01", "Casa del Sol; lawyer; 2026-13-01", "yes",
    ])
    func aBadReviewerIsRefusedWithTheForm(value: String) throws {
        let text = Self.header + "\n\"X-Senda-Reviewed-By: \(value)\\n\"\n"
        let error = #expect(throws: ExchangeError.self) { try Codec.po.read(text) }
        #expect(error?.fix == "write X-Senda-Reviewed-By: Organisation; role; 2026-12-01")
    }

    /// The flags of an obsolete entry do not apply to the entry after it.
    @Test func obsoleteEntriesHaveNoSay() throws {
        let text =
            Self.header + """


                #, fuzzy
                #| msgid "Viejo."
                #~ msgctxt "../x"
                #~ msgid "Viejo."
                #~ msgstr "Ansyen."

                msgctxt "first:3"
                msgid "Días."
                msgstr "Jou."

                #~ msgid "fin
                """
        let unit = try #require(try Codec.po.read(text).file.units.first)
        #expect(unit.state == .translated)
        #expect(unit.formerSource == nil)
    }
}
