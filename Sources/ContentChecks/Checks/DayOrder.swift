import ContentModel
import ContentSources

/// No date in the content is later than the content's own date, against which a kiosk checks its clock.
struct DayOrder: ContentCheck {
    static let name = "day-order"

    func findings(in source: ContentSource) -> [Diagnostic] {
        guard let bundle = source.bundle else { return [] }
        func late(_ day: Day?, _ place: Place, _ key: String) -> [Diagnostic] {
            guard let day, day > bundle.day else { return [] }
            return [
                finding(
                    place, "\(key) \(day) is later than the content's date \(bundle.day)",
                    fix: "correct this date, or set a later 'day' in bundle.yaml")
            ]
        }
        let facts = source.facts.flatMap { fact in
            late(fact.fact.asOf, fact.place, "as_of") + late(fact.fact.checkedOn, fact.place, "checked_on")
        }
        let reviews = source.pages.flatMap { page in
            page.texts.flatMap { late($0.text.review?.day, Place(file: $0.file), "reviewed_on") }
        }
        let interview = (source.interview?.wordings ?? []).flatMap {
            late($0.wording.review?.day, Place(file: $0.file), "reviewed_on")
        }
        return facts + reviews + interview
    }
}
