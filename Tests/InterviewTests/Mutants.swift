import ContentModel

@testable import Interview

/// Rules with one mistake.
struct Mutant {
    /// The change and its location.
    var name: String
    /// The pathway or note that was changed.
    var subject: String
    var rules: InterviewRules
}

/// Every mistake of these kinds, one at a time: a comparison flipped, a condition omitted, `and` for `or`, an option
/// added or dropped, a time limit off by one, verdicts swapped, an objection, a need or an availability omitted.
struct Mutation {
    let rules: InterviewRules

    var all: [Mutant] {
        rules.pathways.indices.flatMap(pathway) + rules.notes.indices.flatMap(note)
    }

    private func pathway(_ index: Int) -> [Mutant] {
        let pathway = rules.pathways[index]
        func mutant(_ name: String, _ change: (inout Pathway) -> Void) -> Mutant {
            var rules = rules
            change(&rules.pathways[index])
            return Mutant(name: "\(pathway.id) \(name)", subject: pathway.id.rawValue, rules: rules)
        }
        var mutants = changes(pathway.possible).map { name, condition in
            mutant("possible: \(name)") { $0.possible = condition }
        }
        for (index, objection) in pathway.unlikely.enumerated() {
            mutants += changes(objection.when).map { name, condition in
                mutant("\(objection.name): \(name)") { $0.unlikely[index].when = condition }
            }
            mutants.append(mutant("without \(objection.name)") { $0.unlikely.remove(at: index) })
            mutants.append(
                mutant("possible and \(objection.name) swapped") {
                    ($0.possible, $0.unlikely[index].when) = ($0.unlikely[index].when, $0.possible)
                })
        }
        for (index, entry) in pathway.availability.enumerated() {
            mutants += changes(entry.when).map { name, condition in
                mutant("availability \(index + 1): \(name)") { $0.availability[index].when = condition }
            }
            mutants.append(mutant("without availability \(index + 1)") { $0.availability.remove(at: index) })
        }
        if let when = pathway.deadlineWhen {
            mutants += changes(when).map { name, condition in
                mutant("deadline when: \(name)") { $0.deadlineWhen = condition }
            }
            mutants.append(mutant("deadline for everybody") { $0.deadlineWhen = nil })
        }
        for (index, need) in pathway.needsKnown.enumerated() {
            mutants.append(mutant("without need \(need)") { $0.needsKnown.remove(at: index) })
        }
        return mutants
    }

    private func note(_ index: Int) -> [Mutant] {
        let note = rules.notes[index]
        return changes(note.when).map { name, condition in
            var rules = rules
            rules.notes[index].when = condition
            return Mutant(name: "\(note.id) when: \(name)", subject: note.id.rawValue, rules: rules)
        }
    }

    /// A condition with one mistake, in every variant and position.
    private func changes(_ condition: Condition) -> [(String, Condition)] {
        switch condition {
        case .constant(let isTrue): return [("\(!isTrue)", .constant(!isTrue))]
        case .within(let deadline):
            return [("\(condition) flipped", .not(condition))]
                + [-1, 1].map { offset in
                    var other = deadline
                    other.length += offset
                    return ("\(condition) \(offset > 0 ? "+" : "")\(offset)", .within(other))
                }
                + (deadline.unit == .workingDays ? [-1, 1] : []).map { offset in
                    var other = deadline
                    other.spareDays += offset
                    return ("\(condition) spare \(offset > 0 ? "+" : "")\(offset)", .within(other))
                }
        case .chosen(let question, let options):
            let dropped = options.count > 1 ? options : []
            let known = rules.question(question)?.options ?? []
            return [("not \(condition)", .not(condition))]
                + dropped.map { out in
                    ("\(question) without \(out)", .chosen(question, options.filter { $0 != out }))
                }
                + known.filter { !options.contains($0) }.map {
                    ("\(question) with \($0)", .chosen(question, options + [$0]))
                }
        case .not(let part):
            return [("\(condition) without not", part)] + changes(part).map { ($0, .not($1)) }
        case .and(let parts):
            return [("or for and in \(condition)", .or(parts))] + inside(parts) { .and($0) }
        case .or(let parts):
            return [("and for or in \(condition)", .and(parts))] + inside(parts) { .or($0) }
        }
    }

