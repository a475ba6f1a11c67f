import ContentModel
import Foundation
import TestSupport
import TestUtilities
import Testing

/// Input from outside: responses of the terminal, text of other programs, environment variables.
@Suite(.serialized)
struct ForeignBytesTests {
    private static let english = ShippedContent.languages[1]

    /// A kiosk on the topic screen in English.
    private func kiosk(_ environment: String, _ options: String = "--kiosk") throws -> Tmux {
        let terminal = try Tmux("env \(environment) \(try BuiltProgram.command(options))")
        try terminal.screen(showing: try BuiltProgram.attract("greeting"))
        try terminal.press("2")
        try terminal.screen(showing: try BuiltProgram.homeTitle(Self.english))
        return terminal
    }

    @Test(arguments: ["linux"])
    func answersOfTheTerminalPressNoKey(name: String) throws {
        let terminal = try kiosk("TERM=\(name)")
        let before = try terminal.settledScreen()
        for noise in TerminalNoise.all where noise.bytes.count < 10_000 { try terminal.send(noise.bytes) }
        #expect(try terminal.settledScreen() == before)
        Thread.sleep(forTimeInterval: 0.3)  // a sequence that was cut short ends by a pause
        try terminal.press("F12")
        try terminal.screen(showing: try BuiltProgram.attract("any_key"))
    }

    @Test(arguments: ["xterm-256color", "linux"])
    func foreignTextIsPaintedOver(name: String) throws {
        let terminal = try kiosk("TERM=\(name)")
        let device = try terminal.run(["display-message", "-p", "#{pane_tty}"]).trimmingCharacters(
            in: .whitespacesAndNewlines)
        func shout() throws {
            let lines = (1...18).map { "\r\n[  8.31] usb 1-1: new high-speed USB device number \($0)" }.joined()
            let tty = try #require(FileHandle(forWritingAtPath: device))
            try tty.write(contentsOf: Data(lines.utf8))
            try terminal.screen(showing: "USB device number 18")
        }
        let before = try terminal.settledScreen()
        try shout()
        try terminal.press("C-l")
        try terminal.screen { $0 == before }
        try shout()
        try terminal.press("F12")
        let anyKey = try BuiltProgram.attract("any_key")
        try terminal.screen { $0.contains(anyKey) && !$0.contains("USB") }
        try shout()
        try terminal.press("Space")
        try terminal.screen { $0.contains("Kreyòl ayisyen") && !$0.contains("USB") }
        try shout()
        try terminal.press("3")
        let french = try BuiltProgram.homeTitle(ShippedContent.languages[2])
        try terminal.screen { $0.contains(french) && !$0.contains("USB") }
        #expect(
            !(try terminal.run(["capture-pane", "-p", "-S", "-"])).contains(try BuiltProgram.homeTitle(Self.english)))
    }

    /// Terminals with one screen and with two, ended by a signal, a crash and a key.
    @Test(arguments: [
        ("linux", SIGTERM), ("linux", SIGSEGV), ("linux", 0), ("vt100", SIGHUP), ("xterm", SIGINT),
        ("linux", SIGXCPU), ("xterm", SIGSYS),
    ])
    func nothingOfAPageStaysBehind(name: String, signal: Int32) throws {
        let terminal = try kiosk("TERM=\(name)", "")
        try terminal.pressAndAwaitChange("2")
        try terminal.press("1")
        let page = try terminal.screen { $0.contains("1/") }
        if signal == 0 { try terminal.press("C-c") } else { kill(try terminal.child(), signal) }
        try terminal.screen(showing: "iexten")
        let left = try terminal.run(["capture-pane", "-p", "-S", "-"])
        for line in page.split(separator: "\n") where line.contains(/[a-z]{4}/) {
            #expect(!left.contains(line.trimmingCharacters(in: .whitespaces)), "\(name), \(signal)")
        }
    }

    /// The Linux console erases with its history what it shows, so nothing may be on the screen by then.
    @Test func theHistoryIsErasedBeforeTheScreenIsPainted() throws {
        let folder = try TemporaryFolder()
        let terminal = try kiosk("TERM=linux")
        let title = try BuiltProgram.homeTitle(Self.english)
        try terminal.run(["pipe-pane", "cat >'\(folder.file("output"))'"])
        try terminal.press("C-l")
        var output = ""
        let isPainted = try waitUntil {
            output = try String(contentsOfFile: folder.file("output"), encoding: .utf8)
            return output.contains(title)
        }
        #expect(isPainted)
        #expect(output.contains("\u{1B}[3J"))
        _ = try terminal.settledScreen()
        output = try String(contentsOfFile: folder.file("output"), encoding: .utf8)
        #expect(output.components(separatedBy: "\u{1B}[3J").last?.contains(title) == true, "\(output)")
    }

    @Test(arguments: ["LINES=12 COLUMNS=132", "LINES=24 COLUMNS=80"])
    func theWindowDecidesTheSize(environment: String) throws {
        let terminal = try kiosk(environment, "")
        let widths = try terminal.settledScreen()
        let plain = try kiosk("-u LINES -u COLUMNS", "")
        #expect(try plain.settledScreen() == widths)
        try terminal.resize(columns: 120, rows: 40)
        try plain.resize(columns: 120, rows: 40)
        #expect(try plain.settledScreen() == terminal.settledScreen())
    }

}
