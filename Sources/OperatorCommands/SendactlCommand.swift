import ArgumentParser
import Foundation

/// The operators' program: one noun or verb a command.
public struct SendactlCommand: ParsableCommand {
    /// Names the program and its commands.
    public static let configuration = CommandConfiguration(
        commandName: "sendactl",
        abstract: "Write, check and build what an information kiosk shows.",
        discussion: """
            Content lies in a folder of Markdown and YAML; the interface's words in Locales beside it.

            Exit codes: 0 done, 1 the content has errors, 64 wrong options, 65 a file that cannot be used, 73 a file that \
            cannot be written.
            """,
        version: version,
        subcommands: [
            CheckCommand.self, BuildCommand.self, PreviewCommand.self, FactsCommand.self, TranslationsCommand.self,
            InterviewCommand.self,
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
}

/// A sentence for the operator, on standard error: results go to standard output.
func tell(_ message: String) {
    FileHandle.standardError.write(Data((message + "\n").utf8))
}
