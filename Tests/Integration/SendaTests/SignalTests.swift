import Foundation
import TestSupport
import Testing

/// The signals that end the program, and those that must not.
@Suite(.serialized)
struct SignalTests {
    private func greeting() throws -> String { try BuiltProgram.attract("greeting") }

    @Test(arguments: [
        (SIGTERM, 143), (SIGHUP, 129), (SIGSEGV, 139), (SIGABRT, 134), (SIGILL, 132),
        (SIGSYS, 159), (SIGXCPU, 152),
    ])
    func aSignalGivesTheTerminalBack(signal: Int32, code: Int) throws {
        let terminal = try Tmux(try BuiltProgram.command("--kiosk"))
        try terminal.screen(showing: try greeting())
        kill(try terminal.child(), signal)
        let text = try terminal.screen { $0.contains("ended=") && $0.contains("iexten") }
        #expect(text.contains("ended=\(code)"))
        #expect(["isig", "icanon", "echo"].allSatisfy { text.contains($0) && !text.contains("-\($0) ") }, "\(text)")
        #expect(!text.contains(try greeting()), "the screen from before is back")
        #expect(
            try terminal.run(["display-message", "-p", "#{mouse_any_flag}#{keypad_flag}#{cursor_flag}"]) == "001\n")
    }

    /// A signal sent by mistake ends no visit.
    @Test func anUnusedSignalChangesNothing() throws {
        let terminal = try Tmux(try BuiltProgram.command("--kiosk"))
        try terminal.screen(showing: try greeting())
        try terminal.press("2")
        try terminal.screen(showing: try BuiltProgram.homeTitle(ShippedContent.languages[1]))
        let screen = try terminal.settledScreen()
        let program = try terminal.child()
        let unneeded =
            [SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGIO, SIGPWR, SIGSTKFLT, SIGPIPE, SIGQUIT, SIGXFSZ]
            + Array(Self.realTime)
        for signal in unneeded { kill(program, signal) }
        #expect(try terminal.settledScreen() == screen)
        #expect(try terminal.child() == program)
        try terminal.pressAndAwaitChange("2")
    }

    /// Compares with the kernel's own list of handled signals, so that no signal of Linux is forgotten.
    @Test func noSignalEndsTheProgramByDefault() throws {
        let terminal = try Tmux(try BuiltProgram.command("--kiosk"))
        try terminal.screen(showing: try greeting())
        let status = try String(contentsOfFile: "/proc/\(terminal.child())/status", encoding: .utf8)
        func mask(_ name: String) throws -> UInt64 {
            let line = try #require(status.split(separator: "\n").first { $0.hasPrefix(name + ":") })
            return try #require(UInt64(line.dropFirst(name.count + 1).trimmingCharacters(in: .whitespaces), radix: 16))
        }
        let handled = try mask("SigIgn") | mask("SigCgt")
        // Those that cannot be handled, and those whose default does not end a program.
        let harmless = [SIGKILL, SIGSTOP, SIGCHLD, SIGCONT, SIGURG, SIGWINCH]
        for signal in Array(1..<32) + Array(Self.realTime) where !harmless.contains(signal) {
            #expect(handled & (1 << UInt64(signal - 1)) != 0, "signal \(signal)")
        }
    }

    /// The real-time signals but the first two, which the C library reserves for itself.
    private static let realTime = Int32(34)...64

    @Test func aClosedTerminalEndsTheProgramAtOnce() throws {
        let terminal = try Tmux(try BuiltProgram.command("--kiosk"))
        try terminal.screen(showing: try greeting())
        let program = try terminal.child()
        try terminal.run(["kill-server"])
        #expect(waitUntil(within: 5) { !Tmux.isRunning(program) }, "it must not live on, or spin, without a terminal")
    }
}
