import Foundation
import TestSupport
import Testing

/// The commands on the handbook's page on publishing that begin with the given words, exactly as printed there.
private func lines(_ beginnings: String...) throws -> [String] {
    let page = ShippedContent.root.appending(path: "Sources/sendactl/Handbook.docc/Publish.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    return text.split(separator: "\n").filter { line in beginnings.contains { line.hasPrefix("    \($0) ") } }
        .map { String($0.dropFirst(4)) }
}

/// A publisher's repository on three days: with one release, with a second, and with new dates. Created once for all
/// tests.
private struct Publications {
    static let shared = Result { try Publications() }

    let folder: TemporaryFolder

    private init() throws {
        folder = try SampleContent().folder
        let made = try ShellRun(
            """
            set -e
            sendactl keys new root.pem && sendactl keys new publish.pem
            sendactl repository init repository --root-key root.pem.pub --targets-key publish.pem.pub \
                --key root.pem --key publish.pem
            sendactl publish Content --repository repository --key publish.pem && cp -a repository first
            sed -i 's/See \\[/Please see [/' \(SampleContent.page)en.md
            sendactl publish Content --repository repository --key publish.pem && cp -a repository second
            sendactl repository renew repository --key publish.pem && cp -a repository third
            """, in: folder)
        #expect(made.exitCode == 0, "\(made.output)")
    }
}

/// A publisher who uploads a repository, and a kiosk that syncs from the destination.
private struct Publisher {
    let folder: TemporaryFolder
    private let publications: Publications

    init() throws {
        publications = try Publications.shared.get()
        folder = try TemporaryFolder()
        try restore("first")
    }

    @discardableResult
    func run(_ script: String, environment: [String: String] = [:], sourceLocation: SourceLocation = #_sourceLocation)
        throws -> String
    {
        let run = try ShellRun("set -e\n\(script)", in: folder, environment: environment)
        #expect(run.exitCode == 0, "\(script)\n\(run.output)", sourceLocation: sourceLocation)
        return run.output
    }

    /// Restores the repository of a given day.
    private func restore(_ day: String) throws {
        try run("rm -rf repository && cp -a '\(publications.folder.file(day))' repository")
    }

    /// The release that a kiosk runs after a sync.
    func release(from source: String) throws -> Int? {
        try run("sendactl sync '\(source)' --store store --root repository/metadata/1.root.json")
        let status = try run("sendactl status --store store --format json")
        return status.firstMatch(of: /"release"\s*:\s*(\d+)/).flatMap { Int($0.1) }
    }

    /// Uploads the repository three times, each time with a change, and expects that a kiosk sees the change.
    func expectUploads(_ script: String, environment: [String: String] = [:], to source: String) throws {
        try run(script, environment: environment)
        #expect(try release(from: source) == 1)
        try restore("second")
        try run(script, environment: environment)
        #expect(try release(from: source) == 2, "the second upload was not seen")
        try restore("third")
        try run(script, environment: environment)
        #expect(try release(from: source) == 2)
        try run("cmp repository/metadata/timestamp.json store/trust/timestamp.json")
    }
}

struct UploadTests {
    private static func isInstalled(_ program: String) -> Bool {
        FileManager.default.isExecutableFile(atPath: "/usr/bin/\(program)")
    }

    @Test(.enabled(if: isInstalled("rsync"), "no rsync")) func toAServerWithRsync() throws {
        let publisher = try Publisher()
        try publisher.run("mkdir -p server/metadata")
        let script = try lines("rsync").joined(separator: "\n").replacing("host:/srv/www/senda/", with: "server/")
        #expect(script.contains("server/metadata/"))
        try publisher.expectUploads(script, to: "server")
        #expect(try publisher.run("ls -a server").contains(".publishing") == false)
        let times = "find server -type f -not -name timestamp.json -printf '%P %T@\\n' | sort"
        let before = try publisher.run(times)
        try publisher.run(script)
        #expect(try publisher.run(times) == before, "an upload without changes leaves the files, and caches, unchanged")
    }

    @Test(.enabled(if: isInstalled("rclone"), "no rclone")) func toWebDAVWithRclone() throws {
        let publisher = try Publisher()
        let port = Int.random(in: 20_000..<30_000)
        let server = try Server(
            "/usr/bin/rclone", ["serve", "webdav", "dav", "--addr", "127.0.0.1:\(port)"], port: port,
            in: publisher.folder)
        defer { server.stop() }
        let script = try lines("rclone").joined(separator: "\n")
        #expect(script.contains("remote:senda/metadata"))
        let remote = [
            "RCLONE_CONFIG_REMOTE_TYPE": "webdav", "RCLONE_CONFIG_REMOTE_URL": "http://127.0.0.1:\(port)",
            "RCLONE_CONFIG_REMOTE_VENDOR": "other",
        ]
        try publisher.expectUploads(script, environment: remote, to: "http://127.0.0.1:\(port)/senda")
    }

    private static let objectStore = ShippedContent.root.appending(path: ".build-tools/s3/bin/moto_server").path

    @Test(
        .enabled(
            if: isInstalled("rclone") && FileManager.default.isExecutableFile(atPath: objectStore),
            "no rclone, or no object store: run .ci/python-tools --s3"))
    func toAnObjectStoreWithRclone() throws {
        let publisher = try Publisher()
        let port = Int.random(in: 30_000..<40_000)
        let server = try Server(
            Self.objectStore, ["-H", "127.0.0.1", "-p", "\(port)"], port: port, in: publisher.folder)
        defer { server.stop() }
        let remote = [
            "RCLONE_CONFIG_REMOTE_TYPE": "s3", "RCLONE_CONFIG_REMOTE_PROVIDER": "Other",
            "RCLONE_CONFIG_REMOTE_ENDPOINT": "http://127.0.0.1:\(port)", "RCLONE_CONFIG_REMOTE_ACL": "public-read",
            "RCLONE_CONFIG_REMOTE_ACCESS_KEY_ID": "test", "RCLONE_CONFIG_REMOTE_SECRET_ACCESS_KEY": "test",
            "RCLONE_CONFIG_REMOTE_REGION": "us-east-1",
        ]
        try publisher.run("rclone mkdir remote:senda", environment: remote)
        let script = try lines("rclone").joined(separator: "\n")
        try publisher.expectUploads(script, environment: remote, to: "http://127.0.0.1:\(port)/senda")
    }

    @Test func onAStick() throws {
        let publisher = try Publisher()
        try publisher.run("mkdir stick")
        let script = try lines("cp -r").joined(separator: "\n").replacing("/media/stick", with: "stick")
        #expect(script == "cp -r repository stick/")
        try publisher.expectUploads(script, to: "stick")
    }

    @Test func throughAMirror() throws {
        let publisher = try Publisher()
        let script = try lines("sendactl mirror").joined(separator: "\n")
            .replacing("https://example.org/senda", with: "repository").replacing("/srv/www/senda", with: "copy")
            .replacing(" root.json", with: " repository/metadata/1.root.json")
        #expect(script == "sendactl mirror repository copy --root repository/metadata/1.root.json")
        try publisher.expectUploads(script, to: "copy")
    }
}

/// A server on this machine for the duration of a test.
private struct Server {
    private let process: ProcessHandle

    /// Starts it, and waits until its port accepts connections.
    init(_ program: String, _ arguments: [String], port: Int, in folder: TemporaryFolder) throws {
        try FileManager.default.createDirectory(atPath: folder.file("dav"), withIntermediateDirectories: true)
        try folder.write("", to: "server.log")
        process = ProcessHandle(
            program, arguments, in: folder.path, environment: ["PATH": "/usr/bin:/bin", "HOME": folder.path],
            output: folder.file("server.log"))
        try process.start()
        let isUp = try ShellRun(
            "for i in $(seq 100); do (exec 3<>/dev/tcp/127.0.0.1/\(port)) 2>/dev/null && exit 0; sleep 0.1; done; exit 1",
            in: folder)
        #expect(isUp.exitCode == 0, "\(program) does not answer")
    }

    /// Kills it at once: a Python server waits for its threads and ignores SIGTERM.
    func stop() { process.stop() }
}
