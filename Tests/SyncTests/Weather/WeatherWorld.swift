import Foundation
import TUFMetadata
import TestSupport

/// The folders of a publisher, a mirror and a kiosk, and the programs that work in them.
final class WeatherWorld {
    /// The number of releases; the first two reach the mirror and the kiosk in order.
    static let releases = 3
    private static let start = Instant(secondsSince1970: 1_796_126_400)  // 2026-12-01T12:00:00Z

    let folder: TemporaryFolder
    let server: WeatherServer
    let root: [UInt8]
    private var disks: [SmallDisk] = []
    private var revision = WeatherWorld.releases

    /// Copies the folders of the template.
    init(_ weather: Weather, server: WeatherServer) throws {
        self.server = server
        folder = try TemporaryFolder(inMemory: true)
        let template = try Self.template.get().path
        root = Array(try Data(contentsOf: URL(filePath: template + "/root.json")))
        if SmallDisk.isAllowed {
            disks = try weather.disks.map { try SmallDisk("size=12m,mode=755", at: path($0)) }
        }
        let left: Set<String> = weather.isFresh ? ["mirror", "store"] : []
        for name in try FileManager.default.contentsOfDirectory(atPath: template) where !left.contains(name) {
            try copy(template + "/" + name, to: folder.file(name))
        }
    }

    /// Unmounts the disks before the folder that contains them is removed.
    deinit { disks = [] }

    /// Copies into a folder that may exist already, such as a disk.
    private func copy(_ source: String, to target: String) throws {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: source) else {
            return try FileManager.default.copyItem(atPath: source, toPath: target)
        }
        try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
        for name in names {
            try FileManager.default.copyItem(atPath: source + "/" + name, toPath: target + "/" + name)
        }
    }

    func path(_ location: Weather.Location) -> String { folder.file(location.rawValue) }

    // MARK: Programs

    func arguments(_ action: Weather.Action, clock days: Int = 0, faults: [NetworkFault] = []) -> [String] {
        let source = action.source.map { source in
            source.isByHTTP ? server.address(with: faults) : path(source.location)
        }
        let trust = ["--root", folder.file("root.json")]
        let words =
            switch action {
            case .publish:
                [
                    "publish", folder.file("Content"), "--repository", path(.repository), "--patches", "2", "--key",
                    folder.file("publish.pem"),
                ]
            case .mirror: ["mirror", source ?? "", path(.mirror)] + trust
            case .sync: ["sync", source ?? "", "--store", path(.store)] + trust
            }
        return words + ["--clock", "\(Instant(secondsSince1970: Self.start.secondsSince1970 + Int64(days) * 86_400))"]
    }

    /// Runs a command to its end.
    func run(_ action: Weather.Action) throws -> CommandRun {
        if let source = action.source { server.serve(path(source.location), faults: []) }
        return try CommandRun(arguments(action))
    }

    /// Writes content that was never published.
    func writeNewContent() throws {
        revision += 1
        try Self.writeContent(revision, in: folder)
    }

    // MARK: Template

    /// Three releases; the mirror and the kiosk have the second.
    private static let template: Result<TemporaryFolder, any Error> = Result {
        let folder = try SampleContent().folder
        func run(_ script: String) throws {
            let run = try ShellRun("set -e\n" + script, in: folder)
            guard run.exitCode == 0 else { throw CocoaError(.featureUnsupported, userInfo: ["output": run.output]) }
        }
        try run(
            """
            sendactl keys new root.pem
            sendactl keys new publish.pem
            sendactl repository init repository --root-key root.pem.pub --targets-key publish.pem.pub \
                --key root.pem --key publish.pem --clock \(start)
            cp repository/metadata/1.root.json root.json
            """)
        for revision in 1...releases {
            try writeContent(revision, in: folder)
            try run("sendactl publish --repository repository --key publish.pem --patches 2 --clock \(start)")
            guard revision < releases else { continue }
            try run(
                """
                sendactl mirror repository mirror --root root.json --clock \(start)
                sendactl sync repository --store store --root root.json --clock \(start)
                """)
        }
        return folder
    }

    /// Bundles of some 100 kB, of which a third is new in each release: patches are worth resuming too.
    private static func writeContent(_ revision: Int, in folder: TemporaryFolder) throws {
        let lines = [cited] + oldSources + (300..<400).map { source($0, seed: UInt64($0 + 1000 * revision)) }
        try folder.write(lines.joined(separator: "\n") + "\n", to: "Content/sources.yaml")
    }

    /// The sources that the sample's facts cite.
    private static let cited = SampleContent.files["Content/sources.yaml"]?.trimmingCharacters(in: .newlines) ?? ""

    private static let oldSources = (100..<300).map { source($0, seed: UInt64($0)) }

    /// A page with a title that does not compress.
    private static func source(_ number: Int, seed: UInt64) -> String {
        var random = SeededGenerator(seed: seed)
        let noise = (0..<25).flatMap { _ in withUnsafeBytes(of: random.next()) { Array($0) } }
        return "S\(number): {title: \"\(Data(noise).base64EncodedString())\", publisher: An office, "
            + "address: \"https://example.org\", date: unknown}"
    }
}
