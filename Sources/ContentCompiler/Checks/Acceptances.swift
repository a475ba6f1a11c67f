import ContentModel

/// A finding that an organisation has looked at and lets stand, as `accepted` in `page.yaml` lists it.
struct Acceptance {
    /// The name of the rule.
    var rule: String
    /// Whose text; `nil` is what the rule finds in `page.yaml` itself.
    var language: Language?
    var reason: String
    /// An organisation, never a person.
    var by: String
    var place: Place
}

/// Takes accepted findings out, and reports acceptances that match nothing.
///
/// An acceptance covers what one rule finds in one text of its own page. It reaches neither facts nor other pages, nor
/// what is wrong with how a file is written: that is found while reading, before any rule.
struct Acceptances {
    static let rule = "acceptances"

    let pages: [PageSource]

    func applied(to findings: [Diagnostic]) -> [Diagnostic] {
        let accepted = pages.flatMap { page in page.accepted.map { (key: key(of: $0, in: page), $0) } }
        guard !accepted.isEmpty else { return findings }
        let keys = Set(accepted.map(\.key))
        let present = Set(findings.map { Key(file: $0.file, rule: $0.rule) })
        let idle = accepted.filter { !present.contains($0.key) }.map { warning($1) }
        return findings.filter { !keys.contains(Key(file: $0.file, rule: $0.rule)) } + idle
    }

    private struct Key: Hashable {
        var file: String
        var rule: String
    }

    private func key(of acceptance: Acceptance, in page: PageSource) -> Key {
        let file = acceptance.language.map { "\(page.folder)/\($0).md" } ?? page.place.file
        return Key(file: file, rule: acceptance.rule)
    }

    private func warning(_ acceptance: Acceptance) -> Diagnostic {
        let text = acceptance.language.map { "\($0).md" } ?? "page.yaml"
        return Diagnostic(
            file: acceptance.place.file, line: acceptance.place.line, column: acceptance.place.column,
            severity: .warning, rule: Self.rule, message: "'\(acceptance.rule)' finds nothing in \(text) to accept",
            mend: "remove it, or correct the rule's name or the language")
    }
}
