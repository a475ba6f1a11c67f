import ContentModel
import Interview
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

/// The results of every example of the shipped interview, in every language: here, and with the other countries.
struct ResultsTests {
    static let size = ScreenSize(columns: 80, rows: 24)

    /// The finished interviews of all examples.
    static let sessions = Result {
        let store = try ShippedContent.interview()
        let guide = InterviewGuide(try store.rules())
        let texts = InterviewTexts(wording: try store.wording(ShippedContent.languages[0]), facts: [:], titles: [:])
        return ShippedContent.examples.flatMap { example in
            let country =
                if case .options(let options) = example.answers[guide.rules.countryQuestion] {
                    options.first?.rawValue ?? ""
                } else { "" }
            var session = InterviewSession(guide: guide, texts: texts, country: country, today: example.today)
            answerAll(&session, example)
            let here = session
            guard session.state.offersElsewhere else { return [(example.name, here)] }
            session.continueElsewhere()
            answerAll(&session, example)
            return [(example.name, here), (example.name + ", elsewhere", session)]
        }
    }

    private static func answerAll(_ session: inout InterviewSession, _ example: InterviewExample) {
        session.resume()
        while session.step != .results {
            if case .note = session.step { session.resume() }
            guard let question = session.state.question else { return }
            session.answer(example.answers[question.id])
        }
    }

    /// The words, facts and titles of a language, read once.
    struct Pack {
        let manifest: Manifest
        let words: LanguagePack
        let texts: InterviewTexts

        init(_ language: Language) throws {
            let (store, interview) = (try ShippedContent.store(), try ShippedContent.interview())
            let (rules, wording) = (try interview.rules(), try interview.wording(language))
            let facts = Set(rules.facts + wording.texts.flatMap(\.citedFacts))
            manifest = try store.manifest()
            words = LanguagePack(
                language: language, words: Vocabulary(words: try store.words(language)),
                lifelines: try manifest.emergency.lifelines.map { try store.fact($0, language) }, complaints: [])
            texts = InterviewTexts(
                wording: wording,
                facts: try Dictionary(uniqueKeysWithValues: facts.map { ($0, try store.fact($0, language)) }),
                titles: [:])
        }

        /// The content of the results, or of a screen that they lead to.
        func content(
            of session: InterviewSession, _ size: ScreenSize = ResultsTests.size, _ screen: Screen? = nil,
            isStopped: Bool = false
        ) -> ScreenContent {
            var visit = Visit(words, at: 0)
            visit.interview = session
            visit.interview?.texts = texts
            visit.open(.interview)
            if let screen { visit.open(screen) }
            let kiosk = KioskContext(
                size: size, site: Site(), manifest: manifest, today: session.state.today, staff: .unknown,
                isStopped: isStopped)
            return ShownScreen.visit(ScreenContext(visit, kiosk)).content
        }
    }

    @Test(arguments: ShippedContent.languages)
    func theResultsFitTwoPagesAndNoSentenceIsShownTwice(language: Language) throws {
        let pack = try Pack(language)
        var distribution: [Int: Int] = [:]
        for (name, session) in try Self.sessions.get() {
            let content = pack.content(of: session)
            let pages = Layout(content, size: Self.size, position: ReadingPosition(item: 0)).pages.ranges.count
            distribution[pages, default: 0] += 1
            #expect(pages <= 2, "\(name)")
            var seen: Set<String> = []
            for sentence in Self.sentences(of: content.document) {
                #expect(seen.insert(sentence).inserted, "\(name): \(sentence)")
            }
        }
        let counts = distribution.sorted { $0.key < $1.key }.map { "\($0.value) with \($0.key)" }
        print("pages of the results in \(language) at 80x24: \(counts.joined(separator: ", "))")
    }

    /// The sentences of at least three words; a block of lines is a text of its own.
    private static func sentences(of document: Document) -> [String] {
        Dictionary(grouping: document.lines, by: \.block).values.flatMap { lines in
            let text = lines.map { $0.runs.filter { !$0.isMarker }.map(\.text).joined() }.joined(separator: " ")
            let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            return words.split(separator: /[.?!] |[.?!]$/).map(String.init)
        }.filter { $0.split(separator: " ").count >= 3 }
    }

    /// Old content never says that a pathway may be possible or what to do for it: it sends the reader to a lawyer.
    @Test(arguments: ShippedContent.languages)
    func oldContentSendsToALawyer(language: Language) throws {
        let pack = try Pack(language)
        let verdicts = [MessageID.resultsPossible, .resultsMaybe, .resultsNext].map { pack.words.words($0) }
        for (name, session) in try Self.sessions.get() where session.step == .results {
            let results = session.state.results
            let open = results.possible + results.maybe
            let list = pack.content(of: session, isStopped: true)
            for result in open { #expect(list.items.contains(.interview(.pathway(result.id))), "\(name)") }
            for note in results.notes { #expect(list.items.contains(.interview(.note(note.id))), "\(name)") }
            let screens = [list] + open.map { pack.content(of: session, Self.size, .pathway($0.id), isStopped: true) }
            for screen in screens {
                let text = screen.document.lines.map { $0.runs.map(\.text).joined() }.joined(separator: "\n")
                for verdict in verdicts { #expect(!text.contains(verdict), "\(name): \(text)") }
                #expect(open.isEmpty || text.contains(pack.words.words(.resultsAsk)), "\(name): \(text)")
            }
        }
    }

    @Test func everyNextStepHasADigitAndNothingErases() throws {
        let pack = try Pack(ShippedContent.languages[0])
        // A child gets a person, not results.
        for (name, session) in try Self.sessions.get() where session.step == .results {
            let items = pack.content(of: session).items
            #expect(!items.contains(.interview(.restart)) && !items.contains(.end), "\(name)")
            #expect(items.contains(.interview(.answers)) && items.contains(.interview(.results(.always))), "\(name)")
            #expect(items.contains(.interview(.elsewhere)) == session.state.offersElsewhere, "\(name)")
            let results = session.state.results
            for result in results.possible + results.maybe {
                #expect(items.contains(.interview(.pathway(result.id))), "\(name): \(result.id)")
            }
            #expect(items.contains(.interview(.results(.unlikely))) == !results.unlikely.isEmpty, "\(name)")
            #expect(items.contains(.interview(.results(.closed))) == !results.closed.isEmpty, "\(name)")
        }
    }
}
