import ArgumentParser
import ContentCompiler
import ContentModel
import DurableFiles
import Foundation

extension TranslationsCommand {
    /// Writes a file for translators.
    struct ExportCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "export", abstract: "Write a language's texts as a file for translators and reviewers.",
            discussion: """
                Facts appear as placeholders with what they show in the language beside them; notes carry the page, what \
                stands before and after, the glossary's terms and the English text. What fell behind is marked as in need \
                of an edit. Exporting the source language makes a file for its reviewers.

                Example: sendactl translations export --language ht --format po -o ht.po
                """)

        @Argument(help: "Pages, by the names of their folders (default: all that are current).") var pages: [String] =
            []
        @Option(help: "The language to translate into.") var language: LanguageArgument
        @Option(help: "xliff (XLIFF 1.2) or po (Gettext).") var format = ExchangeFormat.xliff
        @Option(name: .shortAndLong, help: "The file to write.", completion: .file()) var output: String
        @OptionGroup var folders: FolderOptions

        func run() throws {
            let export = try answered { try folders.desk.export(pages, language: language.language, as: format) }
            try write(export.text, to: output)
            tell(
                "Wrote \(output): \(export.pages) pages, \(export.blocks) blocks, \(export.open) of them to translate. "
                    + "Send it out; take it back with 'sendactl translations import \(output)'.")
        }
    }

    /// Takes files back.
    struct ImportCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import", abstract: "Take translators' and reviewers' files, or a whole kit, back.",
            discussion: """
                Takes XLIFF 1.2 and PO files, by whatever names. What is marked as fuzzy or as in need of an edit is not \
                taken. Approvals (XLIFF: approved="yes"; PO: the header X-Senda-Reviewed-By, then every entry that is \
                translated and not fuzzy) are recorded with the organisation, the role and the day that the file names, or \
                that --reviewed-by and --on name; never with a person's name. A file that is damaged or foreign is refused, \
                and then nothing is changed.

                Exit code 0: all was taken. 1: some blocks were left out; they are listed with the reason.
                """)

        @Argument(help: "Files, or a folder that a kit came back in.") var files: [String]
        @Option(help: "Who approved what is marked so: 'Organisation; role'.") var reviewedBy: String?
        @Option(help: "The day of the approval and of the record (default: today).") var on: DayArgument?
        @OptionGroup var folders: FolderOptions

        func validate() throws {
            if let reviewedBy, ReviewerArgument(reviewedBy) == nil {
                throw ValidationError("Write --reviewed-by 'Organisation; role', as in 'Legal clinic; lawyer'.")
            }
        }

        func run() throws {
            let day = on?.day ?? DayArgument.today
            let reviewer = reviewedBy.flatMap(ReviewerArgument.init).map {
                Review(organisation: $0.organisation, role: $0.role, day: day)
            }
            let files = try ExchangeInput.files(self.files)
            let reports = try answered { try folders.desk.importFiles(files, reviewer: reviewer, on: day) }
            print(reports.map(\.text).joined(), terminator: "")
            tell(ImportReport.sentence(of: reports))
            if reviewer != nil, reports.allSatisfy({ $0.approved == 0 }) {
                tell(
                    "Nothing is recorded for --reviewed-by: no entry is marked as approved. The reviewer marks it in XLIFF "
                        + "with approved=\"yes\", or gives the PO file the header X-Senda-Reviewed-By.")
            }
            if reports.contains(where: { !$0.leftOut.isEmpty }) { throw ExitCode.failure }
        }
    }
}

/// Where the sources are, for commands whose arguments are something else.
struct FolderOptions: ParsableArguments {
    @Option(help: "The content folder.", completion: .directory) var content = "Content"
    @Option(help: "The folder of the interface's words (default: Locales beside the content).", completion: .directory)
    var locales: String?

    var sources: SourceOptions {
        var sources = SourceOptions()
        (sources.content, sources.locales) = (content, locales)
        return sources
    }

    var desk: TranslationDesk { TranslationDesk(content: content, locales: sources.localesFolder) }
}

extension ExchangeFormat: ExpressibleByArgument {}

/// `Organisation; role`.
struct ReviewerArgument {
    var organisation: String
    var role: String

    init?(_ text: String) {
        let parts = text.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
        guard parts.count == 2, parts.allSatisfy({ (1...80).contains($0.count) }) else { return nil }
        (organisation, role) = (parts[0], parts[1])
    }
}

/// The files that an import is given: regular files, and of a folder those that end like a translator's.
enum ExchangeInput {
    /// Larger ones are refused before they are read.
    static let mostBytes = 16 * 1024 * 1024

    static func files(_ paths: [String]) throws -> [(name: String, data: Data)] {
        let files = paths.flatMap { path -> [String] in
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
                return [path]
            }
            // Other systems leave more beside them: `._ht.po`, locks of editors, folders.
            let folder = try? FolderHandle(path: path, mayBeLink: true)
            let names = try? folder?.files { name in
                !name.hasPrefix(".") && [".xlf", ".xliff", ".po"].contains { name.hasSuffix($0) }
            }
            return (names ?? []).sorted().map { "\(path)/\($0)" }
        }
        guard !files.isEmpty else {
            tell("There is no .xlf and no .po file in \(paths.joined(separator: ", ")). Name the file or its folder.")
            throw ExitCodes.badInput
        }
        return try files.map { ($0, try data(of: $0)) }
    }

    private static func data(of path: String) throws -> Data {
        let values = try? URL(filePath: path).resourceValues(forKeys: [.isRegularFileKey, .fileSizeKey])
        guard values?.isRegularFile == true, let size = values?.fileSize, size <= mostBytes,
            let data = try? Data(contentsOf: URL(filePath: path))
        else {
            tell(
                "\(path) cannot be read: it must be a regular file of at most \(mostBytes) bytes. Nothing was changed.")
            throw ExitCodes.badInput
        }
        return data
    }
}

extension ImportReport {
    /// A line a page, then what was left out.
    var text: String {
        pages.map { "\($0) \(language): written\n" }.joined()
            + leftOut.map { "left out: \($0.printableLines)\n" }.joined()
    }

    /// What happened, and what comes next.
    static func sentence(of reports: [ImportReport]) -> String {
        func sum(_ count: (ImportReport) -> Int) -> Int { reports.map(count).reduce(0, +) }
        let pages = sum(\.pages.count)
        let left = sum(\.leftOut.count)
        return "Took \(sum(\.taken)) blocks, \(sum(\.changed)) of them with new words, \(sum(\.approved)) approved; "
            + "\(sum(\.notDone)) not done yet, \(left) left out. \(pages) texts or records were written. "
            + (left > 0 ? "Correct what was left out and import it again. " : "")
            + (pages > 0 ? "Run 'sendactl check'." : left > 0 ? "" : "Nothing else is to be done.")
    }
}
