import ArgumentParser
import ContentModel
import Foundation

/// The operators' program: one noun or verb a command.
public struct SendactlCommand: ParsableCommand {
    /// Names the program and its commands.
    public static let configuration = CommandConfiguration(
        commandName: "sendactl",
        abstract: "Write, check, build and publish what an information kiosk shows.",
        discussion: """
            Content lies in a folder of Markdown and YAML; the interface's words in Locales beside it.

            Exit codes: 0 done, 1 the content has errors, 64 wrong options, 65 a file that cannot be used, 73 a file that \
            cannot be written, 75 somebody else is at it, 77 a key, a passphrase or a signature is missing; 'sync' has more in \
            its help.
            """,
        version: version,
        subcommands: [
            CheckCommand.self, BuildCommand.self, PreviewCommand.self, FactsCommand.self, TranslationsCommand.self,
            InterviewCommand.self, KeysCommand.self, RepositoryCommand.self, PublishCommand.self, MirrorCommand.self,
            SyncCommand.self, StatusCommand.self, VerifyCommand.self, RollbackCommand.self, HistoryCommand.self,
        ])

    /// The program's version.
    static let version = "0.1.0"

    /// Needed by the argument parser.
    public init() {}
}

/// Where the sources are; the same for every command that reads them.
struct SourceOptions: ParsableArguments {
    @Argument(help: "The content folder.", completion: .directory) var content = "Content"
    @Option(help: "The folder of the interface's words (default: Locales beside the content).", completion: .directory)
    var locales: String?

    /// The words' folder.
    var localesFolder: String {
        // A relative folder, such as '.', has its neighbour beside where it really lies.
        locales
            ?? URL(filePath: content).standardizedFileURL.deletingLastPathComponent().appending(path: "Locales").path
    }
}

/// How a command prints.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable { case text, json }

/// What all commands print alike.
enum Output {
    /// Indented JSON with sorted keys and a line end.
    static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
    }
}

/// Exit codes after sysexits.h.
enum ExitCodes {
    static let badInput = ExitCode(65)
    static let cannotWrite = ExitCode(73)
    static let busy = ExitCode(75)
    static let keyNeeded = ExitCode(77)
}
