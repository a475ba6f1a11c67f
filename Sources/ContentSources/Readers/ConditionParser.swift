import ContentModel
import Interview

/// Parses the language of conditions in `questions.yaml` and `pathways.yaml`:
///
///     always · never                       constants
///     now = mx · now != mx                 that option was chosen, perhaps among others
///     nat in (gt, bz) · nat not in (…)     one of the chosen options is in the list
///     working_days(mx_entry) <= MX-03.days the time limit that a fact names is not over: also days(…), years(…)
///     working_days(mx_entry) > MX-03.days  that time limit is over
///     fear_ok                              a condition that `terms` names
///     not a · a and b · a or b · (a)       `not` binds first, then `and`, then `or`
///
/// The logic is three-valued: an unanswered question is neither true nor false, and no rule can name that state.
struct ConditionParser {
    /// The names that a condition may use, with their meaning.
    struct Names {
        var questions: [QuestionID: Question] = [:]
        var terms: [String: Condition] = [:]
        var facts: [FactID: FactSource] = [:]
        /// The number of working days after a limit in working days for which it is uncertain if the limit is over.
        var spareDays = 0
    }

    /// The maximum nesting of brackets and `not`.
    static let maximumDepth = 20

    struct Problem: Error {
        var index: String.Index
        var message: String
        var fix: String
        /// The place of the cause, if it is outside the condition.
        var cause: Place?
    }

    private let text: String
    private let names: Names
    private var tokens: [Substring]
    private var position = 0
    private var depth = 0

    /// Reads a whole condition.
    static func parse(_ text: String, _ names: Names) throws(Problem) -> Condition {
        var parser = ConditionParser(text: text, names: names, tokens: tokens(of: text))
        let condition = try parser.anyOf()
        if let rest = parser.peek {
            throw parser.problem("unexpected '\(rest)'", fix: "join conditions with 'and' or 'or'")
        }
        return condition
    }

    private init(text: String, names: Names, tokens: [Substring]) {
        (self.text, self.names, self.tokens) = (text, names, tokens)
    }

    private static func tokens(of text: String) -> [Substring] {
        text.matches(of: /[A-Za-z0-9_]+(?:-[A-Za-z0-9_.]+)?|<=|>=|!=|[^\s]/).map(\.output)
    }

    private var peek: Substring? { tokens.indices.contains(position) ? tokens[position] : nil }

    private func problem(_ message: String, fix: String, back: Int = 0) -> Problem {
        let index = position - back
        return Problem(
            index: tokens.indices.contains(index) ? tokens[index].startIndex : text.endIndex, message: message,
            fix: fix)
    }

    private mutating func take(_ word: Substring) -> Bool {
        guard peek == word else { return false }
        position += 1
        return true
    }

    private mutating func expect(_ word: Substring) throws(Problem) {
        guard take(word) else {
            throw problem("'\(word)' is missing before \(peek.map { "'\($0)'" } ?? "the end")", fix: "add '\(word)'")
        }
    }

    private mutating func anyOf() throws(Problem) -> Condition {
        var parts = [try allOf()]
        while take("or") { parts.append(try allOf()) }
        return parts.count == 1 ? parts[0] : .or(parts)
    }

    private mutating func allOf() throws(Problem) -> Condition {
        var parts = [try single()]
        while take("and") { parts.append(try single()) }
        return parts.count == 1 ? parts[0] : .and(parts)
    }

    private mutating func single() throws(Problem) -> Condition {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.maximumDepth else { throw problem("nested too deeply", fix: "move a part to 'terms'") }
        if take("not") { return .not(try single()) }
        if take("(") {
            let condition = try anyOf()
            try expect(")")
            return condition
        }
        guard let name = peek else { throw problem("a condition is missing", fix: "write one, as in now = mx") }
        position += 1
        switch name {
        case "always": return .constant(true)
        case "never": return .constant(false)
        default: break
        }
        if let unit = Deadline.Unit(rawValue: String(name)) { return try deadline(unit) }
        if let term = names.terms[String(name)] { return term }
        return try choice(name)
    }

    private func question(_ name: Substring, kinds: Set<Question.Kind>, back: Int = 1) throws(Problem) -> Question {
        guard let id = QuestionID(rawValue: String(name)), let question = names.questions[id] else {
            throw problem(
                "there is no question or term '\(name)'", fix: "use a name of questions.yaml, or add it under 'terms'",
                back: back)
        }
        guard kinds.contains(question.kind) else {
            throw problem(
                question.kind == .date ? "'\(name)' is a date" : "'\(name)' is not a date",
                fix: question.kind == .date
                    ? "compare it with a fact, as in days(\(name)) <= CA-04.days" : "write \(name) = option",
                back: back)
        }
        return question
    }

    /// Reads `name = option`, `name in (…)` and their opposites.
    private mutating func choice(_ name: Substring) throws(Problem) -> Condition {
        let question = try question(name, kinds: [.singleChoice, .multipleChoice])
        if take("=") { return .chosen(question.id, [try option(of: question)]) }
        if take("!=") { return .not(.chosen(question.id, [try option(of: question)])) }
        let isNot = take("not")
        guard take("in") else {
            throw problem(
                "'=' or 'in' is missing after '\(name)'", fix: "write \(name) = option, or \(name) in (a, b)")
        }
        try expect("(")
        var options = [try option(of: question)]
        while take(",") { options.append(try option(of: question)) }
        try expect(")")
        return isNot ? .not(.chosen(question.id, options)) : .chosen(question.id, options)
    }

    private mutating func option(of question: Question) throws(Problem) -> OptionID {
        let name = peek ?? ""
        guard let option = OptionID(rawValue: String(name)), question.options.contains(option) else {
            let known = question.options.map(\.rawValue).joined(separator: ", ")
            throw problem("'\(question.id)' has no option '\(name)'", fix: "use one of \(known)")
        }
        position += 1
        return option
    }

    /// Reads `unit(question) <= fact` or `>`.
    private mutating func deadline(_ unit: Deadline.Unit) throws(Problem) -> Condition {
        try expect("(")
        let name = peek ?? ""
        let since = try question(name, kinds: [.date], back: 0)
        position += 1
        try expect(")")
        let isOpen = take("<=")
        guard isOpen || take(">") else {
            throw problem(
                "'<=' or '>' is missing", fix: "write <= up to and on the last day, or > after it")
        }
        let limit = peek ?? ""
        guard let fact = FactCitation(limit),
            let value = fact.value.flatMap({ names.facts[fact.fact]?.fact.values[$0] })
        else {
            throw problem(
                "'\(limit)' is not a value of a fact", fix: "write a value, as in MX-03.days; rules contain no numbers"
            )
        }
        let length = try length(value, of: fact)
        position += 1
        let condition = Condition.within(
            Deadline(
                since: since.id, unit: unit, fact: fact, length: length,
                spareDays: unit == .workingDays ? names.spareDays : 0))
        return isOpen ? condition : .not(condition)
    }

    private func length(_ value: FactValue, of fact: FactCitation) throws(Problem) -> Int {
        if case .number(let length) = value, (1...Deadline.longest).contains(length) { return length }
        let isText = if case .name = value { true } else { false }
        var problem = problem(
            "the interview uses '\(peek ?? "")' as a time limit: it must be a number from 1 to \(Deadline.longest)",
            fix: isText ? "write digits only, without quotes" : "write a number, or cite another value in the condition"
        )
        problem.cause = fact.value.flatMap { names.facts[fact.fact]?.valuePlaces[$0] }
        throw problem
    }
}
