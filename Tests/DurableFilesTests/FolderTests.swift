import DurableFiles
import Glibc
import TestSupport
import Testing

@Test func aNewFileHasItsModeAndIsNeverWrittenOver() throws {
    let work = try TemporaryFolder()
    let folder = try FolderHandle(path: work.path)
    // The usual umasks do not allow this mode.
    try folder.createNew("new", mode: 0o666).append(Array("first".utf8))
    #expect(try folder.open("new").mode() == 0o666)
    #expect(throws: FileError("create", work.file("new"), number: EEXIST)) { try folder.createNew("new", mode: 0o600) }
    symlink(work.file("elsewhere"), work.file("link"))
    #expect(throws: FileError.self) { try folder.createNew("link", mode: 0o600) }
    #expect(try folder.names().sorted() == ["link", "new"])
}

@Test func onlyWhatAnOperatorNamedMayBeALink() throws {
    let work = try TemporaryFolder()
    let folder = try FolderHandle(path: work.path)
    _ = try folder.subfolder("real", create: true).createNew("file", mode: 0o644)
    symlink("real", work.file("link"))
    symlink("real/file", work.file("file"))
    #expect(throws: FileError.self) { try FolderHandle(path: work.file("link")) }
    #expect(throws: FileError.self) { try folder.subfolder("link", create: true) }
    #expect(throws: FileError.self) { try folder.open("file") }
    #expect(try FolderHandle(path: work.file("link"), mayBeLink: true).names() == ["file"])
    #expect(try OpenFile(path: work.file("file")).length() == 0)
    #expect(try FolderHandle.parent(of: work.file("link/file")).folder.names() == ["file"])
}

@Test(arguments: [
    ("/a", "/", "a", "/a"), ("a", ".", "a", "a"), ("a/", ".", "a", "a"), (".", ".", ".", "."),
    ("/proc/self", "/proc", "self", "/proc/self"), ("//proc//self/", "/proc", "self", "/proc/self"),
])
func theParentOfAPath(path: String, folder: String, name: String, path whole: String) throws {
    let parent = try FolderHandle.parent(of: path)
    #expect(parent.folder.path == folder && parent.name == name && parent.folder.path(of: name) == whole)
}

@Test func aPathNeverGetsTwoSlashes() throws {
    #expect(try FolderHandle(path: "/proc/").path(of: "self") == "/proc/self")
    #expect(try FolderHandle(path: "/").subfolder("proc").path == "/proc")
}

@Test func anEmptyNameIsReportedAsSuch() throws {
    for open in [
        { _ = try FolderHandle.make("") }, { _ = try FolderHandle.parent(of: "") },
        { try OutputFile("").write("text") },
    ] {
        #expect { try open() } throws: { "\($0)".hasPrefix("'': open") && "\($0)".contains("the name is empty") }
    }
}

@Test func aFolderIsHeldByOne() throws {
    let work = try TemporaryFolder()
    let second = try FolderHandle(path: work.path)
    do {
        let first = try FolderHandle(path: work.path)
        #expect(try first.lock(patience: 0))
        #expect(try !second.lock(patience: 60))
        withExtendedLifetime(first) {}
    }
    #expect(try second.lock(patience: 1000))
}

@Test func moreThanTheLimitIsNotRead() throws {
    let work = try TemporaryFolder()
    let folder = try FolderHandle(path: work.path)
    let bytes = (0..<150_000).map { UInt8(truncatingIfNeeded: $0) }
    try folder.write("file", bytes, staging: folder)
    #expect(try folder.contents(of: "file", limit: bytes.count) == bytes)
    #expect(throws: FileError.self) { try folder.contents(of: "file", limit: bytes.count - 1) }
    #expect(try folder.contents(of: "missing", limit: 0) == nil)
    #expect(try folder.names() == ["file"], "nothing lies aside")
    mkfifo(work.file("pipe"), 0o600)
    #expect(throws: FileError.self, "and nobody waits for it") { try folder.contents(of: "pipe", limit: 1) }
}
