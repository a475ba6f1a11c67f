import ContentModel
import TestSupport
import Testing

@testable import ContentChecks
@testable import ContentSources

private func messages(_ text: String, _ code: String) throws -> [String] {
    let language = try #require(Language(rawValue: code))
    let line = ProseLine(text: text, file: "x.md", line: 1)
    let words = ProseWord.words(of: text, language: language)
    let table = PhraseTable<String>(rows: LanguageProfiles.standard[language].interviewWords)
    let check = NamesOnScreen()
    return (check.product(words, line) + check.interviews(words, line, table)).map(\.message)
}

@Test(arguments: [
    ("La entrevista puede esperar.", "es", "entrevista"), ("Answer the interview first.", "en", "interview"),
    ("L'entretien peut attendre.", "fr", "entretien"), ("Entèvyou a ka tann.", "ht", "Entèvyou"),
])
func theWordOfAnAuthorityIsFound(text: String, language: String, word: String) throws {
    #expect(try messages(text, language) == ["'\(word)' is the word for an authority's interview"])
}

@Test(arguments: [("Bienvenida a Senda.", "es", true), ("Una senda de montaña.", "es", false)])
func theProductsNameIsFound(text: String, language: String, isFound: Bool) throws {
    #expect(try messages(text, language).isEmpty != isFound)
}

struct NamesOnScreenTests {
    @Test(arguments: [
        ("The interview is long.", 1), ("The interview with COMAR is long.", 0), ("See Senda.", 1),
        ("COMAR explains Senda.", 1), ("COMAR asks.\n\nThe interview is long.", 0),
    ])
    func onlyAPageThatNamesAnAuthorityMaySayInterview(body: String, count: Int) throws {
        let sample = try SampleContent([SampleContent.page + "en.md": SampleContent.text(body)])
        #expect(sample.findings(of: NamesOnScreen.name).filter { $0.contains("en.md") }.count == count)
    }

    @Test func theWordsOfTheScreenNeverSayInterview() throws {
        let locale = SampleContent.locale("en").replacing("Hello.", with: "Hello. The interview with COMAR.")
        let sample = try SampleContent(["Locales/en.yaml": locale])
        #expect(sample.findings(of: NamesOnScreen.name).count == 1)
    }
}
