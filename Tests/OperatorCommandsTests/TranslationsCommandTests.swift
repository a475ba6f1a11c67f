import Foundation
import TestSupport
import Testing

private let page = "Content/topics/protection-mexico/mx-refuge-30-days/"

/// The shipped content with one sentence of the source changed.
private func withAChangedSentence() throws -> TemporaryFolder {
    try changed(page + "es.md") { $0.replacing("No espere al último día.", with: "No espere nunca.") }
}

@Test func statusOfTheShippedContentIsUpToDate() throws {
    let run = try CommandRun("translations", "status")
    #expect(run.output == "")
    #expect(run.errorOutput.hasSuffix(" texts; every translation is up to date with its source.\n"))
}

@Test(arguments: [
    ["status"], ["confirm", "scams"], ["export", "--language", "ht", "-o", "x.xlf"], ["kit", "--language", "ht", "x"],
])
func missingContentIsOneSentence(command: [String]) throws {
    let run = try CommandRun(["translations"] + command + ["--content", "/nonexistent"])
    #expect(run.exitCode == 65 && run.output == "")
    #expect(
        run.errorOutput
            == "There is no folder /nonexistent. Run the command where Content is, or pass the content folder.\n")
}

@Test func statusNamesPageLanguageSegmentOldAndNew() throws {
    let folder = try withAChangedSentence()
    let run = try CommandRun("translations", "status", "--content", folder.file("Content"), "--language", "ht")
    #expect(
        run.output == """
            mx-refuge-30-days ht: 1 of 12 segments outdated
              segment 6, changed at an unrecorded date
                was: No espere al último día. Vaya hoy si puede.
                now: No espere nunca. Vaya hoy si puede.

            """)
    #expect(run.exitCode == 0)
    let json = try CommandRun("translations", "status", "--content", folder.file("Content"), "--format", "json")
    let texts = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
    #expect(texts?.compactMap { $0["language"] as? String } == ["en", "fr", "ht"])
}

@Test func confirmRecordsTheDayOfTheChangeAndWhatWasCompared() throws {
    let folder = try withAChangedSentence()
    let run = try CommandRun(
        "translations", "confirm", "mx-refuge-30-days", "--language", "ht", "--segment", "6", "--on", "2026-12-01",
        "--content", folder.file("Content"))
    #expect(run.errorOutput == "Recorded. 1 text; every translation is up to date with its source.\n")
    let status = try CommandRun("translations", "status", "--content", folder.file("Content"))
    #expect(
        status.output.hasPrefix("mx-refuge-30-days en: 1 of 12 segments outdated\n  segment 6, changed on 2026-12-01\n")
    )
    #expect(!status.output.contains("ht:"))
    let preview = try CommandRun("preview", "mx-refuge-30-days", folder.file("Content"), "--language", "en")
    #expect(preview.output.contains("3. This part changed on 1 December 2026: ask the staff."))
    #expect(!preview.output.contains("last day"), "the old text of a critical page is not shown")
    #expect(
        !(try CommandRun("preview", "mx-refuge-30-days", folder.file("Content"), "--language", "ht")).output.contains(
            "2026:"))
}

@Test func wordingOnlyMarksNothing() throws {
    let folder = try withAChangedSentence()
    let run = try CommandRun(
        "translations", "confirm", "mx-refuge-30-days", "--wording-only", "--content", folder.file("Content"))
    #expect(run.errorOutput == "Recorded. 4 texts; every translation is up to date with its source.\n")
    #expect(try CommandRun("check", folder.file("Content")).output.contains("translation-drift") == false)
}

@Test(arguments: [
    (
        ["nowhere"],
        "There is no page 'nowhere'; pass the name of a page's folder, as in Content/topics/TOPIC/PAGE, or one of "
            + "facts, interview, interface, topics, notices.\n"
    ),
    (["scams", "--language", "de"], "Page 'scams' has no text in 'de'; add de.md first.\n"),
    (["scams", "--language", "ht", "--segment", "99"], "There is no segment 99; the text has segments 1 to "),
])
func whatCannotBeConfirmedIsOneSentence(arguments: [String], sentence: String) throws {
    let folder = try withAChangedSentence()
    let before = try Data(contentsOf: URL(filePath: folder.file("Content/topics/scams/scams/translations.yaml")))
    let run = try CommandRun(["translations", "confirm"] + arguments + ["--content", folder.file("Content")])
    #expect(run.errorOutput.hasPrefix(sentence))
    #expect(run.exitCode == 65)
    #expect(try Data(contentsOf: URL(filePath: folder.file("Content/topics/scams/scams/translations.yaml"))) == before)
}

