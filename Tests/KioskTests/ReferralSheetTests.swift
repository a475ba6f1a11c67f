import ContentModel
import Interview
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

/// The summary that a visitor shows to the staff.
struct ReferralSheetTests {
    private static let sizes = [ScreenSize(columns: 80, rows: 24), ScreenSize(columns: 40, rows: 12)]

    /// Every example of the shipped interview, in every language of a site: one screen, or two small ones, without a word
    /// of the answers.
    @Test(arguments: ShippedContent.languages, sizes)
    func itIsShortAndHasNoAnswers(site: Language, size: ScreenSize) throws {
        let pack = try ResultsTests.Pack(site)
        let visitor = try ResultsTests.Pack(try #require(ShippedContent.languages.last { $0 != site }))
        let sheet = SheetWords(pack: pack.words, texts: pack.texts)
        for (name, session) in try ResultsTests.sessions.get() {
            let content = visitor.content(of: session, size, .sheet(sheet))
            let layout = Layout(content, size: size, position: ReadingPosition())
            #expect(layout.pages.ranges.count <= (size.rows == 12 ? 2 : 1), "\(name) \(site) \(size)")
            #expect(content.items.isEmpty && !content.banner.isEmpty)
            let text = Self.text(of: layout)
            #expect(text.contains(pack.words.words(.sheetTitle)))
            let names = pack.texts.wording.pathways.values.map(\.name).joined(separator: " ")
            for (question, answer) in session.state.answered {
                guard case .options(let options) = answer else { continue }
                let labels = pack.texts.wording.questions[question.id]?.options ?? [:]
                for label in options.compactMap({ labels[$0] }) where label.count > 12 && !names.contains(label) {
                    #expect(!text.contains(label), "\(name): \(label)")
                }
            }
        }
    }

    private static func text(of layout: Layout) -> String {
        layout.pages.ranges.indices.map { page in
            let position = layout.position(ofPage: page) ?? ReadingPosition()
            return Painter.paint(Layout(layout.content, size: layout.size, position: position)).text
        }.joined()
    }

    /// It opens from the results with an item, in the site's language below a banner, and back returns to the results.
    @Test func itOpensFromTheResultsAndBackReturns() throws {
        var kiosk = try KioskDriver()
        kiosk.choose(.english, .interview, .item(.interview(.resume)))
        while kiosk.model.visit?.interview?.step != .results {
            kiosk.press(.home, .down, .enter)
            if kiosk.model.layout.content.items.contains(.interview(.done)) { kiosk.choose(.item(.interview(.done))) }
        }
        let (log, results) = (kiosk.log, kiosk.model.visit?.screen)
        kiosk.choose(.item(.sheet))
        guard case .sheet(let words)? = kiosk.model.visit?.screen else { return #expect(Bool(false)) }
        #expect(words.pack.language == FixedContent.es && kiosk.text.contains("Own es"), "\(kiosk.text)")
        kiosk.type("0")
        #expect(kiosk.model.visit?.screen == results && kiosk.log == log)
        kiosk.choose(.item(.sheet))
        kiosk.press(.function(12))
        #expect(kiosk.model.visit == nil && kiosk.log == log)
    }

    @Test func oldContentOffersNone() throws {
        let pack = try ResultsTests.Pack(ShippedContent.languages[0])
        let session = try #require(ResultsTests.sessions.get().first?.1)
        #expect(pack.content(of: session).items.contains(.sheet))
        #expect(!pack.content(of: session, isStopped: true).items.contains(.sheet))
    }

    @Test(arguments: ShippedContent.languages, sizes)
    func theSheet(site: Language, size: ScreenSize) throws {
        let pack = try ResultsTests.Pack(site)
        let visitor = try ResultsTests.Pack(try #require(ShippedContent.languages.last { $0 != site }))
        let (_, session) = try #require(
            ResultsTests.sessions.get().max { Self.weight($0.1) < Self.weight($1.1) })
        let content = visitor.content(of: session, size, .sheet(SheetWords(pack: pack.words, texts: pack.texts)))
        let layout = Layout(content, size: size, position: ReadingPosition())
        try expectGolden(Self.text(of: layout), name: "sheet.\(site).\(size)")
    }

    /// The number of lines that an interview's sheet has.
    private static func weight(_ session: InterviewSession) -> Int {
        let results = session.state.results
        let open = results.possible + results.maybe
        return open.count + open.count { $0.deadline != nil } * 2
    }
}
