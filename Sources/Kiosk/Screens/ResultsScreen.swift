import ContentModel
import Interview
import TerminalUI

extension KioskModel {
    /// What the answers lead to. Never empty: rights and free help always stand.
    func results(_ visit: Visit) -> ScreenContent {
        guard let interview = visit.interview else { return home(visit) }
        let results = interview.state.results
        let words = visit.words
        var page = interviewDocument(interview, visit)
        page.text.heading([plain(words(.resultsTitle), visit, style: .heading)])
        page.text.paragraph([plain(words(.helpLawText), visit, style: .quiet)])
        for note in results.notes { write(note, in: results.country, interview, visit, into: &page) }
        if results.possible.isEmpty, results.maybe.isEmpty {
            page.text.blank()
            page.text.paragraph([plain(words(.resultsNone), visit)])
        }
        let groups: [(MessageID, [PathwayResult])] = [
            (.resultsPossible, results.possible), (.resultsMaybe, results.maybe),
            (.resultsUnlikely, results.unlikely), (.resultsClosed, results.closed),
        ]
        for (title, group) in groups where !group.isEmpty {
            heading(title, visit, into: &page)
            for result in group { write(result, interview, visit, into: &page) }
        }
        heading(.resultsAlways, visit, into: &page)
        for id in results.always { page.choice(interview.title(of: id), .page(id)) }
        page.text.blank()
        staffAdvice(visit, into: &page.text)
        page.text.blank()
        let review = interview.texts.wording.review
        page.text.paragraph([plain(reviewLine(review, words), visit, style: .quiet)], keepWithNext: true)
        if interview.state.offersElsewhere { page.choice(words(.resultsElsewhere), .interview(.elsewhere)) }
        page.choice(words(.resultsChange), .interview(.answers))
        page.choice(words(.interviewStartAgain), .interview(.startAgain))
        return ScreenContent(document: page.text.document, items: page.items)
    }

    private func heading(_ title: MessageID, _ visit: Visit, into page: inout PageDocument) {
        page.text.blank()
        page.text.heading([plain(visit.words(title), visit, style: .heading)])
    }

    /// A warning or a next step, with its page.
    private func write(
        _ note: Note, in country: OptionID?, _ interview: OpenInterview, _ visit: Visit, into page: inout PageDocument
    ) {
        guard let words = interview.texts.wording.notes[note.id] else { return }
        let text = words.text(in: country)
        page.text.blank()
        page.entry(words.title, opens: note.pages(in: country).first) { page in
            page.text.paragraph(page.runs(text, style: .text))
            dueLine(note.facts + text.citedFacts, interview, visit, into: &page)
        }
    }

    /// A pathway: its name, the verdict, the time limit, what to do, and how old that is.
    private func write(
        _ result: PathwayResult, _ interview: OpenInterview, _ visit: Visit, into page: inout PageDocument
    ) {
        guard let words = interview.texts.wording.pathways[result.id] else { return }
        let isClosed = result.availability.state == .closed
        let isWorthDoing = !isClosed && (result.verdict == .possible || result.verdict == .maybe)
        var said = [interview.texts.wording.line(for: result)].compactMap { $0 }
        page.entry(words.name, opens: result.pathway.pages.first) { page in
            for line in said { page.text.paragraph(page.runs(line, style: .text)) }
            if let deadline = result.deadline, !isClosed { write(deadline, visit, into: &page) }
            for question in result.missing {
                guard let ask = interview.texts.wording.questions[question]?.ask else { continue }
                page.text.paragraph([plain(visit.words(.resultsMissing, ["question": ask]), visit, style: .strong)])
            }
            if result.availability.state == .limited, let limited = words.limited {
                said.append(limited)
                page.text.paragraph(page.runs(limited, style: .text))
            }
            if isWorthDoing {
                said.append(words.next)
                let lead = plain(visit.words(.resultsNext), visit, style: .strong)
                page.text.paragraph([lead] + page.runs(words.next, style: .text))
            }
            let facts = [result.availability.fact?.fact, result.deadline?.deadline.fact.fact].compactMap { $0 }
            dueLine(facts + said.flatMap(\.citedFacts), interview, visit, into: &page)
        }
    }

    /// The time limit as it stands today; on a clock that is not believed its last day and the rule.
    private func write(_ deadline: DeadlineStatus, _ visit: Visit, into page: inout PageDocument) {
        let words = visit.words
        let date = deadline.actBy.map { words($0) } ?? ""
        let rule = page.facts.runs(for: FactCitation(deadline.deadline.fact.fact), style: .text)
        let runs: [Run] =
            switch deadline.state {
            case .open(daysLeft: ..<1): [plain(words(.resultsToday), visit, style: .strong)]
            case .open(let days):
                [
                    plain(
                        words(.resultsLeft, count: days, ["date": date, "days": String(days)]), visit, style: .strong)
                ]
            case .uncertain: [plain(words(.resultsUncertain), visit, style: .strong)]
            case .over: [plain(words(.resultsOver), visit, style: .strong)]
            case .notCounted: [plain(words(.resultsClock, ["date": date]), visit, style: .strong)] + rule
            case .noDate: [plain(words(.resultsNoDate), visit, style: .strong)] + rule
            }
        page.text.paragraph(runs)
    }

    /// Says so if a fact that stands here is due; without a clock that is believed nothing is.
    private func dueLine(
        _ ids: [FactID], _ interview: OpenInterview, _ visit: Visit, into page: inout PageDocument
    ) {
        guard let today else { return }
        let due = ids.compactMap { interview.texts.facts[$0] }.filter { $0.isDue(on: today) }
        guard !due.isEmpty else { return }
        let oldest = due.compactMap(\.lastSeen).min()
        let line =
            oldest.map { visit.words(.resultsDue, ["date": visit.words($0)]) } ?? visit.words(.resultsDueUnknown)
        page.text.paragraph([plain(line, visit, style: .quiet)])
    }
}

extension PageDocument {
    /// A numbered choice.
    mutating func choice(_ words: String, _ choice: Choice, style: Style = .text) {
        items.append(choice)
        text.choice([Run(text: words, style: style, language: tag)])
    }

    /// A name that opens a page, and what is said under it.
    mutating func entry(_ name: String, opens page: PageID?, _ write: (inout Self) -> Void) {
        if let page {
            choice(name, .page(page), style: .strong)
        } else {
            text.paragraph([Run(text: name, style: .strong, language: tag)])
        }
        text.push(prefix: Run(text: "    "))
        write(&self)
        text.pop()
    }
}

extension RichText {
    /// The facts that it cites.
    var citedFacts: [FactID] {
        compactMap { if case .fact(let citation) = $0.content { citation.fact } else { nil } }
    }
}
