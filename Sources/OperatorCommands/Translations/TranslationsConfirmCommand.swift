import ArgumentParser
import ContentModel
import TranslationExchange

/// Records that texts match the current source.
struct TranslationsConfirmCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "confirm", "Record that translations match their source.",
        discussion: """
            Run it after comparing the texts. Besides pages, it takes the texts outside them: facts, interview, interface, \
            topics, notices. Without --segment the whole text is confirmed. --wording-only records \
            that a change of the source did not alter its meaning: translations that were up to date stay up to date, \
            and approvals remain. A source that has changed is recorded with today's date, or the one given with --on.
            """,
        exits: [.unusableInput])

    @Argument(help: "Pages, by the names of their folders, or groups of other texts.", transform: nonempty) var pages:
        [String]
    @Option(help: "Languages to confirm (default: all languages of the page).") var language: [LanguageArgument] =
        []
    @Option(help: "Only this segment, by its number or name in 'translations status'; XC-01 means all texts of it.")
    var segment: String?
    @Flag(help: "Only texts for which no source is recorded yet.") var new = false
    @Flag(help: "The source changed only in its wording.") var wordingOnly = false
    @Option(help: ArgumentHelp("The day to record, YYYY-MM-DD (default: today).", valueName: "day")) var on:
        DayArgument?
    @OptionGroup var folders: FolderOptions

    func validate() throws {
        guard [segment != nil, wordingOnly, new].count(where: { $0 }) > 1 else { return }
        throw ValidationError("Use one of --segment, --wording-only and --new.")
    }

    func run() throws {
        let one = segment.map { name in Int(name).map(Confirmation.segment) ?? .named(name) }
        let confirmation: Confirmation = wordingOnly ? .wordingOnly : new ? .new : one ?? .text
        let texts = try reportingErrors {
            try folders.workflow().confirm(
                pages, languages: language.map(\.language), confirmation, on: on?.day ?? DayArgument.today)
        }
        let options = folders.sources.options
        print(texts.filter(\.needsWork).map { $0.report(options) }.joined(), terminator: "")
        tell("Recorded. " + TextStatus.sentence(of: texts, options))
    }
}
