import Foundation
import TestSupport
import Testing

private let library = OutsideTool.preloadable("filesystem.c")

/// Folders on file systems without modes, links or locks, as simulated by `Tests/Tools/FaultInjector/filesystem.c`.
@Suite(.enabled(if: library != nil, "no C compiler"))
struct FileSystemTests {
    private let workshop: Workshop

    init() throws {
        workshop = try Workshop()
        _ = try workshop.run("mkdir disk")
    }

    private func run(_ script: String, on kind: String) throws -> ShellRun {
        let disk = URL(filePath: workshop.folder.file("disk")).resolvingSymlinksInPath().path
        return try workshop.run(
            script, environment: ["LD_PRELOAD": library ?? "", "FILESYSTEM": kind, "FILESYSTEM_FOLDER": disk])
    }

    @Test func theSystemsReasonIsGivenForABundleThatCannotBeWritten() throws {
        let quota = try run("sendactl build -o disk/bundle.sqlite", on: "quota")
        #expect(
            quota.exitCode == 73
                && quota.output.contains("cannot be written: Disk quota exceeded; your quota on this disk is used up"),
            "\(quota.output)")
        let size = try workshop.run("ulimit -f 8; sendactl build -o disk/bundle.sqlite")
        #expect(
            size.exitCode == 73
                && size.output.contains("cannot be written: File too large; the file would be larger than"),
            "\(size.output)")
        #expect(try workshop.run("ls -A disk").output == "", "nothing is left behind")
    }

    @Test(arguments: ["exfat", "vfat"])
    func aKeyOnAFileSystemWithoutModesIsRefusedAtOnce(kind: String) throws {
        let run = try run("sendactl keys new disk/key.pem", on: kind)
        #expect(
            run.exitCode == 73 && run.output.contains("has no file permissions") && run.output.contains("umask=077"),
            "\(run.output)")
        #expect(try workshop.run("ls -A disk").output == "", "nothing is left behind")
        let copied = try self.run(
            "cp publish.pem disk/; sendactl repository renew repo --key disk/publish.pem", on: kind)
        #expect(copied.exitCode == 77 && copied.output.contains("(mode 755)"), "\(copied.output)")
        #expect(
            copied.output.contains(
                "copy the key to a disk that keeps modes, or mount the USB stick with the option umask=077"))
    }

    @Test func aKeyOnAStickThatIsMountedPrivatelyWorks() throws {
        let run = try run(
            "sendactl keys new disk/key.pem && cp publish.pem disk && sendactl repository renew repo --key disk/publish.pem",
            on: "private")
        #expect(run.exitCode == 0 && workshop.isThere("disk/key.pem.pub"), "\(run.output)")
    }

    @Test(arguments: ["exfat", "vfat", "private", "network", "unsized"])
    func aRepositoryAndACopyNeedNeitherModesNorLinks(kind: String) throws {
        let run = try run(
            """
            set -e
            sendactl repository init disk/new --root-key root.pem.pub --targets-key publish.pem.pub --key root.pem --key publish.pem
            cp -r repo disk/; sendactl repository renew disk/repo --all --key publish.pem
            sendactl mirror disk/repo disk/copy --root root.json; sendactl mirror disk/repo disk/copy
            sendactl sync disk/copy --store other --root root.json
            sendactl status --store other -o disk/status
            """, on: kind)
        #expect(run.exitCode == 0 && workshop.isThere("disk/status"), "\(run.output)")
        #expect(try workshop.run("sendactl verify --store other").exitCode == 0)
    }

    @Test(arguments: ["network", "unsized"])
    func aStoreWorksOnANetworkDisk(kind: String) throws {
        let run = try run("sendactl sync repo --store disk/store --root root.json", on: kind)
        #expect(run.exitCode == 0, "\(run.output)")
        #expect(try workshop.run("sendactl verify --store disk/store").exitCode == 0)
    }

    @Test func aDiskWithoutLocksIsNamed() throws {
        let run = try run("cp -r repo disk/; sendactl repository renew disk/repo --key publish.pem", on: "locks")
        #expect(
            run.exitCode == 73 && run.output.contains("this file system has no locks: use a folder on a local disk"),
            "\(run.output)")
    }

    @Test(arguments: [
        ("sync repo --store disk/new/store --root root.json", "disk/new/store", 74),
        ("mirror repo disk/new/copy --root root.json", "disk/new/copy", 74),
        (
            "repository init disk/new --root-key root.pem.pub --targets-key publish.pem.pub --key root.pem --key publish.pem",
            "disk/new", 73
        ),
    ])
    func nothingIsLeftOnADiskWithoutLocks(command: String, folder: String, code: Int32) throws {
        let run = try run("sendactl \(command)", on: "locks")
        #expect(run.output.hasPrefix(folder) || run.output.contains("/\(folder): "), "\(run.output)")
        #expect(
            run.output.hasSuffix(
                ": lock: No locks available; this file system has no locks: use a folder on a local disk.\n")
                || run.output.hasSuffix("use a folder on a local disk\n"), "\(run.output)")
        #expect(run.exitCode == code && run.output.split(separator: "\n").count == 1, "\(run.output)")
        #expect(try workshop.run("find disk -mindepth 1").output == "")
    }

    @Test(arguments: ["exfat", "vfat"])
    func nothingIsLeftOnADiskWithoutLinks(kind: String) throws {
        let run = try run("sendactl sync repo --store disk/new/store --root root.json", on: kind)
        #expect(run.exitCode == 74 && run.output.contains("this file system has no symbolic links"), "\(run.output)")
        #expect(try workshop.run("find disk -mindepth 1").output == "")
    }
}

