import TUFMetadata
import TextEscaping

/// An error in unpacking a bundle from a target, or in making a patch.
public enum PatchError: Error, Equatable, Sendable {
    /// A file cannot be read or mapped.
    case unreadable(path: String, reason: String)
    /// The base is not the bundle that the patch was made from.
    case wrongBase(path: String, release: Int)
    /// The target is damaged, or was made from another base; with zstd's message.
    case damaged(String)
    /// The file ends before its frame does.
    case truncated
    /// More bytes follow the end of the frame.
    case trailingData
    /// The target yields more or fewer bytes than signed; unpacking stops at the first excess bytes.
    case wrongLength(signed: Int, actual: Int)
    /// The target yields bytes other than those signed.
    case wrongDigest(DigestAlgorithm)
    /// The frame needs a larger window than the signed target states.
    case windowTooLarge(allowed: Int)
    /// The target is not a zstd frame.
    case notZstd
    /// zstd has no memory, or rejects a setting; with its message.
    case cannotRun(String)
}

extension PatchError: CustomStringConvertible {
    /// One sentence: the problem and the fix.
    public var description: String {
        switch self {
        case .unreadable(let path, let reason): "\(DisplayText.shellWord(path)): cannot be read (\(reason))"
        case .wrongBase(let path, let release):
            "\(DisplayText.shellWord(path)): this is not release \(release) as it was published; use the whole bundle"
        case .damaged(let reason):
            "the target is damaged, or was made from another base (\(reason)); use the whole bundle"
        case .truncated: "the target is truncated; fetch it again"
        case .trailingData: "the target has more bytes after its end; it was not made by this publisher"
        case .wrongLength(let signed, let actual):
            "the target yields \(actual < signed ? "only" : "more than") \(counted(min(actual, signed), "byte")), but "
                + "\(signed) \(signed == 1 ? "is" : "are") signed; "
                + "it was not made by this publisher"
        case .wrongDigest(let algorithm):
            "the target does not yield the signed bundle (\(algorithm.rawValue) differs); use the whole bundle"
        case .windowTooLarge(let allowed):
            "the target needs more memory than its signed window of \(allowed) bits; it was not made by this publisher"
        case .notZstd: "the target is not compressed with zstd; it was not made by this publisher"
        case .cannotRun(let reason): "zstd cannot run (\(reason)); free some memory and try again"
        }
    }
}
