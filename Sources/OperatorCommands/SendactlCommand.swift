import ArgumentParser
import ContentModel
import Foundation

/// The operators' program, with one subcommand for each task.
public struct SendactlCommand: ParsableCommand {
    /// The name of the program and its subcommands.
    public static let configuration = CommandConfiguration(
        commandName: "sendactl",
        abstract: "Write, check, build and publish what a kiosk shows.",
        discussion: """
            The content is a folder of Markdown and YAML; the interface texts are in Locales beside it. Each \
            command's help lists its exit codes.
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
                subcommands: [
                    KeysCommand.self, RepositoryCommand.self, CentreCommand.self, PublishCommand.self,
                    MirrorCommand.self,
                ]),
            CommandGroup(
                name: "Kiosk",
                subcommands: [
                    SiteCommand.self, SyncCommand.self, StatusCommand.self, VerifyCommand.self, RollbackCommand.self,
                    HistoryCommand.self,
                ]),
        ])

    /// Creates an empty command, as the argument parser requires.
    public init() {}
}
