import CMarkGFM
import ContentModel
import Foundation

extension TranslationDesk {
    /// What a kit tells its reader, in the language and in the source language: `Content/kit/<language>.md` as HTML.
    /// - Throws: ``TranslationFailure``.
    public func kitInstructions(
        _ language: Language
    ) throws(TranslationFailure) -> [(language: Language, html: String)] {
        let (_, original) = try read()
        let findings = Findings()
        let folder = ContentFolder(root: content, name: content.lastPathComponent, findings: findings)
        let languages = language == original ? [original] : [language, original]
        let found = languages.compactMap { language -> (Language, String)? in
            let path = "kit/\(language).md"
            guard folder.exists(path), let text = folder.text(path) else { return nil }
            return (language, Self.html(of: text))
        }
        guard !found.isEmpty else { throw .noInstructions(original) }
        return found
    }

    /// Raw HTML and unsafe links of the text are left out.
    private static func html(of text: String) -> String {
        guard let html = cmark_markdown_to_html(text, text.utf8.count, CMARK_OPT_DEFAULT) else { return "" }
        defer { free(html) }
        return String(cString: html)
    }
}
