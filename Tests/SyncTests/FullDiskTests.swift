import Foundation
import Sync
import TUFTestSupport
import TestSupport
import Testing

/// A disk without space: the update fails, and `status`, the metrics and the history report it. Needs root for a disk
/// of its own.
@Suite(.serialized, .enabled(if: SmallDisk.isAllowed, "only root can mount"))
struct FullDiskTests {
    private let repository: TestRepository
    private let root: String

    init() throws {
        repository = try TestRepository()
        try repository.publish(6)
        root = repository.folder.file("root.json")
        try Data(repository.simulator.trustedRoot).write(to: URL(filePath: root))
    }

    /// A disk with a store that has release 6; release 7 is available.
    private func disk(_ options: String) throws -> (disk: SmallDisk, store: String) {
        let disk = try SmallDisk(options)
        let store = disk.path + "/store"
        #expect(try sync(store, "--root", root).exitCode == 0)
        try repository.publish(7, patchesFrom: [6])
        return (disk, store)
    }

    private func sync(_ store: String, _ more: String...) throws -> CommandRun {
        try CommandRun(["sync", repository.stick, "--store", store] + more)
    }

    private func expectReported(_ store: String, code: String, isNoted: Bool = true, ready: Int = 0) throws {
        let text = try CommandRun("status", "--store", store).output
        #expect(!isNoted || text.contains("(\(code))"), "\(text)")
        #expect(ready == 1 || text.contains("no update can be installed"), "\(text)")
        let metrics = try CommandRun("status", "--store", store, "--format", "prometheus").output
        #expect(metrics.contains("senda_sync_success \(isNoted ? 0 : 1)\n"), "\(metrics)")
        #expect(metrics.contains("senda_disk_ready \(ready)\n"), "\(metrics)")
        let history = try CommandRun("history", "--store", store).output
        #expect(!isNoted || history.contains(" \(code): ") && history.contains(" installed: "), "\(history)")
        #expect(try CommandRun("verify", "--store", store).exitCode == 0)
    }

    @Test func noBytesAreLeft() throws {
        let (disk, store) = try disk("size=12m")
        try disk.fill()
        let run = try sync(store)
        #expect(run.exitCode == 73 && run.errorOutput.contains("make room"), "\(run.errorOutput)")
        try expectReported(store, code: "no-space")
        #expect(try sync(store).exitCode == 73, "and again")
        disk.makeRoom()
        #expect(try sync(store).exitCode == 0)
        let codes = try CommandRun("history", "--store", store).output.split(separator: "\n").map {
            $0.split(separator: " ")[1]
        }
        #expect(codes == ["installed:", "no-space:", "installed:"])
        #expect(try Store(path: store).status()?.code == .result(.installed))
    }

    @Test func noFilesAreLeft() throws {
        let (disk, store) = try disk("size=60m,nr_inodes=60")
        disk.takeAllNames()
        let run = try sync(store)
        #expect(run.exitCode == 73 && run.errorOutput.contains("remove files"), "\(run.errorOutput)")
        try expectReported(store, code: "no-space")
    }

    @Test func aDiskThatCannotBeWritten() throws {
        let (disk, store) = try disk("size=12m")
        try disk.remount("ro")
        let run = try sync(store)
        #expect(run.exitCode == 74 && run.errorOutput.contains("mount this one for writing"), "\(run.errorOutput)")
        try expectReported(store, code: "disk", isNoted: false)
        try disk.remount("rw")
        #expect(try sync(store).exitCode == 0)
    }

    @Test func aFolderOfTheStoreThatBelongsToAnother() throws {
        let (disk, store) = try disk("size=12m")
        chown(store + "/downloads", 1, 1)
        #expect(try sync(store).exitCode == 77)
        try expectReported(store, code: "no-store", ready: 1)
        chown(store + "/downloads", 0, 0)
        #expect(try sync(store).exitCode == 0)
        withExtendedLifetime(disk) {}
    }
}

/// A disk of a few megabytes in memory.
final class SmallDisk {
    static let isAllowed = geteuid() == 0 && (try? SmallDisk("size=1m")) != nil
    let path: String
    private let folder: TemporaryFolder?

    /// Mounts a disk in a new folder, or over the folder at `mountPoint`.
    init(_ options: String, at mountPoint: String? = nil) throws {
        folder = mountPoint == nil ? try TemporaryFolder() : nil
        path = mountPoint ?? folder?.path ?? ""
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        guard mount("tmpfs", path, "tmpfs", 0, options) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    deinit {
        umount2(path, Int32(MNT_DETACH))
        try? FileManager.default.removeItem(atPath: path)
    }

    func remount(_ options: String) throws {
        let flags = MS_REMOUNT | (options == "ro" ? MS_RDONLY : 0)
        guard mount("tmpfs", path, "tmpfs", UInt(flags), nil) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    /// Writes until nothing more fits.
    func fill() throws {
        let file = open(path + "/fill", O_WRONLY | O_CREAT, 0o644)
        defer { close(file) }
        for length in [65_536, 4096, 1] {
            let bytes = [UInt8](repeating: 7, count: length)
            while write(file, bytes, length) == length {}
        }
    }

    /// Creates files until no more can be created.
    func takeAllNames() {
        for number in 0..<1000 {
            let file = open("\(path)/fill-\(number)", O_WRONLY | O_CREAT, 0o644)
            if file < 0 { return }
            close(file)
        }
    }

    func makeRoom() { unlink(path + "/fill") }
}
