import ContentModel

extension ScreenContext {
    /// The oldest date of a page's due facts in a sentence; of all its facts while today's date is not known; `nil` if
    /// there is nothing to say.
    func dueLine(of facts: [FactID: Fact]) -> String? {
        guard let today else { return facts.isEmpty ? nil : untrustedClockLine(of: facts) }
        let due = facts.values.filter { $0.isDue(on: today) }
        guard !due.isEmpty else { return nil }
        guard let oldest = due.compactMap(\.lastSeen).min() else { return words(.pageDueUnknown) }
        return words(.pageDue, ["date": words(oldest)])
    }

    private func untrustedClockLine(of facts: [FactID: Fact]) -> String {
        guard let oldest = facts.values.compactMap(\.lastSeen).min() else { return words(.pageClockUnknown) }
        return words(.pageClock, ["date": words(oldest)])
    }
}
