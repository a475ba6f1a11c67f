import ContentModel

/// A finding that an organisation has looked at and lets stand, as `accepted` in `page.yaml` or in a facts file lists it.
package struct Acceptance {
    /// The name of the rule.
    package var rule: String
    /// Whose text; `nil` is what the rule finds in `page.yaml` itself.
    package var language: Language?
    package var reason: String
    /// An organisation, never a person.
    package var by: String
    package var place: Place
}
