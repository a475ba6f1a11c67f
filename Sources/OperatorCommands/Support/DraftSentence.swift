import TextEscaping

/// The message that says what to do with a new draft.
struct DraftSentence {
    let text: String

    /// - Parameter command: The subcommand of 'repository' that takes the signed draft.
    init(_ draft: String, _ missing: String, then command: String, _ repository: String) {
        let draft = DisplayText.shellWord(draft)
        text =
            "Wrote \(draft), which has \(missing). Bring it to the key holders; each runs: "
            + "sendactl repository sign \(draft) --key FILE. Then run: "
            + "sendactl repository \(command) \(DisplayText.shellWord(repository)) "
            + "--signed \(draft)\(command == "init" ? " --key FILE" : "")"
    }
}
