import ContentModel
import TerminalUI

extension ScreenContext {
    /// Writes the lifelines that work from here, one per line; on a page for people in another country then those that work
    /// there, since that is where its reader will need them.
    func lifelines(about page: Page? = nil, into text: inout DocumentBuilder) {
        let writer = writer(of: [:])
        let audience = page?.audience ?? []
        let elsewhere = audience.contains(site.country) ? [] : Set(audience)
        let here = pack.lifelines.filter { $0.countries.contains(site.country) }
        let there = pack.lifelines.filter { !here.contains($0) && !elsewhere.isDisjoint(with: $0.countries) }
        for fact in here + there { text.listItem(marker: "- ", writer.lifeline(fact)) }
    }
}
