import Testing

@testable import OperatorCommands

/// Messages as operators read them.
struct SentenceTests {
    @Test(arguments: [
        "bundle/1.sqlite.zst: its sha256 digest is not the signed one", "timestamp.json: it is not JSON",
        "current: 7-1234.sqlite is missing or damaged", "trust: snapshot.json is missing",
        "m12/targets: open folder: no",
        "patch/1-2.zst is not there", "/media/stick: no", "'it' is not there", "http://example.org: no",
        "repo_2 is not there",
        ".mirror: no", "current.new: make link: no", "stick: open folder: no", "éa.json is not there",
        "./a is not there", "'my file': open folder: no",
    ])
    func theNameOfAFileIsLeftAsItIs(text: String) { #expect(sentence(text) == text + ".") }

    @Test(arguments: [
        ("the disk is full", "The disk is full."), ("stopped; what came stays", "Stopped; what came stays."),
        ("there is no folder 'x'.", "There is no folder 'x'."), ("1.root.json is gone", "1.root.json is gone."),
        ("the file a.json is gone", "The file a.json is gone."), ("élan", "Élan."), ("no.", "No."), ("", "."),
    ])
    func anyOtherTextBeginsWithACapital(text: String, shown: String) { #expect(sentence(text) == shown) }
}
