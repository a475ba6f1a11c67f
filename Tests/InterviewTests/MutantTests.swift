import Foundation
import Interview
import TestSupport
import Testing

// SENDA_MUTANTS=all tries every mutant; otherwise every ninth is tried, so that the whole run stays short.

private let step = ProcessInfo.processInfo.environment["SENDA_MUTANTS"] == "all" ? 1 : 9

/// Mutants that do not change any result that is shown, by a pattern of their names, with the reason.
private let equivalent: [(pattern: String, reason: String)] = [
    ("now with|without now (=|in)", "what the rule reads is asked in that country only"),
    ("^P(01|13|23) .*: fear with no", "no danger is the first reason, and is shown instead"),
    ("^P03 late: (without )?mx_case", "the day of a refusal is asked of refused people only"),
    ("^P05 has_card: mx_case with none", "no case is the first reason, and is shown instead"),
    ("mx_paper with (none|tvrh|constancia)", "'none' stands alone, and the other part of the rule excludes the rest"),
    ("^P09 expired_late: .*mx_paper", "the day when a permit expired is asked of those whose permit did"),
    ("^P23 possible: days\\(ca_entry\\) <= CA-03.inside -1", "only on a day both inside and outside the limit"),
    ("^P23 possible: without days", "with an age that is not known an early crossing is undecided already"),
    ("^P(10|11) possible: nat with mx", "Mexicans are excluded by the part before"),
    ("^P11 no_offer: ((without )?nat|without age)", "the offer is asked of adults from Guatemala and Belize only"),
    ("(availability|P16 possible|P21).*: nat with", "the other list of the same rule excludes that country already"),
    ("^P16 possible: without not", "TPS of that country is shown as closed, whatever the verdict"),
    ("^P16 told_over: nat without", "TPS of that country is shown as closed, whatever the verdict"),
    ("^P16 told_over: .*us_tps (=|with)", "whether TPS is still open is asked of those who had it"),
    ("^P16 availability [123]: without nat", "the rest of the entry, or the entry before, names the country"),
    ("^P21 .*: job with", "the rule or the reason before it covers that offer"),
    ("^(P11|P13|P20|P22|P23|P24|us_fast|ca_crossed) .*age", "a person under 18 is shown no pathway and asked nothing"),
    ("^(P22|P23|P24|P27|ca_crossed) .*ca_family (with|in)", "a relative's papers are asked for close ones only"),
    ("^(P2[34]|ca_crossed) .*ca_how", "the day of crossing is asked of those who crossed between posts"),
]

/// True for a date that is both inside and outside one limit: a class of dates, but not a possible day.
private func isImpossible(_ witness: String) -> Bool { witness.contains(/(\S+) > (\S+) and \1 <= \2/) }

@Test func everyMutantThatChangesAResultIsCaught() throws {
    let interview = try #require(Shipped.interview)
    let mutants = Mutation(rules: interview.rules).all
    #expect(mutants.count >= 60)
    var (caught, same, catchers) = (0, 0, Set<String>())
    for (number, mutant) in mutants.enumerated() where number % step == 0 {
        if let catcher = mutant.caught(by: interview.examples, interview.wordings, original: interview.rules) {
            caught += 1
            catchers.insert(catcher)
        } else if let witness = mutant.witness(against: interview.rules), !witness.contains(where: isImpossible) {
            guard mutant.disproof == nil else {
                caught += 1
                continue
            }
            Issue.record("not caught: \(mutant.name), as for \(witness.joined(separator: ", "))")
        } else {
            same += 1
            let hasReason = try equivalent.contains { try mutant.name.contains(Regex($0.pattern)) }
            #expect(hasReason, "equivalent without a reason: \(mutant.name)")
        }
    }
    print(
        "of \(mutants.count) mutants \(caught + same) tried: \(caught) caught by \(catchers.count) examples, the wording and the proof, \(same) equivalent"
    )
}
