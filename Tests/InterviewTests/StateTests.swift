import ContentModel
import Interview
import TestSupport
import Testing

/// Answers the questions until the results are ready; returns the questions in order.
@discardableResult
private func finish(_ state: inout InterviewState, _ answers: Answers) -> [String] {
    var asked: [String] = []
    while let question = state.question, asked.count < 100 {
        asked.append(question.id.rawValue)
        state.answer(answers[question.id])
    }
    return asked
}

private func start(_ country: String? = "mx", today: Day? = Shipped.today) throws -> InterviewState {
    let guide = try #require(Shipped.guide)
    return InterviewState(guide: guide, country: try country.map(Shipped.option), today: today)
}

private let haitian = [
    "danger": "no", "now": "mx", "age": "21plus", "fear": "yes", "nat": "ht", "mx_case": "none",
    "mx_brought": "no", "mx_entry": "2026-11-10", "mx_family": "none", "mx_crime": "no", "vuln": "none",
    "mx_paper": "none",
]

@Test func theOrderIsDangerWhereAgeWhyThenTheRest() throws {
    var state = try start(nil)
    let asked = finish(&state, try Shipped.answers(haitian))
    #expect(
        asked == [
            "danger", "now", "age", "fear", "nat", "mx_case", "mx_brought", "mx_entry", "mx_family", "mx_crime", "vuln",
            "mx_paper",
        ])
}

@Test func aPresetCountryIsNotAskedAndCanBeChanged() throws {
    var state = try start()
    let asked = finish(&state, try Shipped.answers(haitian))
    #expect(!asked.contains("now"))
    #expect(state.answered.map(\.question.id.rawValue).contains("now"))
    state.change(state.guide.rules.countryQuestion)
    #expect(state.question?.id == state.guide.rules.countryQuestion)
    state.answer(.option(try Shipped.option("us")))
    #expect(state.question?.id.rawValue == "us_court", "what is known is not asked again")
}

@Test func aChangedAnswerAsksOnlyWhatIsNeeded() throws {
    var state = try start()
    finish(&state, try Shipped.answers(haitian))
    let before = state.results
    state.change(try Shipped.question("mx_case"))
    #expect(state.earlierAnswer == .option(try Shipped.option("none")))
    state.answer(.option(try Shipped.option("refused")))
    #expect(finish(&state, try Shipped.answers(["mx_refused_on": "2026-11-20"])) == ["mx_refused_on"])
    #expect(state.results.possible.map(\.id.rawValue) == ["P03"])
    state.change(try Shipped.question("mx_case"))
    state.answer(.option(try Shipped.option("none")))
    #expect(state.question == nil, "the entry is still known")
    #expect(state.results == before, "the answer that no longer counts says nothing")
}

@Test func backLeadsQuestionByQuestionToTheFirst() throws {
    var state = try start()
    let asked = finish(&state, try Shipped.answers(haitian))
    for expected in asked.reversed() {
        #expect(state.canGoBack)
        state.back()
        #expect(state.question?.id.rawValue == expected)
    }
    #expect(!state.canGoBack)
    state.back()
    #expect(state.question?.id.rawValue == "danger")
    state.keepAnswer()
    #expect(state.question == nil)
}

@Test func theSecondPartLeadsBackToTheResultsOfTheFirst() throws {
    var state = try start()
    let asked = finish(&state, try Shipped.answers(haitian))
    state.continueElsewhere()
    let first = try #require(state.question)
    state.answer(.unknown)
    state.back()
    #expect(state.question == first, "within the part, question by question")
    state.back()
    #expect(state.part == .here && state.question == nil, "the results of the first part")
    state.back()
    #expect(state.question?.id.rawValue == asked.last)
}

@Test func startAgainForgetsAll() throws {
    var state = try start()
    let fresh = state
    finish(&state, try Shipped.answers(haitian))
    state.continueElsewhere()
    state.restart()
    #expect(state == fresh)
}

@Test func theSecondPartAsksOnlyWhatIsElsewhere() throws {
    var state = try start()
    #expect(!state.offersElsewhere)
    finish(&state, try Shipped.answers(haitian))
    #expect(state.offersElsewhere)
    state.continueElsewhere()
    #expect(finish(&state, Answers()) == ["us_family", "ca_family", "job", "unhcr"])
    #expect(!state.offersElsewhere)
    #expect(state.results.closed.map(\.id.rawValue) == ["P14", "P15", "P17", "P26"])
}

@Test func dangerInterruptsAndAChildEndsTheInterviewAtOnce() throws {
    var state = try start()
    state.answer(.option(try Shipped.option("yes")))
    #expect(state.results.notes.filter(\.interrupts).map(\.id.rawValue) == ["danger"])
    #expect(state.question?.id.rawValue == "age", "the interview can go on")
    state.answer(.option(try Shipped.option("u18")))
    #expect(state.results.notes.map(\.id.rawValue) == ["danger", "child"])
    #expect(state.ending?.id.rawValue == "child")
    #expect(state.question == nil && !state.offersElsewhere)
}

@Test func everyQuestionTakesUnknownAndTheResultIsNeverEmpty() throws {
    for country in ["mx", "us", "ca", "other", nil] {
        var state = try start(country)
        finish(&state, Answers())
        #expect(!state.results.always.isEmpty)
        #expect(state.results.possible.isEmpty && state.results.maybe.isEmpty)
        #expect(state.results.unlikely.isEmpty)
    }
}

@Test func whatDoesNotFitAQuestionIsUnknown() throws {
    var state = try start()
    let wrong: [Answer] = [
        .options([]), .option(try Shipped.option("mx")), .date(ApproximateDate(Shipped.today)),
        .options([try Shipped.option("yes"), try Shipped.option("no")]),
    ]
    for answer in wrong {
        state.restart()
        state.answer(answer)
        #expect(state.answered.first?.answer == .unknown)
    }
}

@Test func onAnUntrustedClockTheDateAndTheRuleAreShown() throws {
    var state = try start(today: nil)
    finish(&state, try Shipped.answers(haitian))
    let deadline = try #require(state.results.maybe.first?.deadline)
    #expect(deadline.state == .notCounted)
    #expect(deadline.actBy == Day(iso: "2026-12-22"))
    #expect(deadline.deadline.fact.description == "MX-03.days")
    #expect(state.results.maybe.first?.missing == [], "the day is known")
}

@Test(arguments: [
    ("2026-11-10", DeadlineStatus.State.open(daysLeft: 28)), ("2026-10-13", .open(daysLeft: 0)),
    ("2026-10-12", .uncertain),
])
func theDeadlineIsShownBesideTheVerdict(entry: String, expected: DeadlineStatus.State) throws {
    var state = try start()
    finish(&state, try Shipped.answers(haitian.merging(["mx_entry": entry]) { $1 }))
    let results = state.results
    let result = try #require((results.possible + results.maybe).first { $0.id.rawValue == "P01" })
    #expect(result.deadline?.state == expected)
}
