import ContentModel
import Interview
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

/// The staff read a page or a question in their language; the visit keeps its own.
struct PeekTests {
    private static let narrow = ScreenSize(columns: 80, rows: 24)
    private static let wide = ScreenSize(columns: 120, rows: 40)

    private func page(_ size: ScreenSize = narrow, site: Site = Site()) throws -> KioskDriver {
        var kiosk = try KioskDriver(site: site, size: size)
        kiosk.choose(.creole, .topic(1), .page(1))
        return kiosk
    }

    /// The languages of the text between the banner and the bottom line.
    private func languages(_ kiosk: KioskDriver) -> Set<LanguageTag> {
        let (screen, body) = (kiosk.screen, kiosk.model.layout.body)
        return Set(body.flatMap { screen[row: $0].map(\.language) }).subtracting([0])
    }

    private func tag(_ language: Language, _ kiosk: KioskDriver) -> LanguageTag {
        kiosk.model.context.tag(of: language)
    }

    @Test func inASmallWindowItIsInPlaceOfTheVisitorsTextUnderABanner() throws {
        var kiosk = try page()
        kiosk.press(.pageDown)
        let (text, block) = (kiosk.text, kiosk.model.position.block)
        kiosk.type(".6")
        #expect(languages(kiosk) == [tag(FixedContent.es, kiosk)])
        #expect(kiosk.text.contains("Own es") && kiosk.model.position.block == block)
        #expect(kiosk.model.visit?.language == FixedContent.ht, "the visit keeps its language")
        for key in [Key.pageDown, .pageUp, .end, .home] {
            kiosk.press(key)
            #expect(kiosk.text.contains("Own es"), "every page says so")
        }
        kiosk.press(.pageDown)
        kiosk.type(".6")
        #expect(kiosk.text == text)
    }

    @Test func inALargeWindowItIsBesideTheVisitorsText() throws {
        var kiosk = try page(Self.wide)
        kiosk.press(.function(7))
        #expect(languages(kiosk) == [tag(FixedContent.es, kiosk), tag(FixedContent.ht, kiosk)])
        let screen = kiosk.screen
        let middle = screen.size.columns / 2
        for row in kiosk.model.layout.body {
            let cells = screen[row: row]
            #expect(!cells.prefix(middle - 1).contains { $0.language == tag(FixedContent.es, kiosk) }, "row \(row)")
            #expect(!cells.suffix(middle - 1).contains { $0.language == tag(FixedContent.ht, kiosk) }, "row \(row)")
        }
        #expect(kiosk.text.contains("Own ht") && kiosk.text.contains("Own es"))
        #expect(kiosk.text.contains("Answer in ht.") && kiosk.text.contains("Answer in es."))
        kiosk.press(.pageDown)
        #expect(kiosk.text.contains("Own ht") && languages(kiosk).count == 2)
    }

    /// A screen reader would mix two texts that are beside each other.
    @Test func forAScreenReaderItIsInPlace() throws {
        var site = Site()
        site.hasScreenReader = true
        var kiosk = try page(Self.wide, site: site)
        kiosk.press(.function(7))
        #expect(languages(kiosk) == [tag(FixedContent.es, kiosk)])
    }

    /// The same key, 0, the menu, home, another page and another language lead back to the visitor's language alone.
    @Test(arguments: [narrow, wide])
    func everyWayOutLeadsToTheVisitorsLanguage(size: ScreenSize) throws {
        let before = try page(size).text
        let ways: [(String, [Key])] = [
            ("the same key", [.function(7)]), ("the menu", digits(".6")), ("0", digits("0")), ("escape", [.escape]),
        ]
        for (name, keys) in ways {
            var kiosk = try page(size)
            kiosk.press(.function(7))
            for key in keys { kiosk.press(key) }
            #expect(kiosk.text == before, "\(name)")
        }
        for keys in [".91", "1", "00", "*3"] {
            var kiosk = try page(size)
            kiosk.press(.function(7))
            kiosk.type(keys)
            #expect(kiosk.model.visit?.peek == nil, "\(keys)")
            #expect(languages(kiosk).subtracting([tag(FixedContent.ht, kiosk)]).isEmpty || keys == "*3", "\(keys)")
        }
    }

    /// What covers the page is for the visitor: the menu, the help, the warning.
    @Test func everythingElseIsInTheVisitorsLanguage() throws {
        for key in [Key.tab, .function(1), .function(2)] {
            var kiosk = try page()
            kiosk.press(.function(7), key)
            #expect(key == .function(2) || languages(kiosk) == [tag(FixedContent.ht, kiosk)], "\(key)")
            kiosk.press(.escape)
            #expect(languages(kiosk) == [tag(FixedContent.es, kiosk)], "\(key)")
        }
        var kiosk = try page()
        kiosk.press(.function(7))
        kiosk.wait(200_000)
        #expect(kiosk.model.visit == nil || languages(kiosk) == [tag(FixedContent.ht, kiosk)])
    }

