import Foundation
import TUFTestSupport
import Testing

/// A repository that the reference implementation published, served by nginx: plain, by TLS, and by a proxy.
///
/// Needs nginx and python-tuf; `.ci/test` installs both.
final class PublishedRepository: Sendable {
    static let python = package.appending(path: ".build-tuf/bin/python").path
    static let nginx = ["/usr/sbin/nginx", "/usr/bin/nginx"].first { FileManager.default.isExecutableFile(atPath: $0) }
    static let isAvailable = nginx != nil && FileManager.default.isExecutableFile(atPath: python)
    private static let package = URL(filePath: #filePath).appending(path: "../../../..").standardizedFileURL

    let folder: URL
    let plainPort: UInt16
    let tlsPort: UInt16
    let proxyPort: UInt16
    private let server: ProcessHandle

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "senda-tuf-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "publish.py").path
        try #require(Self.run(Self.python, [script, folder.path]).code == 0)
        (plainPort, tlsPort, proxyPort) = (
            try ScriptedServer.freePort(), try ScriptedServer.freePort(), try ScriptedServer.freePort()
        )
        let configuration = folder.appending(path: "nginx.conf")
        try Self.configuration(folder: folder.path, plainPort, tlsPort, proxyPort)
            .write(to: configuration, atomically: true, encoding: .utf8)
        server = ProcessHandle(
            try #require(Self.nginx), ["-p", folder.path, "-e", folder.path + "/error.log", "-c", configuration.path])
        try server.start()
        try waitForServer()
    }

    deinit {
        server.stop()
        try? FileManager.default.removeItem(at: folder)
    }

    var metadata: String { "http://127.0.0.1:\(plainPort)/metadata/" }
    var targets: String { "http://127.0.0.1:\(plainPort)/targets/" }

    /// The requests that the plain server received, in order.
    func requests() throws -> [String] {
        let log = try String(contentsOf: folder.appending(path: "access.log"), encoding: .utf8)
        return log.split(separator: "\n").map(String.init)
    }

    private func waitForServer() throws {
        for _ in 0..<200 {
            if (try? Data(contentsOf: folder.appending(path: "nginx.pid")))?.isEmpty == false { return }
            Thread.sleep(forTimeInterval: 0.02)
        }
        Issue.record(
            "nginx does not start: \((try? String(contentsOf: folder.appending(path: "error.log"), encoding: .utf8)) ?? "")"
        )
    }

    static func run(
        _ program: String, _ arguments: [String], environment: [String: String] = [:]
    ) throws -> (code: Int32, errors: String) {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        let errors = Pipe()
        process.standardError = errors
        try process.run()
        let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }

    private static func configuration(
        folder: String, _ plain: UInt16, _ tls: UInt16, _ proxy: UInt16
    ) -> String {
        let paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map { "\($0)_temp_path \(folder)/\($0);" }
        return """
            daemon off; master_process off; pid \(folder)/nginx.pid;
            events {}
            http {
                \(paths.joined(separator: " "))
                log_format path $request_uri; log_format status $status; access_log off;
                gzip_types *; gzip_min_length 1;
                types { application/json json; }
                server {
                    listen 127.0.0.1:\(plain); root \(folder); gzip on; access_log \(folder)/access.log path;
                    location /targets/ {
                        access_log \(folder)/access.log path; access_log \(folder)/status.log status;
                    }
                }
                server {
                    listen 127.0.0.1:\(tls) ssl; root \(folder);
                    ssl_certificate \(folder)/server.pem; ssl_certificate_key \(folder)/server.key;
                }
                server {
                    listen 127.0.0.1:\(proxy); access_log \(folder)/proxy.log path;
                    location / { proxy_pass http://$http_host$request_uri; }
                }
            }
            """
    }
}
