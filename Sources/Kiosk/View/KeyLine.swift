import TerminalUI

/// The bottom line: the keys that work here, from the table that update reads. What does not fit is omitted from the
/// end; the menu and the help name everything.
struct KeyLine: Equatable, Sendable {
    /// A key with its action, and the columns it takes.
    struct Entry: Equatable, Sendable {
        var runs: [Run]
        var action: KioskAction
        var columns: Range<Int>
    }

    private(set) var entries: [Entry] = []

    /// The line from column `left` on: with both names of a key where they fit, else with the keypad's, else closer together.
    init(_ keyMap: KeyMap, _ actions: [KioskAction], _ words: Vocabulary, _ tag: LanguageTag, left: Int, columns: Int) {
        let bindings = keyMap.bindings.filter { $0.keypad != nil && actions.contains($0.action) }
        for (bothNames, gap) in [(true, 2), (false, 2), (false, 1)] {
            entries = Self.entries(bindings, words, tag, from: max(1, left), bothNames: bothNames, gap: gap)
            if entries.last.map({ $0.columns.upperBound <= columns }) ?? true { return }
        }
        entries.removeAll { $0.columns.upperBound > columns }
    }

    private static func entries(
        _ bindings: [KeyMap.Binding], _ words: Vocabulary, _ language: LanguageTag, from left: Int, bothNames: Bool,
        gap: Int
    ) -> [Entry] {
        var column = left
        return bindings.map { binding in
            let names = [binding.keypad].compactMap { $0 } + (bothNames ? Array(binding.keyboard.prefix(1)) : [])
            let name = names.map { $0.text(words) }.joined(separator: ",")
            let label = " " + words(binding.label)
            let start = column
            column += displayWidth(name + label)
            defer { column += gap }
            return Entry(
                runs: [
                    Run(text: name, style: .keyName, language: language),
                    Run(text: label, style: .keys, language: language),
                ],
                action: binding.action, columns: start..<column)
        }
    }
}

/// The bottom lines of a screen: one while more text follows below, one at its end.
struct KeyLines: Equatable, Sendable {
    let beforeEnd: KeyLine
    let atEnd: KeyLine
}
