import ArgumentParser
import Publishing
import TUFMetadata

/// Signs metadata again with new dates.
struct RepositoryRenewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "renew", "Renew signatures before they expire, or with a new key.",
        discussion: """
            Renews timestamp, and also snapshot and targets once half of their validity has passed. Run it weekly, by \
            hand or by a timer, when nothing new is published. Root is renewed with 'rotate'.
            """,
        exits: [.unusableInput, .busy, .notPermitted, .interrupted])

    @OptionGroup var options: RepositoryOptions
    @Option(help: "Renew this role and the roles that depend on it (repeatable).")
    var role: [RenewableRole] = []
    @Flag(help: "Renew targets, snapshot and timestamp.") var all = false

    func run() throws {
        try reportingErrors {
            let editor = try options.editor()
            let wanted: Set<RoleName>? =
                if all { [.targets] } else if role.isEmpty { nil } else { Set(role.map(\.role)) }
            let signed = try editor.renew(wanted)
            for (role, expires) in try editor.expiries() { print("\(expires)  \(role)") }
            let roles = signed.map { "\($0)" }.joined(separator: ", ")
            tell("Signed again: \(roles); \(try editor.soonestExpiry()). \(try editor.uploadOrder())")
        }
    }
}
