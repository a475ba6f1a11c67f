import ContentModel
import Interview

/// The interview as it was read, with the places that findings may need.
package struct InterviewSource {
    package var rules: InterviewRules
    package var place: Place
    /// The place of a question, a pathway or a note, by its name.
    package var places: [String: Place] = [:]
    /// The names that `read_by` lists for each question.
    package var readBy: [QuestionID: (names: [String], place: Place)] = [:]
    package var facts: [(fact: FactID, place: Place)] = []
    package var pages: [(page: PageID, place: Place)] = []
    /// The notes that address their reader in the familiar form.
    package var familiar: Set<NoteID> = []
    package var wordings: [WordingSource] = []
    package var examples: [ExampleSource] = []
    package var medianLimit: MedianLimit?
    package var obligations: [Obligation] = []
}

/// The interview's words in one language.
package struct WordingSource {
    package var wording: InterviewWording
    package var file: String
    /// The texts that visitors read, by key, such as `pathways.P01.next`.
    package var lines: [String: ProseLine]
    /// The digest of the words that a reviewer approved.
    var reviewedDigest: String?
}

extension WordingSource {
    /// The digest of all current words, with the facts that they cite.
    package func digest(citing facts: CitedFacts) -> String {
        let meanings = lines.sorted { $0.key < $1.key }.map { key, line in
            "\(key): \(facts.meaning(of: line.text, in: wording.language))"
        }
        return ApprovalDigest.of(meanings.joined(separator: "\n"))
    }

    /// The words, without their review if a word or a fact has changed since.
    package func wording(citing facts: CitedFacts) -> InterviewWording {
        guard wording.review != nil, reviewedDigest != digest(citing: facts) else { return wording }
        var wording = wording
        wording.review = nil
        return wording
    }
}

/// An example with its place.
package struct ExampleSource {
    package var example: InterviewExample
    package var place: Place
}
