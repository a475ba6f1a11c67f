import ArgumentParser

/// The commands for translations.
struct TranslationsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "translations",
        abstract: "Track, export and import translations.",
        discussion: """
            Each page's folder holds translations.yaml, which records the source segments that each translation was \
            made from, and the approvals. Segments are the title, the summary and every heading, paragraph, list item \
            and table cell, numbered from 1. When a source segment changes, the kiosk marks its translations until \
            they are translated again and confirmed.
            """,
        subcommands: [
            TranslationsStatusCommand.self, TranslationsConfirmCommand.self, TranslationsExportCommand.self,
            TranslationsImportCommand.self, TranslationsKitCommand.self,
        ],
        defaultSubcommand: TranslationsStatusCommand.self)
}
