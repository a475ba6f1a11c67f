import ArgumentParser

/// The commands for key files.
struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "Create keys, and show their ids.",
        discussion: """
            A private key is a PEM file (PKCS#8, Ed25519) that only its owner can read, and that 'openssl pkey' can \
            read too. The public key, FILE.pub, is written beside it and can be shared.

            How to hold a key ceremony, and what to do when a key is lost or stolen, is described in \
            Publishing.docc/KeyCeremonies.md.
            """,
        subcommands: [KeysNewCommand.self, KeysShowCommand.self])
}
