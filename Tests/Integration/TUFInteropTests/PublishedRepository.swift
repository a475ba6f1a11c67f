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

    var folder: URL { URL(filePath: temporary.path) }
    let plainPort: UInt16
    let tlsPort: UInt16
    let proxyPort: UInt16
    private let temporary: TemporaryFolder
    private let server: ProcessHandle

    init() throws {
        temporary = try TemporaryFolder()
        let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "publish.py").path
        try #require(Self.run(Self.python, [script, temporary.path]).exitCode == 0)
        (plainPort, tlsPort, proxyPort) = (
            try ScriptedServer.freePort(), try ScriptedServer.freePort(), try ScriptedServer.freePort()
        )
        try temporary.write(
            Self.configuration(folder: temporary.path, plainPort, tlsPort, proxyPort), to: "nginx.conf")
        server = ProcessHandle(
            try #require(Self.nginx),
            ["-p", temporary.path, "-e", temporary.file("error.log"), "-c", temporary.file("nginx.conf")])
        try server.start()
        try waitForServer()
    }

    deinit { server.stop() }

    var metadata: String { "http://127.0.0.1:\(plainPort)/metadata/" }
    var targets: String { "http://127.0.0.1:\(plainPort)/targets/" }

    /// The requests that the plain server received, in order.
    func requests() throws -> [String] {
        let log = try String(contentsOfFile: temporary.file("access.log"), encoding: .utf8)
        return log.split(separator: "\n").map(String.init)
    }

    private func waitForServer() throws {
        if server.awaitFile(temporary.file("nginx.pid")) { return }
        let log = (try? String(contentsOfFile: temporary.file("error.log"), encoding: .utf8)) ?? ""
        Issue.record("nginx does not start: \(log)")
    }

    /// Runs a program without the environment of the tests, such as a proxy.
    static func run(
        _ program: String, _ arguments: [String], environment: [String: String] = [:]
    ) throws -> ProgramRun {
        try ProgramRun(program, arguments, environment: ["PATH": "/usr/bin:/bin"].merging(environment) { $1 })
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
