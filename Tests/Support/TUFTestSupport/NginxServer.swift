import Foundation

/// An nginx server for a folder, over plain HTTP and over TLS with its own certificate.
package final class NginxServer: Sendable {
    /// The program; `nil` if it is not installed (`.ci/test` installs it).
    package static let program = ["/usr/sbin/nginx", "/usr/bin/nginx"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    /// The server's own folder, with its configuration and log.
    package var folder: URL { URL(filePath: temporary.path) }
    package let plainPort: UInt16
    package let tlsPort: UInt16
    private let temporary: TemporaryFolder
    private let server: ProcessHandle

    /// Serves `root`; slowly, if a rate in bytes per second is given.
    ///
    /// - Parameter through: A command that starts nginx, such as one that changes the network.
    package init(root: String, rate: Int = 0, through: [String] = [], address: String = "127.0.0.1") throws {
        guard let program = Self.program else { throw CocoaError(.fileNoSuchFile) }
        temporary = try TemporaryFolder()
        let folder = URL(filePath: temporary.path)
        (plainPort, tlsPort) = (try ScriptedServer.freePort(), try ScriptedServer.freePort())
        try Self.makeCertificate(in: folder)
        let file = folder.appending(path: "nginx.conf")
        try Self.configuration(folder.path, root, rate, "\(address):\(plainPort)", "\(address):\(tlsPort)")
            .write(to: file, atomically: true, encoding: .utf8)
        let words = through + [program, "-p", folder.path, "-e", folder.path + "/error.log", "-c", file.path]
        server = ProcessHandle(words[0], Array(words.dropFirst()))
        try server.start()
        guard server.awaitFile(temporary.file("nginx.pid")) else { throw CocoaError(.fileReadUnknown) }
    }

    deinit { stop() }

    /// Stops at once, as if the machine had failed.
    package func stop() { server.stop() }

    package var address: String { "http://127.0.0.1:\(plainPort)" }
    package var secureAddress: String { "https://127.0.0.1:\(tlsPort)" }
    /// The path of the certificate for the secure address.
    package var certificate: String { folder.appending(path: "server.pem").path }

    /// The status, body length and path of each request, in order.
    package func requests() throws -> [String] {
        try String(contentsOf: folder.appending(path: "access.log"), encoding: .utf8).split(separator: "\n").map(
            String.init)
    }

    private static func makeCertificate(in folder: URL) throws {
        let arguments = [
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj",
            "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", folder.path + "/server.key", "-out",
            folder.path + "/server.pem",
        ]
        let run = try ProgramRun("/usr/bin/openssl", arguments)
        guard run.exitCode == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    private static func configuration(
        _ folder: String, _ root: String, _ rate: Int, _ plain: String, _ tls: String
    ) -> String {
        let paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map { "\($0)_temp_path \(folder)/\($0);" }
        return """
            daemon off; master_process off; pid \(folder)/nginx.pid;
            events {}
            http {
                \(paths.joined(separator: " "))
                log_format brief '$status $body_bytes_sent $request_uri'; access_log \(folder)/access.log brief;
                root \(root); limit_rate \(rate);
                server { listen \(plain); }
                server {
                    listen \(tls) ssl;
                    ssl_certificate \(folder)/server.pem; ssl_certificate_key \(folder)/server.key;
                }
            }
            """
    }
}
