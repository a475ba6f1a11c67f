import ContentModel

/// Turns rules into diagrams. Questions are the variables, in the order in which they are asked.
struct DiagramBuilder {
    let rules: InterviewRules
    let classes: [AnswerClasses]
    let variables: [QuestionID: Int]
    var diagrams = DecisionDiagrams()
    private var made: [Condition: DecisionDiagrams.Function] = [:]
    /// For each question, the condition for asking it.
    private var guards: [DecisionDiagrams.Function] = []

    /// 1 where a note ends the interview.
    private var ended = DecisionDiagrams.leaf(0)

    init(_ rules: InterviewRules, watching conditions: [Condition] = []) {
        self.rules = rules
        let atoms = Dictionary(grouping: (rules.conditions + conditions).flatMap(\.atoms)) { $0.question }
        classes = rules.questions.map { question in
            var seen: Set<Condition> = []
            return AnswerClasses(question, atoms: (atoms[question.id] ?? []).filter { seen.insert($0).inserted })
        }
        variables = Dictionary(
            rules.questions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        // In order: a condition that reads a later question, or its own, finds no guard yet and is unknown.
        for question in rules.questions { guards.append(condition(question.askedWhen)) }
        made = [:]
        let endings = rules.notes.filter(\.ends).map { isTrue($0.when) }
        ended = diagrams.combine(endings) { $0.contains(1) ? 1 : 0 }
    }

    /// The truth of a condition, as ``Truth``'s number.
    mutating func condition(_ condition: Condition) -> DecisionDiagrams.Function {
        if let known = made[condition] { return known }
        let function: DecisionDiagrams.Function
        switch condition {
        case .constant(let isTrue): function = DecisionDiagrams.leaf(Truth(isTrue).rawValue)
        case .chosen, .within: function = atom(condition)
        case .not(let part):
            let part = self.condition(part)
            function = diagrams.combine([part]) { 2 - $0[0] }
        case .and(let parts): function = fold(parts, from: .yes, min)
        case .or(let parts): function = fold(parts, from: .no, max)
        }
        made[condition] = function
        return function
    }

    private mutating func fold(_ parts: [Condition], from start: Truth, _ join: (Int, Int) -> Int)
        -> DecisionDiagrams.Function
    {
        parts.reduce(DecisionDiagrams.leaf(start.rawValue)) { function, part in
            let part = condition(part)
            return diagrams.combine([function, part]) { join($0[0], $0[1]) }
        }
    }

    private mutating func atom(_ atom: Condition) -> DecisionDiagrams.Function {
        guard let variable = atom.question.flatMap({ variables[$0] }) else {
            return DecisionDiagrams.leaf(Truth.unknown.rawValue)
        }
        return guarded(variable, classes[variable].truths(of: atom).map(\.rawValue), else: .unknown)
    }

    /// The test for whether a question has an answer.
    private mutating func known(_ question: QuestionID) -> DecisionDiagrams.Function {
        guard let variable = variables[question] else { return DecisionDiagrams.leaf(Truth.no.rawValue) }
        let values = (0..<classes[variable].count).map { $0 == 0 ? Truth.no.rawValue : Truth.yes.rawValue }
        return guarded(variable, values, else: .no)
    }

    private mutating func guarded(_ variable: Int, _ values: [Int], else other: Truth) -> DecisionDiagrams.Function {
        guard guards.indices.contains(variable) else { return DecisionDiagrams.leaf(other.rawValue) }
        let function = diagrams.function(variable, values.map(DecisionDiagrams.leaf))
        return diagrams.combine([guards[variable], function]) { $0[0] == Truth.yes.rawValue ? $0[1] : other.rawValue }
    }

    /// 1 where a condition is true, 0 where it is false or unknown.
    mutating func isTrue(_ condition: Condition) -> DecisionDiagrams.Function {
        let truth = self.condition(condition)
        return diagrams.combine([truth]) { $0 == [Truth.yes.rawValue] ? 1 : 0 }
    }

    /// 1 where a note is shown. Where the interview has ended, only notes that interrupt are.
    mutating func shown(_ note: Note) -> DecisionDiagrams.Function {
        let shown = isTrue(note.when)
        return note.interrupts ? shown : diagrams.combine([ended, shown]) { $0 == [0, 1] ? 1 : 0 }
    }

    /// The ``Outcome`` of a pathway; not shown where the interview has ended.
    mutating func outcome(of pathway: Pathway) -> DecisionDiagrams.Function {
        let outcome = unendedOutcome(of: pathway)
        return diagrams.combine([ended, outcome]) { $0[0] == 1 ? Outcome.notShown.number : $0[1] }
    }

    /// The ``Outcome`` of a pathway while the interview continues. It agrees with ``Pathway/verdict(for:today:)``,
    /// except that it is a contradiction where the pathway is both possible and unlikely.
    private mutating func unendedOutcome(of pathway: Pathway) -> DecisionDiagrams.Function {
        let yes = Truth.yes.rawValue
        let objections = pathway.unlikely.map { condition($0.when) }
        let known = pathway.needsKnown.map { self.known($0) }
        let open = pathway.availability.map { condition($0.when) }
        let (first, second) = (1 + objections.count, 1 + objections.count + known.count)
        return diagrams.combine([condition(pathway.possible)] + objections + known + open) { values in
            let availability = values[second...].firstIndex(of: yes).map { $0 - second }
            let objection = values[1..<first].firstIndex(of: yes).map { pathway.unlikely[$0 - 1].name }
            let isKnown = values[first..<second].allSatisfy { $0 == yes }
            if objection != nil, values[0] == yes { return Outcome.contradiction.number }
            let verdict: Verdict =
                objection.map { .unlikely($0) }
                ?? (values[0] == yes ? .possible : values[0] == Truth.unknown.rawValue && isKnown ? .maybe : .notShown)
            return Outcome(verdict, availability: availability, of: pathway).number
        }
    }
}
