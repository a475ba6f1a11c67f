import ContentModel
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

/// The notices as visitors see them: on the language screen, from home, and nowhere near a protected page.
struct NoticeScreenTests {
    private static func day() throws -> Day { try ShippedContent.store().manifest().day }

    private static func kiosk(_ size: ScreenSize, _ notices: [Notice], _ change: (inout Site) -> Void = { _ in }) throws
        -> KioskDriver
    {
        var site = Site()
        site.centre = "Centro de atención"
        change(&site)
        return try KioskDriver(
            [try NoticeFixture.store()], interview: try ShippedContent.interview(), site: site, size: size, day: day(),
            staff: StaffTests.Desk().services, notices: NoticeFixture.Desk(notices).services)
    }

    private static func some() throws -> [Notice] {
        let comar = try #require(NoticeID(rawValue: "comar"))
        return [
            try NoticeFixture.text("Hay ropa limpia.", ShippedContent.languages[0], from: day()),
            try NoticeFixture.template(
                "place-closed", [.place: .entry(comar), .date: .date(try day().adding(days: 1))], from: day(), days: 3),
            try NoticeFixture.template("beds-full", from: day()),
        ]
    }

    /// No item of home loses its place to the notices' item, whatever the window.
    @Test(
        arguments: ShippedContent.languages,
        NoticeFixture.sizes + [ScreenSize(columns: 60, rows: 16), ScreenSize(columns: 120, rows: 60)])
    func homeKeepsEveryItemInItsPlace(language: Language, size: ScreenSize) throws {
        var with = try Self.kiosk(size, NoticeFixture.longest(from: Self.day()))
        var without = try Self.kiosk(size, [])
        with.choose(.language(language))
        without.choose(.language(language))
        #expect(with.model.layout.content.items == without.model.layout.content.items + [.notices])
        for page in without.model.layout.pages.ranges.indices {
            let (one, other) = (with.model.layout, without.model.layout)
            let items = one.visibleItems.filter { one.content.items[$0] != .notices }
            #expect(items == other.visibleItems, "page \(page)")
            #expect(items.map(one.digit(of:)) == other.visibleItems.map(other.digit(of:)))
            for item in items { #expect(one.rowOf(item) == other.rowOf(item), "\(item) on page \(page)") }
            with.press(.pageDown)
            without.press(.pageDown)
        }
    }

    @Test(arguments: ShippedContent.languages, NoticeFixture.sizes)
    func theScreens(language: Language, size: ScreenSize) throws {
        var kiosk = try Self.kiosk(size, Self.some())
        kiosk.choose(.language(language))
        try expectGolden(kiosk.text, name: "notices-home.\(language).\(size)")
        kiosk.choose(.item(.notices))
        try expectGolden(kiosk.readToTheEnd(), name: "notices.\(language).\(size)")
        kiosk.press(.escape)
        #expect(kiosk.model.visit?.screen == .home)
    }

    @Test(arguments: NoticeFixture.sizes + [ScreenSize(columns: 60, rows: 16), ScreenSize(columns: 200, rows: 60)])
    func theLanguageScreen(size: ScreenSize) throws {
        let kiosk = try Self.kiosk(size, Self.some())
        try expectGolden(kiosk.text, name: "attract-notice.\(size)")
    }

    /// The language screen and home name the first notice in the visitor's language, and the number of the others.
    @Test(
        arguments: ShippedContent.languages,
        NoticeFixture.sizes + [ScreenSize(columns: 60, rows: 16), ScreenSize(columns: 120, rows: 40)])
    func theFirstNoticeIsNamed(language: Language, size: ScreenSize) throws {
        var kiosk = try Self.kiosk(size, Self.some())
        let first = try #require(kiosk.model.noticeBoard.lines.first?.texts[language])
        let words = first.split(separator: " ").prefix(2).joined(separator: " ")
        var texts: [String] = []
        for _ in 0..<2 * ShippedContent.languages.count {
            texts.append(kiosk.text)
            kiosk.wait(IdleTurn.milliseconds)
        }
        #expect(texts.contains { Self.line($0).contains(words) && $0.contains("(+2)") }, "\(texts[0])")
        kiosk.choose(.language(language))
        #expect(Self.line(kiosk.text).contains(words) && kiosk.text.contains("(+2)"), "\(kiosk.text)")
    }

    private static func line(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Whatever a centre writes, the emergency line and every language are on the first screen, above it.
    @Test(arguments: NoticeFixture.sizes + [ScreenSize(columns: 60, rows: 16), ScreenSize(columns: 200, rows: 60)])
    func theLanguageScreenLosesNothing(size: ScreenSize) throws {
        for number in 0..<Notice.maximumCount {
            let notice = try NoticeFixture.longest(from: Self.day())[number]
            var with = try Self.kiosk(size, [notice])
            var without = try Self.kiosk(size, [])
            // Where both have no room, a notice and a sentence for the people who wait take turns.
            let still = try Self.kiosk(size, []).text
            for _ in 0..<4 {
                let hint = ShippedContent.languages.compactMap { language in
                    with.model.manifest?.languages.first { $0.language == language }?.attract(.attractHint)
                }
                let lines = Self.lines(with.text)
                let losesNothing = [without.text, still].contains { text in
                    let kept = Self.lines(text).filter { line in !hint.contains { line.contains($0) } }
                    return Array(lines.filter(kept.contains)) == kept
                }
                #expect(losesNothing, "\(size)\n\(with.text)")
                with.wait(IdleTurn.milliseconds)
                without.wait(IdleTurn.milliseconds)
            }
        }
    }

    private static func lines(_ text: String) -> [String] {
        text.split(separator: "\n").map { String($0).trimmingSpaces }.filter { !$0.isEmpty }
    }

    /// Every protected page, in every language, at two sizes: eight notices change no cell of any of its screens.
    @Test(arguments: ShippedContent.languages)
    func aProtectedPageIsTheSameWithEightNotices(language: Language) throws {
        let store = try NoticeFixture.store()
        let content = OpenContent(store: store, manifest: try store.manifest())
        let loader = ContentLoader(content: content, country: "mx")
        let pages = try #require(content.manifest.protectedPages)
        #expect(pages.count >= 25)
        for size in NoticeFixture.sizes {
            for page in pages {
                let requests: [ReadRequest] = [
                    .visit(language), .page(page, language: language, textLanguage: language),
                    .about(page, language: language, textLanguage: language),
                ]
                var (with, without) = (
                    try Self.model(size, content, NoticeFixture.longest(from: Self.day())),
                    try Self.model(size, content, [])
                )
                #expect(with.noticeBoard.lines.count == Notice.maximumCount)
                for request in requests {
                    let loaded = try loader.load(request)
                    _ = with.update(.loaded(loaded))
                    _ = without.update(.loaded(loaded))
                    guard with.visit?.screen.page != nil else { continue }
                    Self.expectEqualScreens(with, without, "\(page) \(language) \(size)")
                }
            }
        }
    }

    /// So are the screen for complaints, the menu above a protected page, the questions and the notes.
    @Test(arguments: ShippedContent.languages, NoticeFixture.sizes)
    func complaintsAndTheQuestionsAreTheSame(language: Language, size: ScreenSize) throws {
        let keys: [[Key]] = [
            [.tab, .character("7")], [.character("2"), .character("1"), .tab],
            [.character("2"), .character("1"), .function(1)],
            [.character("1")], [.character("1"), .character("1")],
            [.character("1"), .character("1"), .character("1")],
        ]
        for keys in keys {
            var with = try Self.kiosk(size, NoticeFixture.longest(from: Self.day()))
            var without = try Self.kiosk(size, [])
            with.choose(.language(language))
            without.choose(.language(language))
            for key in keys {
                with.press(key)
                without.press(key)
            }
            #expect(with.screen == without.screen, "\(keys)\n\(with.text)")
        }
    }

    private static func model(_ size: ScreenSize, _ content: OpenContent, _ notices: [Notice]) throws -> KioskModel {
        var model = KioskModel(
            site: Site(), size: size, isLocked: true, manifest: content.manifest,
            now: Moment(milliseconds: 0, day: try day(), minuteOfDay: 600))
        _ = model.update(.noticesRead(notices))
        _ = model.update(.noticeRulesRead(try content.store.notices()))
        return model
    }

    private static func expectEqualScreens(_ with: KioskModel, _ without: KioskModel, _ name: String) {
        #expect(with.layout == without.layout, "\(name)")
        for page in without.layout.pages.ranges.indices {
            let position = without.layout.position(ofPage: page) ?? ReadingPosition()
            let screens = [with, without].map { model in
                Painter.paint(Layout(model.layout.content, size: model.size, position: position))
            }
            #expect(screens[0] == screens[1], "\(name), page \(page + 1)")
        }
    }
}

/// The staff's screens of the notices, in each language that a site can have.
struct StaffNoticeGoldenTests {
    @Test(arguments: ShippedContent.languages, NoticeFixture.sizes)
    func theScreens(language: Language, size: ScreenSize) throws {
        let day = try ShippedContent.store().manifest().day
        var site = Site()
        (site.language, site.centre) = (language, "Centro de atención")
        let kept = [
            try NoticeFixture.template("beds-full", from: day), try NoticeFixture.template("water", from: day, days: 7),
        ]
        var kiosk = try KioskDriver(
            [try NoticeFixture.store()], interview: try ShippedContent.interview(), site: site, size: size, day: day,
            staff: StaffTests.Desk().services, notices: NoticeFixture.Desk(kept).services)
        kiosk.type(".94711")
        kiosk.press(.enter)
        kiosk.choose(.item(.staff(.notices(.list))))
        try expect(&kiosk, "list", language)
        kiosk.choose(.item(.staff(.notices(.kept(kept[1])))))
        try expect(&kiosk, "kept", language)
        kiosk.type("0")
        kiosk.choose(.item(.staff(.notices(.textLanguage))), .item(.staff(.notices(.text(language)))))
        kiosk.type("Dinero")
        kiosk.press(.enter)
        try expect(&kiosk, "text", language)
        kiosk.press(.escape, .escape)
        kiosk.choose(.item(.staff(.notices(.templates))))
        try expect(&kiosk, "templates", language)
        kiosk.choose(.item(.staff(.notices(.template(try #require(NoticeID(rawValue: "place-closed")))))))
        try expect(&kiosk, "place", language)
        kiosk.type("1")
        try expect(&kiosk, "date", language)
        kiosk.choose(.item(.staff(.notices(.value(.date(day.adding(days: 5)))))))
        try expect(&kiosk, "confirm", language)
        kiosk.type("1")
        kiosk.choose(
            .item(.staff(.notices(.templates))),
            .item(.staff(.notices(.template(try #require(NoticeID(rawValue: "beds-left")))))))
        try expect(&kiosk, "replaces", language)
        kiosk.type("0")
        kiosk.choose(
            .item(.staff(.notices(.templates))),
            .item(.staff(.notices(.template(try #require(NoticeID(rawValue: "water")))))))
        try expect(&kiosk, "period", language)
        kiosk.type("2")
        kiosk.type("1")
        try expect(&kiosk, "added", language)
        kiosk.choose(
            .item(.staff(.notices(.templates))),
            .item(.staff(.notices(.template(try #require(NoticeID(rawValue: "food")))))))
        kiosk.type("99")
        kiosk.press(.enter)
        kiosk.type("1")
        try expect(&kiosk, "hour", language)
    }

    private func expect(_ kiosk: inout KioskDriver, _ name: String, _ language: Language) throws {
        let size = kiosk.model.size
        #expect(kiosk.screen.cursor.row < size.rows)
        let texts = kiosk.readToTheEnd()
        try expectGolden(texts, name: "staff-notices-\(name).\(language).\(size)")
        kiosk.press(.home)
    }
}

extension Layout {
    /// The row on which an item begins, from the top of the page.
    fileprivate func rowOf(_ item: Int) -> Int? { visible.firstIndex { $0.firstItems.contains(item) } }
}
