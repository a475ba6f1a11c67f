import CNcurses
import Glibc
import TerminalUI

// Rules of this module. It is the only one that calls ncurses.
//   - Every exit except SIGKILL restores the terminal; the guard in CNcurses does it for signals and crashes.
//   - A resize is an event like any key; nothing is redrawn from a signal handler.
//   - It never asks the terminal anything that needs an answer. Answers to another program's requests may still
//     arrive, so ncurses only writes: input is read and decoded here.

/// The terminal of the kiosk, drawn with ncurses.
public final class CursesTerminal: Terminal {
    private let encoder: CellEncoder
    private let erasesHistory: Bool
    /// True if a screen reader speaks what is painted.
    public var paintsLines = false
    private var shown: ScreenBuffer?
    private var isOpen = true
    private var decoder: InputDecoder
    /// The keyboard, then the watched descriptor. The program itself reads the latter.
    private var sources: [pollfd]

    /// Takes over the terminal, and watches a descriptor beside the keyboard. The theme is `.colour` by default, and
    /// always `.monochrome` if the terminal has no colours or `NO_COLOR` is set. `modes` are restored at the end,
    /// instead of those that the previous process image has set. The scrollback is erased too
    /// on a locked kiosk, and where there is no alternate screen.
    /// - Throws: ``TerminalStartError``.
    public init(
        theme: Theme?, isLocked: Bool, modes: TerminalModes? = nil, watching: Int32? = nil
    ) throws(TerminalStartError) {
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
        erasesHistory = isLocked || TerminalReset.hasOneScreen
        setGuardReset(TerminalReset.bytes(erasingHistory: erasesHistory))
        Self.setModes()
        senda_watch_signals()
        decoder = InputDecoder(
            table: KeySequences.all(isLinuxConsole: name.hasPrefix("linux")),
            size: ScreenSize(columns: Int(senda_columns()), rows: Int(senda_rows())))
        sources = [STDIN_FILENO, watching ?? -1].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        let hasColours = senda_colours() >= 8 && getenv("NO_COLOR").map { $0.pointee == 0 } ?? true
        encoder = CellEncoder(theme: hasColours ? theme ?? .colour : .monochrome)
    }

    /// Sets a UTF-8 locale: the environment's, or else C.UTF-8, which every Debian has.
    private static func setLocale() {
        setlocale(LC_ALL, "")
        guard let codeset = nl_langinfo(Int32(CODESET)), String(cString: codeset) == "UTF-8" else {
            setlocale(LC_CTYPE, "C.UTF-8")
            return
        }
    }

    /// Checks the terminal's description before the terminal is changed.
    private static func checkTerminfo(_ name: String) throws(TerminalStartError) {
        var status: Int32 = 0
        guard setupterm(nil, STDOUT_FILENO, &status) == OK, senda_can_move() else { throw .unusable(name) }
    }

    private static func setModes() {
        raw()
        noecho()
        nonl()
        keypad(senda_screen(), true)
        curs_set(1)
        typeahead(-1)  // painting is never interrupted, even if keys are waiting
    }

    /// Turns on the application keypad, so that 1 to 9 work without NumLock, the mouse if there is one, and bracketed
    /// paste. Sent with every full repaint, since another program may have changed them.
    private static func switchInputOn() {
        let paste = TerminalReset.isANSI ? TerminalReset.pasteOn : ""
        let mouse = senda_capability("kmous") == nil ? "" : MouseReport.switchOn
        TerminalReset.write(TerminalReset.bytes(of: "smkx") + ("\u{1B}=" + mouse + paste).utf8)
    }

    /// The window's size.
    public var size: ScreenSize { ScreenSize(columns: Int(senda_columns()), rows: Int(senda_rows())) }

    /// Sleeps in `poll`, so that the kiosk uses no processor time while it waits.
    public func nextKey(timeout milliseconds: Int?) throws -> Key? {
        let deadline = milliseconds.map { Self.now + $0 }
        var isFirstLook = true
        while true {
            if let key = decoder.key() { return key }
            let moment = isFirstLook ? Self.now : [deadline, decoder.deadline].compactMap { $0 }.min()
            try waitForInput(until: moment)
            if isReadable(0) {
                try readInput(isLate: isFirstLook)
            } else if senda_take_signals() {
                return resized()
            } else if let key = decoder.giveUp(at: Self.now) {
                return key
            } else if isReadable(1) || deadline.map({ $0 <= Self.now }) ?? false {
                return nil
            }
            isFirstLook = false
        }
    }

