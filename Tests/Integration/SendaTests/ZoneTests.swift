import BundleStore
import ContentModel
import Foundation
import TestSupport
import Testing

/// The centre is open only around this minute, in a zone hours away from the machine's: staff must be shown as
/// available.
@Suite(.serialized)
struct ZoneTests {
    private static let english = ShippedContent.languages[1]
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Minutes since midnight in a zone, computed by another program.
    private func minute(in zone: String) throws -> Int {
        let text = try ProgramRun("/bin/date", ["+%H:%M"], environment: ["TZ": zone]).output
        let parts = text.split { ":\n".contains($0) }.compactMap { Int($0) }
        try #require(parts.count == 2)
        return parts[0] * 60 + parts[1]
    }

    /// The shipped content as of the day before yesterday, so that the clock is trusted in every zone.
    private func bundle() throws -> String {
        var content = try #require(ShippedContent.outcome.content)
        let today = Day(daysSince1970: Int(Date().timeIntervalSince1970) / 86_400)
        content.manifest.day = today.adding(days: -2)
        try BundleWriter.write(content, to: folder.file("bundle.sqlite"))
        return folder.file("bundle.sqlite")
    }

    @Test(arguments: [
        ("TZ=XYZ7", "", "XYZ7"), ("TZ=America/Tijuana", "", "America/Tijuana"), ("TZ=UTC", "XYZ7", "XYZ7"),
        ("TZ=../../etc/passwd", "XYZ-9", "XYZ-9"),
    ])
    func theHoursFollowTheZone(environment: String, setting: String, zone: String) throws {
        func clock(_ minutes: Int) -> String {
            let minutes = min(max(minutes, 0), 1440)
            return "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
        }
        let now = try minute(in: zone)
        let hours = "hours: {mon-sun: \"\(clock(now - 30))-\(clock(now + 30))\"}\n"
        try folder.write(hours + (setting.isEmpty ? "" : "zone: \(setting)\n"), to: "site.yaml")
        let terminal = try Tmux(
            "env \(environment) \(BuiltProgram.path) --kiosk --bundle \(bundle()) --site \(folder.file("site.yaml"))")
        try terminal.screen(showing: try BuiltProgram.attract("greeting"))
        try terminal.press("2")
        try terminal.screen(showing: try BuiltProgram.homeTitle(Self.english))
        try terminal.press("1")
        let present = try #require(try ShippedContent.store().words(Self.english).text("staff.present"))
        try terminal.screen(showing: present)
    }
}
