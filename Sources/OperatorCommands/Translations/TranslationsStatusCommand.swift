import ArgumentParser
import ContentModel
import TranslationExchange

/// Compares each text with its source.
struct TranslationsStatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "status", "List the translations whose source has changed.",
        discussion: """
            Each changed segment is listed with its old and its new source.
            """,
        exits: [.unusableInput])

    @Option(help: "Only this language.") var language: LanguageArgument?
    @Flag(help: "Also list the texts that are up to date.") var all = false
    @Option(help: "Output format: text or json.") var format = OutputFormat.text
    @OptionGroup var folders: FolderOptions

    func run() throws {
        let texts = try reportingErrors { try folders.workflow().status(of: language?.language) }
        let shown = all ? texts : texts.filter(\.needsWork)
        let options = folders.sources.options
        print(format == .json ? try Output.json(shown) : shown.map { $0.report(options) }.joined(), terminator: "")
        tell(TextStatus.sentence(of: texts, options))
    }
}
