import ArgumentParser
import ContentModel
import Publishing
import TUFMetadata
import TextEscaping

/// Signs a draft.
struct RepositorySignCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "sign", "Sign the draft of a root.",
        discussion: """
            Run it on the machine where the key is. It prints the contents of the root: read them before you enter \
            your passphrase, and compare the key ids with the agreed ones. The file is signed in place; pass it on to \
            the next holder, or combine copies with --merge. It needs no repository and no network.
            """,
        exits: [.unusableInput, .busy, .notPermitted, .interrupted])

    @Argument(help: "The draft that 'init' or 'rotate' wrote.", completion: .file(), transform: localFile) var draft:
        String
    @OptionGroup var keys: KeyOptions
    @Option(
        help: ArgumentHelp(
            "The root in force, metadata/<version>.root.json; needed if a signing key is listed only there.",
            valueName: "file"), transform: nonempty)
    var after: String?
    @Option(
        help: ArgumentHelp("Another copy to merge signatures from (repeatable).", valueName: "file"),
        transform: nonempty)
    var merge: [String] = []

    func run() throws {
        try reportingErrors {
            var root = try RootDraft(readingFrom: draft)
            let previous = try after.map { try RootDraft(readingFrom: $0) }
            print(root.summary, terminator: "")
            for copy in merge { try root.merge(RootDraft(readingFrom: copy)) }
            let signers = try keys.signingKeys()
            try root.sign(with: signers, after: previous)
            try root.write(to: draft)
            let done =
                "Signed \(DisplayText.shellWord(draft)) with \(counted(signers.count, "key"))"
            if let missing = root.missing(after: previous) {
                return tell("\(done); it has \(missing). Pass it on to the next key holder.")
            }
            let command = root.version == 1 ? "init" : "rotate"
            tell(
                "\(done); it has enough signatures. Run: sendactl repository \(command) DIR "
                    + "--signed \(DisplayText.shellWord(draft))\(root.version == 1 ? " --key FILE" : "")"
            )
        }
    }
}
