import ContentModel
import Foundation
import Yams

/// Reads a site file. Every key has a default; what cannot be used is one error that says where, what and the mend.
public enum SiteFile {
    /// Where an installed kiosk has it.
    public static let standardPath = "/etc/senda/site.yaml"
    /// The most bytes that are read.
    static let mostBytes = 64 * 1024

    /// Reads the file at `path`.
    /// - Throws: ``SiteFileError``.
    public static func read(_ path: String) throws(SiteFileError) -> Site {
        guard let handle = FileHandle(forReadingAtPath: path), let data = try? handle.read(upToCount: mostBytes + 1)
        else {
            throw SiteFileError(path: path, line: 0, message: "cannot be read")
        }
        guard data.count <= mostBytes else {
            throw SiteFileError(path: path, line: 0, message: "is larger than \(mostBytes) bytes")
        }
        guard let text = String(data: data, encoding: .utf8) else {
            throw SiteFileError(path: path, line: 0, message: "is not UTF-8 text")
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
            throw SiteFileError(path: path, line: error.line, message: error.sentence)
        } catch {
            throw SiteFileError(path: path, line: 0, message: "is not valid YAML")
        }
        guard let node else { return Site() }
        return try SiteReader(path: path).site(from: node)
    }
}

/// A site file that cannot be used.
public struct SiteFileError: Error, Equatable, CustomStringConvertible {
    /// The file.
    public var path: String
    /// From 1; 0 is the file as a whole.
    public var line: Int
    /// What is wrong, and what would be right.
    public var message: String

    /// One sentence with the place.
    public var description: String { line > 0 ? "\(path):\(line): \(message)" : "\(path) \(message)" }
}

extension YamlError {
    /// The line of the mistake, from 1; 0 if it is not known.
    fileprivate var line: Int {
        switch self {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
        case .duplicatedKeysInMapping(_, let context): context.mark.line
        default: 0
        }
    }

    fileprivate var sentence: String {
        if case .duplicatedKeysInMapping(let keys, _) = self {
            return "'\(keys.joined(separator: "', '"))' stands twice"
        }
        return "is not valid YAML"
    }
}
