import ContentModel
import ContentSources

/// XLIFF 1.2: one `file` element per page, one `trans-unit` per segment.
///
/// A citation is `<x id="MX-03.days" equiv-text="30"/>`; a mark or a link is `<g id="bold">` or `<g id="page:slug">`.
/// The name is in the id, the one attribute that every tool keeps, with `~2` for the second use of a name. Source and
/// target have the same tags, because tools match them character by character.
package enum XliffFile {
    static let namespace = "urn:oasis:names:tc:xliff:document:1.2"
    /// The phase that holds the reviewer: `company-name` is the organisation, `job-id` the role, `date` the day.
    static let reviewPhase = "review"

    /// The file as text.
    package static func text(of file: ExchangeFile) -> String {
        var lines = [
            #"<?xml version="1.0" encoding="UTF-8"?>"#,
            "<xliff\(XmlText.attribute("xmlns", namespace)) version=\"1.2\">",
        ]
        for (page, units) in file.pages {
            lines.append(
                "  <file" + XmlText.attribute("original", page.rawValue)
                    + XmlText.attribute("source-language", file.sourceLanguage?.rawValue ?? "")
                    + XmlText.attribute("target-language", file.language.rawValue) + " datatype=\"plaintext\">")
            if let reviewer = file.reviewer { lines += header(reviewer) }
            lines += ["    <body>"] + units.flatMap(lines(of:)) + ["    </body>", "  </file>"]
        }
        return (lines + ["</xliff>", ""]).joined(separator: "\n")
    }

    private static func header(_ reviewer: Review) -> [String] {
        let phase =
            "<phase" + XmlText.attribute("phase-name", reviewPhase) + XmlText.attribute("process-name", reviewPhase)
            + XmlText.attribute("company-name", reviewer.organisation) + XmlText.attribute("job-id", reviewer.role)
            + XmlText.attribute("date", "\(reviewer.day)T00:00:00Z") + "/>"
        return ["    <header>", "      <phase-group>", "        \(phase)", "      </phase-group>", "    </header>"]
    }

    private static func lines(of unit: ExchangeUnit) -> [String] {
        let approved = unit.state == .approved ? XmlText.attribute("approved", "yes") : ""
        var lines = ["      <trans-unit id=\"\(unit.name)\"\(approved) xml:space=\"preserve\">"]
        lines.append("        <source>\(markup(unit.source, of: unit))</source>")
        if let target = unit.target, let state = state(unit.state) {
            lines.append("        <target state=\"\(state)\">\(markup(target, of: unit))</target>")
        }
        // From the developer: tools show such notes as a description, and do not let a translator change them.
        lines += unit.notes.lines.map { "        <note from=\"developer\">\(XmlText.escaped($0))</note>" }
        if let former = unit.formerSource {
            lines += [
                "        <alt-trans alttranstype=\"previous-version\" xml:space=\"preserve\">",
                "          <source>\(markup(former, of: unit))</source>",
                "          <target>\(markup(unit.target ?? [], of: unit))</target>", "        </alt-trans>",
            ]
        }
        return lines + ["      </trans-unit>"]
    }

    /// `needs-translation`, not `needs-review-translation`: some tools treat the latter as finished.
    private static func state(_ state: ExchangeUnit.State) -> String? {
        switch state {
        case .missing: nil
        case .needsEditing: "needs-translation"
        case .translated: "translated"
        case .approved: "final"
        }
    }

    private static func markup(_ text: RichText, of unit: ExchangeUnit) -> String {
        guard ExchangeUnit.allowsMarkup(unit.number) || text.contains(where: \.isCitation) else {
            return XmlText.escaped(text.plainText)
        }
        var ids = InlineIDs()
        return text.nested.map { piece in
            switch piece {
            case .open(let mark):
                "<g" + XmlText.attribute("id", ids.next(mark.name)) + XmlText.attribute("ctype", mark.kind) + ">"
            case .close: "</g>"
            case .content(.text(let words)): XmlText.escaped(words)
            case .content(.fact(let citation)):
                "<x" + XmlText.attribute("id", ids.next(citation.description)) + " ctype=\"x-fact\""
                    + (unit.notes.shown(citation).map { XmlText.attribute("equiv-text", $0) } ?? "") + "/>"
            }
        }.joined()
    }
}

extension ExchangeNotes {
    fileprivate func shown(_ citation: FactCitation) -> String? { facts.first { $0.citation == citation }?.shown }
}

extension Span {
    fileprivate var isCitation: Bool { if case .fact = content { true } else { false } }
}

extension TextMark {
    /// The name used in an id.
    package var name: String {
        switch self {
        case .strong: "bold"
        case .emphasis: "italic"
        case .link(let link): link.address
        }
    }

    /// The `ctype` attribute.
    fileprivate var kind: String { if case .link = self { "link" } else { name } }

    /// Reads ``name``.
    package init?(name: String) {
        switch name {
        case "bold": self = .strong
        case "italic": self = .emphasis
        default:
            guard let link = Span.Link(address: name) else { return nil }
            self = .link(link)
        }
    }
}

/// The ids of the tags in one text: the name, then `name~2` and so on.
struct InlineIDs {
    private var seen: [String: Int] = [:]

    mutating func next(_ name: String) -> String {
        let number = seen[name, default: 0] + 1
        seen[name] = number
        // A name that already ends in a number gets one even if it is the first, so that only our suffix is removed.
        return number > 1 || Self.name(of: name) != name ? "\(name)~\(number)" : name
    }

    /// The name in an id.
    static func name(of id: String) -> String {
        guard let tilde = id.lastIndex(of: "~") else { return id }
        let number = id[id.index(after: tilde)...]
        return !number.isEmpty && number.allSatisfy { $0.isASCII && $0.isNumber } ? String(id[..<tilde]) : id
    }
}
