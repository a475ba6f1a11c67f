import Foundation
import TestSupport
import Testing

/// The shipped content has only warnings about hard words.
@Test func checkOfTheShippedContentHasNoErrors() throws {
    let run = try CommandRun("check")
    let warnings = run.output.split(separator: "\n").count { $0.contains(": warning: ") }
    #expect(!run.output.contains(": error: "))
    let sentence = warnings == 0 ? "No mistakes found." : "No errors, \(warnings) warning\(warnings == 1 ? "" : "s")."
    #expect(run.errorOutput == "\(sentence) The content can be built.\n")
    #expect(run.exitCode == 0)
}

/// An English page with a bare number in its last sentence.
private func withABareNumber() throws -> TemporaryFolder {
    try changed("Content/topics/scams/scams/en.md") {
        $0.replacing("This is for everybody. Anybody can be cheated.", with: "Call 911.")
    }
}

@Test func checkNamesFileLineColumnAndFix() throws {
    let folder = try withABareNumber()
    let run = try CommandRun("check", folder.file("Content"))
    #expect(run.exitCode == 1)
    let errors = run.output.split(separator: "\n").drop { !$0.contains(": error: ") }.prefix(2).joined(separator: "\n")
    #expect(
        errors == """
            Content/topics/scams/scams/en.md:6:6: error: a bare number in prose: '911' [bare-values]
                help: add the value to a fact, and cite the fact, as in {{MX-03.days}}
            """)
    #expect(
        run.errorOutput.wholeMatch(of: /1 error, (1 warning|\d+ warnings)\. Fix the errors, then check again\.\n/)
            != nil)
}

@Test func checkPrintsJSON() throws {
    let folder = try withABareNumber()
    let run = try CommandRun("check", folder.file("Content"), "--format", "json")
    #expect(run.exitCode == 1)
    let findings = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    let error = try #require(findings.first { $0["severity"] as? String == "error" })
    #expect(
        error.mapValues { "\($0)" } == [
            "file": "Content/topics/scams/scams/en.md", "line": "6", "column": "6", "severity": "error",
            "rule": "bare-values",
            "message": "a bare number in prose: '911'",
            "fix": "add the value to a fact, and cite the fact, as in {{MX-03.days}}",
        ])
}

@Test(arguments: [
    ["check"], ["build", "-o", "x.sqlite"], ["facts", "due"], ["facts", "show", "MX-01"], ["preview", "scams"],
    ["interview", "prove"], ["interview", "graph"], ["interview", "try"], ["publish", "--repository", "x"],
])
func aMissingContentFolderIsOneSentence(command: [String]) throws {
    let run = try CommandRun(command + ["/nonexistent"])
    #expect(run.exitCode == 65 && run.output == "")
    #expect(
        run.errorOutput
            == "There is no folder /nonexistent. Run the command where Content is, or pass the content folder.\n")
}

@Test(arguments: [["check"], ["facts", "due"], ["preview", "scams"], ["interview", "prove"]])
func anotherFolderIsNotAContentFolder(command: [String]) throws {
    for folder in ["Content/topics", "Locales"] {
        let run = try CommandRun(command + [folder])
        #expect(run.exitCode == 65 && run.output == "")
        #expect(
            run.errorOutput == "\(folder) is not a content folder: it has no bundle.yaml. Pass the folder that holds "
                + "bundle.yaml, such as Content.\n")
    }
    let run = try CommandRun(["check", "--locales", "nowhere"])
    #expect(
        run.exitCode == 65
            && run.errorOutput
                == "There is no folder nowhere. Pass the folder of the interface texts with --locales, or "
                + "leave --locales out.\n"
    )
}

@Test func aFileIsNotAContentFolder() throws {
    let run = try CommandRun("check", "Content/bundle.yaml")
    #expect(run.exitCode == 65 && run.output == "")
    #expect(
        run.errorOutput
            == "Content/bundle.yaml is not a folder. Run the command where Content is, or pass the content folder.\n")
}

@Test(arguments: [
    (
        ["facts", "due", "--as-of", "yesterday"],
        "--as-of <day>           The day that counts as today, YYYY-MM-DD"
    ),
    (["preview", "scams", "--size", "big"], "--size <size>           Columns and rows of the screen, such as 40x12."),
    (["preview", "scams", "--size", "10x2"], "The screen must be at least 40x12"),
])
func anInvalidValueIsAnsweredWithTheFormat(command: [String], help: String) throws {
    let run = try CommandRun(command)
    let spaces = /\ +/
    #expect(run.exitCode == 64)
    #expect(
        run.errorOutput.replacing(spaces, with: " ").contains(help.replacing(spaces, with: " ")), "\(run.errorOutput)")
}

@Test func buildWritesTheSameBytesFromAnotherFolder() throws {
    let folder = try changed("Content/bundle.yaml") { $0 }
    let first = try CommandRun("build", "-o", folder.file("a.sqlite"))
    #expect(first.exitCode == 0)
    let built = try #require(
        first.output.wholeMatch(of: /Built (.*): (\d+) pages, (\d+) texts, \d+ facts, \d+ bytes\..*\n/))
    #expect(built.1 == folder.file("a.sqlite") && Int(built.2).map { $0 * 4 } == Int(built.3))
    #expect(try CommandRun("build", folder.file("Content"), "-o", folder.file("b.sqlite")).exitCode == 0)
    #expect(FileManager.default.contentsEqual(atPath: folder.file("a.sqlite"), andPath: folder.file("b.sqlite")))
}

