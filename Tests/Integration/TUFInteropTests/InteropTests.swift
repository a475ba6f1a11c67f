import Foundation
import HTTPTransport
import TUFClient
import TUFTestSupport
import Testing

/// The built program with metadata that the reference implementation published.
@Suite(.serialized, .enabled(if: PublishedRepository.isAvailable, "needs nginx and python-tuf; run .ci/test"))
struct InteropTests {
    private let repository: PublishedRepository
    private let work: URL

    init() throws {
        repository = try PublishedRepository()
        work = repository.folder.appending(path: "client")
        try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
        let root = repository.folder.appending(path: "metadata/1.root.json").path
        try #require(run("init", root) == 0)
    }

    private func run(_ words: String..., environment: [String: String] = [:]) throws -> Int32 {
        let arguments = ["--metadata-dir", work.appending(path: "D").path] + words
        let run = try PublishedRepository.run(BuiltClient.program, arguments, environment: environment)
        if run.exitCode != 0 { print("conformance-client: exit \(run.exitCode): \(run.errorOutput)") }
        return run.exitCode
    }

    private func refresh(environment: [String: String] = [:]) throws -> Int32 {
        try run("--metadata-url", repository.metadata, "refresh", environment: environment)
    }

    private func download(_ names: String..., from targets: String? = nil) throws -> Int32 {
        let arguments =
            ["--metadata-dir", work.appending(path: "D").path, "--metadata-url", repository.metadata]
            + names.flatMap { ["--target-name", $0] }
            + [
                "--target-dir", work.appending(path: "T").path, "--target-base-url", targets ?? repository.targets,
                "download",
            ]
        return try PublishedRepository.run(BuiltClient.program, arguments).exitCode
    }

    private func files(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: work.appending(path: folder).path).sorted()
    }

    @Test func refreshAndDownload() throws {
        #expect(try files("D") == ["root.json", "state"], "init asks nobody")
        #expect(try refresh() == 0)
        #expect(
            try repository.requests()
                == ["2.root.json", "3.root.json", "timestamp.json", "1.snapshot.json", "1.targets.json"].map {
                    "/metadata/" + $0
                })
        #expect(try files("D") == ["root.json", "snapshot.json", "state", "targets.json", "timestamp.json"])
        for (stored, published) in [("root", "2.root"), ("snapshot", "1.snapshot"), ("timestamp", "timestamp")] {
            let theirs = try Data(contentsOf: repository.folder.appending(path: "metadata/\(published).json"))
            #expect(try Data(contentsOf: work.appending(path: "D/\(stored).json")) == theirs, "byte for byte")
        }
        #expect(try download("dir/file.bin", "plain.txt") == 0)
        #expect(try files("T") == ["dir%2Ffile.bin", "plain.txt"])
        #expect(try String(contentsOf: work.appending(path: "T/plain.txt"), encoding: .utf8) == "plain\n")
        let before = try repository.requests().count
        #expect(try download("dir/file.bin") == 0)
        #expect(try repository.requests().dropFirst(before) == ["/metadata/3.root.json", "/metadata/timestamp.json"])
    }

    @Test func targetsInHashBins() throws {
        #expect(try download("many/3 file é", "many/9 file é") == 0)
        #expect(try files("T") == ["many%2F3%20file%20%C3%A9", "many%2F9%20file%20%C3%A9"])
        #expect(try download("many/none") == 1)
        #expect(try download("missing") == 1)
    }

    @Test func stopsAtTheFirstFailure() throws {
        #expect(try download("plain.txt", "../escape", "dir/file.bin") == 1)
        #expect(try files("T") == ["plain.txt"])
    }

    @Test func throughAProxy() throws {
        let proxy = "http://127.0.0.1:\(repository.proxyPort)"
        #expect(try refresh(environment: ["http_proxy": proxy]) == 0)
        let log = try String(contentsOf: repository.folder.appending(path: "proxy.log"), encoding: .utf8)
        #expect(log.split(separator: "\n").count == 5)
    }

    @Test func byTLSWithAPrivateAuthority() throws {
        let base = "https://127.0.0.1:\(repository.tlsPort)/metadata/"
        var options = HTTPOptions()
        let request = FetchRequest(path: "timestamp.json", kind: .metadata, maximumLength: 16_384)
        #expect(throws: FetchError.self, "the system does not know the authority") {
            try HTTPFetcher(base: base, options: options).fetch(request) { _ in }
        }
        options.caFile = repository.folder.appending(path: "ca.pem").path
        var length = 0
        try HTTPFetcher(base: base, options: options).fetch(request) {
            if case .bytes(let bytes) = $0 { length += bytes.count }
        }
        #expect(length > 0)
    }

    @Test func aFileThatUnfoldsIsStopped() throws {
        let request = FetchRequest(path: "3.root.json.bomb", kind: .metadata, maximumLength: 512_000)
        var length = 0
        #expect(throws: FetchError.self) {
            try HTTPFetcher(base: repository.metadata).fetch(request) {
                if case .bytes(let bytes) = $0 { length += bytes.count }
            }
        }
        #expect((1...512_000).contains(length), "it came compressed, and was counted after that")
    }

    @Test func nginxSendsTheRest() throws {
        #expect(try refresh() == 0)
        let name = try targetName()
        let content = try Data(contentsOf: repository.folder.appending(path: "targets/dir/\(name)"))
        try content.prefix(100_000).write(to: work.appending(path: "D/state/partial/\(name.prefix(64)).part"))
        #expect(try download("dir/file.bin") == 0)
        let status = try String(contentsOf: repository.folder.appending(path: "status.log"), encoding: .utf8)
        #expect(status == "206\n")
        #expect(try Data(contentsOf: work.appending(path: "T/dir%2Ffile.bin")) == content)
    }

    /// The file name of the large target, with its SHA-256.
    private func targetName() throws -> String {
        let folder = repository.folder.appending(path: "targets/dir").path
        return try #require(
            FileManager.default.contentsOfDirectory(atPath: folder).first { $0.count == 64 + ".file.bin".count })
    }

    @Test(arguments: [ScriptedServer.Action.close, .reset])
    func aTransferThatBrokeOffIsResumed(end: ScriptedServer.Action) throws {
        let name = try targetName()
        let content = [UInt8](try Data(contentsOf: repository.folder.appending(path: "targets/dir/\(name)")))
        let server = try ScriptedServer { head in
            if head.contains("Range: bytes=100000-\r\n") {
                let rest = content.count - 100_000
                let range =
                    "HTTP/1.1 206 Partial Content\r\nContent-Range: bytes 100000-\(content.count - 1)/\(content.count)\r\n"
                return [.text(range + "Content-Length: \(rest)\r\n\r\n"), .send(Array(content.dropFirst(100_000)))]
            }
            return [
                .text("HTTP/1.1 200 OK\r\nContent-Length: \(content.count)\r\n\r\n"),
                .send(Array(content.prefix(100_000))), .wait(milliseconds: 300), end,
            ]
        }
        #expect(try download("dir/file.bin", from: server.base) == 1)
        #expect(try files("T") == [], "nothing under its name before it is verified")
        #expect(try download("dir/file.bin", from: server.base) == 0)
        #expect(server.requests.count == 2)
        #expect([UInt8](try Data(contentsOf: work.appending(path: "T/dir%2Ffile.bin"))) == content)
    }
}
