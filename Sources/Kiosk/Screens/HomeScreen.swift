import ContentModel
import TerminalUI

/// The needs that bring people here: the questions first, where there are any, then the topics.
struct HomeScreen {
    private let context: ScreenContext

    init(_ context: ScreenContext) { self.context = context }

    var content: ScreenContent {
        let words = context.words
        var list = ChoiceList(context)
        list.text.heading([context.run(words(.homeTitle), style: .heading)])
        overdue(into: &list.text)
        if context.showsInterview {
            choice(words(.homeQuestions), .openInterview, words(.homeQuestionsAbout), into: &list)
        }
        for topic in topics { choice(topic, into: &list) }
        list.choice(words(.menuProvider), .provider)
        age(into: &list)
        return list.content
    }

    /// The age in days from which the content is called old.
    private static let overdueDays = 90

    /// The content's age in days; `nil` while the clock is not trusted.
    private func days(since day: Day) -> Int? { context.today.map { $0.daysSince1970 - day.daysSince1970 } }

    /// Writes plainly that the content is old, or why some of it is not shown.
    private func overdue(into text: inout DocumentBuilder) {
        if let line = context.stoppedLine { return text.paragraph([line], keepWithNext: true) }
        guard let day = context.manifest?.day, let days = days(since: day), days > Self.overdueDays else { return }
        let line = context.words(.homeOverdue, ["days": String(days)])
        text.paragraph([context.run(line, style: .warning)], keepWithNext: true)
    }

    /// Writes the quiet line about the content: below every screenful where there is room, else after the last item.
    private func age(into list: inout ChoiceList) {
        guard let day = context.manifest?.day else { return }
        let words = context.words
        let parts = [words(.homeAge, ["date": words(day)]), words(.homeFree)]
        let review = isReviewed ? [] : [words(.pageNotReviewed)]
        let given = context.kiosk.isDateGiven ? [words(.homeDateGiven)] : []
        let line = context.run((parts + given + review).joined(separator: " · "), style: .quiet)
        guard context.size.rows >= 20 else { return list.text.paragraph([line]) }
        list.pin(below: true) { $0.text.paragraph([line]) }
    }

    /// True if every topic has a page that somebody has reviewed in this language.
    private var isReviewed: Bool {
        context.manifest?.topics.allSatisfy { $0.reviewed?.contains(context.language) == true } == true
    }

    private func choice(_ topic: Manifest.TopicEntry, into list: inout ChoiceList) {
        let language = context.language
        choice(
            topic.titles[language] ?? topic.id.rawValue, .topic(topic.id), topic.explanations?[language], into: &list)
    }

    /// Writes an item, with its explanation where there is room for one under each of a screenful.
    private func choice(_ label: String, _ choice: Choice, _ explanation: String?, into list: inout ChoiceList) {
        list.choice(label, choice, below: context.size.rows >= 24 ? explanation : nil)
    }

    /// The first topic, then those of the site's country, then those of none, then the rest.
    private var topics: [Manifest.TopicEntry] {
        let country = context.site.country
        let topics = (context.manifest?.topics ?? []).filter { topic in
            context.lists(topic) && (topic.parent == nil || topic.country == country)
        }
        let rest = topics.dropFirst()
        return topics.prefix(1) + rest.filter { $0.country == country } + rest.filter { $0.country == nil }
            + rest.filter { $0.country != country && $0.country != nil }
    }
}

extension ScreenContext {
    /// True if a topic has a page to show here.
    func lists(_ topic: Manifest.TopicEntry) -> Bool {
        site.unreviewed == .show || topic.reviewed?.contains(language) ?? true
    }
}
