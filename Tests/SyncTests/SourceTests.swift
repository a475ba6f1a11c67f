import Foundation
import Sync
import TUFMetadata
import TUFTestSupport
import TestSupport
import Testing

/// The ways to name a source, and the reasons why one cannot be used.
struct SourceTests {
    private let repository: TestRepository
    private let root: String

    init() throws {
        repository = try TestRepository()
        try repository.publish(6)
        root = repository.folder.file("root.json")
        try Data(repository.simulator.trustedRoot).write(to: URL(filePath: root))
    }

    private func sync(_ source: String, _ environment: [String: String] = [:], _ more: String...) throws -> CommandRun {
        try CommandRun(
            ["sync", source, "--store", repository.store, "--root", root] + more, environment: environment)
    }

    /// A stick with a copy of the repository in each of the named folders, and files of others.
    private func stick(_ names: String...) throws -> String {
        let stick = repository.folder.file("media")
        for name in ["lost+found", "photos", ".Trash-1000"] {
            try FileManager.default.createDirectory(atPath: "\(stick)/\(name)", withIntermediateDirectories: true)
        }
        try Data("x".utf8).write(to: URL(filePath: stick + "/metadata.txt"))
        for name in names {
            try FileManager.default.copyItem(atPath: repository.stick, toPath: "\(stick)/\(name)")
        }
        return stick
    }

