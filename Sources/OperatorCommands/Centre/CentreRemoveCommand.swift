import ArgumentParser
import Publishing
import TUFMetadata

/// Revokes a centre.
struct CentreRemoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "remove", "Revoke a centre's keys, and remove its list.",
        discussion: """
            Kiosks of the centre remove the list at their next sync; releases are not affected. Signing needs the keys \
            of targets, snapshot and timestamp. To replace a lost or stolen key, use 'add' with --replace instead.
            """,
        exits: [.unusableInput, .busy, .notPermitted, .interrupted])

    @OptionGroup var options: CentreOptions

    func run() throws {
        try reportingErrors {
            let editor = try options.editor()
            try editor.removeCentre(options.name)
            tell(
                "Centre \(options.name) was removed; \(try editor.soonestExpiry()). \(try editor.uploadOrder()) On the server, "
                    + "also remove targets/centre/\(options.name).")
        }
    }
}
