import ContentModel
import ContentSources
import TextEscaping

/// gettext's PO format: one entry per segment, its name in `msgctxt`, its words as authors write them.
///
/// PO has a mark for entries that a translator has not finished, `fuzzy`, but none for approval. The header
/// `X-Senda-Reviewed-By`, our own, approves every entry that is translated and not fuzzy.
package enum PoFile {
    static let reviewHeader = "X-Senda-Reviewed-By"
    static let sourceHeader = "X-Senda-Source-Language"
    /// The form of the review header, for error messages.
    static let reviewForm = "Organisation; role; 2026-12-01"

    /// The file as text.
    package static func text(of file: ExchangeFile) -> String {
        ([entry(header: file)] + file.pages.flatMap(\.units).map(entry)).joined(separator: "\n")
    }

    private static func entry(header file: ExchangeFile) -> String {
        let fields = [
            ("Project-Id-Version", "senda"), ("PO-Revision-Date", ""), ("Last-Translator", ""), ("Language-Team", ""),
            ("Language", code(file.language)), ("MIME-Version", "1.0"), ("Content-Type", "text/plain; charset=UTF-8"),
            ("Content-Transfer-Encoding", "8bit"), ("Plural-Forms", pluralForms(file.language)),
            (sourceHeader, file.sourceLanguage?.rawValue ?? ""), (reviewHeader, reviewed(file)),
        ]
        let lines = fields.map { StringLiteral.quoted("\($0): \($1)\n") }
        return "msgid \"\"\nmsgstr \"\"\n" + lines.joined(separator: "\n") + "\n"
    }

    /// The review header; empty unless all finished units are approved, because it would approve the rest as well.
    private static func reviewed(_ file: ExchangeFile) -> String {
        guard let reviewer = file.reviewer, !file.units.contains(where: { $0.state == .translated }) else { return "" }
        let role = reviewer.role.replacing(";", with: ",")
        return "\(reviewer.organisation); \(role); \(reviewer.day)"
    }

    private static func entry(of unit: ExchangeUnit) -> String {
        func line(_ text: RichText) -> String { StringLiteral.quoted(ExchangeUnit.line(of: text, number: unit.number)) }
        var lines = unit.notes.lines.map { "#. \($0)" }
        if unit.state == .needsEditing { lines.append("#, fuzzy") }
        if let former = unit.formerSource { lines.append("#| msgid \(line(former))") }
        let target = unit.state == .missing ? [] : unit.target ?? []
        lines += ["msgctxt \"\(unit.name)\"", "msgid \(line(unit.source))", "msgstr \(line(target))"]
        return lines.joined(separator: "\n") + "\n"
    }

    /// The language code as gettext writes it: `pt_BR` for `pt-br`.
    private static func code(_ language: Language) -> String {
        let parts = language.rawValue.split(separator: "-").map(String.init)
        return parts.count == 2 && parts[1].count == 2 ? "\(parts[0])_\(parts[1].uppercased())" : language.rawValue
    }

    /// The plural rule. No entry has plurals, but tools ask for the header. Other languages have English plurals.
    private static func pluralForms(_ language: Language) -> String {
        let countsZeroAsOne: Set<String> = ["fr", "pt-br", "ln", "mg", "ti"]
        return "nplurals=2; plural=(n \(countsZeroAsOne.contains(language.rawValue) ? "> 1" : "!= 1"));"
    }
}
