import Foundation
import TestSupport

/// A run of the built program: what it printed, what it told, and its exit code.
struct CommandRun {
    var output: String
    var told: String
    var exitCode: Int32

    init(_ arguments: String..., in folder: URL = ShippedContent.root) throws { try self.init(arguments, in: folder) }

    init(_ arguments: [String], input: String = "", in folder: URL = ShippedContent.root) throws {
        let process = Process()
        process.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(
            path: "sendactl")
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let output = Pipe()
        let told = Pipe()
        process.standardOutput = output
        process.standardError = told
        let typed = Pipe()
        process.standardInput = typed
        try process.run()
        typed.fileHandleForWriting.write(Data(input.utf8))
        try typed.fileHandleForWriting.close()
        self.output = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        self.told = String(decoding: told.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        exitCode = process.terminationStatus
    }
}

/// A copy of the shipped sources with one file changed.
func changed(_ file: String, _ change: (String) -> String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in ["Content", "Locales"] {
        try FileManager.default.copyItem(
            at: ShippedContent.root.appending(path: name), to: URL(filePath: folder.file(name)))
    }
    let text = try String(contentsOfFile: folder.file(file), encoding: .utf8)
    try folder.write(change(text), to: file)
    return folder
}
