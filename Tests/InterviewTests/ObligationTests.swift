import ContentModel
import Interview
import Testing

/// The shipped rules with one pathway declared possible for everybody.
private func rules(showing id: PathwayID) throws -> InterviewRules {
    var rules = try #require(Shipped.interview).rules
    let index = try #require(rules.pathways.firstIndex { $0.id == id })
    rules.pathways[index].possible = .constant(true)
    (rules.pathways[index].unlikely, rules.pathways[index].availability) = ([], [])
    return rules
}

private let childCondition = QuestionID(rawValue: "age").flatMap { age in
    OptionID(rawValue: "u18").map { Condition.chosen(age, [$0]) }
}

/// In every country and on every path, after "under 18" nothing more is asked, and only the note is shown.
@Test func aChildIsAskedNothingAndShownNoPathway() throws {
    let interview = try #require(Shipped.interview)
    let obligations = interview.obligations.filter { $0.condition == childCondition }
    #expect(Set(obligations.flatMap(\.pathways)) == Set(interview.rules.pathways.map(\.id)))
    #expect(Set(obligations.flatMap(\.questions)) == Set(interview.rules.questions.map(\.id)))
    var rules = interview.rules
    let child = try #require(rules.notes.firstIndex { $0.ends })
    rules.notes[child].ends = false
    let broken = Obligation.failures(of: obligations, in: rules)
    #expect(Set(broken.map(\.subject)) == Set(obligations.map(\.name)), "the note's end is what keeps them")
    #expect(broken.contains { $0.message.hasPrefix("'mx_crime' is asked where age = u18") })
}

@Test func theShippedRulesKeepTheirObligations() throws {
    let interview = try #require(Shipped.interview)
    #expect(interview.obligations.count >= 8)
    #expect(Obligation.failures(of: interview.obligations, in: interview.rules) == [])
}

@Test func eachObligationIsBrokenByAPathwayThatIsPossibleForEverybody() throws {
    for obligation in try #require(Shipped.interview).obligations where obligation.condition != childCondition {
        for pathway in obligation.pathways {
            let failures = Obligation.failures(of: [obligation], in: try rules(showing: pathway))
            #expect(failures.map(\.subject) == [obligation.name], "\(obligation.name), \(pathway)")
        }
    }
}

struct ObligationTests {
    private let border: PathwayID
    private let fear: Condition

    init() throws {
        border = try #require(PathwayID(rawValue: "P22"))
        fear = .chosen(try Shipped.question("fear"), [try Shipped.option("yes")])
    }

    private func failures(
        _ claim: Obligation.Claim, _ condition: Condition, _ polarity: Obligation.Polarity, _ id: PathwayID? = nil
    )
        throws -> [String]
    {
        let obligation = Obligation(
            name: "test", reason: "a reason", claim: claim, pathways: [id ?? border], condition: condition,
            polarity: polarity)
        return Obligation.failures(of: [obligation], in: try rules(showing: border)).map(\.message)
    }

    @Test func anUnknownAnswerDoesNotMakeARequiredConditionTrue() throws {
        #expect(
            try failures(.possible, fear, .onlyIf) == [
                "P22 is possible for age unknown, fear unknown (a reason)"
            ])
        #expect(try failures(.possible, .constant(true), .onlyIf) == [])
    }

    @Test func aForbiddenConditionForbidsWhereItIsTrue() throws {
        #expect(
            try failures(.shown, fear, .neverIf) == ["P22 is shown for age unknown, fear = yes (a reason)"])
        #expect(try failures(.shown, .constant(false), .neverIf) == [])
    }

    @Test func aQuestionIsHeldToItsConditionOnEveryPath() throws {
        let rules = try #require(Shipped.interview).rules
        func failures(_ question: String, _ condition: Condition, _ polarity: Obligation.Polarity) throws -> [String] {
            let obligation = Obligation(
                name: "test", reason: "a reason", claim: .asked, questions: [try Shipped.question(question)],
                condition: condition, polarity: polarity)
            return Obligation.failures(of: [obligation], in: rules).map(\.message)
        }
        let mexico = Condition.chosen(try Shipped.question("now"), [try Shipped.option("mx")])
        #expect(try failures("mx_crime", mexico, .onlyIf) == [])
        #expect(
            try failures("mx_crime", mexico, .neverIf) == ["'mx_crime' is asked where now = mx (a reason)"])
        #expect(
            try failures("ca_family", mexico, .onlyIf) == [
                "'ca_family' is asked where it is not known that now = mx (a reason)"
            ])
        let gone = try #require(QuestionID(rawValue: "gone"))
        let lost = Obligation(
            name: "test", reason: "a reason", claim: .asked, questions: [gone], condition: mexico, polarity: .onlyIf)
        #expect(Obligation.failures(of: [lost], in: rules).map(\.message) == ["there is no question 'gone'"])
    }

    @Test func aPathwayThatIsGoneIsNamed() throws {
        let gone = try #require(PathwayID(rawValue: "P99"))
        #expect(try failures(.shown, fear, .onlyIf, gone) == ["there is no pathway 'P99'"])
    }
}