    @Test func aRepositoryOneFolderBelowIsFoundAndNamed() throws {
        let stick = try stick("repository")
        let run = try sync(stick)
        #expect(
            run.exitCode == 0 && run.errorOutput.hasPrefix("Reading the repository in \(stick)/repository\n"),
            "\(run.errorOutput)")
        #expect(try Store(path: repository.store).status()?.source == stick + "/repository")
        let copy = repository.folder.file("copy")
        let mirror = try CommandRun("mirror", stick + "/", copy, "--root", root)
        #expect(mirror.exitCode == 0 && mirror.errorOutput.contains("Reading the repository in \(stick)/repository\n"))
        #expect(mirror.output.contains("is a complete copy: 1 release file"), "\(mirror.output)")
    }

    @Test func ofSeveralRepositoriesOneMustBeNamed() throws {
        let stick = try stick("new", "old")
        let run = try sync(stick)
        #expect(run.exitCode == 65)
        #expect(
            run.errorOutput.hasSuffix(
                "There are 2 repositories in \(stick); pass one of them: \(stick)/new, \(stick)/old.\n"),
            "\(run.errorOutput)")
        #expect(try sync(stick + "/new").exitCode == 0)
    }

    @Test func aHalfCopyInTheFolderItselfIsNotPassedOver() throws {
        let stick = try stick("repository")
        try FileManager.default.createDirectory(atPath: stick + "/metadata", withIntermediateDirectories: true)
        let run = try sync(stick)
        #expect(
            run.exitCode == 65 && run.errorOutput.contains("\(stick)/metadata/timestamp.json is not there"),
            "\(run.errorOutput)")
    }

    @Test func aHalfCopyOneFolderBelowIsNamed() throws {
        let stick = try stick("repository")
        try FileManager.default.removeItem(atPath: stick + "/repository/metadata/timestamp.json")
        let run = try sync(stick)
        #expect(run.exitCode == 65)
        #expect(
            run.errorOutput.contains(
                "\n\(stick)/repository/metadata/timestamp.json is not there; this is not a repository"),
            "\(run.errorOutput)")
        try FileManager.default.copyItem(atPath: repository.stick, toPath: stick + "/whole")
        #expect(
            try sync(stick).errorOutput.hasPrefix("Reading the repository in \(stick)/whole\n"),
            "a complete one is preferred")
    }

    @Test func aRepositoryInAHiddenFolderOrBehindALinkIsNotFound() throws {
        let stick = try stick(".hidden")
        try FileManager.default.createSymbolicLink(atPath: stick + "/link", withDestinationPath: repository.stick)
        #expect(try sync(stick).errorOutput.contains("\(stick)/metadata/timestamp.json is not there"))
    }

    @Test func aLoginIsNeverShown() throws {
        let server = try ScriptedServer { _ in
            [.file("", "WWW-Authenticate: Basic realm=\"x\"\r\n", status: "401 Unauthorized")]
        }
        let plain = String(server.base.dropLast())
        let address = plain.replacing("http://", with: "http://kiosk:s3cret@")
        let run = try sync(address)
        #expect(run.exitCode == 77 && run.errorOutput.contains("the server requires a login"), "\(run.errorOutput)")
        var printed = run.errorOutput
        for words in [["status"], ["status", "--format", "json"], ["status", "--format", "prometheus"], ["history"]] {
            printed += try CommandRun(words + ["--store", repository.store]).output
        }
        #expect(printed.contains("Last sync from \(plain) at "), "\(printed)")
        #expect(!printed.contains("s3cret") && !printed.contains("kiosk:"), "\(printed)")
        #expect(try !sync("ftp://kiosk:s3cret@example.org").errorOutput.contains("s3cret"))
        #expect(try !sync("http:/kiosk:s3cret@example.org").errorOutput.contains("s3cret"))
    }

    /// Mistyped addresses that are treated as folders.
    @Test(arguments: [
        "kiosk:s3cret@127.0.0.1:9/", "https//kiosk:s3cret@127.0.0.1:9/", "http:kiosk:s3cret@127.0.0.1:9/",
        #"http:\\kiosk:s3cret@127.0.0.1:9/"#, " http://kiosk:s3cret@127.0.0.1:9/", "//kiosk:s3cret@127.0.0.1:9/",
    ])
    func aLoginInAMistypedAddressIsNeitherShownNorStored(address: String) throws {
        let run = try sync(address)
        #expect(run.exitCode != 0 && run.errorOutput.contains("'…@127.0.0.1:9/'"), "\(run.errorOutput)")
        let copy = repository.folder.file("copy")
        var printed = run.errorOutput + (try CommandRun("mirror", address, copy, "--root", root).errorOutput)
        printed += try CommandRun("mirror", repository.stick, copy, "--root", address).errorOutput
        printed += try CommandRun("mirror", repository.stick, copy, "more", address).errorOutput
        for words in [["status"], ["status", "--format", "json"], ["status", "--format", "prometheus"], ["history"]] {
            printed += try CommandRun(words + ["--store", repository.store]).output
        }
        printed += try CommandRun("history", "--store", address).errorOutput
        printed += try CommandRun("status", "--store=\(repository.store)", "--unknown=\(address)").errorOutput
        for name in ["status.json", "history.json"] {
            printed += (try? String(contentsOfFile: "\(repository.store)/\(name)", encoding: .utf8)) ?? ""
        }
        #expect(!printed.contains("s3cret") && !printed.contains("kiosk:"), "\(printed)")
    }

    /// Addresses of which only a part is mistyped.
    @Test(arguments: [
        "http://http://kiosk:s3cret@127.0.0.1:9/", "http://https://kiosk:s3cret@127.0.0.1:9/",
        "http://https//kiosk:s3cret@127.0.0.1:9/", "http://kiosk:s3cret%40127.0.0.1:9/",
        "HTTP://KIOSK:s3cret@127.0.0.1:9/",
        "http://kiosk:a@s3cret@127.0.0.1:9/", "http://kiosk:1/s3cret@127.0.0.1:9/", "http://kiosk:s3 cret@127.0.0.1:9/",
    ])
    func aLoginIsFoundInAnyAddress(address: String) throws {
        try checkNoLogin(in: [
            ["sync", address, "--store", repository.store], ["status", "--store", address], ["keys", "show", address],
            ["mirror", repository.stick, address],
        ])
    }

    @Test func noCommandShowsALogin() throws {
        let address = "http://http://kiosk:s3cret@127.0.0.1:9/"
        let copy = repository.folder.file("copy")
        try checkNoLogin(in: [
            ["sync", repository.stick, "--netrc-file", address, "--root", address, "--store", repository.store],
            ["sync", "http://127.0.0.1:9", "--netrc-file", address, "--store", repository.store],
            ["mirror", address, copy, "--root", root], ["check", address], ["publish", "--repository", address],
            ["facts", "show", address], ["preview", address], ["translations", "import", address],
            ["translations", "confirm", address], ["repository", "sign", address],
            ["interview", "try", "--country", address], ["facts", "due", "--as-of", address],
        ])
    }

    /// Runs commands, and expects no login in their output and files.
    private func checkNoLogin(in commands: [[String]]) throws {
        var printed = ""
        for command in commands {
            let run = try CommandRun(command)
            printed += run.output + run.errorOutput
        }
        for name in ["status.json", "history.json", "history-reserve"] {
            printed += (try? String(contentsOfFile: "\(repository.store)/\(name)", encoding: .utf8)) ?? ""
        }
        #expect(!printed.contains("s3") && !printed.lowercased().contains("kiosk:"), "\(printed)")
        for scheme in ["http:", "HTTP:"] {
            #expect(!FileManager.default.fileExists(atPath: scheme), "no folder is named after an address")
        }
    }

    @Test func aFolderThatLooksLikeALoginIsNamedAsItIs() throws {
        let folder = repository.folder.file("a:b@c")
        try FileManager.default.moveItem(atPath: repository.stick, toPath: folder)
        let run = try sync(folder)
        #expect(run.exitCode == 0, "\(run.errorOutput)")
        #expect(try Store(path: repository.store).status()?.source == folder)
        try FileManager.default.removeItem(atPath: folder + "/metadata/timestamp.json")
        #expect(try sync(folder).errorOutput.contains("\(folder)/metadata/timestamp.json is not there"))
    }

    @Test(.enabled(if: NginxServer.program != nil)) func aLoginComesFromAFileOrTheEnvironment() throws {
        let netrc = repository.folder.file(".netrc")
        try Data("machine 127.0.0.1 login kiosk password s3cret\n".utf8).write(to: URL(filePath: netrc))
        let files = try NginxServer(root: repository.stick)
        let server = try ScriptedServer { head in
            guard head.contains("Authorization: Basic a2lvc2s6czNjcmV0") else {
                return [.file("", "WWW-Authenticate: Basic realm=\"x\"\r\n", status: "401 Unauthorized")]
            }
            return [.file("", "Location: \(files.address)\(ScriptedServer.path(of: head))\r\n", status: "302 Found")]
        }
        #expect(try sync(server.base, [:], "--netrc-file", netrc).exitCode == 0)
        for environment in [
            ["SENDA_NETRC_FILE": netrc], ["SENDA_LOGIN": "kiosk:s3cret"], ["HOME": repository.folder.file("")],
        ] { #expect(try sync(server.base, environment).exitCode == 0, "\(environment.keys)") }
        let missing = try sync(server.base, [:], "--netrc-file", "/nonexistent")
        #expect(
            missing.exitCode == 77 && missing.errorOutput.contains("/nonexistent: No such file"),
            "\(missing.errorOutput)")
    }

    @Test(
        arguments: [
            (407, 77, "the proxy requires a login"), (401, 77, "the proxy requires a login"),
            (403, 69, "the proxy does not allow this address"),
            (451, 69, "the proxy does not allow this address"),
            (404, 69, "the proxy does not connect to the server"),
            (405, 69, "the proxy does not connect to the server"),
            (503, 69, "the proxy does not connect to the server"), (511, 69, "this network requires a login"),
        ] as [(Int, Int32, String)])
    func aProxyThatDoesNotConnectIsNamed(status: Int, code: Int32, message: String) throws {
        let proxy = try ScriptedServer { _ in
            [.file("", "Proxy-Authenticate: Basic realm=\"x\"\r\n", status: "\(status) No"), .close]
        }
        let run = try sync("https://example.invalid/senda", ["https_proxy": proxy.base])
        #expect(
            run.exitCode == code && run.errorOutput.contains("HTTP \(status) from the proxy, \(message)"),
            "\(run.errorOutput)")
    }

    @Test(
        arguments: [
            ("407 No", "Proxy-Authenticate: Basic\r\n", 77, "HTTP 407, the proxy requires a login"),
            ("401 No", "Proxy-Authenticate: Basic\r\n", 77, "HTTP 401, the proxy requires a login"),
            ("401 No", "WWW-Authenticate: Basic\r\n", 77, "HTTP 401, the server or the proxy requires a login"),
            ("401 No", "", 77, "HTTP 401, the server or the proxy requires a login"),
            ("403 No", "", 77, "HTTP 403, access denied: a login is required, the proxy forbids it"),
            ("404 No", "", 65, "HTTP 404, it is not there"), ("503 No", "", 69, "HTTP 503, the server failed"),
        ] as [(String, String, Int32, String)])
    func plainHTTPThroughAProxySaysWhatIsKnown(status: String, headers: String, code: Int32, message: String) throws {
        let proxy = try ScriptedServer { _ in [.file("", headers, status: status), .close] }
        let run = try sync("http://example.invalid/senda", ["http_proxy": proxy.base])
        #expect(run.exitCode == code && run.errorOutput.contains(message), "\(run.errorOutput)")
    }

    /// All responses to a path that a server does not have: none may keep a kiosk from an update.
    @Test(arguments: [
        "200 OK", "204 No Content", "400 Bad Request", "405 Method Not Allowed", "410 Gone", "451 Unavailable",
    ])
    func aServerThatAnswersWhatItLacksInAnotherWay(status: String) throws {
        let stick = repository.stick
        let server = try ScriptedServer { head in
            let path = stick + "/" + ScriptedServer.path(of: head)
            guard let file = FileManager.default.contents(atPath: path) else {
                let body = status.hasPrefix("204") ? "" : #"{"message":"Not Found"}"#
                return [.file(body, "Content-Type: application/json\r\n", status: status), .close]
            }
            return [.text("HTTP/1.1 200 OK\r\nContent-Length: \(file.count)\r\n\r\n"), .send(Array(file)), .close]
        }
        let run = try sync(server.base)
        #expect(run.exitCode == 0 && run.output.hasPrefix("Release 6 of "), "\(run.errorOutput)")
        let copy = repository.folder.file("copy")
        #expect(try CommandRun("mirror", server.base, copy, "--root", root).exitCode == 0)
        try FileManager.default.removeItem(atPath: stick + "/metadata/timestamp.json")
        let missing = try sync(server.base)
        #expect(missing.exitCode == 65 && missing.errorOutput.contains("timestamp.json: "), "\(missing.errorOutput)")
    }

    @Test(arguments: ["snapshot", "targets"])
    func aDamagedFileIsNamedWithAdvice(role: String) throws {
        repository.simulator.describesFiles = true
        try repository.publish(7)
        let name = "3.\(role).json"
        try Data("junk".utf8).write(to: URL(filePath: repository.stick + "/metadata/" + name))
        let run = try sync(repository.stick)
        let length = try #require(repository.simulator.files[name]?.count)
        let sentence =
            "\(name): 4 bytes were received, but \(length) are signed; the file was changed or cut off in transit. "
            + "Try again later, or copy the repository again with 'sendactl mirror'.\n"
        #expect(run.errorOutput.hasSuffix("\n" + sentence), "\(run.errorOutput)")
        #expect(run.exitCode == 65)
    }
}
