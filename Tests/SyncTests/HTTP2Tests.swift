import Foundation
import Sync
import TUFTestSupport
import TestSupport
import Testing

/// A server that resets each HTTP/2 stream after some bytes: received bytes are kept, and the update eventually
/// completes.
@Suite(.enabled(if: StreamCuttingServer.isAllowed, "needs nginx, and h2 from PyPI: .ci/python-tools"))
struct HTTP2Tests {
    @Test(arguments: ["reset", "cancel"])
    func aStreamThatIsResetIsResumed(how: String) throws {
        let repository = try ResumptionTests.largeRepository()
        let root = repository.folder.file("root.json")
        try Data(repository.simulator.trustedRoot).write(to: URL(filePath: root))
        let server = try StreamCuttingServer(root: repository.stick, how: how, bytes: 600_000)
        func sync() throws -> CommandRun {
            try CommandRun(
                "sync", server.address, "--store", repository.store, "--root", root, "--ca-file", server.certificate)
        }
        // libcurl drops the last bytes of a stream that is reset.
        for length in [580_000, 1_160_000] {
            let run = try sync()
            #expect(run.exitCode == 69 && run.errorOutput.contains("the connection was lost"), "\(run.errorOutput)")
            #expect(repository.arrivedBytes >= length)
        }
        let run = try sync()
        #expect(run.exitCode == 0 && repository.shown() == "release 6", "\(run.errorOutput)")
        let spans = server.requests.filter { $0.hasPrefix("/targets/") }.compactMap { $0.split(separator: " ").last }
        #expect(spans.count == 3 && spans.first == "all" && Set(spans).count == 3, "\(spans)")
    }
}

/// `http2.py`, with the certificate that nginx would use.
private final class StreamCuttingServer {
    static let isAllowed =
        NginxServer.program != nil && OutsideTool.hasPython
        && (try? ProgramRun(OutsideTool.python, ["-c", "import h2"]).exitCode) == 0
    private let server: ProcessHandle
    private let output: URL
    private let keys: NginxServer
    private var port = 0

    init(root: String, how: String, bytes: Int) throws {
        keys = try NginxServer(root: root)
        output = keys.folder.appending(path: "http2.log")
        try Data().write(to: output)
        let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "http2.py").path
        server = ProcessHandle(
            OutsideTool.python,
            [script, root, keys.certificate, keys.folder.path + "/server.key", how, String(bytes)],
            output: output.path)
        try server.start()
        _ = waitUntil {
            port = lines.first.flatMap { Int($0) } ?? 0
            return port != 0
        }
    }

    deinit { server.stop() }

    var address: String { "https://127.0.0.1:\(port)" }
    var certificate: String { keys.certificate }
    var requests: [Substring] { Array(lines.dropFirst()) }

    private var lines: [Substring] {
        ((try? String(contentsOf: output, encoding: .utf8)) ?? "").split(separator: "\n")
    }
}
