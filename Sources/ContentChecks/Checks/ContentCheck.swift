import ContentSources

/// One rule over the whole source. Its name appears in every finding.
package protocol ContentCheck: Sendable {
    static var name: String { get }
    func findings(in source: ContentSource) -> [Diagnostic]
}

extension ContentCheck {
    func finding(
        _ place: Place, _ message: String, fix: String, severity: Diagnostic.Severity = .error
    ) -> Diagnostic {
        Diagnostic(
            file: place.file, line: place.line, column: place.column, severity: severity, rule: Self.name,
            message: message, fix: fix)
    }
}