/// An unchanged copy of the shipped sources.
private func copy() throws -> TemporaryFolder { try changed("Content/bundle.yaml") { $0 } }

private func read(_ folder: TemporaryFolder, _ name: String) throws -> String {
    try String(contentsOfFile: folder.file(name), encoding: .utf8)
}

@Test(arguments: ["po", "xliff"], ShippedContent.languages.map(\.rawValue))
func aRoundTripLeavesTheShippedContentUnchanged(format: String, language: String) throws {
    let folder = try copy()
    let file = folder.file("out.\(format)")
    let content = ["--content", folder.file("Content")]
    let export = try CommandRun(
        ["translations", "export", "--language", language, "--format", format, "-o", file] + content)
    #expect(export.exitCode == 0 && export.errorOutput.contains(", 0 of them to translate. Send it to the translator;"))
    let run = try CommandRun(["translations", "import", file] + content)
    #expect(run.exitCode == 0 && run.output == "")
    #expect(
        run.errorOutput.hasSuffix(
            ", 0 changed, 0 approved; 0 not done yet, 0 left out. 0 texts or records were written. Nothing is left to do.\n"
        ))
    let named = try CommandRun(["translations", "import", file, "--reviewed-by", "Clinic; lawyer"] + content)
    #expect(
        named.exitCode == 0
            && named.errorOutput.contains("Nothing is recorded for --reviewed-by: no entry is marked as approved"))
    let before = try FileManager.default.subpathsOfDirectory(
        atPath: ShippedContent.root.appending(path: "Content").path)
    #expect(Set(try FileManager.default.subpathsOfDirectory(atPath: folder.file("Content"))) == Set(before))
    for path in before where path.hasSuffix(".md") || path.hasSuffix(".yaml") {
        let shipped = ShippedContent.root.appending(path: "Content/\(path)").path
        #expect(FileManager.default.contentsEqual(atPath: shipped, andPath: folder.file("Content/\(path)")), "\(path)")
    }
}

@Test func aKitIsExportedAndImported() throws {
    let folder = try copy()
    let kit = folder.file("kit-ht")
    let content = ["--content", folder.file("Content")]
    let run = try CommandRun(["translations", "kit", kit, "--language", "ht"] + content)
    #expect(run.exitCode == 0 && run.errorOutput.hasPrefix("Wrote \(kit): "))
    #expect(
        Set(try FileManager.default.contentsOfDirectory(atPath: kit)) == ["ht.po", "ht.xlf", "index.html", "preview"])
    let index = try read(folder, "kit-ht/index.html")
    #expect(index.contains("<section lang=\"ht\">") && index.contains("<section lang=\"es\">"))
    #expect(index.contains("<a href=\"preview/mx-refuge-30-days.html\">"))
    let preview = try read(folder, "kit-ht/preview/mx-refuge-30-days.html")
    #expect(preview.contains("<section lang=\"ht\">") && preview.contains("<section lang=\"es\">"))
    #expect(preview.contains("Konbyen tan mwen genyen?") && preview.contains("¿Cuánto tiempo tengo?"))
    let again = try CommandRun(["translations", "kit", kit, "--language", "ht"] + content)
    #expect(again.exitCode == 73 && again.errorOutput.contains("already exists"))

    let edited = try read(folder, "kit-ht/ht.po")
        .replacing("X-Senda-Reviewed-By: ", with: "X-Senda-Reviewed-By: Sant Kreyòl; native reviewer; 2026-11-20")
        .replacing(
            "msgstr \"Konbyen tan mwen genyen? E si m an reta?\"",
            with: "msgstr \"Konbyen tan m genyen? E si m an reta?\"")
    try folder.write(edited, to: "kit-ht/ht.po")
    let back = try CommandRun(["translations", "import", kit] + content)
    #expect(back.exitCode == 0 && back.errorOutput.contains(", 1 changed, "))
    let text = try read(folder, page + "ht.md")
    #expect(text.hasPrefix("---\ntitle: \"Konbyen tan m genyen? E si m an reta?\"\n"))
    #expect(
        text.contains(
            "reviewed_by: {organisation: \"Sant Kreyòl\", role: \"native reviewer\"}\nreviewed_on: 2026-11-20\n"))
    let shown = try CommandRun("preview", "mx-refuge-30-days", folder.file("Content"), "--language", "ht")
    let unwrapped = shown.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(unwrapped.contains("revize: Sant Kreyòl, native reviewer, 20 novanm 2026 · ["))

    // An approved text needs no name when it comes back as it was sent.
    let second = folder.file("kit-2")
    #expect(try CommandRun(["translations", "kit", second, "--language", "ht"] + content).exitCode == 0)
    let unchanged = try CommandRun(["translations", "import", second] + content)
    #expect(unchanged.exitCode == 0 && unchanged.errorOutput.contains(" 0 texts or records were written."))
}

