import ArgumentParser
import ContentModel
import DurableFiles
import Foundation
import TUFMetadata
import TextEscaping
import TranslationExchange

/// Writes a file for translators.
struct TranslationsExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "export", "Write texts to a file for translators and reviewers.",
        discussion: """
            Facts appear as placeholders, each with its text in that language; notes name the page, the text before \
            and after, the glossary's terms and the English text. Outdated segments are marked as needing an \
            edit. Exporting the source language makes a file for its reviewers.

            Example: sendactl translations export --language ht --format po -o ht.po
            """,
        exits: [.unusableInput, .contentErrors])

    @Argument(help: "Pages, by the names of their folders (default: all that are not withdrawn).", transform: nonempty)
    var pages: [String] =
        []
    @Option(help: "The language to translate into.") var language: LanguageArgument
    @Option(help: "xliff (XLIFF 1.2) or po (Gettext).") var format = ExchangeFormat.xliff
    @Option(name: .shortAndLong, help: "The file to write.", completion: .file(), transform: localFile) var output:
        String
    @OptionGroup var folders: FolderOptions

    func run() throws {
        let export = try reportingErrors {
            try folders.workflow().export(pages, language: language.language, as: format)
        }
        try write(export.text, to: output)
        let shown = DisplayText.shellWord(output)
        // A pipe or a terminal cannot be imported.
        let returned = (try? OutputFile(output).replaced) == nil ? "FILE" : shown
        tell(
            "Wrote \(shown): \(counted(export.pages, "page")), \(counted(export.segments, "segment")), \(export.open) of them to translate. "
                + "Send it to the translator; import the returned file with: "
                + "sendactl translations import \(returned)\(folders.sources.options)")
    }
}
