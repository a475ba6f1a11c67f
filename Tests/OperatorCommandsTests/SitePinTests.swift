import CentreFolder
import Foundation
import TestSupport
import Testing

/// `sendactl site pin`, typed in a terminal.
struct SitePinTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func run(_ script: String, typing keys: String) throws -> ShellRun {
        try ShellRun(script, in: folder, typing: keys)
    }

    @Test func thePINIsWrittenBesideTheSiteFile() throws {
        let run = try run("sendactl site pin --site site.yaml", typing: "4711")
        #expect(run.exitCode == 0 && !run.output.contains("4711"), "\(run.output)")
        let gate = PINGate(file: PINFile(path: folder.file("pin")), folder: CentreFolder(path: nil))
        #expect(gate.enter(Array("4711".utf8)) == .accepted)
        let removed = try ShellRun("sendactl site pin --site site.yaml --remove", in: folder)
        #expect(removed.exitCode == 0 && !gate.isSet, "\(removed.output)")
        let again = try ShellRun("sendactl site pin --file pin --remove", in: folder)
        #expect(again.exitCode == 0 && again.output.contains("There is no pin"), "\(again.output)")
    }

    @Test(arguments: ["", "123", "1234567890123", "47a1", "４７１１"])
    func anInvalidPINIsRefused(keys: String) throws {
        let run = try run("sendactl site pin --file pin", typing: keys)
        #expect(run.exitCode == 65 && run.output.contains("4 to 12 digits"), "\(run.output)")
        #expect(!PINFile(path: folder.file("pin")).exists)
    }

    @Test func aFolderThatIsMissingIsNamed() throws {
        let run = try run("sendactl site pin --file missing/pin", typing: "4711")
        #expect(run.exitCode == 73 && run.output.contains("missing"), "\(run.output)")
    }

    @Test func withoutATerminalNothingIsAsked() throws {
        let run = try ShellRun("setsid -w sendactl site pin --file pin", in: folder)
        #expect(run.exitCode == 77 && run.output.contains("ssh -t"), "\(run.output)")
    }
}
