import TerminalUI

/// The bottom line: which keys work here, from the table that update reads. What has no room is left out from the
/// end; the menu and the help name everything.
struct KeyLine {
    /// A key with its action, and the columns it takes.
    struct Entry {
        var runs: [Run]
        var action: KioskAction
        var columns: Range<Int>
    }

    private(set) var entries: [Entry] = []

    /// Room for the line in `columns`; both names of a key where they fit, else the keypad's.
    init(_ content: ScreenContent, keyMap: KeyMap, columns: Int, hasMore: Bool, isList: Bool) {
        guard let words = content.words else { return }
        var actions = Set(content.actions)
        if hasMore { actions.insert(.next) }
        if isList { actions.insert(.choose) }
        let bindings = keyMap.bindings.filter { $0.keypad != nil && actions.contains($0.action) }
        let wide = Self.entries(bindings, words, content.language, bothNames: true)
        let all = Self.width(wide) <= columns ? wide : Self.entries(bindings, words, content.language, bothNames: false)
        entries = all.filter { $0.columns.upperBound <= columns }
    }

    private static func width(_ entries: [Entry]) -> Int { entries.last?.columns.upperBound ?? 0 }

    private static func entries(
        _ bindings: [KeyMap.Binding], _ words: Vocabulary, _ language: LanguageTag, bothNames: Bool
    ) -> [Entry] {
        var column = 1
        return bindings.map { binding in
            let names = [binding.keypad].compactMap { $0 } + (bothNames ? Array(binding.keyboard.prefix(1)) : [])
            let name = names.map { $0.text(words) }.joined(separator: ",")
            let label = " " + words(binding.label)
            let start = column
            column += displayWidth(name + label)
            defer { column += 2 }
            return Entry(
                runs: [
                    Run(text: name, style: .keyName, language: language),
                    Run(text: label, style: .keys, language: language),
                ],
                action: binding.action, columns: start..<column)
        }
    }
}
