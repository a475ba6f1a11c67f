import Sync

/// The command-line arguments that hold a login, which the argument parser would repeat in its messages.
enum ArgumentLogins {
    /// The text without the logins of the arguments.
    static func removed(from text: String, arguments: [String] = CommandLine.arguments) -> String {
        // An argument may be an option with its value.
        let words = arguments.dropFirst().flatMap { argument in
            [argument] + argument.split(separator: "=", maxSplits: 1).dropFirst().map(String.init)
        }
        return words.reduce(text) { $0.replacing($1, with: SourceName.shown($1)) }
    }
}