/// Real file systems in user space.
@Suite(
    .serialized,
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/fuse") && geteuid() == 0, "no /dev/fuse, or not root"))
struct MountedFileSystemTests {
    /// Each mounts a file system at `disk`, or ends with 42 if its program is not installed.
    private static let mounts = [
        "fusefat": """
        command -v fusefat mkfs.vfat >/dev/null || exit 42
        mkfs.vfat image >/dev/null; fusefat -o rw+ image disk >/dev/null || exit 42
        """,
        "exfat": """
        command -v mount.exfat-fuse mkfs.exfat >/dev/null || exit 42
        mkfs.exfat image >/dev/null; loop=$(losetup -f --show image) || exit 42
        trap 'cd /; umount "$OLDPWD/disk"; losetup -d "$loop"' EXIT
        mount.exfat-fuse -o umask=022 "$loop" disk >/dev/null || exit 42
        """,
        "ntfs": """
        command -v ntfs-3g mkntfs >/dev/null || exit 42
        mkntfs -F -q image >/dev/null; ntfs-3g image disk -o umask=022 || exit 42
        """,
    ]

    @Test(arguments: ["fusefat", "exfat", "ntfs"])
    func aRepositoryAndACopyWorkAndAKeyIsKeptPrivate(kind: String) throws {
        let workshop = try Workshop()
        let run = try workshop.run(
            """
            mkdir disk; truncate -s 48M image; trap 'cd /; umount "$OLDPWD/disk"' EXIT
            \(Self.mounts[kind] ?? "exit 42")
            cp -r repo disk/; set -e
            sendactl repository renew disk/repo --all --key publish.pem
            sendactl mirror disk/repo disk/copy --root root.json; sendactl mirror disk/repo disk/copy
            sendactl sync disk/copy --store other --root root.json; sendactl verify --store other
            if sendactl keys new disk/key.pem; then test "$(stat -c %a disk/key.pem | cut -c2-)" = 00
            else test "$(ls -A disk | sort | xargs)" = 'copy repo'; fi
            """)
        if run.exitCode == 42 { try Test.cancel("\(kind) is not installed, or cannot be mounted here") }
        #expect(run.exitCode == 0, "\(kind): \(run.output)")
    }
}

/// Disks on which nothing can be written.
@Suite(.enabled(if: geteuid() == 0, "only root can mount"))
struct UnwritableDiskTests {
    @Test(arguments: [
        (
            "ro", "sendactl build -o ro/b", "ro/b",
            "Read-only file system; choose a folder on another disk, or mount this one for writing"
        ),
        (
            "ro", "sendactl status --store store -o ro/b", "ro/b",
            "Read-only file system; choose a folder on another disk, or mount this one for writing"
        ),
        (
            "size=16k", "sendactl build -o disk/b", "disk/b",
            "No space left on device; the disk is full: make room on it, then try again"
        ),
        (
            "size=64k,nr_inodes=1", "sendactl build -o disk/b", "disk/b",
            "No space left on device; the disk has no room for more files: remove files from it, then try again"
        ),
    ])
    func theSystemsReasonIsGiven(options: String, command: String, file: String, reason: String) throws {
        let run = try Workshop().run(
            """
            mkdir disk ro; mount -t tmpfs -o \(options) tmpfs \(options == "ro" ? "ro" : "disk") || exit 42
            \(command) 2>&1 | grep -v 'warning:\\|help:\\|^No '; code=${PIPESTATUS[0]}
            ls -A ro disk | grep senda; exit $code
            """, through: ["/usr/bin/unshare", "-m"])
        if run.exitCode == 42 { try Test.cancel("no disk can be mounted here") }
        #expect(run.output == "\(file) cannot be written: \(reason).\n")
        #expect(run.exitCode == 73)
    }

    @Test(arguments: [
        "sendactl publish --repository repo --dry-run", "sendactl preview first", "sendactl build -o /dev/null",
    ])
    func aFolderForTemporaryFilesThatIsMissingIsNamed(command: String) throws {
        let run = try Workshop().run("TMPDIR=/nonexistent \(command)")
        let sentence = /\/nonexistent\/sendactl-\S+ cannot be written: No such file or directory\. Set TMPDIR/
        #expect(run.exitCode == 73 && run.output.contains(sentence), "\(run.output)")
    }
}
