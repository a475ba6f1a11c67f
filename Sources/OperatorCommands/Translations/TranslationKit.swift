import ArgumentParser
import BundleStore
import ContentModel
import DurableFiles
import Foundation
import Kiosk
import TerminalUI
import TextEscaping
import TranslationExchange

/// The files of a translation kit.
struct TranslationKit {
    let language: Language
    let exports: [TranslationWorkflow.Export]
    /// The files by name: HTML and translators' files.
    private let files: [(name: String, text: String)]

    /// Creates all contents before anything is written.
    init(language: Language, pages: [String], folders: FolderOptions) throws {
        self.language = language
        let kit = try reportingErrors { try folders.workflow().kit(pages, language: language) }
        let content = try kit.outcome.built()
        exports = kit.exports
        let previews = try KitPreviews(language: language, pages: pages, content: content).files()
        files =
            zip(ExchangeFormat.allCases, exports).map { ("\(language).\($0.fileExtension)", $1.text) }
            + [("index.html", Self.index(kit.instructions, language, previews.map(\.name)))] + previews
    }

    /// Writes to a hidden folder beside the directory, then renames it: a kit is either complete or absent.
    func write(to directory: String) throws {
        do {
            let (folder, name) = try FolderHandle.parent(of: directory)
            let temporary = OutputFile.temporaryName
            do {
                let staged = try folder.subfolder(temporary, create: true)
                let preview = try staged.subfolder("preview", create: true)
                for (path, text) in files {
                    let (name, isPreview) = (path.split(separator: "/").last ?? "", path.contains("/"))
                    let file = try (isPreview ? preview : staged).create(String(name))
                    try file.append(Array(text.utf8))
                    try file.sync()
                }
                try preview.sync()
                try staged.sync()
                try folder.move(temporary, to: folder, name)
            } catch {
                try? FileManager.default.removeItem(atPath: folder.path(of: temporary))
                throw error
            }
        } catch {
            let reason = (error as? FileError)?.advisedReason ?? "\(error)"
            tell("\(DisplayText.shellWord(directory)) cannot be written: \(reason). Nothing was left behind.")
            throw ExitReason.cannotWrite.code
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

/// Previews of each page as shown by the kiosk, beside the source language.
private struct KitPreviews {
    let language: Language
    let pages: [String]
    let content: BundleContent

    func files() throws -> [(name: String, text: String)] {
        let source = content.manifest.sourceLanguage
        return try withContentStore(of: content) { store in
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
