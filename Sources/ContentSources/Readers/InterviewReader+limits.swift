import ContentModel
import Interview

// The limits on the rules: obligations, and the median number of questions.
extension InterviewReader {
    /// Reads `{reason, possible: [P22], only_if: …}`, with `shown:` or `asked:` in place of `possible:`, `all` in place
    /// of the list, and `never_if:` in place of `only_if:`.
    func obligation(_ name: String, _ key: YamlValue, _ value: YamlValue, _ source: inout InterviewSource) {
        let fields = value.fields(
            ["reason", "possible", "shown", "asked", "only_if", "never_if"], required: ["reason"])
        source.places[name] = key.place
        guard let reason = fields["reason"]?.text(upTo: 300),
            let claim = [Obligation.Claim.possible, .shown, .asked].first(where: { fields[$0.rawValue] != nil }),
            let bound = fields[claim.rawValue],
            let condition = condition(fields["only_if"] ?? fields["never_if"])
        else {
            return key.report(
                "the obligation '\(name)' is incomplete",
                fix: "write reason:, possible:, shown: or asked:, and only_if: or never_if:")
        }
        let isAll = bound.node.scalar?.string == "all"
        let rules = source.rules
        source.obligations.append(
            Obligation(
                name: name, reason: reason, claim: claim,
                pathways: claim == .asked ? [] : isAll ? rules.pathways.map(\.id) : identifiers(bound),
                questions: claim != .asked ? [] : isAll ? rules.questions.map(\.id) : identifiers(bound),
                condition: condition, polarity: fields["only_if"] != nil ? .onlyIf : .neverIf))
    }

    private func identifiers<ID: TextIdentifier>(_ value: YamlValue) -> [ID] {
        value.items.compactMap { $0.identifier(ID.self) }
    }

    /// Reads `{people: …, questions: 10}`.
    func medianLimit(_ value: YamlValue) -> MedianLimit? {
        let fields = value.fields(["people", "questions"], required: ["people", "questions"])
        guard let people = condition(fields["people"]), let questions = fields["questions"]?.number(1...99) else {
            return nil
        }
        return MedianLimit(people: people, questions: questions)
    }
}
