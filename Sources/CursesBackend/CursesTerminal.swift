import CNcurses
import Glibc
import TerminalUI

// Rules of this module. It is the only one that calls ncurses.
//   - Every way out but SIGKILL restores the terminal; the guard in CNcurses does it for signals and crashes.
//   - A resize is an event like any key; nothing is redrawn from a signal handler.
//   - It never asks the terminal anything that needs an answer.

/// The terminal that the kiosk stands on.
public final class CursesTerminal: Terminal {
    private let encoder: CellEncoder
    private var shown: ScreenBuffer?
    private var isOpen = true
    /// The keyboard, then what is readable when the program should look; it takes the news itself.
    private var sources: [pollfd]

    /// Takes over the terminal, and watches a descriptor beside the keyboard. Without a theme the terminal decides:
    /// monochrome where it has no colours or `NO_COLOR` is set. `modes` are those to give back in the end, where the process
    /// image before has set others.
    /// - Throws: ``TerminalStartError``.
    public init(theme: Theme?, modes: TerminalModes? = nil, news: Int32? = nil) throws(TerminalStartError) {
        sources = [STDIN_FILENO, news ?? -1].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
        Self.setLocale()
        let name = getenv("TERM").map { String(cString: $0) } ?? ""
        guard !name.isEmpty else { throw .noTerminalName }
        try Self.checkTerminfo(name)
        senda_guard_install()
        modes?.set()
        guard senda_start() else {
            senda_guard_clear()
            throw .unusable(name)
        }
        Self.setModes()
        KeySequences.define(isLinuxConsole: name.hasPrefix("linux"))
        senda_guard_set_reset(TerminalReset.bytes)
        let hasColours = senda_colours() >= 8 && getenv("NO_COLOR").map { $0.pointee == 0 } ?? true
        encoder = CellEncoder(theme: hasColours ? theme ?? .colour : .monochrome)
    }

    /// UTF-8 whatever the environment says: where its locale is another, the C.UTF-8 that every Debian has.
    private static func setLocale() {
        setlocale(LC_ALL, "")
        guard let codeset = nl_langinfo(Int32(CODESET)), String(cString: codeset) == "UTF-8" else {
            setlocale(LC_CTYPE, "C.UTF-8")
            return
        }
    }

    /// Asks terminfo first: newterm would print its own words and exit.
    private static func checkTerminfo(_ name: String) throws(TerminalStartError) {
        var status: Int32 = 0
        guard setupterm(nil, STDOUT_FILENO, &status) == OK, senda_can_move() else { throw .unusable(name) }
    }

    private static func setModes() {
        raw()
        noecho()
        nonl()
        set_escdelay(25)
        keypad(senda_screen(), true)
        curs_set(1)
        typeahead(-1)  // a screen is painted whole, never put off for keys that wait
        // Application keypad, so that 1 to 9 come as themselves without NumLock; and the mouse, where there is one.
        TerminalReset.write("\u{1B}=" + (senda_capability("kmous") == nil ? "" : MouseReport.switchOn))
    }

    /// What ncurses knows of the window.
    public var size: ScreenSize { ScreenSize(columns: Int(senda_columns()), rows: Int(senda_rows())) }

    /// Sleeps in `poll`, so that nothing runs while nobody touches the kiosk.
    public func nextKey(timeout milliseconds: Int?) throws -> Key? {
        let deadline = milliseconds.map { Self.now + $0 }
        var hasLooked = false
        while true {
            if let key = KeyDecoder.read() { return resolved(key) }
            guard try waitForInput(until: deadline) else { return nil }
            if hasLooked, isAtEnd { throw TerminalGone() }
            hasLooked = true
        }
    }

    /// A new size makes every cell on the screen unknown.
    private func resolved(_ key: Key) -> Key {
        guard case .resized = key else { return key }
        shown = nil
        return .resized(size)
    }

    /// Sleeps in poll until there is something to read. Returns `false` when the deadline passes, or when there is news.
    private func waitForInput(until deadline: Int?) throws -> Bool {
        let rest = deadline.map { Int32(clamping: max(0, $0 - Self.now)) } ?? -1
        let count = poll(&sources, 2, rest)
        if count == 0 { return false }
        if count < 0 {
            if errno == EINTR { return true }
            throw TerminalGone()
        }
        let input = sources[0]
        if input.revents == 0 { return false }
        guard input.revents & Int16(POLLHUP | POLLERR | POLLNVAL) == 0 else { throw TerminalGone() }
        return true
    }

    /// Readable, without a byte: the end of the input. Asked only where a look found no key, so that no key pays for it.
    private var isAtEnd: Bool {
        var waiting: Int32 = 0
        return ioctl(STDIN_FILENO, UInt(FIONREAD), &waiting) == 0 && waiting == 0
    }

    /// The next screen is painted whole: something else may be on the terminal than what was sent.
    public func invalidate() { shown = nil }

    private static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }

    /// Hands over the rows that differ; ncurses sends the cells that do.
    public func present(_ screen: ScreenBuffer) {
        guard isOpen else { return }
        let old = shown?.size == screen.size ? shown : nil
        if old == nil { wclear(senda_screen()) }
        for row in 0..<screen.size.rows { paint(row, of: screen, over: old) }
        let row = min(screen.cursor.row, max(0, screen.size.rows - 1))
        wmove(senda_screen(), Int32(row), Int32(min(screen.cursor.column, max(0, screen.size.columns - 1))))
        wrefresh(senda_screen())
        shown = screen
    }

    /// Hands a row over from its first differing cell to its last; ncurses sends what differs of that.
    private func paint(_ row: Int, of screen: ScreenBuffer, over old: ScreenBuffer?) {
        let columns = screen.size.columns
        var first = 0
        var last = columns
        if let old {
            guard let difference = screen.difference(row: row, from: old) else { return }
            first = difference.lowerBound
            last = difference.upperBound + 1
            while first > 0, screen[row, first].base == 0 || old[row, first].base == 0 { first -= 1 }
            while last < columns, screen[row, last].base == 0 { last += 1 }
        }
        let line = screen[row: row].dropFirst(first).prefix(last - first)
        withUnsafeTemporaryAllocation(of: cchar_t.self, capacity: line.count) { cells in
            let count = encoder.fill(cells, with: line)
            mvwadd_wchnstr(senda_screen(), Int32(row), Int32(first), cells.baseAddress, Int32(count))
        }
    }

    /// Keeps the signals that end the program waiting, while another image of it takes over.
    public static func holdSignals() { senda_guard_hold() }
    /// Lets them come.
    public static func releaseSignals() { senda_guard_release() }

    /// Gives the terminal back. What comes after is the shell's.
    public func end() {
        guard isOpen else { return }
        isOpen = false
        TerminalReset.write("\u{1B}>" + MouseReport.switchOff)
        endwin()
        senda_guard_restore_modes()
        senda_guard_clear()
    }

    deinit { end() }
}

/// Why the kiosk cannot stand on this terminal.
public enum TerminalStartError: Error, Equatable, CustomStringConvertible {
    case notATerminal
    case noTerminalName
    case unusable(String)

    /// One sentence with the mend.
    public var description: String {
        switch self {
        case .notATerminal: "this is not a terminal; start it on a console, in a terminal window or over ssh -t"
        case .noTerminalName: "TERM is not set; set it to the name of this terminal, such as linux or xterm-256color"
        case .unusable(let name):
            "the terminal '\(name)' is unknown or cannot move its cursor; set TERM to its name, such as linux or xterm-256color"
        }
    }
}
