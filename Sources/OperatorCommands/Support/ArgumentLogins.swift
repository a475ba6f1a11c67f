import Sync
import TextEscaping

/// The logins in the command line's arguments. Messages may quote arguments, but must not show the logins in them.
struct ArgumentLogins {
    /// The logins of this process.
    static let ofProcess = ArgumentLogins(CommandLine.arguments.dropFirst())

    /// The texts to replace, each with its replacement, in the order in which they are replaced.
    private let replacements: [(text: String, shown: String)]

    /// Finds the logins. The name of an existing file is not one, even if it looks like one.
    init(_ arguments: some Sequence<String>) {
        // An argument may be an option with its value.
        let words = arguments.flatMap { argument in
            [argument] + argument.split(separator: "=", maxSplits: 1).dropFirst().map(String.init)
        }
        replacements = words.flatMap { word -> [(String, String)] in
            guard SourceName.shown(word) != word else { return [] }
            return [(word, SourceName.shown(word))] + Self.forms(of: word)
        }
    }

    /// Returns a text with the logins replaced.
    func removed(from text: String) -> String {
        replacements.reduce(text) { $0.replacing($1.text, with: $1.shown) }
    }

    /// The forms that a login takes in messages: escaped, in a path, in shell quotes, or truncated.
    private static func forms(of word: String) -> [(String, String)] {
        guard let login = DisplayText.login(in: word).map(String.init), !login.isEmpty else { return [] }
        let whole = [login, login.printable, login.replacing("//", with: "/"), login.replacing("'", with: #"'\''"#)]
        let name = login.prefix { $0 != ":" }.count
        let cut = stride(from: login.count, to: name + 1, by: -1).map { String(login.prefix($0)) + "…" }
        let shown = whole.filter { $0.contains(":") || $0.lowercased().contains("%3a") } + cut
        // If the address was taken for a path, a message may name its last component, which begins within the login.
        let last = login.split(separator: "/").last.map { [("\($0)@", "…@")] } ?? []
        return shown.map { ($0, "…") } + last
    }
}
