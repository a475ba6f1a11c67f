import ContentModel
import ContentSources

/// Every language of the bundle has a profile: without one, most rules would pass any text.
struct LanguageSupport: ContentCheck {
    static let name = "language-support"
    var profiles = LanguageProfiles.standard

    func findings(in source: ContentSource) -> [Diagnostic] {
        guard let bundle = source.bundle else { return [] }
        return source.languages.filter { !profiles.contains($0) }.map { language in
            finding(
                Place(file: bundle.dayPlace.file), "the checks do not support the language '\(language)'",
                fix: "add its LanguageProfile in Sources/ContentChecks/Languages")
        }
    }
}
