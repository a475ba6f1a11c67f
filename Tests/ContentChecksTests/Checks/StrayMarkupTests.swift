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
        let found = sample.findings(of: StrayMarkup.name).filter { $0.contains("would be shown") }
        #expect(found.count == 1, "\(found)")
        #expect(found.first?.contains("en.md") == true, "\(found)")
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

    @Test(arguments: [
        ("Steps:\na) Go.\nb) Ask.", ["7:1: a)", "8:1: b)"]),
        ("Go.\n\nSteps:\n  2. Go.\n  3. Ask.", ["9:3: 2.", "10:3: 3."]),
        ("> [!NOTE]\n> Steps:\n> a) Go.\n> b) Ask.", ["8:3: a)", "9:3: b)"]),
        ("- Steps:\n  – one\n  – two", ["7:3: –", "8:3: –"]), ("Steps:\n- Go.\n- Ask.", []),
        ("Steps:\n1. Go.\n2. Ask.", []), ("1. Go at\n   5. Then ask.\n2. Ask.", []), ("Ask for\nA. Lincoln.", []),
    ])
    func aTypedListAfterALeadLineIsFound(body: String, expected: [String]) throws {
        let sample = try SampleContent([SampleContent.page + "en.md": SampleContent.text(body)])
        let found = sample.findings(of: StrayMarkup.name).filter { $0.contains("en.md") }
        #expect(
            found
                == expected.map { item in
                    let parts = item.split(separator: " ")
                    return "\(SampleContent.page)en.md:\(parts[0]) the line begins like a list item, '\(parts[1])', "
                        + "but is joined to the line before it [stray-markup]"
                })
    }

    @Test(arguments: [
        ("|\n      Ask:\n      a) here\n      b) there in {days} days.", ["7:7", "8:7"]),
        (">-\n      Ask:\n      a) here\n      b) there in {days} days.", ["7:7", "8:7"]),
        ("\"Ask:\n      a) here\n      b) \\\"there\\\" in {days} days.\"", ["6:7", "7:7"]),
        ("'Ask:\n      a) here\n      b) ''there'' in {days} days.'", ["6:7", "7:7"]),
        ("Ask here,\n      a) or there in {days} days.", []), (">-\n      Ask\n      within {days} days.", []),
    ])
    func aTypedListInAStatementIsFound(says: String, places: [String]) throws {
        let facts = try #require(SampleContent.files["Content/facts/mexico.yaml"]).replacingOccurrences(
            of: "says: {es: \"Pida refugio en {days} días.\", en: \"Ask within {days} days.\"}",
            with: "says:\n    es: \"Pida refugio en {days} días.\"\n    en: \(says)")
        let found = try SampleContent(["Content/facts/mexico.yaml": facts]).findings(of: StrayMarkup.name)
        #expect(found.count == places.count, "\(found)")
        for (finding, place) in zip(found, places) {
            #expect(finding.contains("mexico.yaml:\(place): the line begins like a list item"))
        }
    }

    @Test(arguments: [">-\n  Steps:\n  a) go\n  b) ask", "\"Steps:\n  a) go\n  b) ask\""])
    func aTypedListInASummaryIsFound(summary: String) throws {
        let text = SampleContent.text("Go.", summary: summary)
        let found = try SampleContent([SampleContent.page + "en.md": text]).findings(of: StrayMarkup.name)
        #expect(found.count == 2, "\(found)")
    }

    @Test func aTypedListInAMessageIsFound() throws {
        let locale = try #require(SampleContent.files["Locales/en.yaml"])
            .replacingOccurrences(
                of: "attract.greeting: Hello.", with: "attract.greeting: |-\n    Hello:\n    – one\n    – two")
        let found = try SampleContent(["Locales/en.yaml": locale]).findings(of: StrayMarkup.name)
        #expect(found.map { $0.prefix(21) } == ["Locales/en.yaml:9:5: ", "Locales/en.yaml:10:5:"], "\(found)")
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
