import CNcurses
import Glibc

/// The bytes that restore a terminal after the program has ended, computed once at the start.
enum TerminalReset {
    /// Turns off the mouse, the application keypad and bracketed paste, resets attributes and colours, and clears the
    /// screen. Then shows the cursor and the previous screen, unless `returning` is false because ncurses does that.
    static func bytes(erasingHistory: Bool, returning: Bool = true) -> [UInt8] {
        let modes = Array((MouseReport.switchOff + "\u{1B}>").utf8) + (isANSI ? Array(pasteOff.utf8) : [])
        let cleared = ["sgr0", "op", "clear"].flatMap { bytes(of: $0) } + (erasingHistory ? eraseHistory : [])
        return modes + cleared + (returning ? ["cnorm", "rmkx", "rmcup"].flatMap { bytes(of: $0) } : [])
    }

    /// Bracketed paste (mode 2004): pasted text arrives between markers, not as if it were typed.
    static let pasteOn = "\u{1B}[?2004h"
    static let pasteOff = "\u{1B}[?2004l"

    /// True if the terminal understands control sequences of ECMA-48, and so ignores unknown ones.
    static var isANSI: Bool { bytes(of: "clear").starts(with: "\u{1B}[".utf8) }

    /// True if the terminal has no alternate screen, so a page could remain in the scrollback.
    static var hasOneScreen: Bool { bytes(of: "rmcup").isEmpty }

    /// The sequence that erases the scrollback; empty if the terminal might not understand one.
    static var eraseHistory: [UInt8] {
        let known = bytes(of: "E3")
        return known.isEmpty && isANSI ? Array("\u{1B}[3J".utf8) : known
    }

    /// The bytes of a terminfo capability; empty if the terminal lacks it. Delays such as `$<5>` are removed: no
    /// terminal that is used today needs them.
    static func bytes(of capability: String) -> [UInt8] {
        guard let value = capability.withCString({ senda_capability($0) }) else { return [] }
        var bytes: [UInt8] = []
        var rest = UnsafeBufferPointer(start: value, count: strlen(value)).map { UInt8(bitPattern: $0) }[...]
        while let first = rest.first {
            if rest.starts(with: "$<".utf8), let end = rest.firstIndex(of: UInt8(ascii: ">")) {
                rest = rest[(end + 1)...]
            } else {
                bytes.append(first)
                rest = rest.dropFirst()
            }
        }
        return bytes
    }

    /// Writes directly to the terminal, without ncurses.
    static func write(_ sequence: String) { write(Array(sequence.utf8)) }

    static func write(_ bytes: [UInt8]) { _ = Glibc.write(STDOUT_FILENO, bytes, bytes.count) }
}

/// Sets the bytes that are written to the terminal when a signal ends the program.
func setGuardReset(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes {
        CNcurses.senda_guard_set_reset($0.bindMemory(to: CChar.self).baseAddress, Int32($0.count))
    }
}
