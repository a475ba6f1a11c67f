import ContentModel
import Foundation
import TestSupport
import Testing

/// The whole program in a real terminal.
@Suite(.serialized)
struct TerminalTests {
    private func greeting() throws -> String { try BuiltProgram.attract("greeting") }

    /// The title of the first page of the first topic, and its answer.
    private func firstPage(_ language: Language) throws -> PageText {
        let store = try ShippedContent.store()
        let first = try #require(store.manifest().topics.first?.id)
        let page = try #require(store.topic(first).pages.first?.id)
        var text = try store.text(page, language)
        text.title = text.title.replacing("\u{A0}", with: " ")  // as a terminal shows it
        return text
    }

    @Test(arguments: ShippedContent.languages)
    func aVisitLeadsToAPageAndEnds(language: Language) throws {
        let page = try firstPage(language)
        let terminal = try Tmux(try BuiltProgram.command())
        try terminal.screen(showing: try greeting())
        try terminal.press(ShippedContent.key(of: language))
        try terminal.screen(showing: try BuiltProgram.homeTitle(language))
        #expect(try terminal.textAtCursor().hasPrefix("[1]"))
        try terminal.press("2")
        try terminal.screen(showing: page.title)
        try terminal.press("Enter")
        let text = try terminal.screen { $0.contains(page.title) && $0.contains("1/") }
        #expect(text.contains("911"))
        try terminal.press("F12")
        try terminal.screen(
            showing: try BuiltProgram.attract("any_key"))
        try terminal.press("Space")
        try terminal.screen(showing: try greeting())
    }

    @Test func anotherLanguageAndAnotherSizeKeepThePosition() throws {
        let terminal = try Tmux(try BuiltProgram.command())
        try terminal.screen(showing: try greeting())
        try terminal.press("1")
        try terminal.screen(
            showing: try BuiltProgram.homeTitle(ShippedContent.languages[0]))
        try terminal.press("2")
        try terminal.screen { $0.contains("[3]") }
        try terminal.press("Enter")
        try terminal.screen(showing: try firstPage(ShippedContent.languages[0]).title)
        try terminal.pressAndAwaitChange("F2")
        try terminal.press("4")
        let creole = try firstPage(ShippedContent.languages[3])
        try terminal.screen(showing: creole.title)
        for (columns, rows) in [(1, 1), (39, 11), (200, 60), (40, 12), (2, 30), (80, 24)] {
            try terminal.resize(columns: columns, rows: rows)
            _ = try terminal.settledScreen()
        }
        try terminal.screen(showing: creole.title)
    }

    /// Every key as a keypad in application mode sends it: ESC O j to y, ESC O M for Enter.
    @Test func theKeypadAloneLeadsThroughTheInterview() throws {
        let finals = Dictionary(uniqueKeysWithValues: zip("0123456789*+-./\n", "pqrstuvwxyjkmnoM"))
        let english = ShippedContent.languages[1]
        let terminal = try Tmux(try BuiltProgram.command())
        try terminal.screen(showing: try greeting())
        func press(_ key: Character) throws {
            let before = try terminal.screen()
            try terminal.press(sequence: "\u{1B}O\(try #require(finals[key]))")
            try terminal.screen { $0 != before }
        }
        let visitor = try KeypadVisitor(english, screen: { try terminal.settledScreen() }, press: press)
        for key in "211" { try press(key) }
        let asked = try visitor.answerAll()
        #expect(asked.contains("nat") && asked.contains("mx_entry"), "\(asked)")
        let store = try ShippedContent.store()
        let titles = try ShippedContent.languages.map { try store.words($0).text("results.title") ?? "" }
        #expect(try visitor.shows(titles[1]))
        let results = try terminal.settledScreen()
        for key in "+-" { try press(key) }
        // On a single page both keys are answered above the bottom line, or on it.
        func text(_ screen: String) -> [Substring] {
            screen.split(separator: "\n", omittingEmptySubsequences: false).dropLast(3)
        }
        #expect(text(try terminal.settledScreen()) == text(results))
        try press("1")
        try terminal.screen { !$0.contains(titles[1]) }
        try press("0")
        #expect(text(try terminal.settledScreen()) == text(results))
        for key in "*3" { try press(key) }
        #expect(try visitor.shows(titles[2]))
        for key in ".0/" { try press(key) }
        try terminal.screen(showing: try BuiltProgram.attract("any_key"))
    }

    /// The sequences of a keypad in application mode with NumLock off; cursor keys for terminals without such a mode.
    @Test(arguments: [("\u{1B}Oq", "1 of ESC O q"), ("\u{1B}OM", "Enter of ESC O M")])
    func theKeypadAloneChooses(sequence: String, why: String) throws {
        let terminal = try Tmux(try BuiltProgram.command())
        try terminal.screen(showing: try greeting())
        try terminal.send(sequence)
        try terminal.screen(
            showing: try BuiltProgram.homeTitle(ShippedContent.languages[0]))
        // The line below the first choice comes before the second.
        for _ in 1...2 { try terminal.send("\u{1B}[B") }
        #expect(try terminal.cursor(at: "[2]"), "\(why)")
        try terminal.send("\u{1B}Op")
        try terminal.screen(showing: try BuiltProgram.word("confirm.end", ShippedContent.languages[0]))
        try terminal.send("\u{1B}Or")
        let ended = try terminal.screen(showing: try greeting())
        #expect(ended.contains(try BuiltProgram.word("attract.ended", ShippedContent.languages[0])))
    }

    @Test func theMouseChoosesAndTheWheelTurnsThePage() throws {
        let terminal = try Tmux(try BuiltProgram.command())
        let text = try terminal.screen(showing: try greeting())
        let row = try #require(
            text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains("[2]") })
        try terminal.send("\u{1B}[<0;10;\(row + 1)M\u{1B}[<0;10;\(row + 1)m")
        try terminal.screen(
            showing: try BuiltProgram.homeTitle(ShippedContent.languages[1]))
        try terminal.send("\u{1B}[<65;10;10M")
        try terminal.screen(showing: "2/2")
    }

    @Test func controlCQuitsOnlyWhereTheKioskIsNotLocked() throws {
        let open = try Tmux(try BuiltProgram.command())
        try open.screen(showing: try greeting())
        try open.press("C-c")
        #expect(try open.screen(showing: "iexten").contains("ended=0"))
        let locked = try Tmux(try BuiltProgram.command("--kiosk"))
        try locked.screen(showing: try greeting())
        try locked.press("C-c", "C-z", "C-\\", "C-d", "C-s", "C-q")
        try locked.press("2")
        try locked.screen(showing: try BuiltProgram.homeTitle(ShippedContent.languages[1]))
    }
}
