import ContentModel
import ContentSources

/// The checks have a profile of every language of the bundle: without one, most rules would pass any text.
struct LanguageSupport: ContentCheck {
    static let name = "language-support"
    var profiles = LanguageProfiles.standard

    func findings(in source: ContentSource) -> [Diagnostic] {
        guard let bundle = source.bundle else { return [] }
        return source.languages.filter { !profiles.contains($0) }.map { language in
            finding(
                Place(file: bundle.dayPlace.file), "the checks know nothing about the language '\(language)'",
                fix: "add its LanguageProfile in Sources/ContentChecks/Languages")
        }
    }
}
