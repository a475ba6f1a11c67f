import ContentSources

/// The countries of topics, pages, complaints and idle sentences have an emergency number in `bundle.yaml`. The kiosk uses
/// them to order its home screen and to choose the number to call.
struct KnownCountries: ContentCheck {
    static let name = "known-countries"

    func findings(in source: ContentSource) -> [Diagnostic] {
        let known = Set(source.bundle?.numbers.map(\.country) ?? [])
        let topics = source.topics.compactMap(\.country)
        let pages = source.pages.flatMap(\.audiencePlaces).filter { $0.key != "all" }.map {
            (code: $0.key, place: $0.value)
        }
        let complaints = (source.bundle?.complaints ?? []).filter { $0.country != "all" }.map {
            (code: $0.country, place: $0.place)
        }
        let idle = source.idleSentences.compactMap(\.country)
        return (topics + pages + complaints + idle).filter { !known.contains($0.code) }.map { code, place in
            finding(
                place, "'\(code)' is not a known country",
                fix:
                    "write one of \(known.sorted().joined(separator: ", ")), or give the country an emergency number in bundle.yaml"
            )
        }
    }
}
