import ContentModel

extension ScreenContext {
    /// The due facts of a page, or, while the clock is not trusted, its oldest day and the rule; `nil` if nothing is due.
    func dueLine(of facts: [FactID: Fact]) -> String? {
        guard let today else { return facts.isEmpty ? nil : untrustedClockLine(of: facts) }
        let due = facts.values.filter { $0.isDue(on: today) }
        guard !due.isEmpty else { return nil }
        guard let oldest = due.compactMap(\.lastSeen).min() else { return words(.pageDueUnknown) }
        return words(.pageDue, ["date": words(oldest)])
    }

    private func untrustedClockLine(of facts: [FactID: Fact]) -> String {
        let seen = facts.values.compactMap { fact in fact.lastSeen.map { (day: $0, reviewDays: fact.reviewDays) } }
        guard let oldest = seen.min(by: { $0.day < $1.day }) else { return words(.pageClockUnknown) }
        return words(.pageClock, ["date": words(oldest.day), "days": String(oldest.reviewDays)])
    }
}
