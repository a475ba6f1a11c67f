import ContentModel
import Foundation

/// Reads a centre's list of services. A wrong entry is left out and reported, and the others are used.
///
/// ## Usage
///
/// ```swift
/// let list = try ServicesFile.read("/etc/senda/services.yaml")
/// for omission in list.omissions { print(omission.line, omission.reason) }
/// ```
public enum ServicesFile {
    /// The file's name beside a site file.
    public static let name = "services.yaml"
    /// The maximum number of bytes that are read, in all and of one entry.
    static let maximumBytes = (file: 64 * 1024, entry: 4096)
    /// The maximum number of entries.
    static let maximumEntries = 200

    /// The path of the list that belongs to a site file, in the same folder.
    public static func path(beside site: String) -> String {
        let folder = site.lastIndex(of: "/").map { site[...$0] } ?? ""
        return folder + name
    }

    /// Reads the file at `path`.
    /// - Throws: ``SiteFileError`` if it cannot be read or is not a list at all.
    public static func read(_ path: String) throws(SiteFileError) -> ServiceList {
        try parse(Array(try SettingsBytes.read(path, upTo: maximumBytes.file + 1)), path: path)
    }

    /// Reads the bytes of a list; `path` is for messages.
    /// - Throws: ``SiteFileError`` if they are not a list at all.
    public static func parse(_ bytes: [UInt8], path: String) throws(SiteFileError) -> ServiceList {
        var entries: [EntryScanner.Entry]
        do {
            entries = try EntryScanner.entries(in: Array(bytes.prefix(maximumBytes.file)))
        } catch {
            throw SiteFileError(
                path: path, line: error.line,
                message: "the file is not a list of services; begin each one with '- kind: shelter', or another kind")
        }
        var list = ServiceList()
        if bytes.count > maximumBytes.file, let last = entries.popLast() {
            list.omit(last.line, "the file is larger than \(maximumBytes.file) bytes; shorten it before this line")
        }
        if entries.count > maximumEntries {
            list.omit(
                entries[maximumEntries].line,
                "there are more than \(maximumEntries) entries; remove those that this kiosk does not need")
        }
        for entry in entries.prefix(maximumEntries) {
            switch ServiceReader.read(entry) {
            case .success(let service): list.services.append(service)
            case .failure(let mistakes): for mistake in mistakes.all { list.omit(mistake.line, mistake.reason) }
            }
        }
        return list
    }
}

extension ServiceList {
    fileprivate mutating func omit(_ line: Int, _ reason: String) {
        omissions.append(Omission(line: line, reason: reason))
    }
}
