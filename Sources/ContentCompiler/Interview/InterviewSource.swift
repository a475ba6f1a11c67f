import ContentModel
import Interview

/// The interview as it was read, with the places of what may be reported.
struct InterviewSource {
    var rules: InterviewRules
    var place: Place
    /// Where a question, a pathway or a note stands, by its name.
    var places: [String: Place] = [:]
    /// What `read_by` says of each question.
    var readBy: [QuestionID: (names: [String], place: Place)] = [:]
    var facts: [(fact: FactID, place: Place)] = []
    var pages: [(page: PageID, place: Place)] = []
    var wordings: [WordingSource] = []
    var examples: [ExampleSource] = []
}

/// One language's words.
struct WordingSource {
    var wording: InterviewWording
    var file: String
    /// By key, such as `pathways.P01.next`; every text that visitors read.
    var lines: [String: ProseLine]
}

/// An example with its place.
struct ExampleSource {
    var example: InterviewExample
    var place: Place
}
