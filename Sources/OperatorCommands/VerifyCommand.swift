import ArgumentParser
import Foundation
import Sync
import TUFMetadata
import TextEscaping

/// Verifies a store without changing it.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "verify", "Verify a kiosk's store without changing it.",
        discussion: """
            Damage is repaired by the next sync. Metadata that is older than the rest because a sync was \
            interrupted is reported, but it is not damage.
            """,
        exits: [.unusableInput, .diskFailure, .notPermitted])

    @OptionGroup var store: StoreOptions

    func run() throws {
        let opened = try store.open()
        let report = opened.report()
        for line in report.faults + report.unfinished { print(sentence(line)) }
        guard report.faults.isEmpty else {
            tell(
                "\(counted(report.faults.count, "problem")) found. The kiosk shows an intact release if there is one. "
                    + "Repair the store with: "
                    + "sendactl sync \(source(of: opened)) --store \(DisplayText.shellWord(opened.path))")
            throw ExitReason.unusableInput.code
        }
        print(
            report.unfinished.isEmpty
                ? "No damage found." : "Nothing is damaged. A sync was interrupted; the next one completes it.")
    }

    /// The source of the last sync as an argument, or a placeholder.
    private func source(of store: Store) -> String {
        let source = store.status()?.source ?? ""
        return source.isEmpty ? "SOURCE" : DisplayText.shellWord(source)
    }
}
