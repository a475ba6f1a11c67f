import Foundation
import TestSupport

/// A terminal in which keys are typed whenever a program asks for a secret.
enum TypedKeys {
    /// The program that opens the terminal: `typing.py KEYS SCRIPT`.
    static let program = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "typing.py").path
}

extension ShellRun {
    /// Runs a script in a terminal where `keys` are typed whenever a secret is requested.
    init(_ script: String, in folder: TemporaryFolder, typing keys: String) throws {
        try folder.write(script, to: "script")
        try self.init(
            "python3 '\(TypedKeys.program)' \"$KEYS\" \"$(cat script)\"", in: folder, environment: ["KEYS": keys])
    }
}
