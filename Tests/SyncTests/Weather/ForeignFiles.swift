import Foundation
import TestSupport

/// Files of others in a store, a mirror and a repository, which none of our programs may change.
final class ForeignFiles {
    private let work: String
    /// The created files, with the state that they must keep.
    private var states: [String: String] = [:]
    private var folders: Set<String> = []

    /// Creates files of others in a folder; `outside` holds the targets of links.
    init(in work: String) throws {
        self.work = work
        for name in ["outside", "outside/folder"] { mkdir(work + "/" + name, 0o700) }
        for name in ["outside/letter", "outside/folder/photo"] { try write(name, "mine") }
        for name in ["outside/letter", "outside/folder", "outside/folder/photo"] { note(name) }
    }

    private static let locations: [Weather.Location: [String]] = [
        .store: ["", "/bundles", "/downloads", "/trust", "/trust/state", "/trust/state/roots"],
        .mirror: [
            "", "/metadata", "/targets", "/targets/bundle", "/targets/patch", "/.mirror", "/.mirror/state/partial",
        ],
        .repository: ["", "/metadata", "/targets", "/targets/bundle", "/targets/patch"],
    ]

    /// The names by which our programs know their own folders.
    private static let marks: [Weather.Location: String] = [.store: "trust", .mirror: ".mirror"]

    /// Creates files in folders that have none yet. A store and a mirror are only started in an empty folder.
    func createInNewFolders() throws {
        for location in Weather.Location.allCases {
            let top = location.rawValue
            if let mark = Self.marks[location], access("\(work)/\(top)/\(mark)", F_OK) != 0 { continue }
            for folder in (Self.locations[location] ?? []).map({ top + $0 })
            where access(work + "/" + folder, F_OK) == 0 && folders.insert(folder).inserted {
                try create(in: folder)
            }
        }
    }

    private func create(in folder: String) throws {
        let digest = String(repeating: "ab", count: 32)
        let subfolders = [
            "lost+found", ".Trash-1000", "System Volume Information", "other-program", "\(digest).part",
            "9-abababababab.sqlite", "9.targets.json", "\(digest).9.sqlite.zst",
        ]
        let files = [
            "lost+found/#1234", ".Trash-1000/report.odt", "System Volume Information/IndexerVolumeGuid",
            "other-program/data.sqlite", ".DS_Store", ".hidden", "thesis.odt", "notes~", ".notes.swp",
            "8-abababababab.sqlite~", "\(digest).txt", "snapshot.json~", ".timestamp.json", "+5-+6.zst",
        ]
        for name in subfolders { mkdir("\(work)/\(folder)/\(name)", 0o750) }
        for name in files { try write("\(folder)/\(name)", "of \(name)") }
        let links = ["\(digest).zst": "letter", "7-abababababab.json": "letter", "album": "folder", "gone": "nowhere"]
        for (name, target) in links { symlink("\(work)/outside/\(target)", "\(work)/\(folder)/\(name)") }
        let pipes = ["pipe", "\(digest).part.etag", "5-abababababab.sqlite"]
        for name in pipes { mkfifo("\(work)/\(folder)/\(name)", 0o600) }
        mknod("\(work)/\(folder)/null", S_IFCHR | 0o666, 0x103)
        for name in subfolders + files + links.keys + pipes + ["null"] { note("\(folder)/\(name)") }
    }

    private func write(_ name: String, _ text: String) throws {
        try Data(text.utf8).write(to: URL(filePath: work + "/" + name))
        chmod(work + "/" + name, 0o640)
    }

    private func note(_ name: String) { states[name] = state(of: name) }

    /// The kind, mode, and content or target of a file.
    private func state(of name: String) -> String {
        let path = work + "/" + name
        var status = stat()
        guard lstat(path, &status) == 0 else { return "nothing" }
        let content =
            switch status.st_mode & S_IFMT {
            case S_IFREG: (try? String(contentsOfFile: path, encoding: .utf8)) ?? "?"
            case S_IFLNK: (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) ?? "?"
            default: ""
            }
        return "\(String(status.st_mode, radix: 8)) \(content)"
    }

    /// True if a name in a location belongs to others.
    func contains(_ name: String, in location: Weather.Location) -> Bool {
        states["\(location.rawValue)/\(name)"] != nil
    }

    /// The names whose state has changed.
    var changed: [String] {
        states.compactMap { name, state in
            let now = self.state(of: name)
            return now == state ? nil : "\(name): was \(state), is \(now)"
        }.sorted()
    }
}
