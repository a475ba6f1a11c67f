import TUFMetadata
import TextEscaping

/// An error that prevents a bundle from being made from a target.
public enum PatchError: Error, Equatable, Sendable {
    /// A file cannot be read or mapped.
    case unreadable(path: String, reason: String)
    /// The base is not the bundle that the patch was made from.
    case wrongBase(path: String, release: Int)
    /// It is damaged, or it was made from another base; with zstd's message.
    case damaged(String)
    /// The file ends before its frame does.
    case truncated
    /// There is more than one frame.
    case trailingData
    /// It yields another number of bytes than is signed; counting stops at the first excess byte.
    case wrongLength(signed: Int, actual: Int)
    /// It yields other bytes than those signed.
    case wrongDigest(DigestAlgorithm)
    /// It needs a larger window than the signed target states.
    case windowTooLarge(allowed: Int)
    /// It is not a zstd frame.
    case notZstd
    /// The library has no memory, or rejects a setting; with its message.
    case cannotRun(String)
}

extension PatchError: CustomStringConvertible {
    /// One sentence: the problem and the fix.
    public var description: String {
        switch self {
        case .unreadable(let path, let reason): "\(DisplayText.shellWord(path)): cannot be read (\(reason))"
        case .wrongBase(let path, let release):
            "\(DisplayText.shellWord(path)): this is not release \(release) as it was published; use the whole bundle"
        case .damaged(let reason): "the target is damaged, or made for another base (\(reason)); use the whole bundle"
        case .truncated: "the target is truncated; fetch it again"
        case .trailingData: "the patch continues after its end; it was not made by this publisher"
        case .wrongLength(let signed, let actual):
            "the target yields \(actual < signed ? "only" : "more than") \(counted(min(actual, signed), "byte")), but "
                + "\(signed) \(signed == 1 ? "is" : "are") signed; "
                + "it was not made by this publisher"
        case .wrongDigest(let algorithm):
            "the target yields another bundle than the signed one (\(algorithm.rawValue)); use the whole bundle"
        case .windowTooLarge(let allowed):
            "the target asks for more memory than its signed window of \(allowed) bits; it was not made by this publisher"
        case .notZstd: "the target is not compressed with zstd; it was not made by this publisher"
        case .cannotRun(let reason): "zstd cannot run (\(reason)); free some memory and try again"
        }
    }
}
