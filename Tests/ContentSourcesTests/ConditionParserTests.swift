import ContentModel
import Interview
import TestSupport
import Testing

@testable import ContentCompiler
@testable import ContentSources

private let shippedFacts = Compilation(content: ShippedContent.root.path + "/Content", locales: "").read().0.factsByID

private func names() throws -> ConditionParser.Names {
    func question(_ name: String, _ kind: Question.Kind, _ options: [String]) throws -> Question {
        Question(
            id: try #require(QuestionID(rawValue: name)), kind: kind,
            options: try options.map { try #require(OptionID(rawValue: $0)) })
    }
    let questions = [
        try question("now", .singleChoice, ["mx", "us"]), try question("nat", .multipleChoice, ["ht", "gt", "none"]),
        try question("entry", .date, []),
    ]
    var names = ConditionParser.Names(spareDays: 15)
    names.questions = Dictionary(questions.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    names.terms["here"] = .chosen(questions[0].id, questions[0].options)
    names.facts = shippedFacts
    return names
}

@Test(arguments: [
    ("now = mx", "now = mx"), ("now != mx", "now != mx"), ("nat in (ht, gt)", "nat in (ht, gt)"),
    ("nat not in (ht, gt)", "nat not in (ht, gt)"), ("always", "always"), ("never", "never"),
    ("here", "now in (mx, us)"), ("not here", "now not in (mx, us)"),
    ("now = mx and nat = ht or nat = gt", "(now = mx and nat = ht) or nat = gt"),
    ("now = mx and (nat = ht or nat = gt)", "now = mx and (nat = ht or nat = gt)"),
    ("not now = mx and nat = ht", "now != mx and nat = ht"),
    ("working_days(entry) <= MX-03.days", "working_days(entry) <= MX-03.days"),
    ("working_days(entry) > MX-03.days", "working_days(entry) > MX-03.days"),
    ("days(entry) <= CA-04.days", "days(entry) <= CA-04.days"),
    ("years(entry) > US-02.years", "years(entry) > US-02.years"),
])
func aConditionIsRead(text: String, expected: String) throws {
    #expect(try ConditionParser.parse(text, names()).description == expected)
}

@Test func theLengthComesFromTheFact() throws {
    guard case .within(let deadline) = try ConditionParser.parse("working_days(entry) <= MX-03.days", names()) else {
        Issue.record("no deadline")
        return
    }
    #expect((deadline.length, deadline.spareDays) == (30, 15))
    guard case .within(let days) = try ConditionParser.parse("days(entry) <= CA-04.days", names()) else { return }
    #expect((days.length, days.spareDays) == (14, 0), "the calendar has no spare days")
}

@Test(arguments: [
    ("", 1, "a condition is missing"), ("now", 4, "'=' or 'in' is missing after 'now'"),
    ("now = ca", 7, "'now' has no option 'ca'"), ("who = mx", 1, "there is no question or term 'who'"),
    ("now = mx nat = ht", 10, "unexpected 'nat'"), ("now = mx and", 13, "a condition is missing"),
    ("(now = mx", 10, "')' is missing before the end"), ("nat in (ht gt)", 12, "')' is missing before 'gt'"),
    ("entry = mx", 1, "'entry' is a date"), ("days(now) <= CA-04.days", 6, "'now' is not a date"),
    ("days(entry) < CA-04.days", 13, "'<=' or '>' is missing"),
    ("days(entry) <= 14", 16, "'14' is not a value of a fact"),
    ("days(entry) <= CA-04.weeks", 16, "'CA-04.weeks' is not a value of a fact"),
    ("nat in ()", 9, "'nat' has no option ')'"),
])
func aMistakeHasALineAndAColumn(text: String, column: Int, message: String) throws {
    do {
        let condition = try ConditionParser.parse(text, names())
        Issue.record("read as \(condition)")
    } catch let problem as ConditionParser.Problem {
        #expect(problem.message == message)
        #expect(text.distance(from: text.startIndex, to: problem.index) + 1 == column)
        #expect(!problem.fix.isEmpty)
    }
}

@Test func aLimitThatIsTextIsReportedAtTheFact() throws {
    var names = try names()
    let citation = try #require(FactCitation("CA-04.days"))
    names.facts[citation.fact]?.fact.values["days"] = .name("14")
    let problem = #expect(throws: ConditionParser.Problem.self) {
        try ConditionParser.parse("days(entry) <= CA-04.days", names)
    }
    #expect(problem?.cause == names.facts[citation.fact]?.valuePlaces["days"])
    #expect(problem?.cause?.file.hasSuffix("canada.yaml") == true)
    #expect(problem?.fix == "write digits only, without quotes")
}

@Test func deepNestingIsRefused() throws {
    let deep = String(repeating: "not ", count: 1_000) + "now = mx"
    #expect(throws: ConditionParser.Problem.self) { try ConditionParser.parse(deep, names()) }
    let brackets = String(repeating: "(", count: 1_000) + "now = mx"
    #expect(throws: ConditionParser.Problem.self) { try ConditionParser.parse(brackets, names()) }
}