    /// Sleeps in `poll` until something is readable or the moment is reached; `nil` sets no limit.
    private func waitForInput(until moment: Int?) throws {
        let rest = moment.map { Int32(clamping: max(0, $0 - Self.now)) } ?? -1
        for index in sources.indices { sources[index].revents = 0 }
        if senda_wait(&sources, Int32(sources.count), rest) < 0, errno != EINTR { throw TerminalGone() }
        guard sources[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) == 0 else { throw TerminalGone() }
    }

    private func isReadable(_ index: Int) -> Bool { sources[index].revents != 0 }

    private func readInput(isLate: Bool) throws {
        try withUnsafeTemporaryAllocation(byteCount: 1024, alignment: 1) { buffer in
            let count = read(STDIN_FILENO, buffer.baseAddress, buffer.count)
            if count > 0 { return decoder.feed(buffer.prefix(count), at: Self.now, isLate: isLate) }
            guard count < 0, errno == EINTR || errno == EAGAIN else { throw TerminalGone() }
        }
    }

    /// Handles a new window size, or a stop in which another program may have written: every cell is unknown.
    private func resized() -> Key {
        decoder.resize(to: size)
        invalidate()
        return .resized(size)
    }

    /// Makes the next screen a full repaint: the terminal may show something else than what was sent.
    public func invalidate() { shown = nil }

    private static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }

    /// Passes the rows that differ to ncurses, which sends the cells that differ.
    public func present(_ screen: ScreenBuffer) {
        guard isOpen else { return }
        let old = shown?.size == screen.size ? shown : nil
        if old == nil {
            Self.switchInputOn()
            // Before painting: on the Linux console, erasing the scrollback also erases the screen.
            if erasesHistory { TerminalReset.write(TerminalReset.bytes(of: "clear") + TerminalReset.eraseHistory) }
            wclear(senda_screen())
        }
        let last = old.flatMap { rowPaintedLast(of: screen, over: $0) }
        for row in 0..<screen.size.rows where row != last { paint(row, of: screen, over: old) }
        if let last {
            wrefresh(senda_screen())
            paint(last, of: screen, over: old)
        }
        let row = min(screen.cursor.row, max(0, screen.size.rows - 1))
        wmove(senda_screen(), Int32(row), Int32(min(screen.cursor.column, max(0, screen.size.columns - 1))))
        wrefresh(senda_screen())
        shown = screen
    }

    /// The cursor's row, if a screen reader speaks what is painted and only the focus has moved up: this row should be
    /// heard after the one that the focus has left.
    private func rowPaintedLast(of screen: ScreenBuffer, over old: ScreenBuffer) -> Int? {
        guard paintsLines else { return nil }
        let changed = (0..<screen.size.rows).filter { screen.difference(row: $0, from: old) != nil }
        return changed.count == 2 && changed[0] == screen.cursor.row ? changed[0] : nil
    }

    /// Passes a row to ncurses, from its first differing cell to its last.
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
            // A screen reader would miss the letters that are not sent because they are there already.
            if paintsLines { wredrawln(senda_screen(), Int32(row), 1) }
        }
        let line = screen[row: row].dropFirst(first).prefix(last - first)
        withUnsafeTemporaryAllocation(of: cchar_t.self, capacity: line.count) { cells in
            let count = encoder.fill(cells, with: line)
            mvwadd_wchnstr(senda_screen(), Int32(row), Int32(first), cells.baseAddress, Int32(count))
        }
    }

    /// Blocks the signals that end the program while another process image takes over.
    public static func holdSignals() { senda_guard_hold() }
    /// Unblocks the signals that ``holdSignals()`` has blocked.
    public static func releaseSignals() { senda_guard_release() }

    /// Restores a terminal that the previous process image has taken over, if this one cannot start on it.
    public static func giveBack(_ modes: TerminalModes) {
        var status: Int32 = 0
        guard setupterm(nil, STDOUT_FILENO, &status) == OK else { return }
        senda_guard_install()
        modes.set()
        TerminalReset.write(TerminalReset.bytes(erasingHistory: true))
        senda_guard_restore_modes()
        senda_guard_clear()
    }

    /// Restores the terminal. Nothing is painted afterwards.
    public func end() {
        guard isOpen else { return }
        isOpen = false
        wclear(senda_screen())
        wrefresh(senda_screen())
        TerminalReset.write(TerminalReset.bytes(erasingHistory: erasesHistory, returning: false))
        endwin()
        senda_guard_restore_modes()
        senda_guard_clear()
    }

    deinit { end() }
}
