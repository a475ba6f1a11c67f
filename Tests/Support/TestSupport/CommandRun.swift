import Foundation

/// A run of the built operators' program: its output, its messages, and its exit code.
public struct CommandRun {
    /// The text on standard output.
    public var output: String
    /// The text on standard error.
    public var errorOutput: String
    /// The exit code; 128 + n if a signal n ended it.
    public var exitCode: Int32

    /// Runs the program in a folder to its end.
    public init(_ arguments: String..., in folder: URL = ShippedContent.root) throws {
        try self.init(arguments, in: folder)
    }

    /// Runs the program in a folder to its end; `input` is typed.
    public init(
        _ arguments: [String], input: String = "", in folder: URL = ShippedContent.root,
        environment: [String: String] = [:]
    ) throws {
        let process = RunningCommand(arguments, input: input, in: folder, environment: environment)
        try process.start()
        self = try process.end()
    }

    fileprivate init(output: String, errorOutput: String, exitCode: Int32) {
        self.output = output
        self.errorOutput = errorOutput
        self.exitCode = exitCode
    }
}

/// A run of a shell script that finds the built programs on its path: its combined output, and its exit code.
public struct ShellRun {
    /// The text on standard output and standard error.
    public var output: String
    /// The exit code; 128 + n if a signal n ended it.
    public var exitCode: Int32

    /// Runs a script in a folder to its end; `through` is a program that starts the shell.
    public init(
        _ script: String, in folder: TemporaryFolder, environment: [String: String] = [:], through: [String] = []
    ) throws {
        let words = through + ["/bin/bash", "-c", script]
        let programs = URL(filePath: RunningCommand.path).deletingLastPathComponent().path
        let path = "\(programs):/usr/sbin:/usr/bin:/sbin:/bin"
        let all = ["PATH": path, "HOME": folder.path, "TMPDIR": TemporaryFolder.all].merging(environment) { $1 }
        let run = try ProgramRun(
            words[0], Array(words.dropFirst()), in: folder.path, environment: all, mergesErrors: true)
        (output, exitCode) = (run.output, run.exitCode)
    }
}

/// The built operators' program while it runs.
public final class RunningCommand: @unchecked Sendable {
    private let process = Process()
    private let ended = DispatchSemaphore(value: 0)
    private let files: TemporaryFolder?
    private let input: String
    private let arguments: [String]

    /// The program's path.
    public static var path: String {
        URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "sendactl").path
    }

    /// Prepares a run; `through` is a program that starts it, such as one that changes the network.
    public init(
        _ arguments: [String], input: String = "", in folder: URL = ShippedContent.root,
        environment: [String: String] = [:], through: [String] = []
    ) {
        self.input = input
        self.arguments = arguments
        files = try? TemporaryFolder()
        let words = through + [Self.path] + arguments
        process.executableURL = URL(filePath: words[0])
        process.arguments = Array(words.dropFirst())
        process.currentDirectoryURL = folder
        let inherited = ProcessInfo.processInfo.environment.merging(["TMPDIR": TemporaryFolder.all]) { $1 }
        process.environment = inherited.merging(environment) { $1 }
        process.terminationHandler = { [ended] _ in ended.signal() }
    }

    /// Starts the program; its output goes to files, so that no pipe can fill.
    public func start() throws {
        for name in ["output", "errors"] { try files?.write("", to: name) }
        try files?.write(input, to: "input")
        let output = FileHandle(forWritingAtPath: files?.file("output") ?? "")
        let errors = FileHandle(forWritingAtPath: files?.file("errors") ?? "")
        let input = FileHandle(forReadingAtPath: files?.file("input") ?? "")
        (process.standardOutput, process.standardError, process.standardInput) = (output, errors, input)
        // Foundation does not release a process that has ended, and long runs would have no file descriptors left.
        defer { for file in [output, errors, input] { try? file?.close() } }
        try process.run()
    }

    /// The output so far, on both streams.
    public var output: String {
        ["output", "errors"].map { (try? String(contentsOfFile: files?.file($0) ?? "", encoding: .utf8)) ?? "" }
            .joined()
    }

    /// Waits until the output contains a text; `false` if it never does.
    public func prints(_ text: String, within seconds: Double = 20) -> Bool {
        waitUntil(within: seconds) { output.contains(text) }
    }

    /// Sends a signal.
    public func signal(_ number: Int32) { kill(process.processIdentifier, number) }

    /// Waits for its end, and kills it after the time limit.
    public func end(within seconds: Double = 60) throws -> CommandRun {
        if ended.wait(timeout: .now() + seconds) == .timedOut {
            signal(SIGKILL)
            ended.wait()
        }
        func text(_ name: String) throws -> String {
            try String(contentsOfFile: files?.file(name) ?? "", encoding: .utf8)
        }
        let status = process.terminationStatus
        if process.terminationReason == .exit { CommandTree.expectListed(status, of: arguments) }
        return CommandRun(
            output: try text("output"), errorOutput: try text("errors"),
            exitCode: process.terminationReason == .uncaughtSignal ? 128 + status : status)
    }
}
