import Foundation
import TestSupport
import Testing

/// A real terminal: its own tmux server with one window and one command in it. Killed with the test.
final class Tmux {
    /// The last key that was pressed, and when it had certainly arrived.
    private var lastKey = ""
    private var lastChange = Date()
    private let socket = "senda-test-\(UUID().uuidString.prefix(8))"

    /// Starts a shell command in a window of that size. The window stays when the command has ended.
    init(_ command: String, columns: Int = 80, rows: Int = 24) throws {
        let window = ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)"]
        let options = [
            ("-s", "escape-time", "0"), ("-g", "default-terminal", "xterm-256color"), ("-g", "remain-on-exit", "on"),
        ]
        let server = Process()
        server.executableURL = URL(filePath: "/usr/bin/perl")
        server.arguments =
            ["-MPOSIX", "-e", Self.inAFreshProcess, "--", "-L", socket, "-f", "/dev/null", "start-server", ";"]
            + options.flatMap { ["set", $0.0, $0.1, $0.2, ";"] } + window + ["sh", "-c", command]
        (server.standardOutput, server.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
        try server.run()
        server.waitUntilExit()
    }

    deinit { _ = try? run(["kill-server"]) }

    /// The server outlives the command that starts it: it must not hold the tests' pipes and sockets open, however
    /// many there are, nor inherit the signals that Foundation blocks in its children, or it could never be ended.
    private static let inAFreshProcess =
        """
        sigprocmask(SIG_SETMASK, POSIX::SigSet->new); opendir(my $open, '/proc/self/fd'); \
        POSIX::close($_) for grep { /^\\d+$/ && $_ > 2 } readdir $open; exec 'tmux', '-u', @ARGV
        """

    /// Runs a tmux command on this server and returns what it prints.
    @discardableResult
    func run(_ arguments: [String]) throws -> String {
        try ProgramRun("/usr/bin/tmux", ["-u", "-L", socket] + arguments).output
    }

    /// Presses keys by tmux's names: `1`, `Enter`, `PageDown`, `F2`.
    func press(_ keys: String...) throws {
        for key in keys {
            awaitFilter(of: key)
            try run(["send-keys", key])
        }
    }

    /// Presses a key that is one sequence, such as one of a keypad.
    func press(sequence: String) throws {
        awaitFilter(of: sequence)
        try send(sequence)
    }

    /// Waits before a second press of one key: within 300 ms the kiosk ignores it as accidental, and after the
    /// hide key any key, as the new process does not know the last (`PressFilter`).
    private func awaitFilter(of key: String) {
        if key == lastKey || lastKey == "F12" { Thread.sleep(until: lastChange + 0.35) }
        (lastKey, lastChange) = (key, Date())
    }

    /// Presses a key and waits until the screen has changed.
    func pressAndAwaitChange(_ key: String) throws {
        let before = try screen()
        try press(key)
        try screen { $0 != before }
    }

    /// Sends bytes as a keyboard or a mouse would.
    func send(_ bytes: [UInt8]) throws { try run(["send-keys", "-H"] + bytes.map { String($0, radix: 16) }) }

    /// Sends an escape sequence.
    func send(_ text: String) throws { try send(Array(text.utf8)) }

    func resize(columns: Int, rows: Int) throws {
        try run(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    }

    /// The text on the screen.
    func screen() throws -> String { try run(["capture-pane", "-p"]) }

    /// The screen once it matches, or as it is after `seconds`, with a failure.
    @discardableResult
    func screen(
        within seconds: Double = 10, at place: SourceLocation = #_sourceLocation, where fits: (String) -> Bool
    ) throws -> String {
        var text = ""
        let isShown = try waitUntil(within: seconds) {
            text = try screen()
            return fits(text)
        }
        lastChange = Date()
        if !isShown { Issue.record("the expected screen never came; it shows:\n\(text)", sourceLocation: place) }
        return text
    }

    /// The screen once it has not changed for a moment. A terminal does not tell when a program has nothing more to
    /// paint.
    func settledScreen() throws -> String {
        var text = try screen()
        for _ in 0..<100 {
            Thread.sleep(forTimeInterval: 0.05)
            let now = try screen()
            if now == text { return now }
            text = now
        }
        return text
    }

    /// The screen once it shows a text.
    @discardableResult
    func screen(showing text: String, at place: SourceLocation = #_sourceLocation) throws -> String {
        try screen(at: place) { $0.contains(text) }
    }

    /// The text on the hardware cursor's row, from its column on.
    func textAtCursor() throws -> String {
        let cursor = try run(["display-message", "-p", "#{cursor_y} #{cursor_x}"]).split(whereSeparator: \.isWhitespace)
            .compactMap { Int($0) }
        guard cursor.count == 2 else { return "" }
        let rows = try screen().split(separator: "\n", omittingEmptySubsequences: false)
        return rows.indices.contains(cursor[0]) ? String(rows[cursor[0]].dropFirst(cursor[1])) : ""
    }

    /// Waits until the text at the cursor begins with `text`.
    func cursor(at text: String, within seconds: Double = 10) throws -> Bool {
        try waitUntil(within: seconds) { try textAtCursor().hasPrefix(text) }
    }

    /// The process in the window: the shell.
    func shell() throws -> Int32 {
        Int32(try run(["display-message", "-p", "#{pane_pid}"]).trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
    }

    /// True if a process runs; a zombie does not count.
    static func isRunning(_ process: Int32) -> Bool {
        guard let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else { return false }
        return status.split(separator: ")").last.map { !$0.hasPrefix(" Z") } ?? false
    }

    /// The newest child of the shell.
    func child() throws -> Int32 {
        let shell = try shell()
        let children = try String(contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
        return children.split(separator: " ").last.flatMap { Int32($0) } ?? 0
    }
}
