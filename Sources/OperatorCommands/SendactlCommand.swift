import ArgumentParser
import ContentModel
import Foundation

/// The operators' program: one noun or verb a command.
public struct SendactlCommand: ParsableCommand {
    /// Names the program and its commands.
    public static let configuration = CommandConfiguration(
        commandName: "sendactl",
        abstract: "Write, check, build and publish what a kiosk shows.",
        discussion: """
            The content is a folder of Markdown and YAML; the interface's words are in Locales beside it. Each \
            command's help ends with its exit codes.
            """,
        version: ProgramVersion.current,
        groupedSubcommands: [
            CommandGroup(
                name: "Authoring",
                subcommands: [
                    CheckCommand.self, BuildCommand.self, PreviewCommand.self, FactsCommand.self, InterviewCommand.self,
                ]),
            CommandGroup(name: "Translating", subcommands: [TranslationsCommand.self]),
            CommandGroup(
                name: "Publishing",
                subcommands: [KeysCommand.self, RepositoryCommand.self, PublishCommand.self, MirrorCommand.self]),
            CommandGroup(
                name: "Kiosk",
                subcommands: [
                    SyncCommand.self, StatusCommand.self, VerifyCommand.self, RollbackCommand.self, HistoryCommand.self,
                ]),
        ])

    /// Needed by the argument parser.
    public init() {}
}

/// The folders of the sources, for every command that reads them.
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

/// The format of a command's output.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable { case text, json }

/// Output that all commands share.
enum Output {
    /// Indented JSON with sorted keys and a line end.
    static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
    }
}
