import ContentModel

/// The pages of a topic that the site shows, then the topics within it.
struct TopicScreen {
    private let context: ScreenContext
    private let topic: Topic

    init(_ context: ScreenContext, _ topic: Topic) {
        self.context = context
        self.topic = topic
    }

    var content: ScreenContent {
        let shown = topic.pages.filter { !$0.isWithdrawn && ($0.hasLifelines || isShown($0)) }
        let parts = (topic.topics ?? []).filter(context.lists)
        guard !shown.isEmpty || !parts.isEmpty else { return empty }
        var list = ChoiceList(context)
        list.text.heading([context.run(title, style: .heading)])
        for page in shown { list.choice(page.title(in: context.language), .page(page.id), style: .strong) }
        for part in parts {
            list.choice(
                part.titles[context.language] ?? part.id.rawValue, .topic(part.id), style: .strong,
                below: context.size.isTall ? part.explanations?[context.language] : nil)
        }
        return list.content
    }

    private var title: String { topic.titles[context.language] ?? "" }

    private var empty: ScreenContent {
        context.prose { text in
            text.heading([context.run(title, style: .heading)])
            text.paragraph([context.run(context.words(.topicEmpty))])
            text.blank()
            context.staffAdvice(into: &text)
        }
    }

    private func isShown(_ page: Topic.PageEntry) -> Bool {
        context.site.unreviewed == .show || page.reviewed.contains(context.language)
    }
}

extension Topic.PageEntry {
    /// The title in a language, or in the first one in which the page exists.
    fileprivate func title(in language: Language) -> String {
        titles[language] ?? titles.min { $0.key < $1.key }?.value ?? id.rawValue
    }
}
