import Glibc
import TUFMetadata

/// A call on a file that the system refused.
public struct FileError: Error, Equatable, Sendable {
    /// What was tried, such as `open`.
    public let call: String
    /// On which file.
    public let path: String
    /// The system's number, or 0 where this program refused.
    public let number: Int32
    /// In words.
    public let reason: String

    /// The system refused.
    package init(_ call: String, _ path: String, number: Int32 = errno) {
        self.call = call
        self.path = path
        // It was told not to follow links, or a folder is in the way of a file: not a fault of the disk.
        self.number = [ELOOP, EISDIR].contains(number) ? 0 : number
        reason = Self.words(number)
    }

    /// This program refused.
    package init(_ call: String, _ path: String, refused reason: String) {
        self.call = call
        self.path = path
        number = 0
        self.reason = reason
    }

    private static func words(_ number: Int32) -> String {
        switch number {
        case ELOOP: "it is a link, and links are not followed here; put what it leads to in its place"
        case EISDIR: "it is a folder where a file is expected; move it away"
        default: String(cString: strerror(number))
        }
    }

    /// Whether there is no such file.
    public var isMissing: Bool { number == ENOENT || number == ENOTDIR }
}

extension FileError: CustomStringConvertible {
    /// What was tried on which file, and why it failed.
    public var description: String { "\(DisplayText.escaped(path)): \(call): \(reason)" }
}
