import CMarkGFM
import ContentModel
import ContentSources
import Foundation

extension TranslationWorkflow {
    /// The parts of a translators' kit.
    public struct Kit: Sendable {
        /// The exports, one per format, in the order of `ExchangeFormat.allCases`.
        public var exports: [Export]
        /// The instructions in the language and in the source language: `Content/kit/<language>.md` as HTML.
        public var instructions: [(language: Language, html: String)]
        /// The content that was read.
        package var source: ContentSource
    }

    /// Reads the content once and makes a kit of some pages; an empty list means all current pages.
    /// - Throws: ``TranslationError``.
    public func kit(_ pages: [String], language: Language) throws(TranslationError) -> Kit {
        let (source, original) = try read()
        let file = try exchangeFile(pages, language: language, in: source, original)
        return Kit(
            exports: ExchangeFormat.allCases.map { Export(file, as: $0) },
            instructions: try instructions(language, original),
            source: source)
    }

    private func instructions(
        _ language: Language, _ original: Language
    ) throws(TranslationError) -> [(language: Language, html: String)] {
        let folder = ContentFolder(root: content, name: content.lastPathComponent, findings: Findings())
        let languages = language == original ? [original] : [language, original]
        let found = languages.compactMap { language -> (Language, String)? in
            let path = "kit/\(language).md"
            guard folder.exists(path), let text = folder.text(path) else { return nil }
            return (language, Self.html(of: text))
        }
        guard !found.isEmpty else { throw .noInstructions(original) }
        return found
    }

    /// The text as HTML, without its raw HTML and unsafe links.
    private static func html(of text: String) -> String {
        guard let html = cmark_markdown_to_html(text, text.utf8.count, CMARK_OPT_DEFAULT) else { return "" }
        defer { free(html) }
        return String(cString: html)
    }
}
