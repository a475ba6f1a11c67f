import ContentModel
import Interview
import TerminalUI

/// The results that follow from the answers: what to do today, then a line for each pathway. Never empty.
struct ResultsScreen {
    private let context: ScreenContext
    private let interview: InterviewSession

    init(_ context: ScreenContext, _ interview: InterviewSession) {
        self.context = context
        self.interview = interview
    }

    /// Empty lines separate the parts where there is room: not in a small window, nor if a second group is needed.
    var content: ScreenContent {
        let results = interview.state.results
        let spaced = content(results, isSpaced: context.size.isTall)
        return spaced.items.count > Pages.groupSize ? content(results, isSpaced: false) : spaced
    }

    private func content(_ results: InterviewResults, isSpaced: Bool) -> ScreenContent {
        let words = context.words
        var page = PageDocument(context, interview)
        page.text.heading([context.run(words(.resultsTitle), style: .heading)])
        context.stoppedLine.map { page.text.paragraph([$0], keepWithNext: true) }
        if isSpaced { page.text.blank() }
        today(results, into: &page)
        if results.possible.isEmpty, results.maybe.isEmpty {
            if isSpaced { page.text.blank() }
            page.text.paragraph([context.run(words(.resultsNone))])
        }
        for (title, group) in groups(of: results) where !group.isEmpty {
            if isSpaced { page.text.blank() }
            self.group(title, group, into: &page)
        }
        if isSpaced { page.text.blank() }
        collapsed(results, into: &page)
        if interview.state.offersElsewhere { page.choice(words(.resultsElsewhere), .interview(.elsewhere)) }
        page.choice(words(.resultsChange), .interview(.answers))
        if !context.isStopped { page.choice(words(.sheetOffer), .sheet) }
        page.text.blank()
        let review = context.reviewLine(interview.texts.wording.review)
        page.text.paragraph([context.run(words(.helpLawText) + " " + review, style: .quiet)])
        return ScreenContent(document: page.text.document, items: page.items, isList: true)
    }

    /// The possible pathways and the "maybe" ones; content that is too old does not tell them apart.
    private func groups(of results: InterviewResults) -> [(MessageID, [PathwayResult])] {
        context.isStopped
            ? [(.resultsAsk, results.possible + results.maybe)]
            : [(.resultsPossible, results.possible), (.resultsMaybe, results.maybe)]
    }

    /// The things to do today; if the content is too old, free legal help instead of a pathway's next step.
    private func steps(of results: InterviewResults) -> [FirstStep] {
        context.isStopped ? results.notes.map(FirstStep.note) + [.legalHelp] : results.firstSteps
    }

    /// Writes the things to do today with their time limits. No time limit is written twice.
    private func today(_ results: InterviewResults, into page: inout PageDocument) {
        heading(.resultsNow, into: &page)
        var limits: Set<String> = []
        for step in steps(of: results) {
            switch step {
            case .note(let note):
                guard let words = interview.texts.wording.notes[note.id] else { continue }
                page.choice(
                    [context.run(words.title, style: .strong)], .interview(.note(note.id)),
                    explanation: [page.runs(words.text(in: results.country).lead, style: .text)])
            case .pathway(let result):
                guard let words = interview.texts.wording.pathways[result.id] else { continue }
                let limit = limit(of: result, in: page).flatMap { limits.insert($0).inserted ? $0 : nil }
                page.choice(
                    page.runs(words.next.lead, style: .strong), firstPage(of: result),
                    explanation: [limit.map { [context.run($0, style: .warning)] } ?? []])
            case .legalHelp:
                let open = context.isStopped ? results.possible + results.maybe : []
                let limit = open.compactMap { self.limit(of: $0, in: page) }.first
                page.choice(
                    [context.run(context.words(.resultsLegalHelp), style: .strong)], legalHelp(results),
                    explanation: [limit.map { [context.run($0, style: .warning)] } ?? []])
            }
        }
    }

    private func limit(of result: PathwayResult, in page: PageDocument) -> String? {
        result.deadline.flatMap { page.shortLine(of: $0, context) }
    }

    private func firstPage(of result: PathwayResult) -> Choice {
        result.pathway.pages.first.map { .page($0) } ?? .interview(.pathway(result.id))
    }

    private func legalHelp(_ results: InterviewResults) -> Choice {
        results.legalHelp.map { .page($0) } ?? .interview(.results(.always))
    }

    /// Writes a line for each pathway: its name, who decides, and "with limits" if it is limited.
    private func group(_ title: MessageID, _ results: [PathwayResult], into page: inout PageDocument) {
        heading(title, into: &page)
        for result in results {
            let name = interview.texts.wording.pathways[result.id]?.name ?? result.id.rawValue
            let remarks = interview.remarks(on: result, context.words)
            let end = remarks.isEmpty ? [] : [context.run(" · " + remarks.joined(separator: " · "), style: .quiet)]
            page.choice([context.run(name, style: .strong)] + end, .interview(.pathway(result.id)))
        }
    }

    /// Writes one line for the unlikely pathways, one for the closed ones, and one for rights and free help.
    private func collapsed(_ results: InterviewResults, into page: inout PageDocument) {
        let groups: [(MessageID, ResultGroup, Int)] = [
            (.resultsUnlikelySee, .unlikely, results.unlikely.count),
            (.resultsClosedSee, .closed, results.closed.count),
        ]
        for (message, group, count) in groups where count > 0 {
            page.choice(context.words(message, count: count, ["count": String(count)]), .interview(.results(group)))
        }
        page.choice(context.words(.resultsAlways), .interview(.results(.always)))
    }

    private func heading(_ title: MessageID, into page: inout PageDocument) {
        page.text.heading([context.run(context.words(title), style: .heading)])
    }
}
