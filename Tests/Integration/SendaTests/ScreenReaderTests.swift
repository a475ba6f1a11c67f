import ContentModel
import Foundation
import TestSupport
import TestUtilities
import Testing

/// The bytes that the program sends, as console speech hears them (EN 301 549 5.1.3.4): every change is a whole line.
struct ScreenReaderTests {
    /// The lines that a screen reader speaks: the characters between two movements of the cursor to another line.
    private static func spoken(_ bytes: Data) -> [String] {
        let text = String(decoding: bytes, as: UTF8.self)
        var lines = [""]
        var rest = text[...]
        while let character = rest.first {
            if let move = rest.prefixMatch(of: /\u{1B}\[[0-9;]*[Hd]|\r|\n/) {
                lines.append("")
                rest = rest[move.range.upperBound...]
            } else if let skipped = rest.prefixMatch(of: /\u{1B}\[[0-9;]*[CG]|\t/) {
                lines[lines.count - 1] += " "
                rest = rest[skipped.range.upperBound...]
            } else if let sequence = rest.prefixMatch(of: /\u{1B}(\[[?>0-9;]*[A-Za-z]|[()][0-9A-B]|.)/) {
                rest = rest[sequence.range.upperBound...]
            } else {
                lines[lines.count - 1].append(character)
                rest = rest.dropFirst()
            }
        }
        return lines.map { $0.trimmingCharacters(in: .whitespaces.union(.controlCharacters)) }.filter { !$0.isEmpty }
    }

    /// The lines spoken after keys, and the screen that they lead to.
    private static func listen(_ site: String, _ keys: String...) throws -> (spoken: [[String]], screens: [String]) {
        let folder = try TemporaryFolder()
        let settings = folder.file("site.yaml")
        try site.write(toFile: settings, atomically: true, encoding: .utf8)
        let terminal = try Tmux(try BuiltProgram.command("--site '\(settings)'"))
        try terminal.screen(showing: try BuiltProgram.attract("greeting"))
        var (heard, screens): ([[String]], [String]) = ([], [])
        for (index, key) in keys.enumerated() {
            let output = folder.file("output-\(index)")
            try terminal.run(["pipe-pane", "cat >'\(output)'"])
            try terminal.press(key)
            screens.append(try terminal.settledScreen())
            try terminal.run(["pipe-pane"])
            heard.append(spoken(try Data(contentsOf: URL(filePath: output))))
        }
        return (heard, screens)
    }

    private static func lines(of screen: String) -> [String] {
        screen.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    }

    @Test func everyChangedLineIsHeardWhole() throws {
        let (spoken, screens) = try Self.listen("screen_reader: yes\n", "1", "2", "Down", "1", "0")
        for (heard, screen) in zip(spoken, screens) {
            #expect(heard.filter { !Self.lines(of: screen).contains($0) } == [], "half a line")
        }
        #expect(spoken[2].last?.hasPrefix("[2]") == true, "the focus is heard last: \(spoken[2])")
        let items = Self.lines(of: screens[1]).filter { $0.hasPrefix("[") }
        #expect(spoken[1].filter { $0.hasPrefix("[") } == items, "with the digits, in order")
    }

    /// The menu's "line by line" does the same for one visit.
    @Test func aVisitorTurnsItOn() throws {
        let (spoken, screens) = try Self.listen("idle_screen: no\n", "1", ".", "9", "5", "2", "Down", "1", "0")
        #expect(screens[3] == screens[0], "the menu returns to its screen")
        for (heard, screen) in zip(spoken, screens).dropFirst(3) {
            #expect(heard.filter { !Self.lines(of: screen).contains($0) } == [], "half a line")
        }
        #expect(spoken[3].count == Self.lines(of: screens[3]).filter { !$0.isEmpty }.count, "all of it at once")
    }

    /// The tests above would notice letters that are not sent because they are there already.
    @Test func withoutTheSettingLettersAreNotSentAgain() throws {
        let (spoken, screens) = try Self.listen("screen_reader: no\n", "1", "2", "1")
        #expect(
            zip(spoken, screens).contains { heard, screen in heard.contains { !Self.lines(of: screen).contains($0) } })
    }
}
