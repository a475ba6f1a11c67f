import ArgumentParser
import BundleStore
import ContentCompiler
import ContentModel
import DurableFiles
import Foundation
import Kiosk
import TerminalUI

extension TranslationsCommand {
    /// Writes a folder for somebody without a terminal.
    struct KitCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "kit", abstract: "Write a folder to send to a translator or reviewer without a terminal.",
            discussion: """
                The folder holds the texts as XLIFF and as PO (one of them is to be edited), each page as the kiosk shows it \
                beside the source language, and a page of instructions in both languages. It comes back with \
                'sendactl translations import FOLDER'.

                Example: sendactl translations kit --language ht kit-ht
                """)

        @Argument(help: "The folder to write; it must not exist yet.", completion: .directory) var directory: String
        @Argument(help: "Pages, by the names of their folders (default: all that are current).") var pages: [String] =
            []
        @Option(help: "The language to translate into.") var language: LanguageArgument
        @OptionGroup var folders: FolderOptions

        func run() throws {
            guard !FileManager.default.fileExists(atPath: directory) else {
                tell("\(directory) is there already. Name a folder that does not exist yet; nothing was changed.")
                throw ExitCodes.cannotWrite
            }
            let kit = try TranslationKit(language: language.language, pages: pages, folders: folders)
            try kit.write(to: directory)
            tell(
                "Wrote \(directory): \(kit.exports[0].blocks) blocks of \(kit.exports[0].pages) pages, "
                    + "\(kit.exports[0].open) to translate. Send the folder; take it back with 'sendactl translations import "
                    + "\(directory)'.")
        }
    }
}

/// The files of a kit.
struct TranslationKit {
    let language: Language
    let exports: [TranslationDesk.Export]
    /// By name: HTML and translators' files.
    private let files: [(name: String, text: String)]

    /// Makes everything before anything is written.
    init(language: Language, pages: [String], folders: FolderOptions) throws {
        self.language = language
        let kit = try answered { try folders.desk.kit(pages, language: language) }
        let content = try kit.outcome.built()
        exports = kit.exports
        let previews = try KitPreviews(language: language, pages: pages, content: content).files()
        files =
            zip(ExchangeFormat.allCases, exports).map { ("\(language).\($0.fileExtension)", $1.text) }
            + [("index.html", Self.index(kit.instructions, language, previews.map(\.name)))] + previews
    }

    /// Writes into a hidden folder beside, which then gets its name: a kit is whole or not there.
    func write(to directory: String) throws {
        let target = URL(filePath: directory)
        let staged = target.deletingLastPathComponent().appending(path: OutputFile.temporaryName)
        do {
            try FileManager.default.createDirectory(
                at: staged.appending(path: "preview"), withIntermediateDirectories: true)
            for (name, text) in files { try Data(text.utf8).write(to: staged.appending(path: name)) }
            try FileManager.default.moveItem(at: staged, to: target)
        } catch {
            try? FileManager.default.removeItem(at: staged)
            tell("\(directory) cannot be written: \(error.localizedDescription). Nothing was left behind.")
            throw ExitCodes.cannotWrite
        }
    }

    private static func index(
        _ instructions: [(language: Language, html: String)], _ language: Language, _ previews: [String]
    ) -> String {
        let sections = instructions.map { "<section lang=\"\($0.language)\">\n\($0.html)</section>\n" }.joined()
        let links = previews.map { name in
            let page = name.dropFirst("preview/".count).dropLast(".html".count)
            return "<li><a\(XmlText.attribute("href", name))>\(XmlText.escaped(String(page)))</a></li>\n"
        }
        return """
            <!DOCTYPE html>
            <html lang="\(language)"><head><meta charset="utf-8"><title>Senda: \(language)</title>
            <style>body { font-family: sans-serif; max-width: 45em; margin: 2em auto; line-height: 1.5 }</style></head><body>
            \(sections)<ul>
            \(links.joined())</ul>
            </body></html>

            """
    }
}

/// Each page as the kiosk shows it, beside the source language.
private struct KitPreviews {
    let language: Language
    let pages: [String]
    let content: BundleContent

    func files() throws -> [(name: String, text: String)] {
        let source = content.manifest.sourceLanguage
        return try withStore(of: content) { store in
            let preview = Preview(
                store: store, size: ScreenSize(columns: 80, rows: 24), day: content.manifest.day)
            return try content.pages.filter { page in
                page.withdrawn == nil && (pages.isEmpty || pages.contains(page.id.rawValue))
            }.map { page in
                let shown = [language, source].filter(page.languages.contains)
                let columns = try (shown.first == source ? [source] : shown).map { shown in
                    ScreenPage.Column(
                        title: "\(page.id) (\(shown))", language: shown.rawValue,
                        screens: try preview.screens(of: page.id, in: shown))
                }
                return ("preview/\(page.id).html", ScreenPage(theme: .monochrome, columns: columns).html)
            }
        }
    }
}
