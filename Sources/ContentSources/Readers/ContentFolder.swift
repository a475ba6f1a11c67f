import Foundation

/// Reads a folder of sources within limits: regular UTF-8 files of limited size, no symbolic links.
package struct ContentFolder {
    /// The maximum size of a file, in bytes.
    static let maximumBytes = 1 << 20
    /// The maximum number of entries in a folder.
    static let maximumEntries = 10_000

    package let root: URL
    /// The folder's name in findings.
    package let name: String
    package let findings: Findings

    package init(root: URL, name: String, findings: Findings) {
        (self.root, self.name, self.findings) = (root, name, findings)
    }

    /// The text of a file; `nil`, with a finding, if it cannot be used.
    package func text(_ path: String) -> String? {
        let url = root.appending(path: path)
        let place = Place(file: "\(name)/\(path)")
        func refuse(_ message: String, fix: String) -> String? {
            findings.add(place, rule: Diagnostic.sourceShape, message, fix: fix)
            return nil
        }
        let values = try? url.resourceValues(forKeys: [.isRegularFileKey, .fileSizeKey, .isSymbolicLinkKey])
        if values?.isSymbolicLink == true {
            return refuse("it is a symbolic link", fix: "replace it with a regular file")
        }
        guard values?.isRegularFile == true else {
            if exists(path) { return refuse("it is not a regular file", fix: "put a regular file in its place") }
            return reportVariant(of: path) ? nil : refuse("there is no such file", fix: "add it as a regular file")
        }
        guard let size = values?.fileSize, size <= Self.maximumBytes else {
            return refuse("larger than \(Self.maximumBytes) bytes", fix: "split it")
        }
        guard let data = try? Data(contentsOf: url) else {
            return refuse("it cannot be read", fix: "correct its permissions or its owner")
        }
        guard let text = String(data: data, encoding: .utf8) else {
            return refuse("not UTF-8", fix: "save it as UTF-8 (in a spreadsheet: as CSV UTF-8)")
        }
        return text.utf8.contains(UInt8(ascii: "\r")) ? Self.withLineFeeds(text) : text
    }

    /// Converts the line endings of any system to line feeds.
    private static func withLineFeeds(_ text: String) -> String {
        text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    }

    /// True if a file or a folder exists.
    package func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: root.appending(path: path).path)
    }

    /// Names of files and folders that file systems, servers and desktops create by themselves.
    private static let systemFileNames: Set<String> = [
        "lost+found", "System Volume Information", "$RECYCLE.BIN", "RECYCLER", "@eaDir", "#recycle", "#snapshot",
        "Thumbs.db", "desktop.ini", "Desktop.ini", "__MACOSX",
    ]

    /// The entries of a folder in order, without hidden files and those of `systemFileNames`.
    package func entries(_ path: String) -> [String] {
        func refuse(_ message: String, fix: String) -> [String] {
            let place = Place(file: path.isEmpty ? name : "\(name)/\(path)")
            findings.refuse(place, rule: Diagnostic.sourceShape, message, fix: fix)
            return []
        }
        guard exists(path) else { return [] }
        guard let all = try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: path).path) else {
            return refuse(
                "it cannot be read as a folder", fix: "put a folder in its place, and correct its permissions")
        }
        let names = all.filter { !$0.hasPrefix(".") && !Self.systemFileNames.contains($0) }
        guard names.count <= Self.maximumEntries else {
            return refuse(
                "the folder has \(names.count) entries, more than \(Self.maximumEntries)",
                fix: "remove what is not content, or move it to other folders")
        }
        return names.sorted()
    }

    /// Reports a folder that the content needs and that does not exist.
    func require(_ path: String) {
        guard !exists(path), !reportVariant(of: path) else { return }
        findings.refuse(
            Place(file: "\(name)/\(path)"), rule: Diagnostic.sourceShape, "there is no such folder",
            fix: "add it, with the content")
    }

    /// The folders in a folder.
    func folders(_ path: String) -> [String] {
        entries(path).filter { name in
            let values = try? root.appending(path: "\(path)/\(name)").resourceValues(forKeys: [.isDirectoryKey])
            return values?.isDirectory == true
        }
    }
}
