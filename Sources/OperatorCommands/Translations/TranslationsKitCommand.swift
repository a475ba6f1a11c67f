import ArgumentParser
import BundleStore
import ContentModel
import DurableFiles
import Foundation
import Kiosk
import TUFMetadata
import TerminalUI
import TextEscaping
import TranslationExchange

/// Writes a folder for a translator who does not use a terminal.
struct TranslationsKitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "kit", "Write a folder for translators without a terminal.",
        discussion: """
            The folder holds the texts as XLIFF and as PO (edit either), each page as the kiosk shows it beside the \
            source language, and a page of instructions in both languages. Import the returned folder with 'sendactl \
            translations import FOLDER'.

            Example: sendactl translations kit --language ht kit-ht
            """,
        exits: [.contentErrors, .unusableInput])

    @Argument(help: "The folder to write; it must not exist yet.", completion: .directory, transform: localFolder)
    var directory: String
    @Argument(help: "Pages, by the names of their folders (default: all that are not withdrawn).", transform: nonempty)
    var pages: [String] =
        []
    @Option(help: "The language to translate into.") var language: LanguageArgument
    @OptionGroup var folders: FolderOptions

    func run() throws {
        guard !FileManager.default.fileExists(atPath: directory) else {
            tell(
                "\(DisplayText.shellWord(directory)) already exists. Choose a folder that does not exist yet; nothing was changed."
            )
            throw ExitReason.cannotWrite.code
        }
        let kit = try TranslationKit(language: language.language, pages: pages, folders: folders)
        try kit.write(to: directory)
        let shown = DisplayText.shellWord(directory)
        tell(
            "Wrote \(shown): \(counted(kit.exports[0].segments, "segment")) of "
                + "\(counted(kit.exports[0].pages, "page")), "
                + "\(kit.exports[0].open) to translate. Send the folder; import the returned one with: sendactl translations import "
                + "\(shown)\(folders.sources.options)")
    }
}