    @Test func aVisitorWhoReadsTheSitesLanguageIsNotOfferedIt() throws {
        var kiosk = try KioskDriver()
        kiosk.choose(.spanish, .topic(1), .page(1))
        kiosk.press(.function(7))
        #expect(kiosk.model.visit?.peek == nil && kiosk.model.feedback == .unused)
    }

    /// It is offered on one question after another, but not on notes, results, answers, lists and home.
    @Test func itIsOfferedOnPagesAndQuestionsAlone() throws {
        for keys in ["", "2", ".1", "*", ".7"] {
            var kiosk = try KioskDriver()
            kiosk.choose(.english)
            kiosk.type(keys)
            kiosk.press(.function(7))
            #expect(kiosk.model.visit?.peek == nil, "\(keys)")
        }
        var visitor = try Visitor(try #require(Language(rawValue: "ht")), Self.narrow)
        visitor.kiosk.press(.function(7))
        #expect(visitor.kiosk.model.visit?.peek != nil, "the introduction")
        try visitor.choose(.resume)
        var seen: Set<String> = []
        while let interview = visitor.kiosk.model.visit?.interview, interview.step != .results {
            if interview.step == .question {
                if visitor.kiosk.model.visit?.peek == nil { visitor.kiosk.press(.function(7)) }
                #expect(languages(visitor.kiosk).contains(tag(FixedContent.es, visitor.kiosk)))
                seen.insert("question")
                try visitor.choose(.unknown)
            } else {
                #expect(visitor.kiosk.model.visit?.peek == nil, "a note")
                try visitor.choose(.resume)
            }
        }
        #expect(seen.contains("question"))
        for key in [Key.other, .tab] {
            visitor.kiosk.press(key == .tab ? .tab : .function(7))
            #expect(visitor.kiosk.model.visit?.peek == nil, "results")
            #expect(!visitor.kiosk.model.layout.content.items.contains(.peek(isConfirmed: false)))
        }
        visitor.kiosk.type("7")
        visitor.kiosk.press(.function(7))
        #expect(visitor.kiosk.model.visit?.screen == .answers && visitor.kiosk.model.visit?.peek == nil)
    }

    /// The staff see the question, not what was answered; the key of the next group is named in their language.
    @Test(arguments: [narrow, wide, ScreenSize(columns: 40, rows: 12)])
    func theMarksOfAnAnswerAreNotShown(size: ScreenSize) throws {
        let (creole, spanish) = (try #require(Language(rawValue: "ht")), ShippedContent.languages[0])
        var visitor = try Visitor(creole, size)
        try visitor.choose(.resume)
        while let question = visitor.kiosk.model.visit?.interview?.state.question, question.kind != .multipleChoice {
            if visitor.kiosk.model.visit?.interview?.step == .question {
                try visitor.choose(.unknown)
            } else {
                try visitor.choose(.resume)
            }
        }
        let question = try #require(visitor.kiosk.model.visit?.interview?.state.question)
        let option = try #require(question.options.first { $0 != question.exclusive })
        try visitor.choose(.option(option))
        #expect(visitor.kiosk.text.contains("(x)"))
        let marked = visitor.kiosk.text
        visitor.kiosk.press(.function(7))
        let none = Vocabulary(words: try ShippedContent.store().words(spanish))(.interviewChosenNone)
        #expect(visitor.kiosk.model.visit?.peek != nil)
        repeat {
            #expect(!visitor.kiosk.text.contains("(x)"), "\(visitor.kiosk.text)")
            #expect(visitor.kiosk.text.contains(none))
            let more = Vocabulary(words: try ShippedContent.store().words(spanish))(.listMore)
            #expect(!visitor.kiosk.model.layout.hasNextKey || visitor.kiosk.text.contains(more))
            visitor.kiosk.press(.pageDown)
        } while !visitor.kiosk.model.layout.isLastPage
        visitor.kiosk.press(.home, .function(7))
        #expect(visitor.kiosk.text == marked, "the marks are still there")
        visitor.kiosk.press(.function(7))
        try visitor.choose(.option(option))
        #expect(visitor.kiosk.model.visit?.peek == nil, "a mark ends it")
        #expect(visitor.kiosk.model.visit?.interview?.draft.chosen == [])
    }

    /// On a sensitive page the visitor is asked, and the first answer changes nothing.
    @Test func onASensitivePageTheVisitorIsAskedFirst() throws {
        let id = FixedContent.long
        var store = FixedContent.store()
        let plain = store.page
        store.page = { asked in
            var page = try plain(asked)
            if asked == id { page.isSensitive = true }
            return page
        }
        for keys in [[Key.function(7)], digits(".6")] {
            var kiosk = try KioskDriver([store])
            kiosk.choose(.english, .topic(1), .page(1))
            let text = kiosk.text
            for key in keys { kiosk.press(key) }
            #expect(kiosk.model.visit?.screen == .confirmation(.peek) && kiosk.model.layout.focus == 0)
            kiosk.press(.enter)
            #expect(kiosk.text == text && kiosk.model.visit?.peek == nil)
            for key in keys { kiosk.press(key) }
            kiosk.type("2")
            #expect(kiosk.text.contains("Answer in es."))
            #expect(kiosk.screen[row: kiosk.model.layout.body.lowerBound].contains { $0.style == .keyName })
            kiosk.type("0")
            #expect(kiosk.text == text)
        }
    }

    /// If the page cannot be read in the other language, the visitor's page stays.
    @Test func aDamagedTextLeavesTheVisitorsPage() throws {
        var kiosk = try KioskDriver([FixedContent.store { $0 == "text long-page es" }, FixedContent.store()])
        kiosk.choose(.english, .topic(1), .page(1))
        kiosk.press(.function(7))
        #expect(kiosk.model.visit?.language == FixedContent.en)
    }

    private func digits(_ text: String) -> [Key] { text.map { .character($0) } }
}

/// The shipped pages and questions in two languages.
struct PeekScreenTests {
    private static let pairs = [("es", "en"), ("en", "es"), ("fr", "es"), ("ht", "es")]

    private func kiosk(_ language: String, _ staff: String, _ size: ScreenSize) throws -> KioskDriver {
        var site = Site()
        site.language = Language(rawValue: staff)
        let store = try ShippedContent.store()
        var kiosk = try KioskDriver(
            [store], interview: try ShippedContent.interview(), site: site, size: size, day: store.manifest().day)
        kiosk.type(ShippedContent.key(of: try #require(Language(rawValue: language))))
        return kiosk
    }

    @Test(arguments: pairs, [ScreenSize(columns: 120, rows: 40), ScreenSize(columns: 40, rows: 12)])
    func thePagesAndQuestions(pair: (String, String), size: ScreenSize) throws {
        for (name, keys) in [("page", "43"), ("question", "111")] {
            var kiosk = try kiosk(pair.0, pair.1, size)
            kiosk.type(keys)
            kiosk.press(.function(7))
            #expect(kiosk.model.visit?.peek != nil)
            try expectGolden(kiosk.text, name: "peek-\(name).\(pair.0)-\(pair.1).\(size)")
        }
    }

    @Test(arguments: pairs)
    func theQuestionBeforeASensitivePage(pair: (String, String)) throws {
        let size = ScreenSize(columns: 40, rows: 12)
        var kiosk = try kiosk(pair.0, pair.1, size)
        let content = try #require(ShippedContent.outcome.content)
        let page = try #require(content.pages.first { $0.isSensitive })
        let store = try ShippedContent.store()
        let loader = ContentLoader(content: OpenContent(store: store, manifest: try store.manifest()), country: "mx")
        let language = try #require(Language(rawValue: pair.0))
        var model = kiosk.model
        _ = model.update(.loaded(try loader.load(.page(page.id, language: language, textLanguage: language))))
        let moment = Moment(milliseconds: 9000, day: content.manifest.day, minuteOfDay: 600)
        _ = model.update(.key(.function(7), at: moment))
        try expectGolden(view(model).text, name: "peek-ask.\(pair.0)-\(pair.1).\(size)")
        kiosk.press(.function(12))
    }

    /// Every page of the content in two columns: nothing is cut, every digit is on the screen, the cursor is on the focus.
    @Test(arguments: pairs, [ScreenSize(columns: 100, rows: 16)])
    func everyPageHasRoomBesideItself(pair: (String, String), size: ScreenSize) throws {
        let store = try ShippedContent.store()
        let loader = ContentLoader(content: OpenContent(store: store, manifest: try store.manifest()), country: "mx")
        let (language, staff) = (try #require(Language(rawValue: pair.0)), try #require(Language(rawValue: pair.1)))
        let start = try kiosk(pair.0, pair.1, size).model
        for page in try #require(ShippedContent.outcome.content).pages
        where page.languages.contains(language) && page.languages.contains(staff) {
            var model = start
            _ = model.update(.loaded(try loader.load(.page(page.id, language: language, textLanguage: language))))
            let items = model.layout.content.items
            _ = model.update(.loaded(try loader.load(.peek(staff, of: .page(page.id)))))
            let layout = model.layout
            #expect(layout.content.items == items && layout.left >= 2, "\(page.id)")
            for line in layout.content.document.lines {
                #expect(displayWidth(line.runs) <= size.columns - 4, "\(page.id)")
            }
            for item in items.indices {
                model.position = layout.position(of: item)
                model.refresh()
                let cursor = view(model).cursor
                #expect(model.layout.hit(row: cursor.row, column: cursor.column) == .item(item), "\(page.id) \(item)")
            }
        }
    }
}
