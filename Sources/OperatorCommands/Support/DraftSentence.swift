import TUFMetadata

/// The final sentence, which says what to do with a draft.
struct DraftSentence {
    let text: String

    init(_ draft: String, _ missing: String, then next: String) {
        let draft = DisplayText.escaped(draft)
        text =
            "Wrote \(draft), which has \(missing). Bring it to who holds a key; they run: sendactl repository sign \(draft) "
            + "--key FILE. Then run: sendactl repository \(DisplayText.escaped(next)) --signed \(draft)"
    }
}
