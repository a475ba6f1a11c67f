import Foundation
import Interview
import TestSupport
import Testing

// SENDA_MUTANTS=all tries every mutant; otherwise every ninth is tried, so that the whole run stays short.

private let step = ProcessInfo.processInfo.environment["SENDA_MUTANTS"] == "all" ? 1 : 9

/// Mutants that change nothing that anybody is told, with the reason.
private let equivalent: [(pattern: String, reason: String)] = []

@Test func everyMutantThatChangesAResultIsCaught() throws {
    let interview = try #require(Shipped.interview)
    let mutants = Mutation(rules: interview.rules).all
    #expect(mutants.count >= 60)
    var (caught, same, sets) = (0, 0, Set<String>())
    for (number, mutant) in mutants.enumerated() where number % step == 0 {
        if let place = mutant.caught(by: interview.examples, interview.wordings, original: interview.rules) {
            caught += 1
            sets.insert(place)
        } else if let witness = mutant.witness(against: interview.rules) {
            guard mutant.disproof == nil else {
                caught += 1
                continue
            }
            Issue.record("not caught: \(mutant.name), as for \(witness.joined(separator: ", "))")
        } else {
            same += 1
            #expect(equivalent.contains { mutant.name.contains($0.pattern) }, "equivalent without a reason: \(mutant.name)")
        }
    }
    print("of \(mutants.count) mutants \(caught + same) tried: \(caught) caught by \(sets.count) examples and proofs, \(same) equivalent")
}
