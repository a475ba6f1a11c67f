import Foundation

/// A run of any program to its end, without typed input: its output, its messages, and its exit code.
public struct ProgramRun: Sendable {
    /// The text on standard output; with merged errors, the text on both streams in the order of writing.
    public let output: String
    /// The text on standard error; empty if errors are merged.
    public let errorOutput: String
    /// The exit code; 128 + n if a signal n ended it.
    public let exitCode: Int32

    /// Runs a program to its end.
    ///
    /// - Parameters:
    ///   - folder: The working directory; `nil` for that of the tests.
    ///   - environment: The whole environment; `nil` for that of the tests.
    ///   - mergesErrors: True if messages belong to the output.
    public init(
        _ program: String, _ arguments: [String] = [], in folder: String? = nil, environment: [String: String]? = nil,
        mergesErrors: Bool = false
    ) throws {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        if let folder { process.currentDirectoryURL = URL(filePath: folder) }
        if let environment { process.environment = environment }
        process.standardInput = FileHandle.nullDevice
        let pipe = Pipe()
        process.standardOutput = pipe
        // A second pipe could fill while the first is read.
        let work = try mergesErrors ? nil : TemporaryFolder()
        try work?.write("", to: "errors")
        let errors = work?.file("errors")
        let errorFile = errors.flatMap(FileHandle.init(forWritingAtPath:))
        process.standardError = errorFile ?? pipe
        // Foundation does not release a process that has ended, and long runs would have no file descriptors left.
        defer { for file in [errorFile, pipe.fileHandleForReading] { try? file?.close() } }
        try process.run()
        output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        errorOutput = String(decoding: errors.flatMap(FileManager.default.contents(atPath:)) ?? Data(), as: UTF8.self)
        let status = process.terminationStatus
        exitCode = process.terminationReason == .uncaughtSignal ? 128 + status : status
    }
}
