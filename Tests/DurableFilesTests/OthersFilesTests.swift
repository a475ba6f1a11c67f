import DurableFiles
import Glibc
import TestSupport
import Testing

@Test func onlyRegularFilesUnderOurNamesAreRemoved() throws {
    let work = try TemporaryFolder()
    let folder = try FolderHandle(path: work.path)
    for name in ["1.ours", "2.ours", "notes", ".hidden"] { try work.write("x", to: name) }
    _ = try folder.subfolder("folder.ours", create: true)
    symlink("notes", work.file("link.ours"))
    mkfifo(work.file("pipe.ours"), 0o600)
    #expect(try folder.removeFiles { $0.hasSuffix(".ours") })
    #expect(try folder.names().sorted() == [".hidden", "folder.ours", "link.ours", "notes", "pipe.ours"])
    #expect(try !folder.removeFiles { $0.hasSuffix(".ours") }, "there were none any more")
}

@Test(arguments: [
    ("lost+found", true), (".DS_Store", true), ("@eaDir", true), ("System Volume Information", true),
    ("metadata", false), ("photo.jpg", false),
])
func namesOfSystems(name: String, isOfSystem: Bool) {
    #expect(FolderHandle.isOfSystem(name) == isOfSystem)
}

@Test func whatIsInTheWayIsNamed() throws {
    let work = try TemporaryFolder()
    let folder = try FolderHandle(path: work.path)
    _ = try folder.subfolder("folder", create: true)
    symlink("folder", work.file("link"))
    #expect { try folder.remove("folder") } throws: {
        "\($0)".hasSuffix("it is a folder where a file is expected; move it away")
    }
    for open in [{ _ = try folder.subfolder("link") }, { _ = try folder.open("link") }] {
        #expect { try open() } throws: { "\($0)".contains("/link: open") && "\($0)".contains("it is a link") }
    }
}

@Test func aFolderThatAnOperatorNamesMayBeALink() throws {
    let work = try TemporaryFolder()
    _ = try FolderHandle.make(work.file("deep/folder"))
    symlink("deep", work.file("link"))
    #expect(try FolderHandle.make(work.file("link")).names() == ["folder"])
    #expect(try FolderHandle.make(work.file("link/new/er")).names() == [])
    #expect(try FolderHandle(path: work.file("deep/new")).names() == ["er"])
    symlink("nowhere", work.file("dangling"))
    #expect { try FolderHandle.make(work.file("dangling")) } throws: {
        "\($0)".contains("it is a broken link")
    }
    symlink("loop", work.file("loop"))
    for open in [
        { try FolderHandle.make(work.file("loop")) }, { try FolderHandle.make(work.file("loop/new")) },
        { try FolderHandle.parent(of: work.file("loop/file")).folder },
    ] {
        #expect { try open() } throws: { "\($0)".hasSuffix("too many levels of links; use another path") }
    }
    #expect { try OpenFile(path: work.file("loop")) } throws: { "\($0)".contains("too many levels of links") }
    try work.write("x", to: "file")
    #expect { try FolderHandle.make(work.file("file")) } throws: { "\($0)".contains("it is not a folder") }
}

@Test func aProbeDeletesNothingOfOthersAndLeavesNothing() throws {
    let work = try TemporaryFolder()
    let folder = try FolderHandle(path: work.path)
    try work.write("x", to: ".senda-lock")
    _ = try folder.subfolder(".senda-renamed", create: true)
    symlink("elsewhere", work.file(".senda-link"))
    try folder.checkLinks()
    try folder.checkLocks()
    #expect(try folder.names().sorted() == [".senda-link", ".senda-lock", ".senda-renamed"])
    #expect(try folder.link(".senda-link") == "elsewhere" && folder.open(".senda-lock").length() == 1)
}

@Test func whatAnInterruptedProbeLeftIsRemoved() throws {
    let work = try TemporaryFolder()
    let folder = try FolderHandle(path: work.path)
    try work.write("", to: ".senda-lock")
    for name in [".senda-link", ".senda-renamed"] { symlink(".", work.file(name)) }
    try folder.checkLinks()
    try folder.checkLocks()
    #expect(try folder.names() == [])
}

@Test func aLinkIsChangedBesideFilesOfOthers() throws {
    let work = try TemporaryFolder()
    let folder = try FolderHandle(path: work.path)
    try work.write("x", to: "current.new")
    try folder.setLink("current", to: "bundles/1")
    #expect(try folder.link("current") == "bundles/1" && folder.open("current.new").length() == 1)
    try folder.remove("current.new")
    symlink("bundles/0", work.file("current.new"))
    try folder.setLink("current", to: "bundles/2")
    #expect(try folder.link("current") == "bundles/2")
    #expect(try folder.names() == ["current"], "a power cut had left the link")
}
