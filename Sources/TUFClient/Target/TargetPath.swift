import TUFMetadata
import TextEscaping

/// The rules that make a target path safe to request and to store.
public enum TargetPath {
    /// Refuses a path that could lead out of a folder or a URL, under any number of layers of percent-encoding.
    public static func check(_ path: ExactString) throws(TargetError) {
        var text = path.text
        // Each iteration removes one layer of escapes, so the loop ends.
        while true {
            if let problem = problem(in: text) { throw TargetError(path, "its path \(problem)") }
            guard let decoded = String(validating: PercentEncoding.decode(text), as: UTF8.self) else {
                throw TargetError(path, "its path has escapes that are not valid UTF-8")
            }
            if decoded.utf8.elementsEqual(text.utf8) { return }
            text = decoded
        }
    }

    private static func problem(in path: String) -> String? {
        if path.isEmpty { return "is empty" }
        if path.utf8.first == UInt8(ascii: "/") { return "is absolute" }
        if path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return "has a control character" }
        if path.utf8.contains(UInt8(ascii: "\\")) { return "has a backslash" }
        let segments = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        let leaves = segments.contains { $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8) }
        return leaves ? "has a segment '.' or '..'" : nil
    }

    /// The path to request; if snapshots are consistent, the digest is prefixed to the file's name (TUF §5.7.3).
    package static func request(_ path: ExactString, _ target: TargetFile, consistent: Bool) -> String {
        let encoded = PercentEncoding.path(path.text)
        guard consistent else { return encoded }
        guard let slash = encoded.utf8.lastIndex(of: UInt8(ascii: "/")) else {
            return "\(target.digests.prefix).\(encoded)"
        }
        let name = encoded.index(after: slash)
        return "\(encoded[..<name])\(target.digests.prefix).\(encoded[name...])"
    }
}

/// The reason that a target is missing or invalid.
public struct TargetError: Error, Equatable, Sendable {
    /// The path of the target.
    public let path: ExactString
    /// The description of the problem.
    public let reason: String

    init(_ path: ExactString, _ reason: String) {
        self.path = path
        self.reason = reason
    }
}

extension TargetError: CustomStringConvertible {
    /// The path of the target, and the problem.
    public var description: String { "target '\(path)': \(reason)" }
}
