import ContentModel
import Interview
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

/// Every sensitive screen of the shipped content, in every language: bystanders cannot see what it is about, and
/// the key that leaves comes first.
struct SensitiveScreenTests {
    private static let sizes = [ScreenSize(columns: 40, rows: 12), ScreenSize(columns: 80, rows: 24)]

    private static let pages = ShippedContent.outcome.content?.pages.filter(\.isSensitive) ?? []

    /// Checks every page of a screen; `titles` may be in the text alone.
    private static func check(
        _ content: ScreenContent, _ size: ScreenSize, _ words: Vocabulary, titles: [String], _ name: String
    ) {
        let start = Layout(content, size: size, position: ReadingPosition())
        let leave = words(.sensitiveLeave, ["key": "/"]).replacing("\u{A0}", with: " ")
        for page in start.pages.ranges.indices {
            let position = start.position(ofPage: page) ?? ReadingPosition()
            let screen = Painter.paint(Layout(content, size: size, position: position))
            let rows = screen.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            let band = content.banner.isEmpty ? 1 : 2
            let first = rows.dropFirst(band).first { $0.contains { !$0.isWhitespace } } ?? ""
            #expect(first.trimmingSpaces == leave, "\(name), page \(page + 1)")
            for row in rows.indices where screen[row, 0].style == .title || row == 0 {
                for title in titles { #expect(!rows[row].contains(title.prefix(12)), "\(name): \(rows[row])") }
            }
        }
        #expect(cursorLine(in: start) == leave, "\(name): the cursor begins there")
        #expect(cursorLine(in: top(of: start)) == leave, "\(name): nothing is before it")
    }

    /// The layout at the first stop of the arrow keys.
    private static func top(of layout: Layout) -> Layout {
        var layout = Layout(
            layout.content, size: layout.size, position: layout.position(ofPage: 0) ?? ReadingPosition())
        while let before = layout.position(movedBy: -1) {
            layout = Layout(layout.content, size: layout.size, position: before)
        }
        return layout
    }

    private static func cursorLine(in layout: Layout) -> String {
        let screen = Painter.paint(layout)
        let rows = screen.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return rows.indices.contains(screen.cursor.row) ? rows[screen.cursor.row].trimmingSpaces : ""
    }

    @Test(arguments: ShippedContent.languages)
    func aSensitivePageRevealsNothingToBystanders(language: Language) throws {
        #expect(Self.pages.count >= 4)
        let store = try ShippedContent.store()
        let content = OpenContent(store: store, manifest: try store.manifest())
        let loader = ContentLoader(content: content, country: "mx")
        let words = Vocabulary(words: try store.words(language))
        for page in Self.pages {
            for size in Self.sizes {
                for other in ShippedContent.languages {
                    let requests: [ReadRequest] = [
                        .visit(language), .page(page.id, language: language, textLanguage: other),
                        .about(page.id, language: language, textLanguage: other),
                    ]
                    var model = KioskModel(
                        site: Site(), size: size, isLocked: true, manifest: content.manifest,
                        now: Moment(milliseconds: 0, day: content.manifest.day, minuteOfDay: 600))
                    for request in requests {
                        _ = model.update(.loaded(try loader.load(request)))
                        guard model.visit?.screen.page != nil else { continue }
                        Self.check(
                            model.layout.content, size, words, titles: Array(page.titles.values),
                            "\(page.id) \(language) \(size)")
                    }
                }
            }
        }
    }

    /// The results of some examples, and whatever the results of any lead to, once with each verdict.
    @Test(arguments: ShippedContent.languages)
    func theResultsRevealNothingToBystanders(language: Language) throws {
        let pack = try ResultsTests.Pack(language)
        var seen: Set<String> = []
        var pathways: Set<PathwayID> = []
        for (number, (name, session)) in try ResultsTests.sessions.get().enumerated() {
            let results = session.state.results
            let shown = results.possible + results.maybe + results.unlikely + results.closed
            pathways.formUnion(shown.map(\.id))
            var screens: [Screen?] = shown.filter { seen.insert("\($0.id) \($0.verdict)").inserted }.map {
                .pathway($0.id)
            }
            screens += results.notes.filter { seen.insert($0.id.rawValue).inserted }.map { .note($0.id) }
            if number.isMultiple(of: 20) {
                screens += [nil, .answers, .results(.unlikely), .results(.closed), .results(.always)]
                screens.append(.sheet(SheetWords(pack: pack.words, texts: pack.texts)))
            }
            let titles = pack.texts.wording.pathways.values.map(\.name) + pack.texts.wording.notes.values.map(\.title)
            for size in Self.sizes {
                for screen in screens {
                    let content = pack.content(of: session, size, screen)
                    Self.check(content, size, pack.words.words, titles: titles, "\(name) \(screen as Any) \(size)")
                }
            }
        }
        let marked = try ShippedContent.interview().rules().pathways.filter(\.isSensitive).map(\.id)
        #expect(marked.count >= 3 && pathways.isSuperset(of: marked), "an example leads to each marked pathway")
    }

    @Test(arguments: ShippedContent.languages, sizes)
    func theNotesOfTheQuestionsRevealNothingToBystanders(language: Language, size: ScreenSize) throws {
        let words = Vocabulary(words: try ShippedContent.store().words(language))
        for (answer, titles) in [(["yes"], ["danger"]), (["no", "u18"], ["child"])] {
            var visitor = try Visitor(language, size)
            try visitor.choose(.resume)
            for option in answer { try visitor.choose(option) }
            let interview = try #require(visitor.kiosk.model.visit?.interview)
            let notes = titles.compactMap { NoteID(rawValue: $0).flatMap { interview.texts.wording.notes[$0]?.title } }
            #expect(!notes.isEmpty)
            Self.check(visitor.kiosk.model.layout.content, size, words, titles: notes, "\(titles) \(language) \(size)")
        }
    }

    /// The line fits one row of the smallest window, so that it is whole above every page.
    @Test(arguments: ShippedContent.languages)
    func theFirstLineFitsOneRow(language: Language) throws {
        let words = Vocabulary(words: try ShippedContent.store().words(language))
        #expect(displayWidth(words(.sensitiveLeave, ["key": "/"])) <= ScreenSize.minimum.textWidth)
    }

    @Test func otherScreensKeepTheirNames() throws {
        var kiosk = try KioskDriver()
        kiosk.choose(.english, .topic(1), .page(1))
        #expect(kiosk.text.contains("Topic first en"))
        #expect(!kiosk.text.contains(Fallback.words(FixedContent.en)?.text("sensitive.title") ?? "-"))
    }
}

extension String {
    var trimmingSpaces: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
