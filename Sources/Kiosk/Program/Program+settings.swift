import ContentModel

extension Program {
    /// Logs the settings that name something the content does not have, and what is shown in its place.
    func reportUnknownSettings() {
        guard let manifest = content?.manifest else { return }
        let site = model.site
        let numbers = manifest.emergency.numbers
        if numbers[site.country] == nil {
            let shown = Fallback.emergencyNumber
            let known = numbers.keys.sorted().joined(separator: ", ")
            log("site file: no emergency number for country '\(site.country)', so \(shown) is shown; use \(known)")
        }
        let languages = manifest.languages.map(\.language)
        if let wanted = site.language, !languages.contains(wanted), let shown = model.context.siteLanguage?.language {
            let known = languages.map(\.rawValue).joined(separator: ", ")
            log("site file: no content in language '\(wanted)', so '\(shown)' is shown; use \(known)")
        }
    }
}
