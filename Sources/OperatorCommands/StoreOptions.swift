import ArgumentParser
import BundleStore
import Foundation
import Sync
import TUFMetadata

/// Which store; the same for every command that looks at one.
struct StoreOptions: ParsableArguments {
    @Option(
        help: "The kiosk's store (default: /var/lib/senda, else $XDG_DATA_HOME/senda).", completion: .directory)
    var store: String?

    private var path: String {
        get throws(SyncError) {
            if let path = store ?? InstalledBundles.standardStore { return path }
            throw SyncError(
                .noStore,
                "there is no /var/lib/senda, and no home folder in which a store could be; name the store with --store DIR"
            )
        }
    }

    /// For reading.
    func open() throws -> Store {
        do { return try Store(path: path) } catch { throw failed(error) }
    }

    /// For writing, by this process alone.
    func lock() throws -> LockedStore {
        do { return try locked() } catch { throw failed(error) }
    }

    /// The same, for callers that do more with a failure than show it.
    func locked() throws(SyncError) -> LockedStore {
        try LockedStore(path: path)
    }
}

/// Where trust begins; the same for every command that believes a repository.
struct TrustOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The publisher's root.json, got from the publisher. Needed once, where none came with the program.",
            valueName: "file"), completion: .file(extensions: ["json"]))
    var root: String?

    var firstTrust: FirstTrust {
        get throws {
            var given: [UInt8]?
            if let root {
                guard let data = FileManager.default.contents(atPath: root) else {
                    tell("There is no file '\(DisplayText.escaped(root))'; name the publisher's root.json with --root")
                    throw ExitCodes.badInput
                }
                given = Array(data)
            }
            return FirstTrust(given: given, shipped: Self.shipped)
        }
    }

    /// Beside the executable, or where a package puts it.
    private static var shipped: [UInt8]? {
        let folder = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
        let places = ["root.json", "../share/senda/root.json"].compactMap { folder?.appending(path: $0).path }
        return places.lazy.compactMap { FileManager.default.contents(atPath: $0) }.first.map { Array($0) }
    }
}

/// Tells why, and hands on the exit code.
func failed(_ error: SyncError) -> ExitCode {
    tell(sentence(error.message))
    return ExitCode(error.code)
}

/// Begins with a capital, unless its first word is the name of a file, and ends with a full stop.
func sentence(_ text: String) -> String {
    let word = text.prefix { !$0.isWhitespace }
    let isName = word.hasSuffix(":") || word.hasPrefix("'") || word.dropLast().contains { "./_@:".contains($0) }
    let start = isName ? text : text.prefix(1).uppercased() + text.dropFirst()
    return text.hasSuffix(".") ? start : start + "."
}

/// A count with its noun: `1 day`, `2 days`.
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

extension ExitCode {
    /// After sysexits.h.
    init(_ code: SyncError.Code) {
        let number =
            switch code {
            case .unreachable: EX_UNAVAILABLE
            case .refused, .older, .expired, .unusable, .damaged: EX_DATAERR
            case .nothingBefore: EX_NOINPUT
            case .noSpace: EX_CANTCREAT
            case .disk: EX_IOERR
            case .busy: EX_TEMPFAIL
            case .noStore, .loginRequired: EX_NOPERM
            case .noTrust: EX_CONFIG
            case .stopped: 128 + SIGTERM
            }
        self.init(number)
    }
}
