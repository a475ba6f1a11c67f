import ContentModel
import TerminalUI

extension ScreenContext {
    /// Writes the lifelines that work from here, one per line; on a page for people in another country, also those that
    /// work there, where its reader will need them. The centre's own phone comes last; `withCentre` is false where the
    /// reader may have been harmed by the centre.
    func lifelines(about page: Page? = nil, withCentre: Bool = true, into text: inout DocumentBuilder) {
        let writer = writer(of: [:])
        let audience = page?.audience ?? []
        let elsewhere = audience.contains(site.country) ? [] : Set(audience)
        let here = pack.lifelines.filter { $0.countries.contains(site.country) }
        let there = pack.lifelines.filter { !here.contains($0) && !elsewhere.isDisjoint(with: $0.countries) }
        for fact in here + there { text.listItem(marker: "- ", writer.lifeline(fact)) }
        if withCentre { centrePhone(into: &text) }
    }

    /// Writes the centre's own phone, if it has one.
    func centrePhone(into text: inout DocumentBuilder) {
        guard !site.phone.isEmpty else { return }
        let centre = site.centre.isEmpty ? words(.servicesCentre) : site.centre
        let number = site.phone.split(separator: " ").joined(separator: "\u{A0}")
        text.listItem(marker: "- ", writer(of: [:]).lifeline(label: centre, number: number))
    }
}
