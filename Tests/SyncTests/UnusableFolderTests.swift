import Foundation
import Glibc
import Sync
import TestSupport
import Testing

/// Folders that cannot hold a store or a copy: one sentence says why and what to do, and nothing is left behind.
@Suite(.enabled(if: FaultInjector.library != nil))
struct UnusableFolderTests {
    private let repository: TestRepository
    private let root: String
    private var disk: String { repository.folder.file("disk") }

    init() throws {
        repository = try TestRepository()
        try repository.publish(6)
        root = repository.folder.file("root.json")
        try Data(repository.simulator.trustedRoot).write(to: URL(filePath: root))
        try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    }

    /// The arguments of a command that would create a folder.
    private func arguments(_ command: String, _ folder: String) -> [String] {
        ["--root", root, repository.stick] + (command == "mirror" ? [folder] : ["--store", folder])
    }

    private func left() throws -> [String] { try FileManager.default.subpathsOfDirectory(atPath: disk).sorted() }

    @Test(
        arguments: ["sync", "mirror"],
        [
            (EROFS, 74, "Read-only file system; "), (ENOSPC, 73, "No space left on device; the disk is full: "),
            (EACCES, 77, "Permission denied; run this as "), (EIO, 74, "Input/output error"),
        ] as [(Int32, Int32, String)])
    func aFolderThatCannotBeMadeIsToldWithItsReason(command: String, refusal: (Int32, Int32, String)) throws {
        let (error, code, reason) = refusal
        let run = try FaultInjector(store: disk).run(
            [command] + arguments(command, disk + "/new/er"), failing: "mkdir", with: error)
        #expect(run.told.hasPrefix("\(disk)/new: make folder: \(reason)"), "\(run.told)")
        #expect(run.told.split(separator: "\n").count == 1 && run.output == "", "\(run.told)")
        #expect(run.exitCode == code)
        #expect(try left() == [])
    }

    @Test(arguments: ["sync", "mirror"], [ENOLCK, EOPNOTSUPP])
    func aDiskWithoutLocksIsNamedAndLeftAsItIs(command: String, error: Int32) throws {
        for folder in [disk, disk + "/new/er"] {
            let run = try FaultInjector(store: disk).run(
                [command] + arguments(command, folder), failing: "lock", with: error)
            let reason = String(cString: strerror(error))
            #expect(
                run.told == "\(folder): lock: \(reason); this file system has no locks: use a folder on a local disk.\n")
            #expect(run.exitCode == 74 && run.output == "")
            #expect(try left() == [])
        }
    }

    @Test func aRollbackMakesNoStore() throws {
        try FileManager.default.createDirectory(atPath: disk + "/empty", withIntermediateDirectories: true)
        for name in ["typo", "empty"] {
            let run = try CommandRun("rollback", "--store", "\(disk)/\(name)")
            #expect(
                run.told
                    == "There is no store in '\(disk)/\(name)'; specify it with --store, or run 'sendactl sync' first.\n")
            #expect(run.exitCode == 77 && run.output == "")
        }
        #expect(try left() == ["empty"])
    }

    @Test func aFileInPlaceOfAStoreIsOneSentence() throws {
        try repository.folder.write("mine", to: "disk/file")
        let run = try CommandRun(["sync"] + arguments("sync", disk + "/file"))
        #expect(run.told == "\(disk)/file: open folder: it is not a folder; use another path.\n")
        #expect(run.exitCode == 77)
        symlink("nowhere", disk + "/link")
        let dangling = try CommandRun(["sync"] + arguments("sync", disk + "/link"))
        #expect(
            dangling.told
                == "\(disk)/link: open folder: it is a broken link; create the folder that it points to.\n")
        #expect(try left() == ["file", "link"])
    }
}
