import Interview
import TextEscaping

/// The rules as a Graphviz graph: the questions in order, each with an edge to every item whose rule reads its answer.
struct InterviewGraph {
    let rules: InterviewRules

    var text: String {
        let lines =
            rules.questions.map(node) + order + rules.pathways.map(node) + rules.notes.map(node)
            + rules.questions.flatMap(guardEdges) + rules.pathways.flatMap(edges) + rules.notes.flatMap(edges)
        return "digraph interview {\n    rankdir=LR\n    node [fontname=\"sans-serif\"]\n"
            + lines.map { "    \($0)\n" }.joined() + "}\n"
    }

    private func node(_ question: Question) -> String {
        let options = question.kind == .date ? "a date" : question.options.map(\.rawValue).joined(separator: " · ")
        return
            "\(StringLiteral.quoted(question.id.rawValue)) [shape=box, label=\(StringLiteral.quoted("\(question.id)\n\(options)"))]"
    }

    private func node(_ pathway: Pathway) -> String {
        let state = pathway.availability.map(\.state.rawValue).joined(separator: ", ")
        let label = "\(pathway.id) \(pathway.country)" + (state.isEmpty ? "" : "\n\(state)")
        return
            "\(StringLiteral.quoted(pathway.id.rawValue)) [shape=ellipse, label=\(StringLiteral.quoted(label)), tooltip=\(StringLiteral.quoted("\(pathway.possible)"))]"
    }

    private func node(_ note: Note) -> String {
        "\(StringLiteral.quoted("note \(note.id)")) [shape=note, label=\(StringLiteral.quoted(note.id.rawValue)), tooltip=\(StringLiteral.quoted("\(note.when)"))]"
    }

    /// The order of the questions, as dotted edges without arrowheads: they represent no condition.
    private var order: [String] {
        zip(rules.questions, rules.questions.dropFirst()).map {
            "\(StringLiteral.quoted($0.id.rawValue)) -> \(StringLiteral.quoted($1.id.rawValue)) [style=dotted, arrowhead=none]"
        }
    }

    private func guardEdges(_ question: Question) -> [String] {
        question.askedWhen.questions.sorted().map {
            "\(StringLiteral.quoted($0.rawValue)) -> \(StringLiteral.quoted(question.id.rawValue)) [label=\(StringLiteral.quoted("asked when \(question.askedWhen)"))]"
        }
    }

    private func edges(_ pathway: Pathway) -> [String] {
        Set(pathway.conditions.flatMap(\.questions)).sorted().map { question in
            let onlyRulesOut = !pathway.possible.questions.contains(question)
            return "\(StringLiteral.quoted(question.rawValue)) -> \(StringLiteral.quoted(pathway.id.rawValue))"
                + (onlyRulesOut ? " [style=dashed]" : "")
        }
    }

    private func edges(_ note: Note) -> [String] {
        note.when.questions.sorted().map {
            "\(StringLiteral.quoted($0.rawValue)) -> \(StringLiteral.quoted("note \(note.id)"))"
        }
    }
}
