import ContentModel
import Interview
import TerminalUI

/// A group of results that the results screen shows as one line.
struct ResultGroupScreen {
    private let context: ScreenContext
    private let interview: InterviewSession
    private let group: ResultGroup

    init(_ context: ScreenContext, _ interview: InterviewSession, _ group: ResultGroup) {
        self.context = context
        self.interview = interview
        self.group = group
    }

    var content: ScreenContent {
        let results = interview.state.results
        var page = PageDocument(context, interview)
        page.text.heading([context.run(context.words(title), style: .heading)])
        switch group {
        case .unlikely: list(results.unlikely, results.legalHelp, into: &page)
        case .closed: list(results.closed, results.legalHelp, into: &page)
        case .always:
            for id in results.always { page.choice(interview.title(of: id), .page(id)) }
            page.text.blank()
            context.staffAdvice(into: &page.text)
        }
        return ScreenContent(document: page.text.document, items: page.items, isList: true)
    }

    private var title: MessageID {
        switch group {
        case .unlikely: .resultsUnlikely
        case .closed: .resultsClosed
        case .always: .resultsAlways
        }
    }

    /// Writes free legal help first, then each pathway with its reason and, if it is closed, what to do instead.
    private func list(_ results: [PathwayResult], _ help: PageID?, into page: inout PageDocument) {
        page.choice(context.words(.resultsOtherWay), help.map { .page($0) } ?? .interview(.results(.always)))
        for result in results {
            guard let words = interview.texts.wording.pathways[result.id] else { continue }
            if context.size.isTall { page.text.blank() }
            let reason = interview.texts.wording.line(for: result)?.lead ?? []
            let lead = [context.run(context.words(.resultsNext), style: .strong)]
            page.choice(
                [context.run(words.name, style: .strong)], .interview(.pathway(result.id)),
                explanation: [
                    page.runs(reason, style: .text),
                    group == .closed ? lead + page.runs(words.next.lead, style: .text) : [],
                ])
        }
    }
}
