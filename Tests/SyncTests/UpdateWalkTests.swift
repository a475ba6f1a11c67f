import Foundation
import Sync
import TestSupport
import Testing

/// From a changed sentence to every kiosk, with the commands that an operator types.
struct UpdateWalkTests {
    private let folder: TemporaryFolder
    private static let promtool = ["/usr/bin/promtool", "/usr/local/bin/promtool"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    init() throws {
        folder = try TemporaryFolder()
        for name in ["Content", "Locales"] {
            try FileManager.default.copyItem(
                at: ShippedContent.root.appending(path: name), to: URL(filePath: folder.file(name)))
        }
    }

    @discardableResult
    private func run(_ line: String, code: Int32 = 0) throws -> CommandRun {
        let run = try CommandRun(line.split(separator: " ").map(String.init), in: URL(filePath: folder.path))
        #expect(run.exitCode == code, "\(line): \(run.output)\(run.errorOutput)")
        return run
    }

    private func publish() throws { try run("publish Content --repository web --key k.pem") }

    @Test func aChangedSentenceReachesAKiosk() throws {
        try run("keys new k.pem")
        try run("repository init web --root-key k.pem.pub --targets-key k.pem.pub --key k.pem")
        try publish()
        try run("sync web --store kiosk --root web/metadata/1.root.json")
        try change("This is for everybody. Anybody can be cheated.", to: "This is for all. Anybody can be cheated.")
        try publish()
        let synced = try run("sync web --store kiosk")
        #expect(synced.output.contains("Release 2") && synced.output.contains("a patch from release 1"), "\(synced)")
        let doubted = try run("publish Content --repository web --dry-run --clock 2106-01-01T00:00:00Z").errorOutput
        #expect(
            doubted.contains("warning: this computer's clock says 2106-01-01, but the content is dated 2"),
            "\(doubted)")
        try statusShowsTheRelease()
        try verifyFindsAFlippedBitAndSyncRepairsIt()
        try aRollbackStays()
        try aStickIsAsGoodAsTheWeb()
    }

    private func change(_ old: String, to new: String) throws {
        let file = "Content/topics/scams/scams/en.md"
        let text = try String(contentsOfFile: folder.file(file), encoding: .utf8)
        #expect(text.contains(old))
        try folder.write(text.replacing(old, with: new), to: file)
    }

    private func statusShowsTheRelease() throws {
        let text = try run("status --store kiosk").output
        #expect(
            text.hasPrefix("Release 2 of ") && text.contains(" is shown, 0 days old.\nIts content stops on "))
        #expect(text.contains("may have changed are not shown.\nPrevious release: 1 of "))
        #expect(text.contains(try ShippedContent.store().manifest().stopDay.description))
        let json = try JSONSerialization.jsonObject(with: Data(run("status --store kiosk --format json").output.utf8))
        let current = (json as? [String: Any])?["current"] as? [String: Any]
        #expect(current?["release"] as? Int == 2)
        try run("status --store kiosk --format prometheus --output senda.prom")
        let metrics = try String(contentsOfFile: folder.file("senda.prom"), encoding: .utf8)
        #expect(metrics.contains("\nsenda_release 2\n") && metrics.contains("\nsenda_sync_success 1\n"))
        #expect(metrics.contains("\nsenda_content_stops_timestamp_seconds "))
        #expect(text.contains(/\. Roll back to it with: sendactl rollback --store \/\S+\/kiosk\n/), "\(text)")
        let late = try run("status --store kiosk --clock 2106-01-01T00:00:00Z").output
        #expect(late.contains("The clock cannot be right: set it."))
        guard let promtool = Self.promtool else { return }
        let check = try ShellRun("'\(promtool)' check metrics <senda.prom", in: folder)
        #expect(check.exitCode == 0, "promtool check metrics: \(check.output)")
    }

    private func verifyFindsAFlippedBitAndSyncRepairsIt() throws {
        #expect(try run("verify --store kiosk").output == "No damage found.\n")
        let link = try FileManager.default.destinationOfSymbolicLink(atPath: folder.file("kiosk/current"))
        let path = folder.file("kiosk/" + link)
        var bytes = try Data(contentsOf: URL(filePath: path))
        bytes[bytes.count / 3] ^= 1
        try bytes.write(to: URL(filePath: path))
        let verified = try run("verify --store kiosk", code: 65)
        #expect(verified.output == "current: \(link.dropFirst("bundles/".count)) is missing or damaged.\n")
        let repaired = try run("sync web --store kiosk")
        #expect(repaired.output.hasPrefix("Release 2 was damaged on the disk and has been replaced"))
        try run("verify --store kiosk")
    }

    private func aRollbackStays() throws {
        #expect(try run("rollback --store kiosk").output.hasPrefix("Release 1 of "))
        let status = try run("status --store kiosk").output
            .replacing(#/\d{4}-\d\d-\d\d(T[\d:]+Z)?/#) { $0.1 == nil ? "DAY" : "TIME" }
        #expect(
            status == """
                Release 1 of DAY is shown, 0 days old.
                Its content stops on DAY: from that day, verdicts and facts that may have changed are not shown.
                Release 2 was rolled back; it is not shown again, but a newer release will be.
                Last change at TIME (rolled-back): Release 1 of DAY is shown again from the next visit on, in place of 2, \
                until a release newer than 2 arrives.
                A newer copy of the repository must arrive before TIME.

                """)
        #expect(try run("sync web --store kiosk").output.hasPrefix("Release 2 was rolled back here; release 1 remains"))
        try run("rollback --store kiosk", code: 66)
        let history = try run("history --store kiosk").output.split(separator: "\n").map { $0.split(separator: " ")[1] }
        #expect(history == ["installed:", "installed:", "repaired:", "rolled-back:", "held:"])
    }

    private func aStickIsAsGoodAsTheWeb() throws {
        try change("This is for all. Anybody can be cheated.", to: "This is for you. Anybody can be cheated.")
        try publish()
        let mirrored = try run("mirror web stick --root web/metadata/1.root.json")
        #expect(
            mirrored.output.contains("stick is a complete copy") && mirrored.output.contains("release 3 is the newest"))
        #expect(try run("sync stick --store kiosk").output.hasPrefix("Release 3 of "))
        try run("verify --store kiosk")
    }
}
