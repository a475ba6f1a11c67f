import ContentModel
import TerminalUI

/// The keys of every action, with their names on the bottom line and in the help. Update reads the same table.
struct KeyMap: Sendable {
    /// The name of a key: what is printed on it, or a word of the reader's language.
    enum Name: Equatable, Sendable {
        case literal(String)
        case word(MessageID)
    }

    /// One action's keys. `keypad` names the key on a numeric keypad, `keyboard` those on a keyboard.
    struct Binding: Sendable {
        var action: KioskAction
        var keys: [Key]
        var label: MessageID
        var keypad: Name?
        var keyboard: [Name]
    }

    /// In the order of the bottom line: the most important come first and are dropped last.
    var bindings: [Binding]
    /// The characters of a digit row that types digits only with Shift, from 1 to 9, then 0.
    var digitRow: [Character] = []

    /// The action of a key; a digit chooses. `takesTicks` is true where options have marks, which the space bar sets.
    func action(for key: Key, takesTicks: Bool = false) -> KioskAction? {
        let key = digitKey(key) ?? key
        if let digit = key.digit, digit > 0 { return .number(digit) }
        if key == .character("\u{3}") { return .interrupt }
        if key == .character("\u{C}") { return .repaint }
        let actions = bindings.filter { $0.keys.contains(key) }.map(\.action)
        return takesTicks && actions.contains(.tick) ? .tick : actions.first
    }

    /// The digit of a key, from 0.
    func digit(of key: Key) -> Int? { (digitKey(key) ?? key).digit }

    /// The digit that is printed on a key of the digit row.
    private func digitKey(_ key: Key) -> Key? {
        guard case .character(let character) = key,
            let index = digitRow.firstIndex(where: { character == $0 || String(character) == $0.uppercased() })
        else { return nil }
        return .character(Character("\((index + 1) % 10)"))
    }

    /// The keyboard of France, whose digit row needs Shift; Caps Lock may make capitals of its letters.
    static let azerty = KeyMap(bindings: standard.bindings, digitRow: Array("&é\"'(-è_çà"))

    static let standard = KeyMap(bindings: [
        Binding(
            action: .back, keys: [.character("0"), .keypad("0"), .insert, .escape, .backspace, .left],
            label: .actionBack, keypad: .literal("0"), keyboard: [.word(.keyEscape), .word(.keyBackspace)]),
        Binding(
            action: .next, keys: [.character("+"), .keypad("+"), .character(" "), .pageDown, .wheelDown],
            label: .actionNext, keypad: .literal("+"), keyboard: [.word(.keySpace), .word(.keyPageDown)]),
        Binding(
            action: .previous, keys: [.character("-"), .keypad("-"), .pageUp, .wheelUp],
            label: .actionPrevious, keypad: .literal("-"), keyboard: [.word(.keyPageUp)]),
        Binding(
            action: .menu, keys: [.character("."), .character(","), .keypad("."), .keypad(","), .delete, .tab],
            label: .actionMenu, keypad: .literal("."), keyboard: [.word(.keyTab)]),
        Binding(
            action: .hide, keys: [.character("/"), .keypad("/"), .function(12)],
            label: .actionHide, keypad: .literal("/"), keyboard: [.literal("F12")]),
        Binding(
            action: .language, keys: [.character("*"), .keypad("*"), .function(2)],
            label: .actionLanguage, keypad: .literal("*"), keyboard: [.literal("F2")]),
        Binding(action: .help, keys: [.function(1)], label: .actionHelp, keypad: nil, keyboard: [.literal("F1")]),
        Binding(action: .peek, keys: [.function(7)], label: .actionPeek, keypad: nil, keyboard: [.literal("F7")]),
        Binding(
            action: .choose, keys: [.enter, .right],
            label: .actionChoose, keypad: .word(.keyEnter), keyboard: []),
        Binding(action: .up, keys: [.up], label: .actionMove, keypad: nil, keyboard: [.word(.keyArrows)]),
        Binding(action: .down, keys: [.down], label: .actionMove, keypad: nil, keyboard: []),
        Binding(
            action: .first, keys: [.home], label: .actionEnds, keypad: nil,
            keyboard: [.word(.keyHome), .word(.keyEnd)]),
        Binding(
            action: .tick, keys: [.character(" ")], label: .actionTick, keypad: nil, keyboard: [.word(.keySpace)]),
        Binding(action: .last, keys: [.end], label: .actionEnds, keypad: nil, keyboard: []),
    ])
}

extension Key {
    /// The digit of a digit key, on the keyboard or the keypad.
    var digit: Int? {
        switch self {
        case .character(let character), .keypad(let character):
            character.isASCII ? character.wholeNumberValue : nil
        default: nil
        }
    }
}

extension KeyMap {
    /// The name of an action's key on the keypad.
    func name(of action: KioskAction, _ words: Vocabulary) -> String {
        bindings.first { $0.action == action }?.keypad?.text(words) ?? ""
    }

    /// The lines of the help: an action's keys and its name.
    func help(_ words: Vocabulary) -> [(keys: String, action: String)] {
        bindings.filter { $0.keypad != nil || !$0.keyboard.isEmpty }.map { binding in
            let names = ([binding.keypad].compactMap { $0 } + binding.keyboard).map { $0.text(words) }
            return (names.joined(separator: ", "), words(binding.label))
        }
    }
}

extension KeyMap.Name {
    /// The key's name in a language.
    func text(_ words: Vocabulary) -> String {
        switch self {
        case .literal(let text): text
        case .word(let message): words(message)
        }
    }
}

extension Site {
    /// The keys of this site's keyboard.
    var keyMap: KeyMap { keyboard == .azerty ? .azerty : .standard }
}
