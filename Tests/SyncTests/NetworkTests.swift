import Foundation
import Sync
import TUFTestSupport
import TestSupport
import Testing

/// Runs in a network of its own, which the test cuts, slows and restores. Needs root and `ip`; packet loss needs `nft`.
/// Not every kernel has netem, so packets are dropped by a firewall rule, and delayed by the queue of a slow line.
/// With netem, each packet is delayed as well. If the machine allows none of this, the tests are skipped.
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
        #expect(command.prints("Next attempt in about"))
        try network.run("link", "set", "lo", "up")
        #expect(command.prints("Release 6 of 2026-05-16 is installed"), "\(command.output)")
        command.signal(SIGTERM)
        #expect(try command.end().exitCode == 0)
    }

    @Test func aLineThatIsCutAgainAndAgain() throws {
        try network.run("link", "set", "lo", "up")
        let server = try NginxServer(root: repository.stick, rate: 400_000, through: network.through)
        let command = command(server, "--every", "1s")
        try command.start()
        #expect(command.prints("Fetching release 6"))
        for _ in 0..<3 {
            let arrived = repository.arrivedBytes
            #expect(waitUntil { repository.arrivedBytes > arrived + 100_000 })
            try network.run("link", "set", "lo", "down")
            Thread.sleep(forTimeInterval: 0.5)  // packets are lost for longer than TCP waits before it repeats one
            try network.run("link", "set", "lo", "up")
        }
        #expect(command.prints("Release 6 of 2026-05-16 is installed", within: 60), "\(command.output)")
        command.signal(SIGTERM)
        #expect(try command.end().exitCode == 0)
        #expect(try Store(path: repository.store).faults() == [])
    }

    @Test(.enabled(if: NetworkNamespace.canLose, "no nft, or no kernel for it")) func aSlowLineThatLosesPackets() throws
    {
        try network.run("link", "set", "lo", "up", "mtu", "1500")
        let server = try NginxServer(root: repository.stick, through: network.through)
        try network.lose(percent: 5)
        try network.slow()
        let command = command(server)
        try command.start()
        #expect(try command.end(within: 120).exitCode == 0)
        #expect(repository.shown() == "release 6")
        #expect(try Store(path: repository.store).faults() == [])
        #expect(try network.lost() > 0)
    }

    @Test(.enabled(if: NetworkNamespace.hasNetem, "a kernel without netem")) func aLineWithDelay() throws {
        try network.run("link", "set", "lo", "up")
        try network.emulate("netem", "delay", "40ms", "20ms")
        let command = command(try NginxServer(root: repository.stick, through: network.through))
        try command.start()
        #expect(try command.end(within: 120).exitCode == 0)
        #expect(repository.shown() == "release 6")
    }
}

/// A network that contains only a test and its programs.
final class NetworkNamespace {
    /// True if a program can be started in a namespace, which fails without /sys, as in a bare chroot.
    static let isAllowed = geteuid() == 0 && (try? NetworkNamespace().inside("true", [])) != nil
    static let hasNetem = (try? NetworkNamespace()).map { (try? $0.emulate("netem", "delay", "1ms")) != nil } ?? false
    static let canLose = (try? NetworkNamespace()).map { (try? $0.lose(percent: 1)) != nil } ?? false
    private let name = "senda-\(UUID().uuidString.prefix(8))"

    init() throws { try Self.call("/usr/sbin/ip", ["netns", "add", name]) }

    deinit { _ = try? Self.call("/usr/sbin/ip", ["netns", "del", name]) }

    /// The command that starts a program in it.
    var through: [String] { ["/usr/sbin/ip", "netns", "exec", name] }

    /// Runs `ip` in it.
    func run(_ words: String...) throws { try Self.call("/usr/sbin/ip", ["-n", name] + words) }

    /// Limits the line to 4 Mbit/s, with a queue of a third of a second before it.
    func slow() throws { try emulate("tbf", "rate", "4mbit", "burst", "16kb", "latency", "300ms") }

    /// Degrades the line.
    func emulate(_ words: String...) throws { try inside("tc", ["qdisc", "add", "dev", "lo", "root"] + words) }

    /// Drops this percentage of packets from now on.
    func lose(percent: Int) throws {
        let rule = "numgen random mod 100 < \(percent) counter drop"
        try inside(
            "nft",
            [
                "add table inet loss; add chain inet loss in { type filter hook input priority 0; }; "
                    + "add rule inet loss in \(rule)"
            ])
    }

    /// The number of packets dropped.
    func lost() throws -> Int {
        let rules = try inside("nft", ["list chain inet loss in"]).split(separator: " ")
        let count = rules.firstIndex(of: "packets").map { rules.index(after: $0) }
        return count.flatMap { rules.indices.contains($0) ? Int(rules[$0]) : nil } ?? 0
    }

    @discardableResult
    private func inside(_ program: String, _ words: [String]) throws -> String {
        try Self.call(through[0], through.dropFirst() + [program] + words)
    }

    @discardableResult
    private static func call(_ program: String, _ words: [String]) throws -> String {
        let run = try ProgramRun(program, words)
        guard run.exitCode == 0 else { throw CocoaError(.executableLoad) }
        return run.output
    }
}
