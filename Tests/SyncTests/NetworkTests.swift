import Foundation
import Sync
import TUFTestSupport
import TestSupport
import Testing

/// In a network of its own, which the test cuts, slows and mends. Needs root and `ip`; the loss and the delay need a kernel
/// with netem. Where the machine does not allow it, nothing is tried.
@Suite(.serialized, .enabled(if: NetworkNamespace.isAllowed && NginxServer.program != nil))
struct NetworkTests {
    private let repository: TestRepository
    private let root: String
    private let network: NetworkNamespace

    init() throws {
        repository = try ResumptionTests.largeRepository()
        root = repository.folder.file("root.json")
        try Data(repository.simulator.trustedRoot).write(to: URL(filePath: root))
        network = try NetworkNamespace()
    }

    private func command(_ server: NginxServer, _ more: String...) -> RunningCommand {
        RunningCommand(
            ["sync", server.address, "--store", repository.store, "--root", root] + more, through: network.through)
    }

    @Test func aSyncBeginsAtOnceWhenTheNetworkComesUp() throws {
        try network.run("link", "set", "lo", "up")
        let server = try NginxServer(root: repository.stick, through: network.through)
        try network.run("link", "set", "lo", "down")
        let command = command(server, "--every", "2h")
        try command.start()
        #expect(command.says("Next try in about"))
        try network.run("link", "set", "lo", "up")
        #expect(command.says("Release 6 of 2026-05-16 is installed"), "\(command.said)")
        command.signal(SIGTERM)
        #expect(try command.end().exitCode == 0)
    }

    @Test func aLineThatIsCutAgainAndAgain() throws {
        try network.run("link", "set", "lo", "up")
        let server = try NginxServer(root: repository.stick, rate: 400_000, through: network.through)
        let command = command(server, "--every", "1s")
        try command.start()
        #expect(command.says("Fetching release 6"))
        for _ in 0..<3 {
            Thread.sleep(forTimeInterval: 0.5)
            try network.run("link", "set", "lo", "down")
            Thread.sleep(forTimeInterval: 0.5)
            try network.run("link", "set", "lo", "up")
        }
        #expect(command.says("Release 6 of 2026-05-16 is installed", within: 60), "\(command.said)")
        command.signal(SIGTERM)
        #expect(try command.end().exitCode == 0)
        #expect(try Store(path: repository.store).faults() == [])
    }

    @Test(.enabled(if: NetworkNamespace.hasNetem)) func lossAndDelay() throws {
        try network.run("link", "set", "lo", "up")
        try network.emulate("loss", "5%", "delay", "40ms", "20ms")
        let command = command(try NginxServer(root: repository.stick, through: network.through))
        try command.start()
        #expect(try command.end(within: 120).exitCode == 0)
        #expect(repository.shown() == "release 6")
    }
}

/// A network that only a test and its programs are in.
final class NetworkNamespace {
    /// Where /sys is not mounted, as in a bare chroot, a namespace can be made and nothing can be started in it.
    static let isAllowed = geteuid() == 0 && (try? NetworkNamespace().start(["true"])) != nil
    static let hasNetem = (try? NetworkNamespace()).map { (try? $0.emulate("delay", "1ms")) != nil } ?? false
    private let name = "senda-\(UUID().uuidString.prefix(8))"

    init() throws { try Self.call("/usr/sbin/ip", ["netns", "add", name]) }

    deinit { try? Self.call("/usr/sbin/ip", ["netns", "del", name]) }

    /// What starts a program in it.
    var through: [String] { ["/usr/sbin/ip", "netns", "exec", name] }

    /// A call of `ip` in it.
    func run(_ words: String...) throws { try Self.call("/usr/sbin/ip", ["-n", name] + words) }

    /// Makes the line bad.
    func emulate(_ words: String...) throws {
        try start(["tc", "qdisc", "add", "dev", "lo", "root", "netem"] + words)
    }

    private func start(_ command: [String]) throws { try Self.call("/usr/sbin/ip", ["netns", "exec", name] + command) }

    private static func call(_ program: String, _ words: [String]) throws {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = words
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
    }
}
