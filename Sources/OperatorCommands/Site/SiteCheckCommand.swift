import ArgumentParser
import BundleStore
import ContentModel
import Foundation
import SiteSettings
import TextEscaping

/// Reports every mistake in a site file and in the list of services beside it.
struct SiteCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "check", "Check a site file and its list of services.",
        discussion: """
            Every mistake is printed with its file and line, and how to fix it. With a mistake in the site file the \
            kiosk does not start. A wrong entry of the list is left out, and the others are shown. Warnings, such as \
            for an old entry or a missing setting that visitors need, do not change the exit code.

            With --bundle, an entry must not repeat the number of a lifeline.

            No address is printed: by mistake, the list may have the address of a place that hides people.

            Example: sendactl site check /etc/senda/site.yaml
            """,
        exits: [.contentErrors, .unusableInput])

    @Argument(
        help: ArgumentHelp("The site file (default: \(SiteFile.standardPath), if it exists).", valueName: "site"),
        completion: .file(), transform: nonempty)
    var site: String?
    @Option(
        help: ArgumentHelp(
            "The list of services (default: \(ServicesFile.name) beside the site file, if it exists).",
            valueName: "file"),
        completion: .file(), transform: nonempty)
    var services: String?
    @Option(
        help: ArgumentHelp("Refuse the lifelines of this bundle in the list.", valueName: "file"), completion: .file(),
        transform: nonempty)
    var bundle: String?
    @Option(help: ArgumentHelp("The day that counts as today, YYYY-MM-DD (default: today).", valueName: "day"))
    var asOf: DayArgument?

    func run() throws {
        var report = SiteReport(today: asOf?.day ?? DayArgument.today, lifelines: try lifelines())
        let site = site ?? SiteFile.standardPath
        let list = services ?? ServicesFile.path(beside: site)
        let hasSite = self.site != nil || exists(site)
        guard hasSite || services != nil else {
            tell("There is no \(SiteFile.standardPath). Pass a site file, or a list with --services.")
            throw ExitReason.unusableInput.code
        }
        if hasSite { report.check(site: try readable(site)) }
        if services != nil || exists(list) { report.check(services: try readable(list)) }
        print(report.lines.map { "\($0)\n" }.joined(), terminator: "")
        tell(report.sentence)
        if report.errors > 0 { throw ExitReason.contentErrors.code }
    }

    private func lifelines() throws -> Set<String> {
        guard let bundle else { return [] }
        do {
            return try ContentStore.bundle(try BundleReader(path: try readable(bundle))).lifelineDigits()
        } catch let error as ExitCode {
            throw error
        } catch {
            tell("\(bundle.printable) is not a bundle that can be read: \(error). Pass one made by 'sendactl build'.")
            throw ExitReason.unusableInput.code
        }
    }

    private func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Returns the path of a file that can be read; for any other, reports the reason and ends the command.
    private func readable(_ path: String) throws -> String {
        guard access(path, R_OK) != 0 else { return path }
        let reason = String(cString: strerror(errno))
        tell("\(path.printable) cannot be read: \(reason). Pass a file that exists and that you can read.")
        throw ExitReason.unusableInput.code
    }
}
