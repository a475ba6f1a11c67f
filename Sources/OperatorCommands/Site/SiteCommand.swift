import ArgumentParser

/// The commands for the settings of one kiosk.
struct SiteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "site", abstract: "Check and change the settings of one kiosk.",
        discussion: """
            The site file and the files beside it belong to the operator of the kiosk. The kiosk only reads them.
            """,
        subcommands: [SiteCheckCommand.self, SitePinCommand.self])
}
