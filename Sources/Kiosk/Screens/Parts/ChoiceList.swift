import TerminalUI

/// A list of choices that is written from top to bottom, with a part at its foot that is always visible.
struct ChoiceList {
    var text: DocumentBuilder
    let tag: LanguageTag
    private var items: [Choice] = []
    private var pinned = 0
    private var pinnedItems = 0

    init(_ context: ScreenContext) { self.init(text: context.document(), tag: context.tag) }

    /// Continues below a text that has no items.
    init(text: DocumentBuilder, tag: LanguageTag) {
        self.text = text
        self.tag = tag
    }

    /// Writes a choice, optionally with a mark before it, an answer after it or an explanation below it. The mark has
    /// round brackets, because square ones are reserved for digits.
    mutating func choice(
        _ words: String, _ choice: Choice, style: Style = .text, isMarked: Bool? = nil, answer: String? = nil,
        below explanation: String? = nil
    ) {
        var runs = [Run(text: words, style: style, language: tag)]
        if let isMarked { runs.insert(Run(text: isMarked ? "(x)\u{A0}" : "(\u{A0})\u{A0}", style: .marker), at: 0) }
        if let answer { runs.append(Run(text: " " + answer, style: .strong, language: tag)) }
        text.choice(runs, below: explanation.map { [Run(text: $0, style: .quiet, language: tag)] } ?? [])
        items.append(choice)
    }

    /// Writes the part at the foot of every page, below an empty line if `hasLine` is true.
    mutating func pin(below hasLine: Bool, _ build: (inout Self) -> Void) {
        let (before, listed) = (text.document.lines.count, items.count)
        if hasLine { text.blank() }
        build(&self)
        pinned = text.document.lines.count - before
        pinnedItems = items.count - listed
    }

    /// The content as a list; if all choices are pinned, as prose, which is read before the choices.
    var content: ScreenContent {
        ScreenContent(document: text.document, items: items, isList: items.count > pinnedItems, pinned: pinned)
    }
}
