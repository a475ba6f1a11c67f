import ContentCompiler
import ContentModel
import Interview
import TestSupport
import Testing

/// The interview of the shipped content, prepared once.
enum Shipped {
    static let interview = Compilation(
        content: ShippedContent.root.appending(path: "Content").path,
        locales: ShippedContent.root.appending(path: "Locales").path
    ).interview()
        .interview
    static let guide = interview.map { InterviewGuide($0.rules) }
    static let today = Day(daysSince1970: 20_781)  // 2026-11-24, as in the examples

    static func question(_ name: String) throws -> QuestionID { try #require(QuestionID(rawValue: name)) }
    static func option(_ name: String) throws -> OptionID { try #require(OptionID(rawValue: name)) }

    /// Parses answers as tests write them: `["fear": "yes", "nat": "ht+ve"]`, a date as `2026-11-10`.
    static func answers(_ texts: [String: String]) throws -> Answers {
        var answers = Answers()
        for (name, text) in texts {
            let answer: Answer =
                if let day = Day(iso: text) { .date(ApproximateDate(day)) } else {
                    text == "unknown"
                        ? .unknown : .options(Set(try text.split(separator: "+").map { try option(String($0)) }))
                }
            answers.set(answer, to: try question(name))
        }
        return answers
    }
}
