import ContentModel

@testable import Interview

/// Rules with one mistake.
struct Mutant {
    /// What was done, where.
    var name: String
    /// Which pathway or note differs.
    var subject: String
    var rules: InterviewRules
}

/// Every mistake of these kinds, one at a time: a comparison flipped, a condition left out, `and` for `or`, an option
/// added or dropped, a time limit off by one, verdicts swapped, an objection, a need or an availability left out.
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
        for (place, objection) in pathway.unlikely.enumerated() {
            mutants += changes(objection.when).map { name, condition in
                mutant("\(objection.name): \(name)") { $0.unlikely[place].when = condition }
            }
            mutants.append(mutant("without \(objection.name)") { $0.unlikely.remove(at: place) })
            mutants.append(
                mutant("possible and \(objection.name) swapped") {
                    ($0.possible, $0.unlikely[place].when) = ($0.unlikely[place].when, $0.possible)
                })
        }
        for (place, entry) in pathway.availability.enumerated() {
            mutants += changes(entry.when).map { name, condition in
                mutant("availability \(place + 1): \(name)") { $0.availability[place].when = condition }
            }
            mutants.append(mutant("without availability \(place + 1)") { $0.availability.remove(at: place) })
        }
        for (place, need) in pathway.needsKnown.enumerated() {
            mutants.append(mutant("without need \(need)") { $0.needsKnown.remove(at: place) })
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

    /// A condition with one mistake, in every way and place.
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
                + known.filter { !options.contains($0) }.map { ("\(question) with \($0)", .chosen(question, options + [$0])) }
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

extension Mutant {
    /// Whether the subject ends otherwise for some answers: compared node by node in one set of diagrams, so exactly.
    func changesSomething(in original: InterviewRules) -> Bool {
        var joined = original
        let place = original.pathways.firstIndex { $0.id.rawValue == subject }
        if let place { joined.pathways.append(rules.pathways[place]) }
        let note = original.notes.firstIndex { $0.id.rawValue == subject }
        if let note { joined.notes.append(rules.notes[note]) }
        let guide = InterviewGuide(joined)
        if let place { return guide.pathways[place] != guide.pathways.last }
        return note.map { guide.notes[$0] != guide.notes.last } ?? true
    }

    /// What catches it: an example, the proof, or nothing.
    func caught(by examples: [InterviewExample]) -> String? {
        let guide = InterviewGuide(rules)
        if let example = examples.first(where: { example in
            !example.outcome(by: guide).told.differences(from: example.expected).isEmpty
        }) {
            return example.name
        }
        return InterviewProof(guide).failures.first?.message
    }
}
