import ContentModel
import Interview

/// An interview in the terminal, as lines of text.
struct InterviewTrial {
    let wording: InterviewWording
    let facts: [FactID: Fact]

    /// Asks questions until the results are ready. Returns `false` when the input ends.
    func ask(_ state: inout InterviewState) -> Bool {
        while let question = state.question {
            print(text(of: question), terminator: "")
            guard let line = readLine() else { return false }
            if line == "<" {
                state.back()
            } else if let answer = Self.answer(line, to: question) {
                state.answer(answer)
            } else {
                print(
                    "Not understood. Enter a number, several as in 1,3, a date as 2026-11-02 or 2026-11, ? if you do "
                        + "not know, or < to go back.")
            }
        }
        return true
    }

    private func text(of question: Question) -> String {
        let words = wording.questions[question.id]
        let options = question.options.enumerated().map {
            "  \($0 + 1) \(words?.options[$1] ?? $1.rawValue)\n"
        }
        return "\(words?.ask ?? question.id.rawValue)\n" + options.joined()
    }

    /// The answer that a line gives; `nil` if it gives none.
    static func answer(_ line: String, to question: Question) -> Answer? {
        if line == "?" { return .unknown }
        let answer: Answer?
        if question.kind == .date {
            answer = ApproximateDate(written: line).map { .date($0) }
        } else {
            let numbers = line.split(separator: ",").map { Int($0.filter { $0 != " " }) ?? 0 }
            guard numbers.allSatisfy({ question.options.indices.contains($0 - 1) }) else { return nil }
            answer = .options(Set(numbers.map { question.options[$0 - 1] }))
        }
        return answer.flatMap { question.takes($0) ? $0 : nil }
    }

    /// The results with the reason for each verdict.
    func text(of state: InterviewState) -> String {
        let results = state.results
        let notes = results.notes.map { "! \(wording.notes[$0.id]?.title ?? "\($0.id)") [\($0.id): \($0.when)]\n" }
        let parts: [(String, [PathwayResult])] = [
            ("Possible", results.possible), ("Maybe", results.maybe), ("Unlikely", results.unlikely),
            ("Closed", results.closed),
        ]
        return notes.joined()
            + parts.map { title, results in
                results.isEmpty ? "" : "\n\(title)\n" + results.map(text).joined()
            }.joined() + "\nAlways: \(results.always.map(\.rawValue).joined(separator: ", "))\n"
    }

    private func text(of result: PathwayResult) -> String {
        let name = wording.pathways[result.id]?.name ?? ""
        let line = wording.line(for: result).map { "    \(plain($0))\n" } ?? ""
        let isUnlikely = if case .unlikely = result.verdict { true } else { false }
        let next = isUnlikely ? "" : wording.pathways[result.id].map { "    \(plain($0.next))\n" } ?? ""
        return "  \(result.id) \(name)\n\(line)\(next)    because: \(reason(of: result))\n"
    }

    /// The conditions that led to a verdict.
    private func reason(of result: PathwayResult) -> String {
        let availability = result.availability.state == .open ? "" : " (\(result.availability.state.rawValue))"
        let limit = result.deadline?.actBy.map { "; act by \($0)" } ?? ""
        switch result.verdict {
        case .possible: return "\(result.pathway.possible)\(limit)\(availability)"
        case .maybe:
            let missing = result.missing.map(\.rawValue).joined(separator: ", ")
            return
                "\(result.pathway.possible); missing: \(missing.isEmpty ? "none, the day is in doubt" : missing)\(limit)"
        case .unlikely(let name):
            let when = result.pathway.unlikely.first { $0.name == name }?.when
            return "\(name): \(when.map { "\($0)" } ?? "")\(availability)"
        case .notShown:
            return
                "\(result.availability.state.rawValue)\(result.availability.fact.map { " according to \($0)" } ?? "")"
        }
    }

    /// The text with its facts filled in.
    private func plain(_ text: RichText) -> String {
        text.map { span in
            switch span.content {
            case .text(let text): return text
            case .fact(let citation): return plain(citation)
            }
        }.joined()
    }

    private func plain(_ citation: FactCitation) -> String {
        guard let fact = facts[citation.fact] else { return citation.description }
        guard let value = citation.value else {
            return fact.statement[wording.language].map(plain) ?? citation.description
        }
        return switch fact.values[value] {
        case .number(let number): String(number)
        case .money(let amount, let currency): "\(currency) \(amount)"
        case .day(let day): day.description
        case .name(let name): name
        case .phone(let phone): phone.digits
        case nil: citation.description
        }
    }
}
