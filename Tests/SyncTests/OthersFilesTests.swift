import DurableFiles
import Foundation
import Sync
import TUFClient
import TestSupport
import Testing

/// Files that others put into a store or a copy are ignored: they are not removed, followed or waited for.
struct OthersFilesTests {
    private let repository: TestRepository

    init() throws {
        repository = try TestRepository()
        try repository.publish(6)
    }

    /// Puts files of every kind into a folder, including some with names like ours.
    ///
    /// - Returns: The entries that a listing of it must still have.
    private func litter(_ folder: String) throws -> Set<String> {
        let digest = String(repeating: "ab", count: 32)
        let folders = [
            "lost+found", "@eaDir", "\(digest).part", "9-abababababab.sqlite", "9.targets.json",
            "\(digest).9.sqlite.zst",
        ]
        for name in folders { mkdir(folder + "/" + name, 0o755) }
        let files = [
            ".DS_Store", "thesis.odt", "catalogue.json", "notes~", "8-abababababab.sqlite~", "\(digest).txt",
            "snapshot.json~", ".timestamp.json", ".root.json", "+5.sqlite.zst", "+5-+6.zst", "+9-abababababab.sqlite",
        ]
        for name in files { try Data("x".utf8).write(to: URL(filePath: folder + "/" + name)) }
        let links = ["\(digest).zst", "7-abababababab.json", "8.snapshot.json"]
        for name in links { symlink("/etc/passwd", folder + "/" + name) }
        let pipes = ["pipe", "\(digest).part.etag", "5-abababababab.sqlite", "7.root.json"]
        for name in pipes { mkfifo(folder + "/" + name, 0o600) }
        return Set(folders + files + links + pipes)
    }

    private func names(_ path: String) throws -> Set<String> {
        Set(try FileManager.default.contentsOfDirectory(atPath: path))
    }

    @Test func aSyncIgnoresThem() throws {
        try repository.sync()
        let folders = ["", "/bundles", "/downloads", "/trust", "/trust/state", "/trust/state/roots"].map {
            repository.store + $0
        }
        let litter = try folders.map { try self.litter($0) }
        for release in 7...9 {
            try repository.publish(release, patchesFrom: [release - 1])
            let record = try repository.sync()
            #expect(record.code == .result(.installed) && record.release == release, "\(record)")
        }
        for (folder, litter) in zip(folders, litter) {
            #expect(try litter.isSubset(of: names(folder)), "\(folder)")
        }
        #expect(try names(repository.store + "/downloads").subtracting(litter[2]) == [])
        #expect(try names(repository.store + "/bundles").subtracting(litter[1]).count == 6, "ours are cleared as ever")
        #expect(try Store(path: repository.store).faults() == [])
    }

    @Test func aMirrorIgnoresThem() throws {
        let copy = repository.folder.file("copy")
        func mirror() throws {
            _ = try Mirror(folder: copy, environment: repository.environment).run(
                from: FolderFetcher(folder: repository.stick),
                trust: InitialTrust(given: repository.simulator.trustedRoot))
        }
        try mirror()
        let folders = ["", "/metadata", "/targets", "/targets/bundle", "/.mirror/state/partial"].map { copy + $0 }
        let litter = try folders.map { try self.litter($0) }
        repository.simulator.targets.targets = [:]
        try repository.publish(7)
        try mirror()
        for (folder, litter) in zip(folders, litter) { #expect(try litter.isSubset(of: names(folder)), "\(folder)") }
        #expect(try names(copy + "/targets/bundle").subtracting(litter[3]).count == 1, "ours are cleared as ever")
        #expect(try repository.sync(from: FolderFetcher(folder: copy)).release == 7)
    }
}

/// The folders that a mirror may write to, and those that it refuses.
struct MirrorTargetTests {
    private let repository: TestRepository
    private var copy: String { repository.folder.file("copy") }

    init() throws {
        repository = try TestRepository()
        try repository.publish(6)
    }

    private func mirror(_ source: String? = nil, to folder: String? = nil) throws {
        _ = try Mirror(folder: folder ?? copy, environment: repository.environment).run(
            from: FolderFetcher(folder: source ?? repository.stick),
            trust: InitialTrust(given: repository.simulator.trustedRoot))
    }

    private func listing() throws -> [String] { try FileManager.default.subpathsOfDirectory(atPath: copy).sorted() }

    @Test(arguments: [
        ["metadata/catalogue.json", "targets/bundle/thesis.odt"], ["photo.jpg"], ["metadata/timestamp.json"],
        [".publishing/1"],
        [".mirror/state/lock", ".publishing/1"],
    ])
    func aFolderOfOthersIsRefused(files: [String]) throws {
        for file in files { try repository.folder.write("mine", to: "copy/" + file) }
        let before = try listing()
        #expect { try mirror() } throws: {
            ($0 as? SyncError)?.code == .noStore && "\($0)".contains("is left unchanged")
                && "\($0)".contains("copy/senda")
        }
        #expect(try listing() == before)
    }

    @Test(arguments: [
        [], ["lost+found/"], ["System Volume Information/x", ".Trash-1000/y", "desktop.ini"], [".mirror/"],
    ])
    func anEmptyFolderIsTaken(files: [String]) throws {
        try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
        for file in files {
            if file.hasSuffix("/") {
                mkdir(copy + "/" + file, 0o755)
            } else {
                try repository.folder.write("x", to: "copy/" + file)
            }
        }
        try mirror()
        try mirror()
        #expect(try repository.sync(from: FolderFetcher(folder: copy)).release == 6)
    }

    @Test func aPublishersRepositoryIsRefused() throws {
        try FileManager.default.copyItem(atPath: repository.stick, toPath: copy)
        try repository.publish(7)
        let before = try listing()
        #expect(throws: SyncError.self) { try mirror() }
        #expect(try listing() == before)
    }

    /// This holds even if only the empty `.mirror` folder remains, and everything in it is lost.
    @Test(arguments: [false, true])
    func nothingNewerIsReplacedByOlder(rotates: Bool) throws {
        let old = repository.folder.file("old")
        try FileManager.default.copyItem(atPath: repository.stick, toPath: old)
        if rotates { try repository.simulator.publishRoot() }
        try repository.publish(7)
        try mirror()
        for forgets in [false, true] {
            if forgets {
                try FileManager.default.removeItem(atPath: copy + "/.mirror")
                mkdir(copy + "/.mirror", 0o755)
            }
            let before = try listing().filter { !$0.hasPrefix(".mirror") }
            #expect { try mirror(old) } throws: { ($0 as? SyncError)?.code == .older }
            #expect(try listing().filter { !$0.hasPrefix(".mirror") } == before)
        }
        #expect(try repository.sync(from: FolderFetcher(folder: copy)).release == 7)
        try mirror()
    }

    @Test func aLinkThatTheOperatorNamesIsFollowed() throws {
        mkdir(copy, 0o755)
        symlink("copy", repository.folder.file("link"))
        try mirror(to: repository.folder.file("link"))
        #expect(try repository.sync(from: FolderFetcher(folder: copy)).release == 6)
        symlink("nowhere", repository.folder.file("dangling"))
        #expect { try mirror(to: repository.folder.file("dangling")) } throws: { "\($0)".contains("broken link") }
    }
}