@Test func buildWritesNothingFromContentWithErrors() throws {
    let folder = try changed("Content/facts/mexico.yaml") { $0.replacing("MX-03:", with: "MX-93:") }
    let run = try CommandRun("build", folder.file("Content"), "-o", folder.file("a.sqlite"))
    #expect(run.exitCode == 1)
    #expect(!FileManager.default.fileExists(atPath: folder.file("a.sqlite")))
}

@Test func previewShowsAChangedSentence() throws {
    let folder = try changed("Content/topics/scams/scams/ht.md") {
        $0.replacing("Sa a se pou tout moun.", with: "Sa a se yon fraz nèf.")
    }
    let run = try CommandRun("preview", "scams", folder.file("Content"), "--language", "ht", "--as-of", "2026-11-23")
    #expect(run.exitCode == 0)
    #expect(run.output.contains("Sa a se yon fraz nèf."))
}

@Test func previewAsHTMLIsOneFileInThePagesLanguage() throws {
    let run = try CommandRun(
        "preview", "scams", "--language", "ht", "--html", "--theme", "high-contrast", "--as-of", "2026-11-23")
    #expect(run.output.hasPrefix("<!DOCTYPE html>\n<html lang=\"ht\">") && run.output.hasSuffix("</body></html>\n"))
    #expect(run.output.contains("<span class=\"keyName\"> 0 </span>") && run.output.contains("Ki jan m ka konnen"))
    #expect(!run.output.contains("<script") && !run.output.contains("src="), "it needs nothing else")
}

@Test func previewOfAnUnknownPageNamesThePages() throws {
    let run = try CommandRun("preview", "nowhere")
    #expect(run.exitCode == 65)
    #expect(run.errorOutput.hasPrefix("There is no page 'nowhere'. Pages: emergency, route-dangers, "))
}

@Test func previewInAMissingLanguageNamesTheOthers() throws {
    let folder = try changed("Content/topics/scams/scams/page.yaml") { $0 + "missing: {ht: not translated yet}\n" }
    try FileManager.default.removeItem(atPath: folder.file("Content/topics/scams/scams/ht.md"))
    let record = folder.file("Content/topics/scams/scams/translations.yaml")
    let lines = try String(contentsOfFile: record, encoding: .utf8).split(separator: "\n")
    try lines.filter { !$0.hasPrefix("  ht:") }.joined(separator: "\n").write(
        toFile: record, atomically: true, encoding: .utf8)
    let run = try CommandRun("preview", "scams", folder.file("Content"), "--language", "ht")
    #expect(
        run.errorOutput
            == "The page 'scams' has no text in 'ht'. Use --language en or --language es or --language fr.\n")
    #expect(run.exitCode == 65)
}

@Test(arguments: [["check"], ["build"], ["preview", "scams"]])
func theContentFolderIsAnArgument(command: [String]) throws {
    let run = try CommandRun(command + ["--content", "My Content"])
    #expect(run.exitCode == 64 && run.errorOutput.contains("write 'My Content' without --content."))
}

@Test func checkPrintsSARIF() throws {
    let folder = try withABareNumber()
    let run = try CommandRun("check", folder.file("Content"), "--format", "sarif")
    try expectGolden(run.output, name: "bare-number.sarif")
}

@Test(.enabled(if: OutsideTool.hasPython, "no .build-tools/python; .ci/python-tools makes it"))
func theSARIFIsValid() throws {
    let folder = try withABareNumber()
    try folder.write(try CommandRun("check", "--format", "sarif").output, to: "none.json")
    try folder.write(try CommandRun("check", folder.file("Content"), "--format", "sarif").output, to: "some.json")
    try folder.write(#"{"version": "2.1.0", "runs": [{"results": [{}]}]}"#, to: "wrong.json")
    let script = """
        import json, sys, jsonschema
        schema = json.load(open(sys.argv[1]))
        validator = jsonschema.validators.validator_for(schema)
        validator.check_schema(schema)
        for file in sys.argv[2:]:
            print(len(list(validator(schema).iter_errors(json.load(open(file))))))
        """
    let files = ["none", "some", "wrong"].map { folder.file("\($0).json") }
    let run = try ProgramRun(OutsideTool.python, ["-c", script, OutsideTool.sarifSchema] + files)
    #expect(run.output == "0\n0\n2\n", "the invalid log has two errors: no tool, and no message")
}

@Test func factsDueListsTheLongestOverdueFirst() throws {
    let run = try CommandRun("facts", "due", "--as-of", "2026-11-24")
    let lines = run.output.split(separator: "\n")
    #expect(lines.first?.contains("no date") == true)
    let days = lines.compactMap { $0.firstMatch(of: /due since (\S+)/).map { String($0.1) } }
    #expect(days.count > 10 && days == days.sorted())
    let facts = try #require(ShippedContent.outcome.content).facts.count
    #expect(
        run.errorOutput
            == "\(lines.count) of \(facts) facts are due on 2026-11-24. Check them, then set 'checked_on' in Content/facts.\n"
    )
    let all = try CommandRun("facts", "due", "--all", "--as-of", "2026-11-24").output.split(separator: "\n")
    #expect(all.count == facts && all.last?.contains("due on") == true)
}

@Test func factsShowPrintsAllDetailsOfOne() throws {
    let run = try CommandRun("facts", "show", "MX-58", "--as-of", "2026-11-24")
    try expectGolden(run.output, name: "fact-MX-58")
    let unknown = try CommandRun("facts", "show", "MX-999")
    #expect(unknown.exitCode == 65)
    #expect(unknown.errorOutput == "There is no fact 'MX-999'. List the facts with: sendactl facts due --all\n")
}
