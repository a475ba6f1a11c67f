import Foundation
import TestSupport
import Testing

@testable import ContentChecks
@testable import ContentSources

struct StrayMarkupTests {
    @Test(arguments: [
        ("{{MX-03.days} days.", "1: '{{MX-03.days}'"), ("{MX-03.days} days.", "1: '{MX-03.days}'"),
        ("{MX-03.days}} days.", "1: '{MX-03.days}}'"), ("{ {MX-03.days} } days.", "1: '{'"),
        ("In {es} days.", "4: '{es}'"), ("In {{MX-\n03}} days.", "4: '{{MX-'"), ("See MX-03 here.", "5: 'MX-03'"),
        ("See [this] (page:first).", "5: '[this]'"), ("See (page:first).", "6: 'page:first'"),
        ("See [[first]].", "5: '[[first]].'"), ("See this[^1].", "5: 'this[^1].'"), ("- [ ] Go.", "3: '['"),
        ("See [this][first].", "5: '[this][first].'"), ("[!WARNING] Careful.", "1: '[!WARNING]'"),
        ("This is ** bold **.", "9: '**'"), ("It is ~~gone~~.", "7: '~~gone~~.'"), ("It is ==new==.", "7: '=='"),
        ("It is ++new++.", "7: '++'"), ("It is H~2~O.", "7: 'H~2~O.'"), ("It is x^2^.", "7: 'x^2^.'"),
        ("::: note", "1: '::'"), ("All well :smile: here.", "10: ':smile:'"), ("It is $$x$$.", "7: '$$'"),
        ("It is $x+y$ now.", "7: '$x+y$'"), ("#Title", "1: '#Title'"), ("One | two", "5: '|'"),
        ("Fish &amp;amp; chips.", "6: '&amp;'"), ("&amp;#39;Tis so.", "1: '&#39;Tis'"),
        ("Less &lt;b&gt;.", "1: '<b>.'"),
        ("• One.", "1: '•'"), ("-One.", "1: '-O'"), ("1.One.", "1: '1.O'"), ("1. One.\n2.Two.", "7:1: '2.T'"),
        ("One.\n\n• Two.\n• Three.", "8:1: '•'"), ("One:\n• Two.", "7:1: '•'"), ("1) One.\n2)Two.", "7:1: '2)T'"),
        ("1. One.\n2. Two.\n3.Three.", "8:1: '3.T'"), ("Go on.\n\n–One.\n–Two.", "8:1: '–O'"),
        ("See mx-03 here.", "5: 'mx-03'"), ("See MX 03 here.", "5: 'MX 03'"), ("· One.", "1: '·'"),
        ("a) One.", "1: 'a) O'"), ("See MX–03 here.", "5: 'MX–03'"), ("See MX-3 here.", "5: 'MX-3'"),
        ("See MX03 here.", "5: 'MX03'"), ("1.- One.", "1: '1.- O'"), ("(a) One.", "1: '(a) O'"),
        ("a. One.", "1: 'a. O'"),
        ("→ One.", "1: '→ O'"), ("A. one", "1: 'A. o'"), ("ii) One.", "1: 'ii) O'"), ("(1) One.", "1: '(1) O'"),
        ("1 - One.", "1: '1 - O'"), ("I. One.\nII. Two.", "1: 'I.'"), ("A. One.\nB. Two.", "1: 'A.'"),
        ("A. One.\n\nB. Two.", "1: 'A.'"), ("II. One.", "1: 'II. O'"), ("IV) One.", "1: 'IV) O'"),
        ("1.) One.", "1: '1.) O'"), ("1 . One.", "1: '1 . O'"), ("1/ One.", "1: '1/ O'"), ("1/One.", "1: '1/O'"),
        ("1.° One.", "1: '1.° O'"), ("1º One.", "1: '1º O'"), ("1: one.", "1: '1: o'"),
        ("1\u{A0}: one.", "1: '1\u{A0}: o'"),
        ("① One.", "1: '①'"), ("Ⓐ One.", "1: 'Ⓐ'"), ("Go. ❷ Two.", "5: '❷'"), ("A.- One.\nB.- Two.", "1: 'A.'"),
        ("It is `code.", "7: '`code.'"), ("It is C:\\dir.", "7: 'C:\\dir.'"),
    ])
    func aMarkIsFound(body: String, expected: String) throws {
        let sample = try SampleContent([SampleContent.page + "en.md": SampleContent.text(body)])
        let found = sample.findings(of: StrayMarkup.name).filter { $0.contains("en.md") }
        #expect(found.count == 1, "\(found)")
        #expect(found.first?.contains(":\(expected) would be shown as typed") == true, "\(found)")
    }

