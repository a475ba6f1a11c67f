import ContentModel
import TerminalUI

// The screens that are lists of choices.
extension KioskModel {
    /// The interview, where the bundle has one, then the topics: the first, then those of the site's country, then the rest.
    func home(_ visit: Visit) -> ScreenContent {
        let topics = manifest?.topics ?? []
        let rest = topics.dropFirst()
        let ordered =
            topics.prefix(1) + rest.filter { $0.country == site.country } + rest.filter { $0.country != site.country }
        let offer = showsInterview(in: visit.language) ? [(visit.words(.interviewOffer), Choice.openInterview)] : []
        let choices = ordered.map { ($0.titles[visit.language] ?? $0.id.rawValue, Choice.topic($0.id)) }
        return list(visit.words(.homeTitle), offer + choices, visit)
    }

    /// The pages of a topic that the site shows.
    func pages(of topic: Topic, _ visit: Visit) -> ScreenContent {
        let shown = topic.pages.filter { !$0.isWithdrawn && ($0.hasLifelines || isShown($0, in: visit.language)) }
        let items = shown.map { ($0.title(in: visit.language), Choice.page($0.id)) }
        var content = list(topic.titles[visit.language] ?? "", items, visit)
        if items.isEmpty {
            content = prose(visit) { text in
                text.heading([plain(topic.titles[visit.language] ?? "", visit, style: .heading)])
                text.paragraph([plain(visit.words(.topicEmpty), visit)])
                text.blank()
                staffAdvice(visit, into: &text)
            }
        }
        return content
    }

    /// Whether the bundle has an interview, and the site lets it stand while nobody has reviewed it.
    func showsInterview(in language: Language) -> Bool {
        guard let reviewed = manifest?.interviewReviewed else { return false }
        return site.unreviewed == .show || reviewed.contains(language)
    }

    /// Whether the site lets a page stand that nobody has reviewed.
    private func isShown(_ page: Topic.PageEntry, in language: Language) -> Bool {
        site.unreviewed == .show || page.reviewed.contains(language)
    }

    /// Everything else that works here. What only some screens have comes last, so that a number always means the same.
    func menu(_ visit: Visit) -> ScreenContent {
        let words = visit.words
        var items: [(String, Choice)] = []
        if let page = manifest?.emergency.page { items.append((words(.menuEmergency), .page(page))) }
        items.append((words(.menuHome), .home))
        items += [
            (words(.menuLanguage), .languages), (words(.menuHelp), .help), (words(.menuHide), .hide),
            (words(.menuEnd), .end),
        ]
        if visit.openPages.last != nil, visit.pageUnderOverlay != nil { items.append((words(.menuAbout), .about)) }
        if visit.isInInterview {
            items += [
                (words(.interviewAnswers), .interview(.answers)),
                (words(.interviewStartAgain), .interview(.startAgain)),
            ]
        }
        return list(words(.menuTitle), items, visit)
    }

    /// The languages, each by its own name.
    func languages(_ visit: Visit) -> ScreenContent {
        let entries = manifest?.languages ?? []
        var text = DocumentBuilder(width: textWidth)
        text.heading([
            Run(text: visit.words(.languagesTitle), style: .heading, language: tag(of: visit.language))
        ])
        for entry in entries {
            text.choice([Run(text: entry.ownName, style: .strong, language: tag(of: entry.language))])
        }
        return ScreenContent(
            document: text.document, items: entries.map { .language($0.language) }, isList: true)
    }

    private func list(_ title: String, _ items: [(String, Choice)], _ visit: Visit) -> ScreenContent {
        var text = DocumentBuilder(width: textWidth)
        text.heading([Run(text: title, style: .heading, language: tag(of: visit.language))])
        for (label, _) in items { text.choice([plain(label, visit)]) }
        return ScreenContent(document: text.document, items: items.map(\.1), isList: true)
    }

    /// A screen of running text.
    func prose(_ visit: Visit, _ build: (inout DocumentBuilder) -> Void) -> ScreenContent {
        var text = DocumentBuilder(width: textWidth)
        build(&text)
        return ScreenContent(document: text.document)
    }

    func plain(_ words: String, _ visit: Visit, style: Style = .text) -> Run {
        Run(text: words, style: style, language: tag(of: visit.language))
    }
}

extension Topic.PageEntry {
    /// The title in a language; in the first it has where it lacks that one.
    fileprivate func title(in language: Language) -> String {
        titles[language] ?? titles.min { $0.key < $1.key }?.value ?? id.rawValue
    }
}

extension Visit {
    /// Whether the menu was opened over the interview.
    var isInInterview: Bool {
        let under = places.last { !$0.screen.isOverlay }?.screen
        return interview != nil && [.interview, .why, .answers].contains(under)
    }

    /// The page that the menu was opened over.
    var pageUnderOverlay: OpenPage? {
        guard case .page(let page)? = places.last(where: { !$0.screen.isOverlay })?.screen else { return nil }
        return page
    }
}
