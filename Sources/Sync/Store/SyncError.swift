import DurableFiles
import Glibc
import TUFClient
import TUFMetadata
import TextEscaping

/// A failure of a sync, of a copy, or of an operation on a store. Its message must make sense for each of these.
public struct SyncError: Error, Equatable, Sendable {
    /// The kind of failure, chosen by what the operator can do about it.
    public enum Code: String, Codable, Sendable, CaseIterable {
        /// The server is unreachable: try again later, or use a USB stick.
        case unreachable
        /// The server or a proxy requires a login: provide one in a netrc file.
        case loginRequired = "login-required"
        /// The repository is invalid or incomplete: ask the publisher, or copy the USB stick again.
        case refused
        /// The repository is older than what was seen before: nothing is wrong with the kiosk or the copy.
        case older
        /// Metadata has expired: ask the publisher for a newer copy, or set the clock.
        case expired
        /// There is no root to start from: provide one with `--root`.
        case noTrust = "no-trust"
        /// The disk is full.
        case noSpace = "no-space"
        /// Another process holds the lock.
        case busy
        /// There is no store, or it is not a safe one.
        case noStore = "no-store"
        /// The disk does not support an operation.
        case disk
        /// A release is valid, but this program cannot show it.
        case unusable
        /// There is no previous release.
        case noPreviousRelease = "no-previous-release"
        /// An installed bundle is damaged.
        case damaged
        /// The repository has no centre of this name: the publisher removed it, or it is misspelt.
        case noCentre = "no-centre"
        /// Stopped by the operator or the system.
        case stopped
    }

    /// The kind of failure.
    public let code: Code
    /// One sentence: where it failed, why, and what to do.
    public let message: String

    /// Creates an error with a kind and a message.
    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}

extension SyncError: CustomStringConvertible {
    /// The message.
    public var description: String { message }
}

extension SyncError {
    static let stopped = SyncError(.stopped, "stopped; received bytes are kept, and the next run resumes from there")

    static func noStore(in path: String) -> SyncError {
        SyncError(
            .noStore,
            "there is no store in \(SourceName.word(path)); run sendactl sync SOURCE --store \(SourceName.word(path)) "
                + "to create it, or specify another one with --store")
    }

    /// Converts any lower-level error into one for the operator.
    public init(_ error: any Error) {
        switch error {
        case let error as SyncError: self = error
        case let error as FileError: self.init(error)
        case let error as FetchError: self.init(error)
        case let error as MetadataError: self.init(error)
        default: self.init(.refused, "\(error)")
        }
    }

    private init(_ error: FileError) {
        switch (error.call, error.number) {
        case (_, ENOSPC), (_, EDQUOT): self.init(.noSpace, error.advised)
        case ("create link", EPERM), ("create link", ENOSYS), ("create link", EOPNOTSUPP), ("create link", EINVAL):
            self.init(
                .disk,
                "\(error); this file system has no symbolic links (FAT and exFAT have none), and a store needs them: "
                    + "choose a folder on another disk with --store. Nothing was fetched")
        case ("lock", 0): self.init(.busy, error.advised)
        case (_, EACCES), (_, EPERM): self.init(.noStore, error.advised)
        default: self.init(error.number == 0 ? .noStore : .disk, error.advised)
        }
    }

    private init(_ error: FetchError) {
        switch error.code {
        case .unreachable, .tooSlow, .captivePortal: self.init(.unreachable, error.message)
        case .loginRequired: self.init(.loginRequired, error.message)
        case .notFound:
            self.init(
                .refused,
                "\(error.message); this is not a repository, or the copy is incomplete: check the address or the "
                    + "folder, or copy it again with 'sendactl mirror'")
        case .refused, .corrupt, .tooLarge: self.init(.refused, error.message)
        }
    }

    private init(_ error: MetadataError) {
        switch error {
        case .expired: self.init(.expired, "\(error)")
        case .rollback:
            self.init(
                .older,
                "\(error). If you publish this repository, it was changed in a copy older than the server's: download the server's "
                    + "folder, make the change again in that copy, and upload it. Newer content has already been seen here: "
                    + "use a newer source. Nothing was changed")
        case .notEnoughSignatures(let role, _, _):
            self.init(
                .refused,
                "\(error). If this is another organisation's repository, its \(role) is signed by keys that are "
                    + "not trusted here: check the address or the folder")
        case .malformed:
            self.init(
                .refused,
                "\(error). The file is not the repository's: check the address or the folder, or copy it again with "
                    + "'sendactl mirror'")
        case .wrongLength, .wrongDigest, .wrongVersion:
            self.init(
                .refused, "\(error). Try again later, or copy the repository again with 'sendactl mirror'")
        default: self.init(.refused, "\(error)")
        }
    }
}