    private func inside(_ parts: [Condition], _ join: ([Condition]) -> Condition) -> [(String, Condition)] {
        parts.indices.flatMap { index -> [(String, Condition)] in
            var fewer = parts
            let left = fewer.remove(at: index)
            let removed = ("without \(left)", fewer.count == 1 ? fewer[0] : join(fewer))
            let changed = changes(parts[index]).map { name, condition in
                var other = parts
                other[index] = condition
                return (name, join(other))
            }
            return [removed] + changed
        }
    }
}

/// A pathway or a note, with its result for any answers.
private enum Subject {
    case pathway(Pathway)
    case note(Note)

    init?(_ name: String, in rules: InterviewRules) {
        if let pathway = rules.pathways.first(where: { $0.id.rawValue == name }) {
            self = .pathway(pathway)
        } else if let note = rules.notes.first(where: { $0.id.rawValue == name }) {
            self = .note(note)
        } else {
            return nil
        }
    }

    /// The parts of the result that examples state: verdict, reason, the fact that limits or closes it, and whether its
    /// time limit counts.
    func shown(_ answers: Answers, _ today: Day?) -> String {
        switch self {
        case .note(let note): return "\(note.when.truth(for: answers, today: today) == .yes)"
        case .pathway(let pathway):
            let verdict = pathway.verdict(for: answers, today: today)
            let availability = pathway.availability(for: answers, today: today)
            if availability.state == .closed { return "closed \(availability.fact?.description ?? "")" }
            if verdict == .notShown { return "" }
            let isAsked = verdict == .possible || verdict == .maybe
            let isTimed = isAsked && pathway.deadlineWhen.map { $0.truth(for: answers, today: today) == .yes } ?? true
            return "\(verdict) \(availability.state) \(availability.fact?.description ?? "") \(isTimed)"
        }
    }

    /// Rules that contain only this subject and another one.
    func beside(_ other: Subject, in rules: InterviewRules) -> InterviewGuide {
        var rules = rules
        // A note that ends the interview hides every other subject.
        let endings = rules.notes.filter { $0.ends && $0.id.rawValue != name }
        (rules.pathways, rules.notes) = ([], [])
        for subject in [self, other] {
            switch subject {
            case .pathway(let pathway): rules.pathways.append(pathway)
            case .note(let note): rules.notes.append(note)
            }
        }
        rules.notes += endings
        return InterviewGuide(rules)
    }

    private var name: String {
        switch self {
        case .pathway(let pathway): pathway.id.rawValue
        case .note(let note): note.id.rawValue
        }
    }
}

extension Mutant {
    /// Answers for which the result of the subject differs, found exactly, node by node in one set of diagrams; `nil`
    /// if there are none, because the mutant is equivalent.
    func witness(against original: InterviewRules) -> [String]? {
        guard let old = Subject(subject, in: original), let new = Subject(subject, in: rules) else { return [] }
        // The diagrams contain no time limits: only an example catches a mistake in them.
        if case .pathway(let before) = old, case .pathway(let now) = new, before.deadlineWhen != now.deadlineWhen {
            return []
        }
        let guide = old.beside(new, in: original)
        var functions = guide.pathways + guide.notes
        var path: [String] = []
        while functions[0] != functions[1] {
            guard let variable = functions.compactMap(guide.diagrams.variable).min() else { return path }
            // Prefers known answers, so that the witness may be a person's answer.
            let next = (0..<guide.classes[variable].count).reversed().lazy.map { number in
                (number, functions.map { guide.diagrams.following($0, variable: variable, class: number) })
            }.first { $1[0] != $1[1] }
            guard let next else { return path }
            path.append(guide.classes[variable].text(of: next.0))
            functions = next.1
        }
        return nil
    }

    /// The check that catches it: an example, the wording, the proof, or nothing.
    func caught(by examples: [InterviewExample], _ wordings: [InterviewWording], original: InterviewRules) -> String? {
        guard let old = Subject(subject, in: original), let new = Subject(subject, in: rules) else {
            return "no subject"
        }
        let example = examples.first { example in
            let answers = original.effective(example.answers, today: example.today)
            let ending = original.ending(for: answers, today: example.today)?.id.rawValue ?? subject
            return ending == subject && old.shown(answers, example.today) != new.shown(answers, example.today)
        }
        if let example { return example.name }
        if case .pathway(let pathway) = new, pathway.possible != .constant(false),
            wordings.contains(where: { $0.pathways[pathway.id]?.possible == nil })
        {
            return "wording"
        }
        return nil
    }

    /// The first part of the proof that fails for it.
    var disproof: String? { InterviewProof(InterviewGuide(rules)).failures.first?.message }
}
