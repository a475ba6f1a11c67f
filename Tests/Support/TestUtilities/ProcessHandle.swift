import Foundation

/// A program that runs beside a test, such as a server, until the test stops it.
public final class ProcessHandle: @unchecked Sendable {
    private let process = Process()

    /// Prepares a program.
    ///
    /// - Parameters:
    ///   - folder: The working directory; `nil` for that of the tests.
    ///   - environment: The whole environment; `nil` for that of the tests.
    ///   - output: An existing file for standard output; `nil` for that of the tests.
    public init(
        _ program: String, _ arguments: [String], in folder: String? = nil, environment: [String: String]? = nil,
        output: String? = nil
    ) {
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        if let folder { process.currentDirectoryURL = URL(filePath: folder) }
        if let environment { process.environment = environment }
        process.standardInput = FileHandle.nullDevice
        if let output { process.standardOutput = FileHandle(forWritingAtPath: output) }
    }

    /// Starts the program.
    public func start() throws { try process.run() }

    /// Waits until a file has content, such as the process id that a server writes once it listens.
    public func awaitFile(_ path: String) -> Bool {
        waitUntil { process.isRunning == false || FileManager.default.contents(atPath: path)?.isEmpty == false }
            && process.isRunning
    }

    /// Stops at once: a test process blocks SIGTERM, and its children inherit that.
    public func stop() {
        guard process.isRunning else { return }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }
}
