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
        if let catcher = mutant.caught(by: interview.examples) {
            caught += 1
            sets.insert(catcher)
        } else if mutant.changesSomething(in: interview.rules) {
            Issue.record("not caught: \(mutant.name)")
        } else {
            same += 1
            #expect(equivalent.contains { mutant.name.contains($0.pattern) }, "equivalent without a reason: \(mutant.name)")
        }
    }
    print("of \(mutants.count) mutants \(caught + same) tried: \(caught) caught by \(sets.count) examples and proofs, \(same) equivalent")
}
