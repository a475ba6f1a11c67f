import ArgumentParser
import Publishing
import TextEscaping

/// Creates a key pair.
struct KeysNewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "new", "Create a private key and its public key, FILE.pub.",
        discussion: """
            No file is ever overwritten. Protect keys that leave this machine with a passphrase; without one, anyone \
            who has the file can sign.
            """,
        exits: [.unusableInput, .notPermitted, .interrupted])

    @Argument(help: "The private key's file; the public key is FILE.pub.", completion: .file(), transform: localFile)
    var file: String
    @Flag(help: "Protect the private key with a passphrase, which is asked for twice.") var protect = false
    @OptionGroup var passphrase: PassphraseOptions

    func validate() throws {
        if passphrase.passphraseFile.count > 1 {
            throw ValidationError("Pass --passphrase-file only once: a new key has one passphrase.")
        }
    }

    func run() throws {
        try reportingErrors { try KeyFile.checkNew(file) }
        let isProtected = protect || !passphrase.passphraseFile.isEmpty
        let secret = isProtected ? try reportingErrors { try passphrase.new(for: file) } : nil
        let key = SigningKey()
        try reportingErrors { try KeyFile.write(key, to: file, passphrase: secret) }
        print("\(key.publicKey.id)  \(DisplayText.escaped(file))")
        let (secretFile, publicFile) = (DisplayText.shellWord(file), DisplayText.shellWord(file + ".pub"))
        tell(
            "Wrote the private key \(secretFile)\(secret == nil ? ", without a passphrase," : "") and the public key \(publicFile). "
                + "Keep \(secretFile) where nobody else can read it; give \(publicFile) to 'sendactl repository init' or 'rotate'."
        )
    }
}
