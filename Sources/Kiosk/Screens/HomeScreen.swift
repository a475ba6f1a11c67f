import ContentModel

/// The topics, after the interview where there is one.
struct HomeScreen {
    private let context: ScreenContext

    init(_ context: ScreenContext) { self.context = context }

    var content: ScreenContent {
        let words = context.words
        let offer = context.showsInterview ? [(words(.interviewOffer), Choice.openInterview)] : []
        let choices = topics.map { ($0.titles[context.language] ?? $0.id.rawValue, Choice.topic($0.id)) }
        return context.list(words(.homeTitle), offer + choices)
    }

    /// The first topic, then those of the site's country, then the rest.
    private var topics: [Manifest.TopicEntry] {
        let topics = context.manifest?.topics ?? []
        let (rest, country) = (topics.dropFirst(), context.site.country)
        return topics.prefix(1) + rest.filter { $0.country == country } + rest.filter { $0.country != country }
    }
}
