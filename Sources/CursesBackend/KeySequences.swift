import CNcurses

/// The sequences that ncurses is taught besides those of terminfo.
enum KeySequences {
    /// Codes of our own, above all of ncurses'.
    private static let keypadBase: Int32 = 0x6000
    static let mouse: Int32 = 0x7000

    /// The keypad key that a code of ours stands for.
    static func keypadKey(_ code: Int32) -> Character? {
        guard code > keypadBase, code < mouse else { return nil }
        return Unicode.Scalar(UInt32(code - keypadBase)).map { Character($0) }
    }

    /// What a keypad in application mode sends after ESC O (VT100), and what the Linux console sends instead.
    static func keypad(isLinuxConsole: Bool) -> [(final: Character, key: Character)] {
        let digits = zip("pqrstuvwxy", "0123456789").map { (final: $0, key: $1) }
        return digits
            + (isLinuxConsole
                ? [("l", "+"), ("S", "-"), ("R", "*"), ("Q", "/"), ("n", ".")]
                : [("j", "*"), ("k", "+"), ("l", ","), ("m", "-"), ("n", "."), ("o", "/")])
    }

    /// What terminals send for the other keys, whatever terminfo says of the one that TERM names: a kiosk's keyboard must
    /// not go dead because TERM is a little wrong.
    static let usual: [(sequence: String, code: Int32)] = [
        ("[A", KEY_UP), ("[B", KEY_DOWN), ("[C", KEY_RIGHT), ("[D", KEY_LEFT), ("OA", KEY_UP), ("OB", KEY_DOWN),
        ("OC", KEY_RIGHT), ("OD", KEY_LEFT), ("[H", KEY_HOME), ("[F", KEY_END), ("OH", KEY_HOME), ("OF", KEY_END),
        ("[1~", KEY_HOME), ("[4~", KEY_END), ("[7~", KEY_HOME), ("[8~", KEY_END), ("[2~", KEY_IC), ("[3~", KEY_DC),
        ("[5~", KEY_PPAGE), ("[6~", KEY_NPAGE), ("[12~", KEY_F0 + 2), ("[24~", KEY_F0 + 12), ("[[B", KEY_F0 + 2),
        ("[<", mouse), ("OM", KEY_ENTER),
    ]

    /// Teaches ncurses all of them.
    static func define(isLinuxConsole: Bool) {
        for (sequence, code) in usual { define_key("\u{1B}" + sequence, code) }
        if !isLinuxConsole { define_key("\u{1B}OQ", KEY_F0 + 2) }
        for (final, key) in keypad(isLinuxConsole: isLinuxConsole) {
            guard let scalar = key.unicodeScalars.first else { continue }
            define_key("\u{1B}O\(final)", keypadBase + Int32(scalar.value))
        }
    }
}
