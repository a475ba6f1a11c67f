import Foundation
import TestSupport
import Testing

/// A real terminal: its own tmux server with one window and one command in it. Killed with the test.
final class Tmux {
    private let socket = "senda-test-\(UUID().uuidString.prefix(8))"
    private let folder: TemporaryFolder

    /// Starts a shell command in a window of that size. The window stays when the command has ended.
    init(_ command: String, columns: Int = 80, rows: Int = 24) throws {
        folder = try TemporaryFolder()
        let window = ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)"]
        let options = [
            ("-s", "escape-time", "0"), ("-g", "default-terminal", "xterm-256color"), ("-g", "remain-on-exit", "on"),
        ]
        try run(
            ["-f", "/dev/null", "start-server", ";"] + options.flatMap { ["set", $0.0, $0.1, $0.2, ";"] } + window
                + ["sh", "-c", command])
    }

    deinit { _ = try? run(["kill-server"]) }

    /// The server outlives the command that starts it: it must not hold the other tests' pipes open, nor inherit the
    /// signals that Foundation blocks in its children, or it could never be ended.
    private static let inAFreshProcess =
        "sigprocmask(SIG_SETMASK, POSIX::SigSet->new); POSIX::close($_) for 3..255; exec 'tmux', '-u', @ARGV"

    /// Runs a tmux command on this server and returns what it prints.
    @discardableResult
    func run(_ arguments: [String]) throws -> String {
        let file = folder.file("output")
        try Data().write(to: URL(filePath: file))
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/perl")
        process.arguments = ["-MPOSIX", "-e", Self.inAFreshProcess, "--", "-L", socket] + arguments
        process.standardOutput = FileHandle(forWritingAtPath: file)
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return try String(contentsOfFile: file, encoding: .utf8)
    }

    /// Presses keys by tmux's names: `1`, `Enter`, `PageDown`, `F2`.
    func press(_ keys: String...) throws { try run(["send-keys"] + keys) }

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
        let end = Date(timeIntervalSinceNow: seconds)
        var text = try screen()
        while !fits(text), Date() < end {
            Thread.sleep(forTimeInterval: 0.02)
            text = try screen()
        }
        if !fits(text) { Issue.record("the screen never came; it is:\n\(text)", sourceLocation: place) }
        return text
    }

    /// The screen once it has not changed for a moment.
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
        let place = try run(["display-message", "-p", "#{cursor_y} #{cursor_x}"]).split(whereSeparator: \.isWhitespace)
            .compactMap { Int($0) }
        guard place.count == 2 else { return "" }
        let rows = try screen().split(separator: "\n", omittingEmptySubsequences: false)
        return rows.indices.contains(place[0]) ? String(rows[place[0]].dropFirst(place[1])) : ""
    }

    /// Waits until the text at the cursor begins with `text`.
    func cursor(at text: String, within seconds: Double = 10) throws -> Bool {
        let end = Date(timeIntervalSinceNow: seconds)
        while try !textAtCursor().hasPrefix(text) {
            guard Date() < end else { return false }
            Thread.sleep(forTimeInterval: 0.02)
        }
        return true
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
