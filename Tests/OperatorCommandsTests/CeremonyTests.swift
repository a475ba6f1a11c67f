import Foundation
import TestSupport
import Testing

private let python = "/usr/bin/python3"
private let word = "correct horse battery"

/// The blocks of commands in a page of the documentation, in order.
private func commands(in page: String) throws -> [String] {
    let text = try String(
        contentsOf: ShippedContent.root.appending(path: "Sources/Publishing/Publishing.docc/\(page)"), encoding: .utf8)
    return text.matches(of: /```sh\n([^`]*)```/).map { String($0.1) }
}

/// Replaces values that vary between runs with names: key ids in order of appearance, dates, and lengths in bytes;
/// omits the checker's output, which depends on the content and the date.
private func normalized(_ transcript: String) -> String {
    var names: [String: String] = [:]
    let text = transcript.split(separator: "\n", omittingEmptySubsequences: false)
        .filter {
            !$0.contains(": warning: ") && !$0.contains("    help: ") && !$0.contains("The content can be built.")
        }
        .joined(separator: "\n")
    let named = text.replacing(/\b[0-9a-f]{64}\b|\b[0-9a-f]{12}\b/) { match in
        let id = String(match.output.prefix(12))
        if names[id] == nil { names[id] = "KEY-\(names.count + 1)" }
        return names[id] ?? ""
    }
    return named.replacing(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/, with: "DATE").replacing(/\d+ bytes/, with: "N bytes")
}

/// A ceremony in its own folder, in a terminal, with a typed passphrase.
private struct Ceremony {
    let folder: TemporaryFolder
    private let programs = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path

    init() throws { folder = try changed("Content/bundle.yaml") { $0 } }

    func run(_ script: String) throws -> ProgramRun {
        return try ProgramRun(
            python, [TypedKeys.program, word, script], in: folder.path,
            environment: ["PATH": "\(programs):/usr/bin:/bin", "HOME": folder.path, "COLUMNS": "100"])
    }

    /// Changes a sentence, so that there is something to publish.
    func changeASentence() throws {
        let file = folder.file("Content/topics/scams/scams/ht.md")
        let text = try String(contentsOfFile: file, encoding: .utf8)
        try text.replacing("Sa a se pou tout moun", with: "Sa a se pou tout moun, jodi a").write(
            toFile: file, atomically: true, encoding: .utf8)
    }
}

/// All commands of the page on key ceremonies, exactly as printed there, and all their output. It contains no
/// passphrase.
@Test(.enabled(if: FileManager.default.isExecutableFile(atPath: python)))
func theCeremoniesRunAsDocumented() throws {
    let ceremony = try Ceremony()
    var transcript = ""
    for block in try commands(in: "KeyCeremonies.md") {
        if block.contains("sendactl publish") { try ceremony.changeASentence() }
        let run = try ceremony.run(block)
        #expect(run.exitCode == 0, "\(block)\(run.output)\(run.errorOutput)")
        transcript += block.split(separator: "\n").map { "$ \($0)\n" }.joined() + run.output + "\n"
    }
    #expect(!transcript.contains(word))
    try expectGolden(normalized(transcript), name: "key-ceremonies")
}

@Test func anEmptyPassphraseCreatesNoKey() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun("keys", "new", folder.file("key.pem"), "--passphrase-file", "/dev/null")
    #expect(run.exitCode == 77)
    #expect(run.errorOutput == "\(folder.file("key.pem")): there is no passphrase in /dev/null; write one per line.\n")
    #expect(!FileManager.default.fileExists(atPath: folder.file("key.pem")))
}

/// A folder with content, two folders that are not repositories, a key that others can read, its public key as `pub`,
/// and a protected key. Nothing in it changes.
private let unusableFiles: TemporaryFolder? = try? {
    let folder = try changed("Content/bundle.yaml") { $0 }
    for (name, text) in [("word", word), ("wrong", "another"), ("none/x", ""), ("odd/metadata", "")] {
        try folder.write(text, to: name)
    }
    let directory = URL(filePath: folder.path)
    _ = try CommandRun("keys", "new", "open", in: directory)
    _ = try CommandRun("keys", "new", "locked", "--passphrase-file", "word", in: directory)
    try FileManager.default.moveItem(atPath: folder.file("open.pub"), toPath: folder.file("pub"))
    chmod(folder.file("open"), 0o644)
    return folder
}()

/// Every failure prints one sentence, which reveals nothing about a key, and has its exit code.
@Test(arguments: [
    (["publish", "Content", "--repository", "none"], 65, "there is no repository here"),
    (["publish", "Content", "--repository", "/nonexistent"], 65, "No such file or directory; pass the folder"),
    (["repository", "init", "none"], 64, "Pass at least one --root-key and one --targets-key"),
    (["repository", "init", "fresh", "--signed", "pub"], 65, "this is not root metadata"),
    (["repository", "rotate", "none", "--add", "pub"], 64, "Specify the --role to change."),
    (["repository", "renew", "none"], 65, "there is no repository here"),
    (["repository", "renew", "odd"], 73, "odd/metadata: open folder: Not a directory"),
    (["repository", "renew", "none", "--role", "root"], 64, "The value 'root' is invalid for '--role <role>'"),
    (
        ["repository", "sign", "missing.json", "--key", "open"], 65,
        "missing.json: No such file or directory; pass the draft from"
    ),
    (["repository", "renew", "none", "--key", "open"], 77, "other users can read this private key (mode 644)"),
    (
        ["repository", "renew", "none", "--key", "locked", "--passphrase-file", "wrong"], 77,
        "locked: the passphrase in wrong is wrong; correct it there."
    ),
    (["repository", "renew", "none", "--key", "pub"], 65, "pub: this is the public key; pass the private key."),
    (["keys", "new", "locked"], 73, "keys are never overwritten; choose another name"),
    (
        ["keys", "new", "nowhere/a"], 73,
        "nowhere: open folder: the folder nowhere does not exist; create it first."
    ),
    (
        ["repository", "renew", "none", "--key", "locked.pub"], 65, "locked.pub: this is the public key; pass locked."
    ),
    (
        ["repository", "renew", "none", "--key", "locked", "--passphrase-file", "nowhere"], 65,
        "nowhere: the passphrase cannot be read: No such file"
    ),
    (["keys", "show", "missing.pub"], 65, "No such file or directory; pass a key file that exists"),
    (["keys", "show", "locked"], 65, "locked: this is the private key; pass locked.pub."),
])
func aFailureIsOneSentence(arguments: [String], code: Int32, sentence: String) throws {
    let run = try CommandRun(arguments, in: URL(filePath: #require(unusableFiles).path))
    #expect(run.exitCode == code)
    #expect(run.errorOutput.contains(sentence) && !run.errorOutput.contains("PRIVATE KEY-----"), "\(run.errorOutput)")
}
