import ContentModel
import Foundation
import Yams

/// Reads a site file. Every key has a default; an invalid file is one error with the location, the problem and the fix.
public enum SiteFile {
    /// The path on an installed kiosk.
    public static let standardPath = "/etc/senda/site.yaml"
    /// The maximum number of bytes that are read.
    static let maximumBytes = 64 * 1024

    /// Reads the file at `path`.
    /// - Throws: ``SiteFileError``.
    public static func read(_ path: String) throws(SiteFileError) -> Site {
        try parse(text(of: path), path: path)
    }

    private static func text(of path: String) throws(SiteFileError) -> String {
        let data = try SettingsBytes.read(path, upTo: maximumBytes + 1)
        guard data.count <= maximumBytes else {
            throw SiteFileError(path: path, line: 0, message: "is larger than \(maximumBytes) bytes; shorten it")
        }
        guard let text = String(data: data, encoding: .utf8) else {
            throw SiteFileError(path: path, line: 0, message: "is not UTF-8 text; save it as UTF-8")
        }
        return text
    }

    /// Reads the text of a site file; `path` is for messages.
    /// - Throws: ``SiteFileError``.
    public static func parse(_ text: String, path: String) throws(SiteFileError) -> Site {
        guard let node = try node(text, path: path) else { return Site() }
        return try SiteReader(path: path, text: text).site(from: node)
    }

    /// Every mistake of the file at `path`.
    public static func mistakes(_ path: String) -> [SiteFileError] {
        do {
            let text = try text(of: path)
            return try node(text, path: path).map { SiteReader(path: path, text: text).mistakes(in: $0) } ?? []
        } catch {
            return [error]
        }
    }

    /// The document; `nil` if it is empty.
    private static func node(_ text: String, path: String) throws(SiteFileError) -> Node? {
        do {
            return try Yams.compose(yaml: text).flatMap { $0.isEmptyDocument ? nil : $0 }
        } catch let error as YamlError {
            let fault = YamlFault(error, in: text)
            throw SiteFileError(path: path, line: fault.line, message: fault.sentence)
        } catch {
            throw SiteFileError(path: path, line: 0, message: "is not valid YAML; write 'key: value' lines")
        }
    }
}

/// A site file, or a list of services, that cannot be used.
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
    /// True if a document has no content, or only `null`.
    fileprivate var isEmptyDocument: Bool {
        scalar.map { $0.style == .plain && ["", "~", "null"].contains($0.string) } ?? false
    }
}
