import Foundation
import TestSupport
import Testing

private let page = "Content/topics/protection-mexico/mx-refuge-30-days/"

/// The shipped content with a sentence of the source changed.
private func withAChangedSentence() throws -> TemporaryFolder {
    try changed(page + "es.md") { $0.replacing("No espere al último día.", with: "No espere nunca.") }
}

@Test func statusOfTheShippedContentIsUpToDate() throws {
    let run = try CommandRun("translations", "status")
    #expect(run.output == "")
    #expect(run.told.hasSuffix(" texts; every translation is up to date with its source.\n"))
}

@Test func statusNamesPageLanguageBlockOldAndNew() throws {
    let folder = try withAChangedSentence()
    let run = try CommandRun("translations", "status", folder.file("Content"), "--language", "ht")
    #expect(
        run.output == """
            mx-refuge-30-days ht: 1 of 12 blocks fell behind
              block 6, changed since; not recorded when
                was: No espere al último día. Vaya hoy si puede.
                now: No espere nunca. Vaya hoy si puede.

            """)
    #expect(run.exitCode == 0)
    let json = try CommandRun("translations", "status", folder.file("Content"), "--format", "json")
    let texts = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
    #expect(texts?.compactMap { $0["language"] as? String } == ["en", "fr", "ht"])
}

@Test func confirmRecordsTheDayOfTheChangeAndWhatWasCompared() throws {
    let folder = try withAChangedSentence()
    let run = try CommandRun(
        "translations", "confirm", "mx-refuge-30-days", "--language", "ht", "--block", "6", "--on", "2026-12-01",
        "--content", folder.file("Content"))
    #expect(run.told == "Recorded. 1 texts; every translation is up to date with its source.\n")
    let status = try CommandRun("translations", "status", folder.file("Content"))
    #expect(
        status.output.hasPrefix("mx-refuge-30-days en: 1 of 12 blocks fell behind\n  block 6, changed on 2026-12-01\n"))
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
    #expect(run.told == "Recorded. 4 texts; every translation is up to date with its source.\n")
    #expect(try CommandRun("check", folder.file("Content")).output.contains("translation-drift") == false)
}

@Test(arguments: [
    (["nowhere"], "there is no page 'nowhere'"), (["scams", "--language", "de"], "scams has no text in 'de'"),
    (["scams", "--language", "ht", "--block", "99"], "there is no block 99; the text has 1 to "),
])
func whatCannotBeConfirmedIsOneSentence(arguments: [String], sentence: String) throws {
    let folder = try withAChangedSentence()
    let before = try Data(contentsOf: URL(filePath: folder.file("Content/topics/scams/scams/translations.yaml")))
    let run = try CommandRun(["translations", "confirm"] + arguments + ["--content", folder.file("Content")])
    #expect(run.told.hasPrefix(sentence))
    #expect(run.exitCode == 65)
    #expect(try Data(contentsOf: URL(filePath: folder.file("Content/topics/scams/scams/translations.yaml"))) == before)
}