@Test(arguments: [
    ("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]><xliff/>", "xlf"), ("<xliff version=\"2.0\"/>", "xlf"),
    ("no translation at all", "po"), ("msgid \"", "po"), ("", "po"),
])
func aForeignOrDamagedFileIsRefusedAndNothingIsWritten(text: String, ending: String) throws {
    let folder = try copy()
    try folder.write(text, to: "in.\(ending)")
    let run = try CommandRun("translations", "import", folder.file("in.\(ending)"), "--content", folder.file("Content"))
    #expect(run.exitCode == 65)
    #expect(
        run.errorOutput.contains("in.\(ending)") && run.errorOutput.hasSuffix("Nothing was changed.\n"),
        "\(run.errorOutput)")
}

@Test func anImportWithoutFilesSaysWhatToPass() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun("translations", "import", folder.path)
    #expect(run.exitCode == 65 && run.errorOutput.contains("There is no .xlf, .xliff or .po file in "))
    let missing = try CommandRun("translations", "import", folder.file("nowhere.po"))
    #expect(missing.exitCode == 65 && missing.errorOutput.contains("cannot be read"))
    let reviewer = try CommandRun("translations", "import", folder.path, "--reviewed-by", "Somebody")
    #expect(reviewer.exitCode == 64 && reviewer.errorOutput.contains("'Organisation; role'"))
}

@Test func whatIsLeftOutIsListedLineByLine() throws {
    let folder = try copy()
    let content = ["--content", folder.file("Content")]
    let file = folder.file("fr.po")
    #expect(
        try CommandRun(["translations", "export", "--language", "fr", "--format", "po", "-o", file] + content).exitCode
            == 0)
    let text = try read(folder, "fr.po")
    let target = try #require(text.firstMatch(of: /msgctxt "[a-z0-9-]+:2"\nmsgid .*\nmsgstr "/))
    try folder.write(text.replacing(target.0, with: target.0 + "{{XX-99.jours}} <b> "), to: "fr.po")
    let run = try CommandRun(["translations", "import", file] + content)
    #expect(run.exitCode == 1)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 2 && lines[0].hasPrefix("left out: ") && lines[1].hasPrefix("    help: "), "\(run.output)")
    #expect(!run.output.contains("\\u{a}"))
    #expect(
        run.errorOutput.contains("1 left out. ")
            && run.errorOutput.contains("Correct what was left out and import it again."))
}

@Test func aCountOfOneIsSingular() throws {
    let folder = try TemporaryFolder()
    let export = try CommandRun("translations", "export", "scams", "--language", "ht", "-o", folder.file("ht.xlf"))
    #expect(export.errorOutput.contains(": 1 page, "), "\(export.errorOutput)")
    let kit = try CommandRun("translations", "kit", "--language", "ht", folder.file("kit"), "scams")
    #expect(kit.errorOutput.contains(" segments of 1 page, "), "\(kit.errorOutput)")
}
