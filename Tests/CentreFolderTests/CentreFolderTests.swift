import DurableFiles
import Foundation
import TestUtilities
import Testing

@testable import CentreFolder

/// The one folder that a kiosk writes to.
struct CentreFolderTests {
    private let temporary: TemporaryFolder

    init() throws { temporary = try TemporaryFolder() }

    private var path: String { temporary.file("state/senda") }
    private var folder: CentreFolder { CentreFolder(path: path) }

    private func mode(_ path: String) -> mode_t {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
    }

    @Test func nothingIsCreatedBeforeThereIsSomethingToWrite() throws {
        #expect(folder.state == .empty)
        #expect(folder.read(String.self, from: "a", in: .centre) == nil && folder.damagedFiles == [])
        #expect(try FileManager.default.contentsOfDirectory(atPath: temporary.path) == [])
    }

    @Test(arguments: CentreFolder.Part.allCases)
    func whatIsWrittenIsReadByItsUserAlone(part: CentreFolder.Part) throws {
        try folder.write("señal", to: "a", in: part)
        try folder.write("the next", to: "a", in: part)
        #expect(folder.read(String.self, from: "a", in: part) == "the next" && folder.state == .good)
        #expect(mode(path) == 0o700 && mode("\(path)/\(part.rawValue)") == 0o700)
        #expect(mode("\(path)/\(part.rawValue)/a") == 0o600)
        #expect(try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(part.rawValue)") == ["a"])
    }

    /// Each way in which a file can be damaged or foreign: it is put aside, and its neighbour is not lost.
    @Test(arguments: ["flipped", "empty", "large", "link", "folder", "text", "cut"])
    func aDamagedFileIsPutAside(damage: String) throws {
        try folder.write("first", to: "a", in: .centre)
        try folder.write("second", to: "b", in: .centre)
        let file = "\(path)/centre/a"
        var bytes = try Data(contentsOf: URL(filePath: file))
        switch damage {
        case "flipped": bytes[10] ^= 1
        case "empty": bytes = Data()
        case "large": bytes = Data(repeating: 0x20, count: CentreFolder.maximumBytes + 1)
        case "text": bytes = Data("something else\n".utf8)
        case "cut": bytes.removeLast(3)
        default: unlink(file)
        }
        if damage == "link" {
            symlink("/etc/passwd", file)
        } else if damage == "folder" {
            mkdir(file, 0o700)
        } else {
            try bytes.write(to: URL(filePath: file))
        }
        #expect(folder.read(String.self, from: "a", in: .centre) == nil)
        #expect(folder.damagedFiles == ["centre/a.damaged"])
        #expect(folder.read(String.self, from: "b", in: .centre) == "second")
        try folder.write("third", to: "a", in: .centre)
        #expect(folder.read(String.self, from: "a", in: .centre) == "third")
    }

    @Test func aFolderThatOthersCanWriteToIsNotUsed() throws {
        try folder.write("first", to: "a", in: .centre)
        chmod(path, 0o777)
        guard case .unusable = folder.state else { return #expect(Bool(false), "\(folder.state)") }
        #expect(throws: FileError.self) { try folder.write("second", to: "a", in: .centre) }
    }

    @Test func aPathThatCannotBeCreatedIsReported() throws {
        try temporary.write("", to: "file")
        for folder in [CentreFolder(path: nil), CentreFolder(path: temporary.file("file/senda"))] {
            guard case .unusable = folder.state else { return #expect(Bool(false), "\(folder.state)") }
            #expect(throws: (any Error).self) { try folder.write("a", to: "a", in: .centre) }
            #expect(folder.read(String.self, from: "a", in: .centre) == nil)
        }
    }

    @Test func aFileOfMoreThanTheMaximumIsRefused() {
        let text = String(repeating: "a", count: CentreFolder.maximumBytes)
        #expect(throws: FileError.self) { try folder.write(text, to: "a", in: .cache) }
    }
}
