import ArgumentParser
import Publishing
import TUFMetadata
import TextEscaping

/// Delegates a centre's folder to the centre's keys.
struct CentreAddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "add", "Let a centre sign the list of its own services.",
        discussion: """
            The centre creates its key with 'sendactl keys new' and gives you the public file. Compare the key's id \
            over another channel, such as the telephone. Signing needs the keys of targets, snapshot and timestamp.

            The centre's keys may sign for centre/NAME/* and nothing else. A key that already signs for another role \
            or centre is refused. With --replace the keys of a centre are replaced, for example after a theft: a list \
            that only earlier keys signed becomes invalid at once, and kiosks remove it at their next sync.
            """,
        exits: [.unusableInput, .busy, .notPermitted, .interrupted])

    @OptionGroup var options: CentreOptions
    @Option(
        help: ArgumentHelp("The public key of someone who may sign the list (repeatable).", valueName: "file"),
        completion: .file(), transform: nonempty)
    var centreKey: [String]
    @Option(help: "How many of the centre's keys must sign.") var threshold = 1
    @Flag(help: "Replace the keys of an existing centre.") var replace = false

    func validate() throws {
        if centreKey.isEmpty { throw ValidationError("Pass at least one --centre-key.") }
    }

    func run() throws {
        try reportingErrors {
            let centreKeys = try centreKey.map { try KeyFile.publicKey(at: $0) }
            let editor = try options.editor()
            try editor.addCentre(options.name, keys: centreKeys, threshold: threshold, replacing: replace)
            for key in centreKeys { print("\(key.id)  \(options.name)") }
            let name = options.name
            tell(
                "Centre \(name) \(replace ? "has new keys" : "was added"); \(try editor.soonestExpiry()). \(try editor.uploadOrder()) "
                    + "The centre signs its list with: sendactl centre sign \(name) services.yaml --key FILE")
        }
    }
}
