import Sync
import TextEscaping

/// The logins in the arguments of the command line. Messages repeat arguments, and must not show these.
struct ArgumentLogins {
    /// The logins of this process.
    static let ofProcess = ArgumentLogins(CommandLine.arguments.dropFirst())

    /// The texts to remove with what is shown in their place, in order.
    private let replacements: [(text: String, shown: String)]

    /// Finds the logins. The name of a file that exists is none.
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

    /// The text without them.
    func removed(from text: String) -> String {
        replacements.reduce(text) { $0.replacing($1.text, with: $1.shown) }
    }

    /// The login as messages change it: escaped, in a path, in quotes of a shell, or cut off.
    private static func forms(of word: String) -> [(String, String)] {
        guard let login = DisplayText.login(in: word).map(String.init), !login.isEmpty else { return [] }
        let whole = [login, login.printable, login.replacing("//", with: "/"), login.replacing("'", with: #"'\''"#)]
        let name = login.prefix { $0 != ":" }.count
        let cut = stride(from: login.count, to: name + 1, by: -1).map { String(login.prefix($0)) + "…" }
        let shown = whole.filter { $0.contains(":") || $0.lowercased().contains("%3a") } + cut
        // Taken for a path, the address ends with the last part of the login.
        let last = login.split(separator: "/").last.map { [("\($0)@", "…@")] } ?? []
        return shown.map { ($0, "…") } + last
    }
}
