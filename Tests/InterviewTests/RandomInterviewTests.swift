import ContentModel
import Foundation
import TestSupport
import Testing

@testable import Interview

// The proof covers classes of answers. These tests compare it with raw answers, drawn at random and never grouped: its
// diagrams agree with the conditions themselves, and questions that were not asked would have changed nothing.
// SENDA_INTERVIEWS sets the number; the build machine compares 100,000.

private let count = ProcessInfo.processInfo.environment["SENDA_INTERVIEWS"].flatMap { Int($0) } ?? 1_000

/// Any answer that a question accepts, and sometimes one that it does not.
private func anyAnswer(to question: Question, _ random: inout SeededGenerator) -> Answer {
    if Int.random(in: 0..<6, using: &random) == 0 { return .unknown }
    switch question.kind {
    case .singleChoice: return question.options.randomElement(using: &random).map { .option($0) } ?? .unknown
    case .multipleChoice:
        let options = question.options.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
        return .options(Set(options))  // empty, or with `none` among others: counts as unknown
    case .date:
        let day = Shipped.today.adding(days: -Int.random(in: -3..<500, using: &random))
        let parts = day.components
        switch Int.random(in: 0..<6, using: &random) {
        case 0: return ApproximateDate(year: parts.year).map { .date($0) } ?? .unknown
        case 1: return ApproximateDate(year: parts.year, month: parts.month).map { .date($0) } ?? .unknown
        case 2: return .date(ApproximateDate(day...day.adding(days: Int.random(in: 0..<200, using: &random))))
        case 3:
            return (Nearness.allCases.randomElement(using: &random)?.date(before: Shipped.today)).map { .date($0) }
                ?? .unknown
        default: return .date(ApproximateDate(day))
        }
    }
}

private func outcomes(_ rules: InterviewRules, _ answers: Answers, _ today: Day?) -> [Int] {
    let isEnded = rules.ending(for: answers, today: today) != nil
    return rules.pathways.map { pathway in
        if isEnded { return Outcome.notShown.number }
        let index = pathway.availability.firstIndex { $0.when.truth(for: answers, today: today) == .yes }
        return Outcome(pathway.verdict(for: answers, today: today), availability: index, of: pathway).number
    }
        + rules.notes.map { note in
            (note.interrupts || !isEnded) && note.when.truth(for: answers, today: today) == .yes ? 1 : 0
        }
}

@Test func randomInterviewsEndAsTheConditionsSay() throws {
    let guide = try #require(Shipped.guide)
    let rules = guide.rules
    var random = SeededGenerator(seed: 7)
    var longest = 0
    for number in 0..<count {
        let raw = Answers(
            Dictionary(uniqueKeysWithValues: rules.questions.map { ($0.id, anyAnswer(to: $0, &random)) }))
        let today: Day? = number % 10 == 0 ? nil : Shipped.today
        let expected = outcomes(rules, rules.effective(raw, today: today), today)
        // Every question answered, grouped into classes.
        let functions = guide.pathways + guide.notes
        let grouped = functions.map { function in
            var function = function
            while let variable = guide.diagrams.variable(function) {
                let answer = raw[rules.questions[variable].id]
                function = guide.diagrams.following(
                    function, variable: variable, class: guide.classes[variable].number(of: answer, today: today))
            }
            return DecisionDiagrams.value(function) ?? -1
        }
        try #require(grouped == expected, "interview \(number): \(raw)")
        // Only the questions that are asked, in both parts.
        var path = InterviewPath(guide)
        var asked = Answers()
        for part in 0..<2 {
            var length = 0
            while let variable = path.next {
                let question = rules.questions[variable]
                let answer = question.takes(raw[question.id]) ? raw[question.id] : .unknown
                asked.set(answer, to: question.id)
                path.take(answer, to: variable, today: today)
                length += question.id == rules.countryQuestion ? 0 : 1
            }
            longest = max(longest, length)
            try #require(length <= (part == 0 ? InterviewProof.maximumHere : InterviewProof.maximumElsewhere))
            path.continueElsewhere()
        }
        try #require(outcomes(rules, asked, today) == expected, "interview \(number): \(raw)")
    }
    print("\(count) random interviews agree with the proof; the longest part had \(longest) questions")
}

/// No question is asked in vain: for each question asked, some continuation ends differently with another answer.
@Test func noQuestionIsAskedForNothing() throws {
    let guide = try #require(Shipped.guide)
    let rules = guide.rules
    var random = SeededGenerator(seed: 11)
    for _ in 0..<20 {
        var path = InterviewPath(guide)
        var given = Answers()
        while let variable = path.next {
            let question = rules.questions[variable]
            let changes = (0..<3_000).contains { _ in
                var rest = given
                for later in rules.questions where !given.contains(later.id) {
                    rest.set(anyAnswer(to: later, &random), to: later.id)
                }
                var other = rest
                other.set(anyAnswer(to: question, &random), to: question.id)
                return outcomes(rules, rules.effective(rest, today: Shipped.today), Shipped.today)
                    != outcomes(rules, rules.effective(other, today: Shipped.today), Shipped.today)
            }
            #expect(changes, "\(question.id) after \(given)")
            let answer = anyAnswer(to: question, &random)
            given.set(question.takes(answer) ? answer : .unknown, to: question.id)
            path.take(given[question.id], to: variable, today: Shipped.today)
        }
    }
}

/// The path of an example is the same as on the kiosk.
@Test func examplesAreAskedAsTheKioskAsks() throws {
    let guide = try #require(Shipped.guide)
    for example in try #require(Shipped.interview).examples {
        var state = InterviewState(
            guide: guide, country: example.answers[guide.rules.countryQuestion].chosen?.first, today: example.today)
        for _ in 0..<2 {
            while let question = state.question { state.answer(example.answers[question.id]) }
            state.continueElsewhere()
        }
        #expect(InterviewExample.Expected(state.results) == example.expected, "\(example.name)")
    }
}
