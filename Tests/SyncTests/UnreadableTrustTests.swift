import Foundation
import Glibc
import Sync
import TestSupport
import Testing

/// Trusted roots that cannot be read from the disk are not reported as missing.
@Suite(.enabled(if: FaultInjector.library != nil))
struct UnreadableTrustTests {
    private let repository: TestRepository
    private var roots: [String] { ["trust/state/trusted-root", "trust/root.json"].map { "\(repository.store)/\($0)" } }

    init() throws {
        repository = try TestRepository()
        try repository.publish(6)
        try repository.sync()
    }

    private var arguments: [String] { ["sync", repository.stick, "--store", repository.store] }

    @Test(
        arguments: [
            ("read", EIO, "read: Input/output error; check the disk", 74),
            ("open-read", EACCES, "open: Permission denied; run this as a user who can read and write there", 77),
        ] as [(String, Int32, String, Int32)])
    func aRootThatCannotBeReadIsNamed(call: String, error: Int32, message: String, code: Int32) throws {
        // Only calls on the file itself fail.
        let run = try FaultInjector(store: roots[0]).run(arguments, failing: call, with: error)
        #expect(run.exitCode == 0, "the other root is enough: \(run.errorOutput)")
        try FileManager.default.removeItem(atPath: roots[1])
        let failed = try FaultInjector(store: roots[0]).run(arguments, failing: call, with: error)
        #expect(failed.errorOutput == "\(roots[0]): \(message).\n")
        #expect(failed.exitCode == code)
        let renewed = try FaultInjector(store: roots[0]).run(arguments, failing: call, with: error)
        #expect(renewed.errorOutput == failed.errorOutput, "and again")
        #expect(repository.shown() == "release 6")
    }

    @Test func aMissingRootIsReportedAsNoTrust() throws {
        for root in roots { try FileManager.default.removeItem(atPath: root) }
        let run = try CommandRun(arguments)
        #expect(run.exitCode == 78 && run.errorOutput.hasPrefix("No root is trusted yet. "), "\(run.errorOutput)")
    }
}
