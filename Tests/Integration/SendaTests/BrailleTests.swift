import ContentModel
import Foundation
import TestSupport
import TestUtilities
import Testing

/// The text that a braille display shows: the line that is read, or the item with the focus (EN 301 549 5.1.3.4).
@Suite(
    .serialized,
    .enabled(if: VirtualConsole.isAllowed, "needs root and virtual consoles"),
    .enabled(if: BrailleDisplay.isInstalled, "brltty is not installed"))
struct BrailleTests {
    /// A console with the kiosk, and a display that follows it.
    private struct Reader {
        let console: VirtualConsole
        let display: BrailleDisplay

        /// Expects the display to show the cursor's line, once both have settled.
        func expectFocus(_ place: String) throws {
            var (focus, line) = (try console.focus(), "")
            let follows = try waitUntil {
                (focus, line) = (try console.focus(), display.line())
                return !line.isEmpty && line == Self.window(focus)
            }
            #expect(follows, "\(place): the cursor is on '\(focus.line)', the display shows '\(line)'")
        }

        /// The part of the cursor's line that the display has room for.
        private static func window(_ focus: VirtualConsole.Focus) -> String {
            let cells = BrailleDisplay.cells
            let part = focus.line.dropFirst(focus.column / cells * cells).prefix(cells)
            return String(part.reversed().drop { $0 == " " }.reversed())
        }

        /// Presses an arrow key until the cursor no longer moves, at most `limit` times. Returns the lines it reached.
        func arrows(_ key: String, limit: Int, in place: String) throws -> [String] {
            var lines: [String] = []
            for _ in 0..<limit {
                let before = try console.focus()
                console.press(key)
                guard try waitUntil(within: 1, { try console.focus() != before }) else { break }
                try expectFocus(place)
                lines.append(try console.focus().line.trimmingCharacters(in: .whitespaces))
            }
            return lines
        }

        func press(_ key: String, until text: String) throws {
            console.press(key)
            let isShown = try console.shows(text)
            let screen = try console.screen()
            #expect(isShown, "after \(key):\n\(screen)")
        }
    }

    private static let (up, down) = ("\u{1B}[A", "\u{1B}[B")

    private func reader(screenReader: String, _ folder: TemporaryFolder) throws -> Reader {
        try folder.write("screen_reader: \(screenReader)\n", to: "site.yaml")
        let options = ["--kiosk", "--bundle", try ShippedContent.bundlePath(), "--site", folder.file("site.yaml")]
        let console = try VirtualConsole(BuiltProgram.path, options)
        let isPainted = try console.shows(try BuiltProgram.attract("greeting"))
        #expect(isPainted, "the console stays empty")
        return Reader(console: console, display: try BrailleDisplay(console: console.number, folder: folder))
    }

    /// In Creole, whose letters are not all in ASCII.
    @Test(arguments: ["no", "yes"]) func theDisplayFollowsTheArrowKeys(screenReader: String) throws {
        let folder = try TemporaryFolder()
        let reader = try reader(screenReader: screenReader, folder)
        let creole = ShippedContent.languages[3]
        try reader.press(ShippedContent.key(of: creole), until: try BuiltProgram.homeTitle(creole))
        try reader.expectFocus("home")
        let items = try reader.arrows(Self.down, limit: 5, in: "home")
        // The line below each choice is a stop of its own.
        #expect(items.count { $0.hasPrefix("[") } == 2, "\(items)")
        _ = try reader.arrows(Self.up, limit: 5, in: "home")

        reader.console.press("2")
        _ = try reader.arrows(Self.down, limit: 1, in: "topic")
        reader.console.press("1")
        #expect(try reader.console.shows("1/"))
        try reader.expectFocus("page")
        let page = try reader.console.screen().split(separator: "\n").dropFirst().dropLast()
            .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
        let met = try reader.arrows(Self.down, limit: 40, in: "page")
        #expect(page.dropFirst().filter { !met.contains($0) } == [], "every line of the page is reached")
    }

    @Test(arguments: ["no", "yes"]) func theDisplayFollowsThroughTheInterview(screenReader: String) throws {
        let folder = try TemporaryFolder()
        let reader = try reader(screenReader: screenReader, folder)
        let spanish = ShippedContent.languages[0]
        try reader.press(ShippedContent.key(of: spanish), until: try BuiltProgram.homeTitle(spanish))
        reader.console.press("1")
        #expect(try reader.console.shows(try BuiltProgram.word("interview.begin", spanish)))
        _ = try reader.arrows(Self.down, limit: 30, in: "before the questions")
        reader.console.press("1")
        #expect(try reader.console.shows("[3]"))
        try reader.expectFocus("question")
        _ = try reader.arrows(Self.down, limit: 3, in: "question")
        let visitor = try KeypadVisitor(spanish) {
            try reader.console.screen()
        } press: { key in
            let before = try reader.console.screen()
            reader.console.press(key == "\n" ? "\r" : String(key))
            _ = try waitUntil(within: 2) { try reader.console.screen() != before }
            Thread.sleep(forTimeInterval: 0.05)
        }
        #expect(try visitor.answerAll().contains("nat"))
        try reader.expectFocus("results")
        // The focus begins on the first step.
        let first = try reader.console.focus().line.trimmingCharacters(in: .whitespaces)
        let lines = [first] + (try reader.arrows(Self.down, limit: 40, in: "results"))
        #expect(lines.contains { $0.hasPrefix("[1]") } && lines.contains { $0.hasPrefix("[2]") }, "\(lines)")
    }
}
