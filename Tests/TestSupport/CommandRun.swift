import Foundation

/// A run of the built operators' program: what it printed, what it told, and its exit code.
public struct CommandRun {
    /// On standard output.
    public var output: String
    /// On standard error.
    public var told: String
    /// 128 + n where a signal n ended it.
    public var exitCode: Int32

    /// Runs it in a folder to its end.
    public init(_ arguments: String..., in folder: URL = ShippedContent.root) throws {
        try self.init(arguments, in: folder)
    }

    /// Runs it in a folder to its end; `input` is what is typed.
    public init(
        _ arguments: [String], input: String = "", in folder: URL = ShippedContent.root,
        environment: [String: String] = [:]
    ) throws {
        let process = RunningCommand(arguments, input: input, in: folder, environment: environment)
        try process.start()
        self = try process.end()
    }

    fileprivate init(output: String, told: String, exitCode: Int32) {
        self.output = output
        self.told = told
        self.exitCode = exitCode
    }
}

/// A script of the shell that finds the built programs on its path: what it said on both ways, and its exit code.
public struct ShellRun {
    /// On standard output and standard error.
    public var said: String
    /// 128 + n where a signal n ended it.
    public var exitCode: Int32

    /// Runs it in a folder to its end; `through` is a program that starts the shell.
    public init(
        _ script: String, in folder: TemporaryFolder, environment: [String: String] = [:], through: [String] = []
    ) throws {
        let words = through + ["/bin/bash", "-c", script]
        let process = Process()
        process.executableURL = URL(filePath: words[0])
        process.arguments = Array(words.dropFirst())
        process.currentDirectoryURL = URL(filePath: folder.path)
        let programs = URL(filePath: RunningCommand.path).deletingLastPathComponent().path
        process.environment = ["PATH": "\(programs):/usr/sbin:/usr/bin:/sbin:/bin", "HOME": folder.path]
            .merging(environment) { $1 }
        let pipe = Pipe()
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        exitCode =
            process.terminationReason == .uncaughtSignal ? 128 + process.terminationStatus : process.terminationStatus
    }
}

/// The built operators' program while it runs.
public final class RunningCommand: @unchecked Sendable {
    private let process = Process()
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
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    }

    /// Begins; files take what it says, so that no pipe can fill.
    public func start() throws {
        for name in ["output", "told"] { try files?.write("", to: name) }
        process.standardOutput = FileHandle(forWritingAtPath: files?.file("output") ?? "")
        process.standardError = FileHandle(forWritingAtPath: files?.file("told") ?? "")
        try files?.write(input, to: "input")
        process.standardInput = FileHandle(forReadingAtPath: files?.file("input") ?? "")
        try process.run()
    }

    /// What it has said so far, on both ways.
    public var said: String {
        ["output", "told"].map { (try? String(contentsOfFile: files?.file($0) ?? "", encoding: .utf8)) ?? "" }.joined()
    }

    /// Waits until it says something; `false` when it never does.
    public func says(_ text: String, within seconds: Double = 20) -> Bool {
        let end = Date(timeIntervalSinceNow: seconds)
        while Date() < end {
            if said.contains(text) { return true }
            Thread.sleep(forTimeInterval: 0.02)
        }
        return false
    }

    /// Sends a signal.
    public func signal(_ number: Int32) { kill(process.processIdentifier, number) }

    /// Waits for its end, and makes one where it does not come.
    public func end(within seconds: Double = 60) throws -> CommandRun {
        let end = Date(timeIntervalSinceNow: seconds)
        while process.isRunning, Date() < end { Thread.sleep(forTimeInterval: 0.005) }
        if process.isRunning { signal(SIGKILL) }
        process.waitUntilExit()
        func text(_ name: String) throws -> String {
            try String(contentsOfFile: files?.file(name) ?? "", encoding: .utf8)
        }
        let status = process.terminationStatus
        if process.terminationReason == .exit { CommandTree.expectListed(status, of: arguments) }
        return CommandRun(
            output: try text("output"), told: try text("told"),
            exitCode: process.terminationReason == .uncaughtSignal ? 128 + status : status)
    }
}
