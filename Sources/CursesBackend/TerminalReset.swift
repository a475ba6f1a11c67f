import CNcurses
import Glibc

/// The bytes that restore a terminal after the program has ended, computed once at the start.
enum TerminalReset {
    /// Pastes and mouse off, ordinary keypad, plain attributes and colours, an empty screen, visible cursor, the screen
    /// from before, unless ncurses is to bring that back.
    static func bytes(erasingHistory: Bool, returning: Bool = true) -> [UInt8] {
        let modes = Array((MouseReport.switchOff + "\u{1B}>").utf8) + (isANSI ? Array(pasteOff.utf8) : [])
        let cleared = ["sgr0", "op", "clear"].flatMap { bytes(of: $0) } + (erasingHistory ? eraseHistory : [])
        return modes + cleared + (returning ? ["cnorm", "rmkx", "rmcup"].flatMap { bytes(of: $0) } : [])
    }

    /// Pasted text comes between marks (mode 2004), and not as if it were typed.
    static let pasteOn = "\u{1B}[?2004h"
    static let pasteOff = "\u{1B}[?2004l"

    /// True if the terminal takes control sequences of ECMA-48, and ignores those that it does not know.
    static var isANSI: Bool { bytes(of: "clear").starts(with: "\u{1B}[".utf8) }

    /// True if the terminal has no other screen to return to, so a page could remain in what has scrolled off.
    static var hasOneScreen: Bool { bytes(of: "rmcup").isEmpty }

    /// Erases what has scrolled off. Terminals without a history leave the sequence out.
    static var eraseHistory: [UInt8] {
        let known = bytes(of: "E3")
        return known.isEmpty && isANSI ? Array("\u{1B}[3J".utf8) : known
    }

    /// A capability of terminfo, empty if the terminal lacks it. Its `$<5>` asks for a delay; nobody has to wait here.
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

    /// Sends an escape sequence that terminfo has no name for.
    static func write(_ sequence: String) { write(Array(sequence.utf8)) }

    static func write(_ bytes: [UInt8]) { _ = Glibc.write(STDOUT_FILENO, bytes, bytes.count) }
}

/// Calls the C function with the bytes of an array.
func setGuardReset(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes {
        CNcurses.senda_guard_set_reset($0.bindMemory(to: CChar.self).baseAddress, Int32($0.count))
    }
}
