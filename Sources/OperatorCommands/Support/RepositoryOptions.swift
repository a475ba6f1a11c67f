import ArgumentParser
import Publishing
import TUFMetadata

/// The folder of a repository on the command line, and the keys that sign in it.
struct RepositoryOptions: ParsableArguments {
    @Argument(help: "The repository's folder.", completion: .directory, transform: localFolder) var repository: String
    @OptionGroup var keys: KeyOptions
    @OptionGroup var clock: ClockOptions

    func editor(create: Bool = false) throws -> RepositoryEditor {
        try RepositoryEditor(repository, keys: keys.signingKeys(), now: clock.now, create: create)
    }
}

enum RoleArgument: String, ExpressibleByArgument, CaseIterable {
    case root, targets, snapshot, timestamp

    var role: RoleName {
        switch self {
        case .root: .root
        case .targets: .targets
        case .snapshot: .snapshot
        case .timestamp: .timestamp
        }
    }
}

/// A role that 'renew' signs again: all but root, which 'rotate' renews.
enum RenewableRole: String, ExpressibleByArgument, CaseIterable {
    case targets, snapshot, timestamp

    var role: RoleName {
        switch self {
        case .targets: .targets
        case .snapshot: .snapshot
        case .timestamp: .timestamp
        }
    }
}

extension RepositoryEditor {
    /// The role that expires first, as the end of a sentence.
    func soonestExpiry() throws -> String {
        guard let first = try expiries().first else { return "" }
        return "\(first.role) is the first to expire, at \(first.expires)"
    }

    /// The order of an upload, with a warning if there are lists: from an outdated copy, an upload would replace newer
    /// lists with older ones, which kiosks refuse.
    func uploadOrder() throws -> String {
        let hasLists = try centres().contains { $0.signed != nil }
        return UploadOrder.ofRelease
            + (hasLists
                ? " If another machine accepts the lists of centres, upload only if it has accepted none since you copied the "
                    + "repository from it." : "")
    }
}

/// The order in which files must be uploaded.
enum UploadOrder {
    static let ofRelease =
        "Upload all new files in targets/ and metadata/ except timestamp.json and roots, then metadata/timestamp.json, "
        + "then new roots."
    static func ofRoot(_ version: Int) -> String {
        "Upload all other new files in metadata/, then metadata/timestamp.json, then metadata/\(version).root.json."
    }
}
