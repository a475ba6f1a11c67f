import Foundation
import Testing

/// The ids of the shipped interview: its questions, their options, and the countries of its pathways.
private func contentIDs() throws -> Set<String> {
    let folder = Arrows.sources.appending(path: "../Content/interview")
    let questions = try String(contentsOf: folder.appending(path: "questions.yaml"), encoding: .utf8)
    let pathways = try String(contentsOf: folder.appending(path: "pathways.yaml"), encoding: .utf8)
    let names = questions.matches(of: /(?m)^  (\w+):$/).map { String($0.1) }
    let options = questions.matches(of: /options: \[([^\]]*)\]/).flatMap { $0.1.components(separatedBy: ", ") }
    let countries = pathways.matches(of: /(?m)^    country: (\w+)$/).map { String($0.1) }
    return Set(names + options + countries)
}

@Test func theInterviewEngineNamesNothingOfTheContent() throws {
    let ids = try contentIDs()
    #expect(ids.isSuperset(of: ["danger", "u18", "none", "mx"]))
    for file in try Folders.files(of: "Interview") {
        for literal in file.text.matches(of: /"([^"\\\n]*)"/).map({ String($0.1) }) {
            #expect(!ids.contains(literal), "\(file.path) names '\(literal)'; read it from the interview's data")
        }
    }
}
