import ArgumentParser

/// The settings of one kiosk.
struct SiteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "site", abstract: "Check the settings of one kiosk.",
        subcommands: [SiteCheckCommand.self])
}
