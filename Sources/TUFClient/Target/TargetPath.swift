import TUFMetadata

/// Target paths that are safe to ask for and to store.
public enum TargetPath {
    /// Refuses what could lead out of a folder or a URL, also when it is escaped once or more often.
    public static func check(_ path: ExactString) throws(TargetError) {
        var text = path.text
        // Each round takes off one layer of escapes, so it ends.
        while true {
            if let fault = fault(in: text) { throw TargetError(path, "its path \(fault)") }
            guard let decoded = String(validating: PercentEncoding.decode(text), as: UTF8.self) else {
                throw TargetError(path, "its path has escapes that are not UTF-8")
            }
            if decoded.utf8.elementsEqual(text.utf8) { return }
            text = decoded
        }
    }

    private static func fault(in path: String) -> String? {
        if path.isEmpty { return "is empty" }
        if path.utf8.first == UInt8(ascii: "/") { return "is absolute" }
        if path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return "has a control character" }
        if path.utf8.contains(UInt8(ascii: "\\")) { return "has a backslash" }
        let segments = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        let leaves = segments.contains { $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8) }
        return leaves ? "has a segment of dots" : nil
    }

    /// The path to ask for: with the digest before the file's name where snapshots are consistent (TUF §5.7.3).
    package static func request(_ path: ExactString, _ target: TargetFile, consistent: Bool) -> String {
        let encoded = PercentEncoding.path(path)
        guard consistent else { return encoded }
        guard let slash = encoded.utf8.lastIndex(of: UInt8(ascii: "/")) else {
            return "\(target.digests.prefix).\(encoded)"
        }
        let name = encoded.index(after: slash)
        return "\(encoded[..<name])\(target.digests.prefix).\(encoded[name...])"
    }
}

/// Why there is no such target, or no right one.
public struct TargetError: Error, Equatable, Sendable {
    /// Which target.
    public let path: ExactString
    /// What is wrong.
    public let reason: String

    init(_ path: ExactString, _ reason: String) {
        self.path = path
        self.reason = reason
    }
}

extension TargetError: CustomStringConvertible {
    /// Which target, and what is wrong.
    public var description: String { "target '\(path)': \(reason)" }
}
