import Foundation
import TestSupport
import Testing

@Test func theShippedInterviewIsProven() throws {
    let run = try CommandRun("interview", "prove")
    #expect(run.exitCode == 0)
    try expectGolden(run.output, name: "interview-prove")
    #expect(run.errorOutput.hasSuffix("The rules hold. The content can be built.\n"))
    print(run.errorOutput)
}

@Test func aRuleThatDoesNotHoldIsReported() throws {
    let folder = try changed("Content/interview/pathways.yaml") {
        $0.replacing("possible: now = mx and foreign and mx_crime = yes", with: "possible: now = mx and foreign")
    }
    let run = try CommandRun("interview", "prove", folder.file("Content"))
    #expect(run.exitCode == 1)
    let witness = "now = mx, age unknown, nat = co, mx_crime = no"
    #expect(run.output.contains("P06: the pathway is possible and unlikely at once, for \(witness)\n"))
    #expect(run.errorOutput.hasSuffix("The rules do not hold. Fix them, then prove again.\n"))
}

@Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/dot"), "no Graphviz"))
func dotDrawsTheGraph() throws {
    let run = try CommandRun("interview", "graph")
    #expect(run.exitCode == 0)
    let folder = try TemporaryFolder()
    try folder.write(run.output, to: "interview.dot")
    let dot = try ProgramRun(
        "/usr/bin/dot", ["-Tsvg", "-o", folder.file("interview.svg"), folder.file("interview.dot")])
    #expect(dot.exitCode == 0, "\(dot.errorOutput)")
    #expect(try String(contentsOfFile: folder.file("interview.svg"), encoding: .utf8).contains("P27"))
}

@Test func theGraphNamesEveryQuestionAndPathway() throws {
    let run = try CommandRun("interview", "graph")
    #expect(run.output.hasPrefix("digraph interview {\n"))
    for number in ([Int](1...29) + [37]).filter({ $0 != 7 }) {
        #expect(run.output.contains("\"P\(number < 10 ? "0" : "")\(number)\" [shape=ellipse"))
    }
    #expect(run.output.contains("\"danger\" -> \"note danger\""))
}

@Test func aTrialGivesTheReasonOfEachVerdict() throws {
    let answers = ["1", "3", "1", "1", "1", "2", "x", "2026-11-10", "5", "2", "5", "9", "8", "9", "3", "2"]
    let run = try CommandRun(
        ["interview", "try", "--language", "en", "--country", "mx", "--as-of", "2026-11-24"],
        input: answers.joined(separator: "\n") + "\n")
    #expect(run.exitCode == 0)
    try expectGolden(run.output, name: "interview-try")
    #expect(run.errorOutput == "The interview is complete. Nothing was kept.\n")
}

@Test func aTrialInAnUnknownCountryNamesTheCountries() throws {
    let run = try CommandRun("interview", "try", "--country", "xx")
    #expect(run.exitCode == 65 && run.output == "")
    #expect(run.errorOutput == "The interview has no country 'xx'. Countries: mx, us, ca, other\n")
}

@Test func aTrialEndsWithItsInput() throws {
    let run = try CommandRun(["interview", "try", "--country", "mx"], input: "2\n<\n2\n")
    #expect(run.exitCode == 0)
    #expect(run.errorOutput == "The input ended. Nothing was kept.\n")
}
