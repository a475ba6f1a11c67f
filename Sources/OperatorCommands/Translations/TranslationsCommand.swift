import ArgumentParser

/// The commands about translations.
struct TranslationsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "translations",
        abstract: "Track, export and import translations.",
        discussion: """
            Each page's folder holds translations.yaml: from which source segments each language was made, and who \
            approved what. Segments are the title, the summary and every heading, paragraph, list item and table cell, \
            numbered from 1. When a source segment changes, the kiosk marks the segments of the other languages that were made from \
            it, until they are translated again and confirmed.
            """,
        subcommands: [
            TranslationsStatusCommand.self, TranslationsConfirmCommand.self, TranslationsExportCommand.self,
            TranslationsImportCommand.self, TranslationsKitCommand.self,
        ],
        defaultSubcommand: TranslationsStatusCommand.self)
}
