import ContentModel
import TerminalUI

/// The home screen: the interview first, if it is shown, then the topics, who runs this screen, and the notices.
struct HomeScreen {
    private let context: ScreenContext

    init(_ context: ScreenContext) { self.context = context }

    var content: ScreenContent {
        let words = context.words
        var list = ChoiceList(context)
        list.text.heading([
            context.run(namesNoticeInTitle ? noticeLine(context.size.textWidth) : words(.homeTitle), style: .heading)
        ])
        overdue(into: &list.text)
        let explained = explained(below: list.text.document.lines.count)
        for (index, item) in items.enumerated() {
            list.choice(
                item.label, item.choice, style: .strong, below: explained.contains(index) ? item.explanation : nil)
        }
        age(into: &list)
        var content = list.content
        content.more = [more]
        return content
    }

    private struct Item {
        var label: String
        var choice: Choice
        var explanation: String?
    }

    private var items: [Item] {
        let (words, language) = (context.words, context.language)
        return (context.showsInterview ? [questions] : [])
            + topics.map { topic in
                Item(
                    label: topic.titles[language] ?? topic.id.rawValue, choice: .topic(topic.id),
                    explanation: topic.explanations?[language])
            } + [Item(label: words(.menuProvider), choice: .provider)] + (notices.map { [$0] } ?? [])
    }

    /// The interview; with answers, how to come back to them.
    private var questions: Item {
        let words = context.words
        guard let interview = context.interview, interview.hasAnswers else {
            return Item(label: words(.homeQuestions), choice: .openInterview, explanation: words(.homeQuestionsAbout))
        }
        return Item(
            label: words(interview.hasResults ? .homeResults : .interviewGoOn), choice: .openInterview,
            explanation: words(.homeAnswersKept))
    }

    /// The item for the centre's notices: last, so that no other item's digit changes.
    private var notices: Item? {
        let count = context.kiosk.notices.lines.count
        return count > 0 ? Item(label: context.words(.noticesItem, ["count": String(count)]), choice: .notices) : nil
    }

    /// The indices of the items with an explanation below them: the first in each group whose explanation fits on one
    /// line, as many as there is room for on the group's page.
    private func explained(below title: Int) -> Set<Int> {
        let (items, width) = (items, context.size.textWidth - Self.indent)
        var explained: Set<Int> = []
        for start in stride(from: 0, to: items.count, by: Pages.groupSize) {
            let group = start..<min(start + Pages.groupSize, items.count)
            let labels = group.reduce(0) { $0 + rows(of: items[$1].label, width) }
            let isLast = group.upperBound == items.count
            let foot = (isLast ? 0 : 1) + (isLast || pinsAge ? ageRows : 0)
            let short = group.filter { items[$0].explanation.map { displayWidth($0) <= width } ?? false }
            explained.formUnion(short.prefix(max(0, context.size.textRows - title - labels - foot)))
        }
        return explained
    }

    /// The columns that an item's digit takes.
    private static let indent = 4

    private func rows(of text: String, _ width: Int) -> Int { wrap([Run(text: text)], width: width).count }

    /// The columns that the beginning of a notice needs behind the next group's digit.
    private static let noticeRoom = 40

    /// The centre's first notice on one line, with the number of the others.
    private func noticeLine(_ width: Int) -> String {
        context.kiosk.notices.line(in: context.language, form: context.words(.attractNoticeShort), width: width) ?? ""
    }

    /// True if there is no other line for the centre's notice than that of the title.
    private var namesNoticeInTitle: Bool { !context.kiosk.notices.isEmpty && moreRoom < Self.noticeRoom }

    private var moreLead: String { context.words(.tableHeading, ["heading": context.words(.homeMore)]) }

    private var moreRoom: Int { context.size.textWidth - Self.indent - displayWidth(moreLead) - 1 }

    /// The line of the next group's digit, with as many names of further items as fit; the centre's notices come first.
    private var more: Line {
        let words = context.words
        let behind = items.dropFirst(Pages.groupSize)
        let names = behind.filter { $0.choice != .notices }.map(\.label)
        let (lead, room) = (moreLead, moreRoom)
        var lines = names.indices.map { names[...$0].joined(separator: " · ") }
        if !context.kiosk.notices.isEmpty, !namesNoticeInTitle {
            let named = lines.last { displayWidth($0) <= room - Self.noticeRoom }.map { $0 + " · " } ?? ""
            lines = [named + noticeLine(room - displayWidth(named))]
        }
        guard let shown = lines.last(where: { displayWidth($0) <= room }) else {
            return context.moreLine([context.run(words(.homeMore), style: .strong)])
        }
        return context.moreLine([context.run(lead + " ", style: .strong), context.run(shown, style: .quiet)])
    }

    /// The age in days above which the content is called old.
    private static let overdueDays = 90

    /// The number of days from a day to today; `nil` while today's date is not known.
    private func days(since day: Day) -> Int? { context.today.map { $0.daysSince1970 - day.daysSince1970 } }

    /// Writes a warning that the content is old, or why some of it is no longer shown.
    private func overdue(into text: inout DocumentBuilder) {
        if let line = context.stoppedLine { return text.paragraph([line], keepWithNext: true) }
        guard let day = context.manifest?.day, let days = days(since: day), days > Self.overdueDays else { return }
        let line = context.words(.homeOverdue, ["days": String(days)])
        text.paragraph([context.run(line, style: .warning)], keepWithNext: true)
    }

    /// Writes the line about the content's age: at the foot of every page if there is room, else after the last item.
    private func age(into list: inout ChoiceList) {
        guard let age else { return }
        let line = context.run(age, style: .quiet)
        guard pinsAge else { return list.text.paragraph([line]) }
        list.pin(below: true) { $0.text.paragraph([line]) }
    }

    private var pinsAge: Bool { context.size.rows >= 20 }

    /// The rows of the line about the content's age, with the empty row above it if it is pinned.
    private var ageRows: Int { age.map { rows(of: $0, context.size.textWidth) + (pinsAge ? 1 : 0) } ?? 0 }

    private var age: String? {
        guard let day = context.manifest?.day else { return nil }
        let words = context.words
        let parts = [words(.homeAge, ["date": words(day)]), words(.homeFree)]
        let review = isReviewed ? [] : [words(.pageNotReviewed)]
        let given = context.kiosk.isDateGiven ? [words(.homeDateGiven)] : []
        return (parts + given + review).joined(separator: " · ")
    }

    /// True if every topic has a page that somebody has reviewed in this language.
    private var isReviewed: Bool {
        context.manifest?.topics.allSatisfy { $0.reviewed?.contains(context.language) == true } == true
    }

    /// The first topic, then those of the site's country, then those of no country, then the rest.
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
