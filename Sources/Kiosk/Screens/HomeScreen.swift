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
        if context.showsInterview {
            choice(words(.homeQuestions), .openInterview, words(.homeQuestionsAbout), into: &list)
        }
        for topic in topics { choice(topic, into: &list) }
        return list.content
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
