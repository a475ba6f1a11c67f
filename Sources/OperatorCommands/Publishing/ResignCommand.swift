import ArgumentParser
import Publishing
import TUFMetadata

extension RepositoryCommand {
    /// Renews dates.
    struct ResignCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "resign", abstract: "Sign anew before the dates run out, or with a new key.",
            discussion: """
                Renews the timestamp, and of snapshot and targets those whose time is half over. Run it weekly, by hand or by \
                a timer, when nothing new is published. Root is renewed with 'rotate'.
                """)

        @OptionGroup var options: RepositoryOptions
        @Option(help: "Renew this role and those that name it: targets, snapshot or timestamp; several times.")
        var role: [RoleArgument] = []
        @Flag(help: "Renew targets, snapshot and timestamp.") var all = false

        func validate() throws {
            if role.contains(.root) { throw ValidationError("Root is renewed with: sendactl repository rotate") }
        }

        func run() throws {
            try published {
                let editor = try options.editor()
                let wanted: Set<RoleName>? =
                    if all { [.targets] } else if role.isEmpty { nil } else { Set(role.map(\.role)) }
                let signed = try editor.resign(wanted)
                for (role, expires) in try editor.expiries() { print("\(expires)  \(role)") }
                tell(
                    "Signed anew: \(signed.map { "\($0)" }.joined(separator: ", ")); \(try editor.soonestExpiry()). "
                        + UploadOrder.ofRelease)
            }
        }
    }
}
