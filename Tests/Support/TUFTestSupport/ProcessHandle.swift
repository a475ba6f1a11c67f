import Foundation

/// A server process that ends with the test that started it.
package final class ProcessHandle: @unchecked Sendable {
    private let process = Process()

    package init(_ program: String, _ arguments: [String]) {
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
    }

    package func start() throws { try process.run() }

    /// Waits until a file has content, such as the process id that a server writes once it listens.
    package func awaitFile(_ path: String) -> Bool {
        waitUntil { process.isRunning == false || FileManager.default.contents(atPath: path)?.isEmpty == false }
            && process.isRunning
    }

    /// Stops at once: a test process blocks SIGTERM, and its children inherit that.
    package func stop() { kill(process.processIdentifier, SIGKILL) }
}
