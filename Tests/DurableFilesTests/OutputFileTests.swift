import DurableFiles
import Foundation
import Glibc
import TestSupport
import Testing

/// Output replaces only regular files; other files are written directly, and links are followed.
struct OutputFileTests {
    private let work: TemporaryFolder

    init() throws { work = try TemporaryFolder() }

    private func kind(_ name: String) throws -> FolderHandle.Kind? { try FolderHandle(path: work.path).kind(of: name) }

    private func text(_ name: String) throws -> String { try String(contentsOfFile: work.file(name), encoding: .utf8) }

    @Test func aFileIsReplacedAndKeepsItsMode() throws {
        try work.write("old", to: "file")
        chmod(work.file("file"), 0o640)
        let before = try FileManager.default.attributesOfItem(atPath: work.file("file"))[.systemFileNumber] as? Int
        try OutputFile(work.file("file")).write("new")
        let after = try FileManager.default.attributesOfItem(atPath: work.file("file"))
        #expect(try text("file") == "new" && after[.posixPermissions] as? Int == 0o640)
        #expect(after[.systemFileNumber] as? Int != before, "a reader of the old one keeps it")
        #expect(try FolderHandle(path: work.path).names() == ["file"], "nothing lies beside")
    }

    @Test(arguments: ["file", "sub/file", "missing", "sub/missing", "../\(UUID())/file"])
    func theEndOfALinkIsReplaced(target: String) throws {
        try work.write("old", to: "file")
        try work.write("old", to: "sub/file")
        let isFolderMissing = target.hasPrefix("..")
        symlink(target, work.file("link"))
        symlink(work.file("link"), work.file("second"))
        let output = OutputFile(work.file("second"))
        if isFolderMissing {
            #expect(throws: FileError.self) { try output.write("new") }
        } else {
            try output.write("new")
            #expect(try text(target) == "new")
        }
        #expect(try kind("link") == .link && kind("second") == .link)
    }

    @Test func aPipeIsWrittenInto() throws {
        mkfifo(work.file("pipe"), 0o600)
        let reader = open(work.file("pipe"), O_RDONLY | O_NONBLOCK)
        defer { close(reader) }
        try OutputFile(work.file("pipe")).write("through")
        var bytes = [UInt8](repeating: 0, count: 100)
        #expect(read(reader, &bytes, 100) == 7)
        #expect(try kind("pipe") == .other)
    }

    @Test func whatAProcessHasOpenIsWrittenInto() throws {
        var ends: [Int32] = [-1, -1]
        pipe(&ends)
        defer { for end in ends { close(end) } }
        try OutputFile("/dev/fd/\(ends[1])").write("through")
        var bytes = [UInt8](repeating: 0, count: 100)
        #expect(read(ends[0], &bytes, 100) == 7)
    }

    @Test func devicesStayDevices() throws {
        try OutputFile("/dev/null").write("lost")
        #expect(try FolderHandle(path: "/dev").kind(of: "null") == .other)
        symlink("/dev/null", work.file("link"))
        try OutputFile(work.file("link")).write("lost")
        #expect(try kind("link") == .link)
        #expect(throws: FileError("write", "/dev/full", number: ENOSPC)) { try OutputFile("/dev/full").write("text") }
    }

    @Test(arguments: ["folder", "folder/", ".", "loop", "none/file"])
    func whatCannotBeAFileIsLeftAsItIs(name: String) throws {
        _ = try FolderHandle(path: work.path).subfolder("folder", create: true)
        symlink("loop", work.file("loop"))
        let before = try FolderHandle(path: work.path).names().sorted()
        #expect(throws: FileError.self) { try OutputFile(work.file(name)).write("text") }
        #expect(try FolderHandle(path: work.path).names().sorted() == before)
    }

    @Test func linksInACircleAreNamed() throws {
        symlink("loop", work.file("loop"))
        #expect { try OutputFile(work.file("loop")).write("text") } throws: {
            ($0 as? FileError)?.reason == "too many levels of links; use another path"
        }
    }

    @Test func aFailureLeavesTheOldFile() throws {
        try work.write("old", to: "file")
        struct Failure: Error {}
        #expect(throws: Failure.self) { try OutputFile(work.file("file")).write { _ in throw Failure() } }
        #expect(try text("file") == "old" && FolderHandle(path: work.path).names() == ["file"])
    }
}
