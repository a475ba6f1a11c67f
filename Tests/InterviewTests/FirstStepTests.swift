import Interview
import TestSupport
import Testing

/// The things to do today, for every example of the shipped interview.
struct FirstStepTests {
    private static func results(of example: InterviewExample) throws -> InterviewResults {
        let guide = try #require(Shipped.guide)
        var state = InterviewState(guide: guide, today: example.today)
        while let question = state.question { state.answer(example.answers[question.id]) }
        return state.results
    }

    /// Each step as a word: a note's or a pathway's name, or `help`.
    private static func names(_ steps: [FirstStep]) -> [String] {
        steps.map { step in
            switch step {
            case .note(let note): note.id.rawValue
            case .pathway(let result): result.id.rawValue
            case .legalHelp: "help"
            }
        }
    }

    @Test(arguments: [
        ("haitian_ten_days", ["P01"]), ("honduran_family_late", ["P02"]),
    ])
    func theMostUrgentComesFirst(name: String, expected: [String]) throws {
        let example = try #require(ShippedContent.examples.first { $0.name == name })
        #expect(Self.names(try Self.results(of: example).firstSteps) == expected)
    }

    @Test func thereAreOneToThreeAndNoNoteIsOmitted() throws {
        #expect(!ShippedContent.examples.isEmpty)
        for example in ShippedContent.examples {
            let results = try Self.results(of: example)
            let names = Self.names(results.firstSteps)
            #expect((1...3).contains(names.count), "\(example.name): \(names)")
            #expect(names.prefix(results.notes.count) == results.notes.map(\.id.rawValue)[...], "\(example.name)")
            #expect(!names.contains("help") || names == ["help"], "\(example.name)")
        }
    }

    @Test func theWordsOfTodayEndBeforeTheFirstFact() throws {
        let words = try ShippedContent.interview().wording(ShippedContent.languages[1])
        let id = try #require(PathwayID(rawValue: "P01"))
        let lead = try #require(words.pathways[id]?.next.lead)
        #expect(
            lead.map(\.content) == [
                .text(
                    "Ask COMAR for refugee status (asylum): you can go at once. Before you go to INM (the migration office), talk to a free lawyer."
                )
            ])
    }
}
