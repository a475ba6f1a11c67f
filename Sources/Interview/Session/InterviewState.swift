import ContentModel

/// One person's interview. Pure and small: it holds the answers and derives everything else.
///
/// Answers that no longer matter are kept for the visit and count again when they matter again, so that changing an
/// answer back repeats no question. ``restart()`` forgets them.
///
/// ## Usage
///
/// ```swift
/// var state = InterviewState(guide: InterviewGuide(try store.rules()), today: today)
/// while let question = state.question {
///     state.answer(ask(question))  // `.unknown` for "I don't know"
/// }
/// for result in state.results.possible { show(result.pathway, result.deadline) }
/// ```
public struct InterviewState: Equatable, Sendable {
    /// The part of the interview.
    public enum Part: Equatable, Sendable {
        /// The country that the person is in.
        case here
        /// The other countries; offered after the first results.
        case elsewhere
    }

    /// The prepared rules.
    public let guide: InterviewGuide
    /// The day of the visit; `nil` if the clock is not trusted.
    public var today: Day?
    /// The current part.
    public private(set) var part = Part.here
    private let preset: OptionID?
    private var given = Answers()
    /// A question that is asked again.
    private var revisited: QuestionID?

    /// Starts an interview. `country` answers the question about the country in advance; it can be changed.
    public init(guide: InterviewGuide, country: OptionID? = nil, today: Day?) {
        self.guide = guide
        self.today = today
        preset = country
        restart()
    }

    /// The question to ask now; `nil` when the results of this part are ready.
    public var question: Question? {
        let trail = trail
        if let revisited, trail.asked.contains(where: { $0.id == revisited }) { return guide.rules.question(revisited) }
        return trail.next
    }

    /// The questions that led here with their answers, in order, the preset country included.
    public var answered: [(question: Question, answer: Answer)] { trail.asked.map { ($0, given[$0.id]) } }

    /// The answer so far to the question that is asked again.
    public var earlierAnswer: Answer? { revisited.map { given[$0] } }

    /// True if there is a question to go back to.
    public var canGoBack: Bool { previous != nil }

    /// True if the second part can be offered: the first results are ready, and some pathway or note is left for it.
    public var offersElsewhere: Bool {
        let trail = trail
        return part == .here && trail.next == nil && ending == nil && !trail.path.isCounted.allSatisfy { $0 }
    }

    /// The note that ends the interview, if the answers lead to one.
    public var ending: Note? { results.notes.first(where: \.ends) }

    /// Records the answer to ``question``. An invalid answer counts as unknown.
    public mutating func answer(_ answer: Answer) {
        guard let question else { return }
        given.set(question.takes(answer) ? answer : .unknown, to: question.id)
        revisited = nil
        if question.id == guide.rules.countryQuestion { part = .here }
    }

    /// Asks the previous question again; from the results, the last one. The first question of the second part leads back
    /// to the results of the first.
    public mutating func back() {
        if isFirstElsewhere {
            part = .here
            revisited = nil
        } else if let previous {
            revisited = previous
        }
    }

    private var isFirstElsewhere: Bool {
        guard part == .elsewhere else { return false }
        var firstPart = self
        firstPart.part = .here
        let asked = trail.asked
        let index = asked.firstIndex { $0.id == revisited } ?? asked.count
        return index <= firstPart.trail.asked.count
    }

    /// Asks an answered question again. Later answers that still matter are kept.
    public mutating func change(_ question: QuestionID) { revisited = question }

    /// Keeps the earlier answer to the question that is asked again.
    public mutating func keepAnswer() { revisited = nil }

    /// Forgets every answer.
    public mutating func restart() {
        given = Answers()
        if let preset { given.set(.option(preset), to: guide.rules.countryQuestion) }
        revisited = nil
        part = .here
    }

    /// Continues with the other countries.
    public mutating func continueElsewhere() { if offersElsewhere { part = .elsewhere } }

    /// The results of the answers, so far or at the end.
    public var results: InterviewResults {
        let trail = trail
        let asked = Answers(Dictionary(trail.asked.map { ($0.id, given[$0.id]) }, uniquingKeysWith: { $1 }))
        return InterviewResults(guide.rules, answers: asked, isCounted: trail.path.isCounted, today: today)
    }

    /// The question before the current one.
    private var previous: QuestionID? {
        let asked = trail.asked.map(\.id).filter { !($0 == guide.rules.countryQuestion && preset != nil) }
        guard let revisited, let index = asked.firstIndex(of: revisited) else { return asked.last }
        return index > 0 ? asked[index - 1] : nil
    }

    /// The questions asked and the next one, with the path that the answers follow.
    private struct Trail {
        var asked: [Question] = []
        var next: Question?
        var path: InterviewPath
    }

    private var trail: Trail {
        var trail = Trail(path: InterviewPath(guide))
        follow(&trail)
        if part == .elsewhere, trail.next == nil {
            trail.path.continueElsewhere()
            follow(&trail)
        }
        return trail
    }

    private func follow(_ trail: inout Trail) {
        while let variable = trail.path.next {
            let question = guide.rules.questions[variable]
            guard given.contains(question.id) else {
                trail.next = question
                return
            }
            trail.asked.append(question)
            trail.path.take(given[question.id], to: variable, today: today)
        }
    }
}
