import ContentModel
import Interview
import TerminalUI

extension ScreenContext {
    /// The time limit in one line, without its rule; `nil` once it is over.
    func shortLine(of deadline: DeadlineStatus) -> String? {
        switch deadline.state {
        case .open, .uncertain: line(of: deadline)
        case .notCounted: words(.resultsBy, ["date": deadline.actBy.map { words($0) } ?? ""])
        case .noDate: words(.resultsHurry)
        case .over: nil
        }
    }

    /// The time limit of an open pathway of the results whose first page this is; only while it is read from the results,
    /// and by the visitor: it follows from the answers.
    func deadline(leadingTo page: PageID) -> DeadlineStatus? {
        guard isReadFromResults, let results = interview?.state.results else { return nil }
        let open = (results.possible + results.maybe).filter { $0.availability.state != .closed }
        return open.first { $0.deadline != nil && $0.pathway.pages.contains(page) }?.deadline
    }

    fileprivate func line(of deadline: DeadlineStatus) -> String {
        let date = deadline.actBy.map { words($0) } ?? ""
        return switch deadline.state {
        case .open(daysLeft: ..<1): words(.resultsToday)
        case .open(let days): words(.resultsLeft, count: days, ["date": date, "days": String(days)])
        case .uncertain: words(.resultsUncertain)
        case .over: words(.resultsOver)
        case .notCounted: words(.resultsClock, ["date": date])
        case .noDate: words(.resultsNoDate)
        }
    }
}

extension PageDocument {
    /// The time limit in one line; only that there is one, if its rule may have changed.
    func shortLine(of deadline: DeadlineStatus, _ context: ScreenContext) -> String? {
        stops(deadline) ? context.words(.resultsHurry) : context.shortLine(of: deadline)
    }

    private func stops(_ deadline: DeadlineStatus) -> Bool {
        facts.facts[deadline.deadline.fact.fact].map(facts.stops) ?? false
    }

    /// Writes the time limit as of today, with its rule if no days can be counted. If the rule may have changed, writes
    /// only that there is a time limit.
    mutating func deadline(_ deadline: DeadlineStatus, _ context: ScreenContext) {
        if stops(deadline) {
            return text.paragraph([context.run(context.words(.resultsHurry), style: .warning)])
        }
        let needsRule = deadline.state == .notCounted || deadline.state == .noDate
        let rule = needsRule ? facts.runs(for: FactCitation(deadline.deadline.fact.fact), style: .text) : []
        text.paragraph([context.run(context.line(of: deadline), style: .warning)] + rule)
    }

    /// Writes that some of the facts are due, with their oldest date; nothing while today's date is not known.
    mutating func due(_ ids: [FactID], _ context: ScreenContext) {
        guard let today = context.today else { return }
        let due = ids.compactMap { facts.facts[$0] }.filter { $0.isDue(on: today) && !facts.stops($0) }
        guard !due.isEmpty else { return }
        let oldest = due.compactMap(\.lastSeen).min()
        let words = context.words
        let line = oldest.map { words(.resultsDue, ["date": words($0)]) } ?? words(.resultsDueUnknown)
        text.paragraph([context.run(line, style: .quiet)])
    }
}
