import ContentModel

/// A finding that an organisation has reviewed and accepted, listed under `accepted` in `page.yaml` or in a facts file.
package struct Acceptance {
    /// The name of the rule.
    package var rule: String
    /// The language of the text; `nil` for findings of the rule in `page.yaml` itself.
    package var language: Language?
    package var reason: String
    /// The organisation that accepted it, never a person.
    package var by: String
    package var place: Place
}
