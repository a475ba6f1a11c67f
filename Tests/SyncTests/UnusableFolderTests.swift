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
    func aFolderThatCannotBeMadeIsReportedWithTheReason(command: String, refusal: (Int32, Int32, String)) throws {
        let (error, code, reason) = refusal
        let run = try FaultInjector(store: disk).run(
            [command] + arguments(command, disk + "/new/er"), failing: "mkdir", with: error)
        #expect(run.errorOutput.hasPrefix("\(disk)/new: make folder: \(reason)"), "\(run.errorOutput)")
        #expect(run.errorOutput.split(separator: "\n").count == 1 && run.output == "", "\(run.errorOutput)")
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
                run.errorOutput
                    == "\(folder): lock: \(reason); this file system has no locks: use a folder on a local disk.\n"
            )
            #expect(run.exitCode == 74 && run.output == "")
            #expect(try left() == [])
        }
    }

    /// A run that cannot begin creates nothing.
    @Test(arguments: ["sync", "mirror"], ["no source", "no root file", "no root", "another file"])
    func aRefusedRunMakesNothing(command: String, lack: String) throws {
        try repository.folder.write("{}", to: "empty.json")
        let source = lack == "no source" ? disk + "/none" : repository.stick
        let root = ["no root file": ["--root", disk + "/none.json"], "no root": []][lack]
        let given = root ?? ["--root", lack == "another file" ? repository.folder.file("empty.json") : self.root]
        let folder = command == "mirror" ? [disk + "/new/er"] : ["--store", disk + "/new/er"]
        let run = try CommandRun([command, source] + folder + given)
        let code: Int32 = ["no source": 69, "no root file": 65][lack] ?? 78
        #expect(run.exitCode == code && run.output == "", "\(run.errorOutput)")
        #expect(try left() == [])
    }

    @Test func aRollbackMakesNoStore() throws {
        try FileManager.default.createDirectory(atPath: disk + "/empty", withIntermediateDirectories: true)
        for name in ["typo", "empty"] {
            let run = try CommandRun("rollback", "--store", "\(disk)/\(name)")
            #expect(
                run.errorOutput
                    == "There is no store in \(disk)/\(name); run sendactl sync SOURCE --store \(disk)/\(name) "
                    + "to create it, or specify another one with --store.\n"
            )
            #expect(run.exitCode == 77 && run.output == "")
        }
        #expect(try left() == ["empty"])
    }

    /// A folder with other contents, such as the content folder, is not a store, and is not turned into one.
    @Test(arguments: ["sync", "status", "history", "verify", "rollback"])
    func aFolderOfOtherThingsIsNotAStore(command: String) throws {
        try repository.folder.write("mine", to: "disk/bundle.yaml")
        let run = try CommandRun(
            [command] + (command == "sync" ? arguments("sync", disk) : ["--store", disk]))
        #expect(run.exitCode == 77 && run.output == "")
        #expect(
            run.errorOutput
                == "\(disk): this is not a store (it has 'bundle.yaml'); pass the kiosk's store with --store, "
                + "or let 'sendactl sync' create one in an empty or new folder.\n")
        #expect(try left() == ["bundle.yaml"])
    }

    /// An error of a copy or a rollback is not reported as an error of a kiosk's sync.
    @Test func theMessagesOfACopyDoNotMentionAKiosk() throws {
        func mirror(_ more: String...) throws -> String {
            let run = try CommandRun(["mirror", repository.stick, disk + "/copy"] + more)
            #expect(run.exitCode != 0 && run.output == "")
            return run.errorOutput
        }
        let withoutRoot = try mirror()
        #expect(
            withoutRoot
                == "No root is trusted yet. Pass the publisher's root.json with --root FILE; get it from the publisher "
                + "directly, not from this repository.\n")
        #expect(try CommandRun(["mirror"] + arguments("mirror", disk + "/copy")).exitCode == 0)
        try FileManager.default.copyItem(atPath: repository.stick, toPath: disk + "/old")
        try repository.publish(7)
        #expect(try CommandRun("mirror", repository.stick, disk + "/copy").exitCode == 0)
        let older = try CommandRun("mirror", disk + "/old", disk + "/copy")
        #expect(
            older.errorOutput.hasSuffix(
                " Newer content has already been seen here: use a newer source. Nothing was changed.\n"),
            "\(older.errorOutput)")
        let other = try TestRepository()
        try other.publish(9)
        let foreign = try CommandRun("mirror", other.stick, disk + "/copy")
        #expect(
            foreign.errorOutput.hasSuffix(
                " is signed by keys that are not trusted here: check the address or the folder.\n"),
            "\(foreign.errorOutput)")
        for message in [withoutRoot, older.errorOutput, foreign.errorOutput] { #expect(!message.contains("kiosk")) }
    }

    @Test(
        arguments: ["mirror", "rollback"],
        [
            (EROFS, "choose a folder on another disk, or mount this one for writing"),
            (ENOSPC, "the disk is full: make room on it, then try again"),
            (EACCES, "run this as a user who can read and write there"), (EIO, "check the disk"),
        ] as [(Int32, String)])
    func theAdviceFitsTheCommand(command: String, refusal: (Int32, String)) throws {
        try repository.sync()
        try repository.publish(7)
        try repository.sync()
        let isMirror = command == "mirror"
        let folder = isMirror ? disk + "/copy" : repository.store
        if isMirror { #expect(try CommandRun(["mirror"] + arguments("mirror", folder)).exitCode == 0) }
        let run = try FaultInjector(store: folder).run(
            [command] + (isMirror ? arguments("mirror", folder) : ["--store", folder]), failing: "open", with: refusal.0
        )
        #expect(run.errorOutput.hasSuffix("; \(refusal.1).\n"), "\(run.errorOutput)")
    }

    @Test func aFileInPlaceOfAStoreIsOneSentence() throws {
        try repository.folder.write("mine", to: "disk/file")
        let run = try CommandRun(["sync"] + arguments("sync", disk + "/file"))
        #expect(run.errorOutput == "\(disk)/file: open folder: it is not a folder; use another path.\n")
        #expect(run.exitCode == 77)
        symlink("nowhere", disk + "/link")
        let dangling = try CommandRun(["sync"] + arguments("sync", disk + "/link"))
        #expect(
            dangling.errorOutput
                == "\(disk)/link: open folder: it is a broken link; create the folder that it points to.\n")
        #expect(try left() == ["file", "link"])
    }
}
