import ArgumentParser
import ContentCompiler
import ContentModel

/// What the translations were made from, and the way of texts to translators and reviewers and back.
struct TranslationsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "translations",
        abstract: "See which translations fell behind, and record what was compared with the source.",
        discussion: """
            Each page's folder holds translations.yaml: from which source blocks each language was made, and who approved \
            what. Blocks are the title, the summary and every heading, paragraph and table cell, numbered from 1. When a \
            source block changes, the kiosk marks the blocks of the other languages that were made from it, until they are \
            translated anew and confirmed.
            """,
        subcommands: [
            StatusCommand.self, ConfirmCommand.self, ExportCommand.self, ImportCommand.self, KitCommand.self,
        ],
        defaultSubcommand: StatusCommand.self)

    /// How each text stands to its source.
    struct StatusCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "status", abstract: "List the texts that fell behind, block by block, with old and new source."
        )

        @OptionGroup var sources: SourceOptions
        @Option(help: "Only this language.") var language: LanguageArgument?
        @Flag(help: "List also the texts that are up to date.") var all = false
        @Option(help: "How to print: text or json.") var format = OutputFormat.text

        func run() throws {
            let desk = TranslationDesk(content: sources.content, locales: sources.localesFolder)
            let texts = try answered { try desk.status() }.filter {
                language == nil || $0.language == language?.language
            }
            let shown = all ? texts : texts.filter(\.needsWork)
            print(format == .json ? try Output.json(shown) : shown.map(\.report).joined(), terminator: "")
            tell(TextStatus.sentence(of: texts))
        }
    }

    /// Records that texts say what their source says now.
    struct ConfirmCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "confirm",
            abstract: "Record that translations were compared with the source as it stands.",
            discussion: """
                Without --block the whole text is confirmed. --wording-only says that a source change altered no meaning: \
                translations that were up to date stay so, and approvals stand. The day of a changed source is today, or --on.
                """)

        @Argument(help: "Pages, by the names of their folders.") var pages: [String]
        @Option(help: "Languages that were compared (default: all that the page has).") var language:
            [LanguageArgument] = []
        @Option(help: "Only this block, by its number in 'translations status'.") var block: Int?
        @Flag(help: "The source changed in its wording only.") var wordingOnly = false
        @Option(help: "The day to record (default: today).") var on: DayArgument?
        @OptionGroup var folders: FolderOptions

        func validate() throws {
            if block != nil, wordingOnly { throw ValidationError("Use --block or --wording-only, not both.") }
        }

        func run() throws {
            let confirmation: Confirmation = wordingOnly ? .wordingOnly : block.map { .segment($0) } ?? .text
            let texts = try answered {
                try folders.desk.confirm(
                    pages, languages: language.map(\.language), confirmation, on: on?.day ?? DayArgument.today)
            }
            print(texts.filter(\.needsWork).map(\.report).joined(), terminator: "")
            tell("Recorded. " + TextStatus.sentence(of: texts))
        }
    }
}

/// Runs a call about translations; what cannot be followed is one sentence and an exit code.
func answered<Value>(_ call: () throws -> Value) throws -> Value {
    do {
        return try call()
    } catch let failure as TranslationFailure {
        tell("\(failure)")
        if case .cannotWrite = failure { throw ExitCodes.cannotWrite }
        throw ExitCodes.badInput
    }
}

extension TextStatus {
    /// Whether somebody has to look at it.
    var needsWork: Bool { !isRecorded || isBehind }

    /// A line a text, then two a block that fell behind.
    var report: String {
        let state =
            if !isRecorded {
                "nothing recorded; compare it and run 'sendactl translations confirm \(page) --language \(language)'"
            } else if isSource {
                "source, \(blocks) blocks"
            } else if isBehind {
                changes.isEmpty
                    ? "the source gained, lost or moved blocks" : "\(changes.count) of \(blocks) blocks fell behind"
            } else {
                "up to date, \(blocks) blocks"
            }
        let reviewed = approved == 0 ? "" : ", \(approved) approved"
        return "\(page) \(language): \(state)\(reviewed)\n" + changes.map(\.report).joined()
    }

    /// What all in all is to be done.
    static func sentence(of texts: [TextStatus]) -> String {
        let work = texts.filter(\.needsWork)
        guard !work.isEmpty else { return "\(texts.count) texts; every translation is up to date with its source." }
        let blocks = work.map(\.changes.count).reduce(0, +)
        return "\(work.count) of \(texts.count) texts need work, \(blocks) blocks fell behind. "
            + "Translate them anew, then run 'sendactl translations confirm PAGE --language CODE [--block N]'."
    }
}

extension TextStatus.Change {
    fileprivate var report: String {
        """
          block \(block), changed \(changed.map { "on \($0)" } ?? "since; not recorded when")
            was: \(former.printable)
            now: \((now ?? "(gone)").printable)

        """
    }
}
