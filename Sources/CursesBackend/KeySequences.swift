import TerminalUI

/// The byte sequences of keys: the usual ones, and those of terminfo.
enum KeySequences {
    /// The characters that a keypad in application mode sends after ESC O, on a VT100 or on the Linux console.
    static func keypad(isLinuxConsole: Bool) -> [(final: Character, key: Character)] {
        let digits = zip("pqrstuvwxy", "0123456789").map { (final: $0, key: $1) }
        return digits
            + (isLinuxConsole
                ? [("l", "+"), ("S", "-"), ("R", "*"), ("Q", "/"), ("n", ".")]
                : [("j", "*"), ("k", "+"), ("l", ","), ("m", "-"), ("n", "."), ("o", "/")])
    }

    /// The sequences that terminals usually send for the other keys, whatever terminfo has for TERM: a kiosk's keyboard
    /// must still work if TERM is slightly wrong.
    static let usual: [(sequence: String, key: Key)] = [
        ("[A", .up), ("[B", .down), ("[C", .right), ("[D", .left), ("OA", .up), ("OB", .down), ("OC", .right),
        ("OD", .left), ("[H", .home), ("[F", .end), ("OH", .home), ("OF", .end), ("[1~", .home), ("[4~", .end),
        ("[7~", .home), ("[8~", .end), ("[2~", .insert), ("[3~", .delete), ("[5~", .pageUp), ("[6~", .pageDown),
        ("[12~", .function(2)), ("[24~", .function(12)), ("[[B", .function(2)), ("OM", .enter),
    ]

    /// The terminfo capabilities of the recognised keys. If two have the same sequence, the first one applies.
    private static let capabilities: [(name: String, key: Key)] =
        [
            ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
            ("kpp", .pageUp), ("knp", .pageDown), ("ka1", .home), ("ka3", .pageUp), ("kc1", .end), ("kc3", .pageDown),
            ("kent", .enter), ("kbs", .backspace), ("kich1", .insert), ("kdch1", .delete), ("kcbt", .other),
            ("kb2", .other),
        ] + (1...12).map { ("kf\($0)", .function($0)) }

    /// All known sequences with their keys.
    static func all(isLinuxConsole: Bool) -> KeyTable {
        var table = KeyTable()
        for (sequence, key) in usual { table.add(escaped(sequence), key) }
        for (final, key) in keypad(isLinuxConsole: isLinuxConsole) { table.add(escaped("O\(final)"), .keypad(key)) }
        if !isLinuxConsole { table.add(escaped("OQ"), .function(2)) }
        for (name, key) in capabilities {
            let sequence = TerminalReset.bytes(of: name)
            // An old mouse report begins with ESC [ M; none of its bytes may become a key.
            if sequence != escaped("[M") { table.add(sequence, key) }
        }
        return table
    }

    private static func escaped(_ sequence: String) -> [UInt8] { [0x1B] + sequence.utf8 }
}

/// Keys by the bytes that a terminal sends for them. There are about sixty: comparing them all is faster than building
/// a hash table at every start.
struct KeyTable {
    private var keys: [(sequence: [UInt8], key: Key)] = []

    /// Adds a sequence unless it is present already. One that begins with a printable character is ignored, since that
    /// character could no longer be typed, and so is a lone Escape, which is the Esc key.
    mutating func add(_ sequence: [UInt8], _ key: Key) {
        guard let first = sequence.first, !(0x20..<0x7F).contains(first), sequence != [0x1B],
            !keys.contains(where: { $0.sequence == sequence })
        else { return }
        keys.append((sequence, key))
    }

    /// The longest sequence that the bytes begin with.
    func match(_ bytes: ArraySlice<UInt8>) -> (key: Key, length: Int)? {
        keys.filter { bytes.starts(with: $0.sequence) }.max { $0.sequence.count < $1.sequence.count }
            .map { ($0.key, $0.sequence.count) }
    }

    /// True if the bytes are the beginning of a longer sequence.
    func isBeginning(_ bytes: ArraySlice<UInt8>) -> Bool {
        !bytes.isEmpty && keys.contains { $0.sequence.count > bytes.count && $0.sequence.starts(with: bytes) }
    }
}
