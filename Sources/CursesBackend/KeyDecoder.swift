import CNcurses
import TerminalUI

/// From what ncurses reports to keys.
///
/// Mouse reports are read here and not by ncurses, which waits for the end of one that was cut short: then neither the
/// hide key nor the idle limit would work. What is no known sequence is swallowed whole, so that none of its characters
/// chooses anything.
enum KeyDecoder {
    /// The most characters of a report or of an unknown sequence.
    private static let mostCharacters = 32
    /// Milliseconds between two characters of one sequence, as for Esc itself.
    private static let characterDelay: Int32 = 25

    /// Reads a key if one is there.
    static func read() -> Key? {
        var value: UInt32 = 0
        while true {
            let key: Key?
            switch senda_key(&value, 0) {
            case 1: key = value == 27 ? escape() : self.key(character: value)
            case 2:
                key =
                    Int32(bitPattern: value) == KeySequences.mouse ? mouse() : self.key(code: Int32(bitPattern: value))
            default: return nil
            }
            if let key { return key }
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
        if code == KEY_RESIZE { return .resized(ScreenSize(columns: 0, rows: 0)) }
        return KeySequences.keypadKey(code).map { .keypad($0) } ?? .other
    }

    private static let codes: [Int32: Key] = [
        KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right, KEY_HOME: .home, KEY_END: .end,
        KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_A1: .home, KEY_A3: .pageUp, KEY_C1: .end, KEY_C3: .pageDown,
        KEY_ENTER: .enter, KEY_BACKSPACE: .backspace, KEY_IC: .insert, KEY_DC: .delete, KEY_BTAB: .other,
    ]

    /// The Esc key, or `nil` for a sequence that nobody knows: `ESC [`, parameters, a final character.
    private static func escape() -> Key? {
        guard let first = character(within: 0) else { return .escape }
        guard first == "[" || first == "O" else { return .other }
        _ = characters { ("@"..."~").contains($0) }
        return nil
    }

    private static func mouse() -> Key? {
        MouseReport.key(characters { $0 == "M" || $0 == "m" })
    }

    /// Characters up to the one that ends a sequence, as far as they come.
    private static func characters(until isLast: (Character) -> Bool) -> String {
        var text = ""
        while text.count < mostCharacters, let next = character(within: characterDelay) {
            text.append(next)
            if isLast(next) { break }
        }
        return text
    }

    private static func character(within milliseconds: Int32) -> Character? {
        var value: UInt32 = 0
        guard senda_key(&value, milliseconds) == 1, let scalar = Unicode.Scalar(value) else { return nil }
        return Character(scalar)
    }
}
