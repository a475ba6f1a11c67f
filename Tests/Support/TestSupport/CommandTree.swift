import Foundation
import Testing

/// The commands of `sendactl` as its own description lists them.
public struct CommandTree: Decodable, Sendable {
    /// The word on the command line.
    public var commandName: String
    /// The line in its group's help.
    public var abstract: String?
    /// The rest of its help.
    public var discussion: String?
    /// The subcommand that runs if none is named.
    public var defaultSubcommand: String?
    /// The subcommands, without `help`.
    public var subcommands: [CommandTree]?

    private struct Dump: Decodable { var command: CommandTree }

    /// The whole program, read once per test run.
    public static let program: CommandTree? = {
        guard let dump = try? ProgramRun(RunningCommand.path, ["--experimental-dump-help"]).output else { return nil }
        return try? JSONDecoder().decode(Dump.self, from: Data(dump.utf8)).command
    }()

    /// Every command with the words that lead to it, groups before their members.
    public var all: [(words: [String], command: CommandTree)] { all(after: []) }

    private func all(after words: [String]) -> [(words: [String], command: CommandTree)] {
        let commands = (subcommands ?? []).filter { $0.commandName != "help" }
        return commands.flatMap { [(words + [$0.commandName], $0)] + $0.all(after: words + [$0.commandName]) }
    }

    /// The codes that the help lists, with their meanings; empty for a group.
    public var exitCodes: [Int32: String] {
        guard let list = discussion?.split(separator: "Exit codes: ").last, list != discussion ?? "" else { return [:] }
        let entries = list.dropLast().split(separator: "; ").map { $0.split(separator: " ", maxSplits: 1) }
        return Dictionary(
            entries.compactMap { entry in Int32(entry[0]).map { ($0, String(entry.last ?? "")) } },
            uniquingKeysWith: { $1 })
    }

    /// The command that a command line runs; `nil` if it names a group or nothing.
    func command(for arguments: [String]) -> CommandTree? {
        var command = self
        for word in arguments {
            guard let next = command.subcommands?.first(where: { $0.commandName == word }) else { break }
            command = next
        }
        if let name = command.defaultSubcommand {
            command = command.subcommands?.first { $0.commandName == name } ?? command
        }
        return command.subcommands == nil ? command : nil
    }

    /// Records an issue if a run ended with a code that its command's help does not list.
    static func expectListed(_ code: Int32, of arguments: [String]) {
        guard let command = program?.command(for: arguments), command.exitCodes[code] == nil else { return }
        Issue.record("sendactl \(arguments.joined(separator: " ")) ended with \(code), which its help does not list")
    }
}
