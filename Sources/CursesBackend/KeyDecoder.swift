import CNcurses
import TerminalUI

/// From what ncurses reports to keys.
enum KeyDecoder {
    /// Codes of our own for keypad keys, above all of ncurses'.
    private static let keypadBase: Int32 = 0x6000

    /// Reads a key if one is there.
    static func read(isLinuxConsole: Bool) -> Key? {
        var value: UInt32 = 0
        switch senda_key(&value) {
        case 1: return key(character: value)
        case 2: return key(code: Int32(bitPattern: value))
        default: return nil
        }
    }

    /// A typed character; control characters that have keys of their own become those.
    static func key(character value: UInt32) -> Key {
        switch value {
        case 8, 127: .backspace
        case 9: .tab
        case 10, 13: .enter
        case 27: .escape
        default: Unicode.Scalar(value).map { .character(Character($0)) } ?? .other
        }
    }

    static func key(code: Int32) -> Key {
        if let key = codes[code] { return key }
        if (KEY_F0 + 1...KEY_F0 + 12).contains(code) { return .function(Int(code - KEY_F0)) }
        if code == KEY_MOUSE { return mouse() }
        if code == KEY_RESIZE { return .resized(ScreenSize(columns: 0, rows: 0)) }
        if code > keypadBase, let scalar = Unicode.Scalar(UInt32(code - keypadBase)) { return .keypad(Character(scalar)) }
        return .other
    }

    private static let codes: [Int32: Key] = [
        KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right, KEY_HOME: .home, KEY_END: .end,
        KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_A1: .home, KEY_A3: .pageUp, KEY_C1: .end, KEY_C3: .pageDown,
        KEY_ENTER: .enter, KEY_BACKSPACE: .backspace, KEY_IC: .insert, KEY_DC: .delete, KEY_BTAB: .other,
    ]

    private static func mouse() -> Key {
        var row: Int32 = 0
        var column: Int32 = 0
        return switch senda_mouse(&row, &column) {
        case 1: .click(row: Int(row), column: Int(column))
        case 2: .wheelUp
        case 3: .wheelDown
        default: .other
        }
    }

    /// What a keypad in application mode sends after ESC O (VT100), and what the Linux console sends instead.
    static func keypad(isLinuxConsole: Bool) -> [(final: Character, key: Character)] {
        let digits = zip("pqrstuvwxy", "0123456789").map { (final: $0, key: $1) }
        return digits
            + (isLinuxConsole
                ? [("l", "+"), ("S", "-"), ("R", "*"), ("Q", "/"), ("n", ".")]
                : [("j", "*"), ("k", "+"), ("l", ","), ("m", "-"), ("n", "."), ("o", "/")])
    }

    /// Teaches ncurses the keypad's sequences.
    static func defineKeypad(isLinuxConsole: Bool) {
        for (final, key) in keypad(isLinuxConsole: isLinuxConsole) {
            guard let scalar = key.unicodeScalars.first else { continue }
            define_key("\u{1B}O\(final)", keypadBase + Int32(scalar.value))
        }
        define_key("\u{1B}OM", KEY_ENTER)
    }
}
