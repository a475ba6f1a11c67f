import ArgumentParser
import ContentModel
import DurableFiles
import Foundation
import TextEscaping
import TranslationExchange

extension ExchangeFormat: ExpressibleByArgument {}

/// A reviewer on the command line, as `Organisation; role`.
struct ReviewerArgument {
    var organisation: String
    var role: String

    init?(_ text: String) {
        let parts = text.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
        guard parts.count == 2, parts.allSatisfy({ (1...80).contains($0.count) }) else { return nil }
        (organisation, role) = (parts[0], parts[1])
    }
}

/// The files given to an import: files by name, and the XLIFF and PO files in a folder.
enum ExchangeInput {
    static func files(_ paths: [String]) throws -> [(name: String, data: Data)] {
        let files = paths.flatMap { path -> [String] in
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
                return [path]
            }
            // Other systems leave extra entries in a folder, such as `._ht.po`, editor locks and subfolders.
            let folder = try? FolderHandle(path: path, mayBeLink: true)
            let names = try? folder?.files { name in
                !name.hasPrefix(".") && [".xlf", ".xliff", ".po"].contains { name.hasSuffix($0) }
            }
            return (names ?? []).sorted().compactMap { folder?.path(of: $0) }
        }
        guard !files.isEmpty else {
            tell(
                "There is no .xlf, .xliff or .po file in \(paths.map(DisplayText.shellWord).joined(separator: ", ")). "
                    + "Pass the file or its folder.")
            throw ExitReason.unusableInput.code
        }
        return try files.map { ($0, try data(of: $0)) }
    }

    private static func data(of path: String) throws -> Data {
        let limit = ExchangeLimits.length
        do {
            let file = try OpenFile(path: path)
            guard try file.length() <= limit else {
                throw FileError(
                    "read", path, refused: "it is larger than \(limit / 1_000_000) MB; send the pages in several files")
            }
            return Data(try file.contents(limit: limit))
        } catch let error as FileError {
            let reason = error.isMissing ? "there is no such file" : error.reason
            tell("\(DisplayText.shellWord(path)) cannot be read: \(reason). Nothing was changed.")
            throw ExitReason.unusableInput.code
        }
    }
}

extension ImportReport {
    /// A line for each page, then one for each unfinished and each skipped segment.
    var text: String {
        pages.map { "\($0) \(language): written\n" }.joined()
            + unfinishedSegments.map { "not done yet: \($0)\n" }.joined()
            + skipped.map { "left out: \($0.printableLines)\n" }.joined()
    }

    /// The result, and the next step.
    ///
    /// - Parameter arguments: The arguments that tell 'check' where the content is.
    static func sentence(of reports: [ImportReport], _ arguments: String) -> String {
        func sum(_ count: (ImportReport) -> Int) -> Int { reports.map(count).reduce(0, +) }
        let pages = sum(\.pages.count)
        let left = sum(\.omitted)
        let unfinished = sum(\.unfinished)
        let steps = [
            unfinished > 0 ? "Translate what is not done yet, and import it again." : nil,
            left > 0 ? "Correct what was left out and import it again." : nil,
            pages > 0 ? "Run 'sendactl check\(arguments)'." : nil,
        ].compactMap { $0 }
        return "Imported \(counted(sum(\.imported), "segment")), \(sum(\.changed)) changed, "
            + "\(sum(\.approved)) approved; "
            + "\(unfinished) not done yet, \(left) left out. "
            + "\(pages == 1 ? "1 text or record was" : "\(pages) texts or records were") written. "
            + (steps.isEmpty ? "Nothing is left to do." : steps.joined(separator: " "))
    }
}
