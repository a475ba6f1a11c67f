import ArgumentParser
import Publishing
import TUFMetadata

/// Key files.
struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "Make the keys that sign releases, and tell them apart.",
        discussion: """
            A private key is a file in PEM (PKCS#8, Ed25519) that only its owner can read, as 'openssl pkey' reads it too. \
            Beside it lies its public half, FILE.pub, which everybody may have.

            How to hold a key ceremony, and what to do when a key is lost or stolen, is told in Publishing.docc/KeyCeremonies.md.
            """,
        subcommands: [NewCommand.self, ShowCommand.self])

    /// Makes one.
    struct NewCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "new", abstract: "Make a key: a private file, and its public half beside it.",
            discussion: """
                Nothing is ever written over. Protect keys that are carried about with a passphrase; without one, who has \
                the file has the key.

                Exit codes: 0 done, 64 wrong options, 65 no passphrase, 73 a file is there already or cannot be written.
                """)

        @Argument(help: "The private key's file; its public half gets '.pub' behind it.", completion: .file())
        var file: String
        @Flag(help: "Protect it with a passphrase, which is asked for twice.") var protect = false
        @OptionGroup var passphrase: PassphraseOptions

        func validate() throws {
            if passphrase.passphraseFile.count > 1 { throw ValidationError("A new key has one --passphrase-file.") }
        }

        func run() throws {
            try published { try KeyFile.checkNew(file) }
            let isProtected = protect || !passphrase.passphraseFile.isEmpty
            let secret = isProtected ? try passphrase.new(for: file) : nil
            if isProtected, secret == nil {
                tell("There is no passphrase, or it was not typed twice alike. No key was made.")
                throw ExitCodes.badInput
            }
            let key = SigningKey()
            try published { try KeyFile.write(key, to: file, passphrase: secret) }
            print("\(key.publicKey.id)  \(DisplayText.escaped(file))")
            tell(
                "The key is made\(secret == nil ? ", without a passphrase" : ""). Keep \(DisplayText.escaped(file)) where "
                    + "nobody else can read it; give \(DisplayText.escaped(file)).pub to 'sendactl repository init' or "
                    + "'rotate'.")
        }
    }

    /// Prints ids.
    struct ShowCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Print the ids of public keys, as metadata lists them.",
            discussion: "Exit codes: 0 done, 64 wrong options, 65 a file is no public key.")

        @Argument(help: "Files of public keys.", completion: .file()) var files: [String]

        func run() throws {
            for file in files {
                let key = try published { try KeyFile.publicKey(at: file) }
                print("\(key.id)  \(DisplayText.escaped(file))")
            }
            tell("Compare the first twelve digits with those that 'sendactl repository sign' shows.")
        }
    }
}
