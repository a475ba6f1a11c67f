import TerminalUI

/// A key of the bottom line: its name and what it does.
struct KeyLabel: Equatable, Sendable {
    var action: KioskAction
    var name: String
    var label: String
    /// The label on every page after the first, where it differs.
    var laterLabel: String?
    var language: LanguageTag
}

/// The bottom line: the keys that work on this screen, from the table that update reads too. Keys that do not fit are
/// omitted from the end; the menu and the help name every key.
struct KeyLine: Equatable, Sendable {
    /// A key with its action, and the columns it takes.
    struct Entry: Equatable, Sendable {
        var runs: [Run]
        var action: KioskAction
        var columns: Range<Int>
    }

    private(set) var entries: [Entry] = []

    /// Lays out the keys from column `left` on. Where they do not fit, the gaps and the keys get narrower, and the line
    /// starts at the first column if that saves a key. A key is at least two cells wide: a lone dot is easily missed.
    init(_ labels: [KeyLabel], left: Int, columns: Int) {
        for (padding, gap, start) in [(" ", 2, left - 1), (" ", 1, left - 1), ("", 1, left), ("", 1, 0)] {
            let line = Self.entries(labels, from: max(0, start), padding: padding, gap: gap)
            let fitting = line.filter { $0.columns.upperBound <= columns }
            if fitting.count > entries.count { entries = fitting }
            if fitting.count == line.count { return }
        }
    }

    /// The narrow keys that have room on a row after what is written before them.
    init(_ labels: [KeyLabel], after left: Int, columns: Int) {
        let line = Self.entries(labels, from: left, padding: "", gap: 1)
        entries = Array(line.prefix { $0.columns.upperBound <= columns })
    }

    private static func entries(_ labels: [KeyLabel], from left: Int, padding: String, gap: Int) -> [Entry] {
        var column = left
        return labels.map { key in
            let (name, label) =
                padding.isEmpty ? (key.name + " ", key.label) : (padding + key.name + padding, " " + key.label)
            let start = column
            column += displayWidth(name + label)
            defer { column += gap }
            return Entry(
                runs: [
                    Run(text: name, style: .keyName, language: key.language),
                    Run(text: label, style: .keys, language: key.language),
                ],
                action: key.action, columns: start..<column)
        }
    }
}

extension KeyMap {
    /// The labels of some actions for the bottom line, in the order of the table.
    func labels(
        of actions: [KioskAction], _ words: Vocabulary, tag: LanguageTag,
        firstLabel: (Binding) -> MessageID? = { _ in nil }
    ) -> [KeyLabel] {
        bindings.compactMap { binding in
            guard let name = binding.keypad, actions.contains(binding.action) else { return nil }
            let (label, first) = (words(binding.label), firstLabel(binding).map { words($0) })
            return KeyLabel(
                action: binding.action, name: name.text(words), label: first ?? label,
                laterLabel: first == nil ? nil : label, language: tag)
        }
    }
}

extension Layout {
    /// The bottom line; `nil` outside a visit and while key feedback is shown in its place.
    var keys: KeyLine? {
        guard !content.keys.isEmpty else { return nil }
        let labels = content.keys.filter { key in
            switch key.action {
            case .next: !isLastPage
            case .previous: page > 0
            default: true
            }
        }.map { key in
            guard page > 0, let label = key.laterLabel else { return key }
            var key = key
            key.label = label
            return key
        }
        guard coversKeys, let feedback = feedbackRun else { return KeyLine(labels, left: left, columns: size.columns) }
        return KeyLine(labels, after: left + displayWidth(feedback.text) + 1, columns: size.columns)
    }
}
