import ArgumentParser
import ContentModel
import DurableFiles
import Foundation
import TranslationExchange

/// Imports files from translators.
struct TranslationsImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "import", "Import translated files or a returned kit.",
        discussion: """
            Takes XLIFF 1.2 and PO files; the contents, not the file name, decide the format. Entries marked as fuzzy \
            or as needing an edit are skipped. Approvals (XLIFF: approved="yes"; PO: the header X-Senda-Reviewed-By, \
            then every entry that is translated and not fuzzy) are recorded with the organisation, the role and the \
            date that the file names, or that --reviewed-by and --on name; never with a person's name. A damaged or \
            unrelated file is refused; in that case nothing is changed. Segments that are left out are listed with the \
            reason, and the exit code is 1.
            """,
        exits: [.contentErrors, .unusableInput])

    @Argument(help: "Files, or a returned kit folder.", transform: nonempty) var files: [String]
    @Option(help: "The reviewer of the approved segments: 'Organisation; role'.", transform: nonempty)
    var reviewedBy: String?
    @Option(
        help: ArgumentHelp("The day of the approval and of the record, YYYY-MM-DD (default: today).", valueName: "day"))
    var on: DayArgument?
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
        let reports = try reportingErrors { try folders.workflow().importFiles(files, reviewer: reviewer, on: day) }
        print(reports.map(\.text).joined(), terminator: "")
        tell(ImportReport.sentence(of: reports, folders.sources.arguments))
        if reviewer != nil, reports.allSatisfy({ $0.approved == 0 }) {
            tell(
                "Nothing is recorded for --reviewed-by: no entry is marked as approved. The reviewer marks entries in "
                    + "XLIFF with approved=\"yes\", or fills in the header X-Senda-Reviewed-By of the PO file.")
        }
        if reports.contains(where: { !$0.skipped.isEmpty }) { throw ExitReason.contentErrors.code }
    }
}
