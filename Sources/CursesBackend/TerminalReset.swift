import CNcurses
import Glibc

/// What a terminal needs to be itself again after a signal, computed once at the start.
enum TerminalReset {
    /// Mouse off, ordinary keypad, plain attributes and colours, visible cursor, the screen from before.
    static var bytes: [CChar] {
        let names = ["sgr0", "op", "cnorm", "rmkx", "rmcup"]
        let capabilities = names.compactMap { name in name.withCString { senda_capability($0) } }
        let text = MouseReport.switchOff + "\u{1B}>"
        return text.utf8.map { CChar(bitPattern: $0) } + capabilities.flatMap { withoutPadding($0) }
    }

    /// Terminfo's `$<5>` asks for a delay; after the last word nobody has to wait.
    private static func withoutPadding(_ capability: UnsafePointer<CChar>) -> [CChar] {
        var bytes: [CChar] = []
        var index = 0
        while capability[index] != 0 {
            if capability[index] == CChar(bitPattern: UInt8(ascii: "$")),
                capability[index + 1] == CChar(bitPattern: UInt8(ascii: "<"))
            {
                while capability[index] != 0, capability[index] != CChar(bitPattern: UInt8(ascii: ">")) { index += 1 }
                if capability[index] != 0 { index += 1 }
            } else {
                bytes.append(capability[index])
                index += 1
            }
        }
        return bytes
    }

    /// Sends an escape sequence that terminfo has no name for.
    static func write(_ sequence: String) {
        let bytes = Array(sequence.utf8)
        _ = Glibc.write(STDOUT_FILENO, bytes, bytes.count)
    }
}

/// As the C function, from an array.
func senda_guard_set_reset(_ bytes: [CChar]) {
    bytes.withUnsafeBufferPointer { CNcurses.senda_guard_set_reset($0.baseAddress, Int32($0.count)) }
}
