import ContentModel
import Interview
import TerminalUI

/// The results that follow from the answers. Never empty: rights and free help are always shown.
struct ResultsScreen {
    private let context: ScreenContext
    private let interview: InterviewSession

    init(_ context: ScreenContext, _ interview: InterviewSession) {
        self.context = context
        self.interview = interview
    }

    var content: ScreenContent {
        let results = interview.state.results
        let words = context.words
        var page = PageDocument(context, interview)
        page.text.heading([context.run(words(.resultsTitle), style: .heading)])
        page.text.paragraph([context.run(words(.helpLawText), style: .quiet)])
        for note in results.notes { write(note, in: results.country, into: &page) }
        if results.possible.isEmpty, results.maybe.isEmpty {
            page.text.blank()
            page.text.paragraph([context.run(words(.resultsNone))])
        }
        let groups: [(MessageID, [PathwayResult])] = [
            (.resultsPossible, results.possible), (.resultsMaybe, results.maybe),
            (.resultsUnlikely, results.unlikely), (.resultsClosed, results.closed),
        ]
        for (title, group) in groups where !group.isEmpty {
            heading(title, into: &page)
            for result in group { write(result, into: &page) }
        }
        heading(.resultsAlways, into: &page)
        for id in results.always { page.choice(interview.title(of: id), .page(id)) }
        page.text.blank()
        context.staffAdvice(into: &page.text)
        page.text.blank()
        let review = interview.texts.wording.review
        page.text.paragraph([context.run(context.reviewLine(review), style: .quiet)], keepWithNext: true)
        if interview.state.offersElsewhere { page.choice(words(.resultsElsewhere), .interview(.elsewhere)) }
        page.choice(words(.resultsChange), .interview(.answers))
        page.choice(words(.interviewStartAgain), .interview(.restart))
        return ScreenContent(document: page.text.document, items: page.items)
    }

    private func heading(_ title: MessageID, into page: inout PageDocument) {
        page.text.blank()
        page.text.heading([context.run(context.words(title), style: .heading)])
    }

    /// Writes a warning or a next step, with its page.
    private func write(
        _ note: Note, in country: OptionID?, into page: inout PageDocument
    ) {
        guard let words = interview.texts.wording.notes[note.id] else { return }
        let text = words.text(in: country)
        page.text.blank()
        page.entry(words.title, opens: note.pages(in: country).first) { page in
            page.text.paragraph(page.runs(text, style: .text))
            dueLine(note.facts + text.citedFacts, into: &page)
        }
    }

    /// Writes a pathway: its name, the verdict, the time limit, the next step, and the age of its facts.
    private func write(
        _ result: PathwayResult, into page: inout PageDocument
    ) {
        guard let words = interview.texts.wording.pathways[result.id] else { return }
        let isClosed = result.availability.state == .closed
        let isWorthDoing = !isClosed && (result.verdict == .possible || result.verdict == .maybe)
        var said = [interview.texts.wording.line(for: result)].compactMap { $0 }
        page.entry(words.name, opens: result.pathway.pages.first) { page in
            for line in said { page.text.paragraph(page.runs(line, style: .text)) }
            if let deadline = result.deadline, !isClosed { write(deadline, into: &page) }
            for question in result.missing {
                guard let ask = interview.texts.wording.questions[question]?.ask else { continue }
                page.text.paragraph([context.run(context.words(.resultsMissing, ["question": ask]), style: .strong)])
            }
            if result.availability.state == .limited, let limited = words.limited {
                said.append(limited)
                page.text.paragraph(page.runs(limited, style: .text))
            }
            if isWorthDoing {
                said.append(words.next)
                let lead = context.run(context.words(.resultsNext), style: .strong)
                page.text.paragraph([lead] + page.runs(words.next, style: .text))
            }
            let facts = [result.availability.fact?.fact, result.deadline?.deadline.fact.fact].compactMap { $0 }
            dueLine(facts + said.flatMap(\.citedFacts), into: &page)
        }
    }

    /// Writes the time limit as of today; without a trusted clock, its last day and the rule.
    private func write(_ deadline: DeadlineStatus, into page: inout PageDocument) {
        let words = context.words
        let date = deadline.actBy.map { words($0) } ?? ""
        let rule = page.facts.runs(for: FactCitation(deadline.deadline.fact.fact), style: .text)
        let runs: [Run] =
            switch deadline.state {
            case .open(daysLeft: ..<1): [context.run(words(.resultsToday), style: .strong)]
            case .open(let days):
                [
                    context.run(
                        words(.resultsLeft, count: days, ["date": date, "days": String(days)]), style: .strong)
                ]
            case .uncertain: [context.run(words(.resultsUncertain), style: .strong)]
            case .over: [context.run(words(.resultsOver), style: .strong)]
            case .notCounted: [context.run(words(.resultsClock, ["date": date]), style: .strong)] + rule
            case .noDate: [context.run(words(.resultsNoDate), style: .strong)] + rule
            }
        page.text.paragraph(runs)
    }

    /// Writes that a fact shown here is due; without a trusted clock nothing is.
    private func dueLine(
        _ ids: [FactID], into page: inout PageDocument
    ) {
        guard let today = context.today else { return }
        let due = ids.compactMap { interview.texts.facts[$0] }.filter { $0.isDue(on: today) }
        guard !due.isEmpty else { return }
        let words = context.words
        let oldest = due.compactMap(\.lastSeen).min()
        let line =
            oldest.map { words(.resultsDue, ["date": words($0)]) } ?? words(.resultsDueUnknown)
        page.text.paragraph([context.run(line, style: .quiet)])
    }
}
