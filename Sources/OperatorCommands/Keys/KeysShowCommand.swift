import ArgumentParser
import Publishing
import TextEscaping

/// Prints the ids of public keys.
struct KeysShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "show", "Print the ids of public keys as metadata lists them.",
        exits: [.unusableInput])

    @Argument(help: "Files of public keys.", completion: .file(), transform: nonempty) var files: [String]

    func run() throws {
        for file in files {
            let key = try reportingErrors { try KeyFile.publicKey(at: file) }
            print("\(key.id)  \(DisplayText.escaped(file))")
        }
        tell("Compare the first twelve hexadecimal digits with those that 'sendactl repository sign' shows.")
    }
}
