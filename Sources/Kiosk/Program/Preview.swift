import ContentModel
import TerminalUI

/// Paints a page without a visitor, one screen after another, as the kiosk would.
public struct Preview {
    let store: ContentStore
    let size: ScreenSize
    let day: Day
    let site: Site
    let services: ServiceList

    /// Creates a preview of a bundle for a window size, the day of the visit, a site and its services.
    public init(
        store: ContentStore, size: ScreenSize, day: Day, site: Site = Site(), services: ServiceList = ServiceList()
    ) {
        self.store = store
        self.size = size
        self.day = day
        self.site = site
        self.services = services
    }

    /// The screens of a page from its top to its end.
    /// - Throws: `ContentDamage`.
    public func screens(of page: PageID, in language: Language) throws -> [ScreenBuffer] {
        try models(of: page, in: language).map(view)
    }

    /// The kiosk's model at each screen of a page.
    func models(of page: PageID, in language: Language) throws -> [KioskModel] {
        let content = OpenContent(store: store, manifest: try store.manifest())
        let services = services
        let loader = ContentLoader(content: content, country: site.country, services: { services })
        var model = KioskModel(
            site: site, size: size, isLocked: true, manifest: content.manifest,
            now: Moment(milliseconds: 0, day: day, minuteOfDay: 600))
        for request in [ReadRequest.visit(language), .page(page, language: language, textLanguage: language)] {
            _ = model.update(.loaded(try loader.load(request)))
        }
        var models = [model]
        while true {
            guard !model.layout.isLastPage else { return models }
            model.turn(by: 1)
            model.refresh()
            models.append(model)
        }
    }
}
