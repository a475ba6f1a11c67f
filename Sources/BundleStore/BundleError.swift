import DurableFiles

/// An error in a bundle's file, described in one sentence.
public enum BundleError: Error, Equatable, Sendable {
    case notFound(path: String)
    case unreadable(path: String, reason: String)
    case notABundle(path: String)
    case damaged(path: String, reason: String)
    /// The file has another schema version than this program reads.
    case wrongSchema(path: String, found: Int, expected: Int)
    case cannotWrite(path: String, cause: FileError)
    /// Two records have the same key.
    case collision(record: String)
    /// A record is longer than a reader accepts.
    case tooLong(record: String, bytes: Int)
}

extension BundleError: CustomStringConvertible {
    /// One sentence: the file, the problem, the fix.
    public var description: String {
        switch self {
        case .notFound(let path): "\(path): there is no such file; pass a bundle from 'sendactl build'"
        case .unreadable(let path, let reason):
            "\(path): the bundle cannot be read (\(reason)); correct its permissions or its owner"
        case .notABundle(let path): "\(path): this is not a content bundle; pass one from 'sendactl build'"
        case .damaged(let path, let reason): "\(path): the bundle is damaged (\(reason)); build or sync it again"
        case .wrongSchema(let path, let found, let expected):
            found > expected
                ? "\(path): the bundle has schema \(found), this program reads \(expected); update the program"
                : "\(path): the bundle has schema \(found), this program reads \(expected); build or sync it again"
        case .cannotWrite(let path, let cause): "\(path): the bundle cannot be written: \(cause.advisedReason)"
        case .collision(let record): "two records have the same key '\(record)'; rename one"
        case .tooLong(let record, let bytes):
            "\(record) has \(bytes) bytes, but a kiosk reads at most \(Schema.maximumBodyBytes); split it"
        }
    }
}
