import ContentModel
import Interview
import Testing

/// The shipped rules with one pathway declared possible for everybody.
private func rules(saying id: PathwayID) throws -> InterviewRules {
    var rules = try #require(Shipped.interview).rules
    let index = try #require(rules.pathways.firstIndex { $0.id == id })
    rules.pathways[index].possible = .constant(true)
    (rules.pathways[index].unlikely, rules.pathways[index].availability) = ([], [])
    return rules
}

@Test func theShippedRulesKeepTheirObligations() throws {
    let interview = try #require(Shipped.interview)
    #expect(interview.obligations.count >= 8)
    #expect(Obligation.failures(of: interview.obligations, in: interview.rules) == [])
}

@Test func eachObligationIsBrokenByAPathwayThatIsPossibleForEverybody() throws {
    for obligation in try #require(Shipped.interview).obligations {
        for pathway in obligation.pathways {
            let failures = Obligation.failures(of: [obligation], in: try rules(saying: pathway))
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

    private func failures(_ saying: Obligation.Saying, _ condition: Condition, isRequired: Bool, _ id: PathwayID? = nil)
        throws -> [String]
    {
        let obligation = Obligation(
            name: "test", reason: "a reason", saying: saying, pathways: [id ?? border], condition: condition,
            isRequired: isRequired)
        return Obligation.failures(of: [obligation], in: try rules(saying: border)).map(\.message)
    }

    @Test func anUnknownAnswerDoesNotMakeARequiredConditionTrue() throws {
        #expect(
            try failures(.possible, fear, isRequired: true) == ["P22 is possible for fear unknown (a reason)"])
        #expect(try failures(.possible, .constant(true), isRequired: true) == [])
    }

    @Test func aForbiddenConditionForbidsWhereItIsTrue() throws {
        #expect(try failures(.shown, fear, isRequired: false) == ["P22 is shown for fear = yes (a reason)"])
        #expect(try failures(.shown, .constant(false), isRequired: false) == [])
    }

    @Test func aPathwayThatIsGoneIsNamed() throws {
        let gone = try #require(PathwayID(rawValue: "P99"))
        #expect(try failures(.shown, fear, isRequired: true, gone) == ["there is no pathway 'P99'"])
    }
}
