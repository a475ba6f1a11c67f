import ContentModel
import Foundation
import Yams

/// Reads a site file. Every key has a default; an invalid file is one error with the location, the problem and the fix.
public enum SiteFile {
    /// The path on an installed kiosk.
    public static let standardPath = "/etc/senda/site.yaml"
    /// The maximum number of bytes that are read.
    static let maximumBytes = 64 * 1024
    private static let advice = "choose a file that exists and that this user can read"

    /// Reads the file at `path`.
    /// - Throws: ``SiteFileError``.
    public static func read(_ path: String) throws(SiteFileError) -> Site {
        // Without O_NONBLOCK, opening a pipe without a writer would block.
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
        var status = stat()
        guard descriptor >= 0, fstat(descriptor, &status) == 0 else {
            throw SiteFileError(
                path: path, line: 0, message: "cannot be read: \(String(cString: strerror(errno))); \(Self.advice)")
        }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw SiteFileError(path: path, line: 0, message: "is not a regular file; put a regular file in its place")
        }
        let data: Data
        do {
            data = try handle.read(upToCount: maximumBytes + 1) ?? Data()  // `nil` is the end of an empty file
        } catch {
            throw SiteFileError(path: path, line: 0, message: "cannot be read; \(Self.advice)")
        }
        guard data.count <= maximumBytes else {
            throw SiteFileError(path: path, line: 0, message: "is larger than \(maximumBytes) bytes; shorten it")
        }
        guard let text = String(data: data, encoding: .utf8) else {
            throw SiteFileError(path: path, line: 0, message: "is not UTF-8 text; save it as UTF-8")
        }
        return try parse(text, path: path)
    }

    /// Reads the text of a site file; `path` is for messages.
    /// - Throws: ``SiteFileError``.
    public static func parse(_ text: String, path: String) throws(SiteFileError) -> Site {
        let node: Node?
        do {
            node = try Yams.compose(yaml: text)
        } catch let error as YamlError {
            let fault = YamlFault(error, in: text)
            throw SiteFileError(path: path, line: fault.line, message: fault.sentence)
        } catch {
            throw SiteFileError(path: path, line: 0, message: "is not valid YAML")
        }
        guard let node, !node.isNothing else { return Site() }
        return try SiteReader(path: path, text: text).site(from: node)
    }
}

/// A site file that cannot be used.
public struct SiteFileError: Error, Equatable, CustomStringConvertible {
    /// The file.
    public var path: String
    /// The line, from 1; 0 is the file as a whole.
    public var line: Int
    /// The problem and the fix.
    public var message: String

    /// One sentence with the location.
    public var description: String { line > 0 ? "\(path):\(line): \(message)" : "\(path) \(message)" }
}

extension Node {
    /// True if a document holds nothing: it is empty, or says `null`.
    fileprivate var isNothing: Bool {
        scalar.map { $0.style == .plain && ["", "~", "null"].contains($0.string) } ?? false
    }
}
