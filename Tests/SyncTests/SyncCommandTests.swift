import Foundation
import Sync
import TUFMetadata
import TUFTestSupport
import TestSupport
import Testing

/// The built program, with nginx as the server.
@Suite(.enabled(if: NginxServer.program != nil))
struct SyncCommandTests {
    let repository: TestRepository
    let root: String

    init() throws {
        repository = try TestRepository()
        root = repository.folder.file("root.json")
        try Data(repository.simulator.trustedRoot).write(to: URL(filePath: root))
    }

    private func arguments(_ source: String, _ more: String...) -> [String] {
        ["sync", source, "--store", repository.store, "--root", root] + more
    }

    @Test func aSyncByHTTPSaysWhatItDoes() throws {
        try repository.publish(6)
        let server = try NginxServer(root: repository.stick)
        let run = try CommandRun(arguments(server.address))
        let length = try #require(repository.simulator.files.first { $0.key.hasPrefix("targets/bundle/") }).value.count
        #expect(
            run.output
                == "Release 6 of 2026-05-16 is installed (a whole bundle, \(length) bytes); the kiosk shows it from the next visit on.\n"
        )
        #expect(
            run.errorOutput == """
                From now on the root with this fingerprint (SHA-256) is trusted: \
                \(InitialTrustTests.sha256(repository.simulator.trustedRoot))
                Fetching release 6: the whole bundle, \(length) bytes remaining
                \(length) bytes of \(length) bytes
                Unpacking and testing release 6
                The store is in \(repository.store)

                """)
        #expect(run.exitCode == 0)
        let again = try CommandRun("sync", server.address, "--store", repository.store)
        #expect(again.output == "Nothing new: release 6 of 2026-05-16 is the newest.\n" && again.errorOutput == "")
        let requests = try server.requests().suffix(2).map { $0.split(separator: " ").last }
        #expect(requests == ["/metadata/2.root.json", "/metadata/timestamp.json"])
    }

    @Test func tlsNeedsTheRightCertificate() throws {
        try repository.publish(6)
        let server = try NginxServer(root: repository.stick)
        let refused = try CommandRun(arguments(server.secureAddress))
        #expect(refused.exitCode == 65)
        #expect(refused.errorOutput.contains("certificate is not trusted"), "\(refused.errorOutput)")
        let run = try CommandRun(arguments(server.secureAddress, "--ca-file", server.certificate))
        #expect(run.exitCode == 0 && repository.shown() == "release 6", "\(run.errorOutput)")
    }

    @Test(
        arguments: [
            (
                "/nonexistent", 69,
                "There is no folder /nonexistent; insert the USB stick, pass the repository's folder, or begin"
            ),
            (
                "ftp://example.org", 65,
                "'ftp://example.org' is not the address of a repository; an address must begin with http:// or https://."
            ),
            ("http://127.0.0.1:1", 69, "the server is unreachable"),
        ] as [(String, Int32, String)])
    func aSourceThatIsNotThere(source: String, code: Int32, message: String) throws {
        let run = try CommandRun(arguments(source))
        #expect(run.exitCode == code && run.errorOutput.contains(message), "\(run.errorOutput)")
        #expect(run.output == "")
    }

    /// The operator's first mistake is named, not the next one.
    @Test(arguments: ["sync", "mirror"])
    func aMissingFolderIsReportedBeforeAMissingRoot(command: String) throws {
        let folder = command == "sync" ? ["--store", repository.store] : [repository.folder.file("copy")]
        let run = try CommandRun([command, "/nonexistent"] + folder)
        #expect(run.errorOutput.hasPrefix("There is no folder /nonexistent; "), "\(run.errorOutput)")
        #expect(run.exitCode == 69)
    }

    @Test func aDownloadIsResumedAfterTheServerDies() throws {
        let large = try ResumptionTests.largeRepository()
        try Data(large.simulator.trustedRoot).write(to: URL(filePath: root))
        let slow = try NginxServer(root: large.stick, rate: 300_000)
        let command = RunningCommand(arguments(slow.address))
        try command.start()
        #expect(waitUntil(within: 20) { repository.arrivedBytes > 100_000 })
        slow.stop()
        let run = try command.end()
        #expect(run.exitCode == 69 && run.errorOutput.contains("the connection was lost"), "\(run.errorOutput)")
        let server = try NginxServer(root: large.stick)
        #expect(try CommandRun(arguments(server.address)).exitCode == 0)
        #expect(try server.requests().contains { $0.hasPrefix("206 ") && $0.contains("/targets/bundle/") })
        #expect(try Store(path: repository.store).faults() == [])
    }

    @Test func sigtermEndsASyncAndWhatCameStays() throws {
        let large = try ResumptionTests.largeRepository()
        try Data(large.simulator.trustedRoot).write(to: URL(filePath: root))
        let slow = try NginxServer(root: large.stick, rate: 300_000)
        let command = RunningCommand(arguments(slow.address))
        try command.start()
        #expect(waitUntil(within: 20) { repository.arrivedBytes > 100_000 })
        command.signal(SIGTERM)
        let run = try command.end()
        #expect(run.exitCode == 143, "\(run.errorOutput)")
        #expect(
            run.errorOutput.hasSuffix("Stopped; received bytes are kept, and the next run resumes from there.\n"),
            "\(run.errorOutput)")
        #expect(try Store(path: repository.store).status()?.code == .error(.stopped))
        #expect(repository.arrivedBytes > 100_000)
        #expect(try CommandRun(arguments(large.stick)).exitCode == 0)
        #expect(repository.shown() == "release 6")
    }

    @Test func everyFewSecondsUntilSigterm() throws {
        try repository.publish(6)
        let server = try NginxServer(root: repository.stick)
        let command = RunningCommand(arguments(server.address, "--every", "1s"))
        try command.start()
        #expect(command.prints("Release 6 of 2026-05-16 is installed"))
        #expect(command.prints("Nothing new"))
        try repository.publish(7, patchesFrom: [6])
        #expect(command.prints("Release 7 of 2026-05-17 is installed"))
        command.signal(SIGTERM)
        let run = try command.end()
        #expect(run.exitCode == 0 && run.output.hasSuffix("Stopped. The store is as the last sync left it.\n"))
    }

    @Test func onATerminalABarShowsHowFarItIs() throws {
        try repository.publish(6)
        let line = ([RunningCommand.path] + arguments(repository.stick)).joined(separator: " ")
        let run = try ProgramRun("/usr/bin/script", ["-qec", line, "/dev/null"])
        let text = run.output
        #expect(run.exitCode == 0, "\(run.errorOutput)")
        let bar = "\r\u{1B}[K[\(String(repeating: "#", count: 24))] "
        #expect(text.contains(bar), "\(text.debugDescription)")
        #expect(text.contains(bar + "3") && text.hasSuffix("from the next visit on.\r\n"), "\(text.debugDescription)")
    }

    @Test(arguments: ["15", "0m", "m", "-1m", "15d", "99999999999999999999m"])
    func anInvalidInterval(text: String) throws {
        #expect(try CommandRun(arguments("x", "--every", text)).exitCode == 64)
    }
}
