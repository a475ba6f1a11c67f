import ContentSources

/// HTML character references, which tools insert into translations when they escape text once too often.
enum HTMLEntities {
    /// The text with references replaced by their characters; a name that is not in HTML is left unchanged.
    static func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        return text.replacing(/&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/) { match in
            // The Markdown parser has the list of names.
            guard case .text(let character)? = InlineMarkdown.spans(of: String(match.0))?.spans.first?.content else {
                return String(match.0)
            }
            return character
        }
    }
}