    @Test(arguments: [
        "You have {{MX-03.days}} days.", "**Strong** and *soft* words.", "Use form I-589, or H-2A.",
        "Médecins & amis: 50 %.",
        "1. One.\n2. Two.", "- One.\n- Two.", "> [!WARNING]\n> Careful.", "It costs US$ 5 here.", "At 9:00 to 17:00.",
        "At 15:00:00 sharp.", "A. de la Cruz helps.", "p. ej. Go.", "Section 13 (a) of it.", "From A → B.",
        "The MX2 road.", "A. Cruz helps.", "1º de mayo.", "2º piso, 3.", "V. Carranza 23.",
        "I. Cruz helps. B. Cruz too.",
        "At 10: you go.",
        "“Quoted” words – and more…", "| A | B |\n| --- | --- |\n| C | D |",
    ])
    func wordsPass(body: String) throws {
        let sample = try SampleContent([SampleContent.page + "en.md": SampleContent.text(body)])
        #expect(sample.findings(of: StrayMarkup.name) == [])
    }

    @Test func quotesOfAWordProcessorAroundATitleAreFound() throws {
        let text = SampleContent.text("Go.", title: "“What now?”", summary: "See “this” first.")
        let sample = try SampleContent([SampleContent.page + "en.md": text])
        #expect(
            sample.findings(of: StrayMarkup.name) == [
                "Content/topics/help/first/en.md:2:8: '“' would be shown as typed [stray-markup]"
            ])
    }

    @Test(arguments: [
        ("Ask within {days} days.", "Ask within {days} days, **now**.", "'**now**.'"),
        ("Ask within {days} days.", "Ask within {days} days. [See](page:first)", "'[See](page:first)'"),
        ("Ask within {days} days.", "Ask within {days} days}.", "'days}.'"),
        ("Ask within {days} days.", "Ask <b>within</b> {days} days.", "'<b>within</b>'"),
        ("en: Time limit", "en: Time_limit", "'Time_limit'"), ("en: Time limit", "en: \"Time {days}\"", "'{days}'"),
        ("en: Time limit", "en: «Time limit»", "'«'"),
    ])
    func aStatementIsNotMarkdown(former: String, text: String, mark: String) throws {
        let facts = try #require(SampleContent.files["Content/facts/mexico.yaml"])
            .replacingOccurrences(of: former, with: text)
        let sample = try SampleContent(["Content/facts/mexico.yaml": facts])
        let found = sample.findings(of: StrayMarkup.name)
        #expect(found.count == 1 && found.first?.contains("\(mark) would be shown as typed") == true, "\(found)")
    }

    @Test(arguments: ["“What now?", "«What now?", "«What now?\"", "«What now?»", "“What now?\""])
    func quotesOfTwoKindsAroundATitleAreFound(title: String) throws {
        let text = SampleContent.text("Go.", title: "'\(title)'")
        let found = try SampleContent([SampleContent.page + "en.md": text]).findings(of: StrayMarkup.name)
        #expect(found.count == 1, "\(found)")
    }

    @Test func theNameOfALanguageIsShownToo() throws {
        let bundle = try #require(SampleContent.files["Content/bundle.yaml"])
            .replacingOccurrences(of: "name: Español", with: "name: \"{Español}\"")
        let found = try SampleContent(["Content/bundle.yaml": bundle]).findings(of: StrayMarkup.name)
        #expect(found.count == 1 && found.first?.contains("bundle.yaml") == true, "\(found)")
    }

    @Test func theWordsOfTheInterfaceAreShownToo() throws {
        let locale = try #require(SampleContent.files["Locales/en.yaml"])
            .replacingOccurrences(of: "messages:\n", with: "messages:\n  attract.any_key: \"Press <b>any</b> key.\"\n")
        let found = try SampleContent(["Locales/en.yaml": locale]).findings(of: StrayMarkup.name)
        #expect(found.count == 1 && found.first?.contains("'<b>any</b>'") == true, "\(found)")
    }

    @Test func aTopicsTitleAndANameAreShownToo() throws {
        let facts = try #require(SampleContent.files["Content/facts/mexico.yaml"])
            .replacingOccurrences(of: "values: {days: 30}", with: "values: {days: \"30 *days*\"}")
        let sample = try SampleContent([
            "Content/topics/help/topic.yaml": "order: 1\ntitles: {es: Ayuda, en: \"Help &nbsp;\"}\n",
            "Content/facts/mexico.yaml": facts,
        ])
        #expect(
            sample.findings(of: StrayMarkup.name) == [
                "Content/facts/mexico.yaml:4:18: '*days*' would be shown as typed, in the value 'days' [stray-markup]",
                "Content/topics/help/topic.yaml:2:31: '&nbsp;' would be shown as typed [stray-markup]",
            ])
    }
}
