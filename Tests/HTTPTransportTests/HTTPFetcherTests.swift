import HTTPTransport
import TUFClient
import TUFTestSupport
import Testing

/// Responses of a server, of an attacker, and of a network that requires a login.
struct HTTPFetcherTests {
    typealias Action = ScriptedServer.Action

    /// The result of one request.
    struct Outcome {
        var body: [UInt8] = []
        var offset: Int?
        var error: FetchError?
        var text: String { String(decoding: body, as: UTF8.self) }
    }

    private func fetch(
        _ request: FetchRequest, _ options: HTTPOptions = .init(), answer: @escaping @Sendable (String) -> [Action]
    ) throws -> (outcome: Outcome, requests: [String]) {
        let server = try ScriptedServer(answer)
        let outcome = Self.run(try HTTPFetcher(base: server.base, options: options), request)
        return (outcome, server.requests)
    }

    private func outcome(of actions: Action..., limit: Int = 100, kind: FetchRequest.Kind = .metadata) throws -> Outcome
    {
        try fetch(FetchRequest(path: "f", kind: kind, maximumLength: limit)) { _ in actions }.outcome
    }

    static func run(_ fetcher: HTTPFetcher, _ request: FetchRequest) -> Outcome {
        var outcome = Outcome()
        do {
            try fetcher.fetch(request) { event in
                switch event {
                case .began(let offset): outcome.offset = offset
                case .bytes(let bytes): outcome.body += bytes
                }
            }
        } catch { outcome.error = error as? FetchError }
        return outcome
    }

    @Test func oneConnectionServesManyFiles() throws {
        let server = try ScriptedServer {
            ScriptedServer.path(of: $0) == "/2.root.json" ? [.file("gone", status: "404 Not Found")] : [.file("{}")]
        }
        let fetcher = try HTTPFetcher(base: server.base)
        #expect(
            Self.run(fetcher, FetchRequest(path: "2.root.json", kind: .metadata, maximumLength: 9)).error?.code
                == .notFound)
        #expect(Self.run(fetcher, FetchRequest(path: "timestamp.json", kind: .metadata, maximumLength: 9)).text == "{}")
        #expect(server.connections == 1)
        #expect(server.requests.allSatisfy { $0.hasPrefix("GET ") })
        #expect(server.requests.map(\.utf8.count).reduce(0, +) < 1024)
    }

    @Test func thePathIsSentAsItIs() throws {
        let (_, requests) = try fetch(FetchRequest(path: "1.%2E%2E%2Fa.json", kind: .metadata, maximumLength: 9)) { _ in
            [.file("{}")]
        }
        #expect(requests.first?.hasPrefix("GET /1.%2E%2E%2Fa.json HTTP/1.1\r\n") == true)
    }

    @Test(
        arguments: [
            ("404 Not Found", .notFound), ("403 Forbidden", .loginRequired), ("410 Gone", .notFound),
            ("500 Oops", .unreachable),
            ("503 Busy", .unreachable), ("511 Login", .captivePortal), ("401 Who", .loginRequired),
            ("204 Empty", .notFound), ("304 Same", .notFound), ("416 Range", .refused),
        ] as [(String, FetchError.Code)])
    func anErrorPageIsNotAFile(status: String, code: FetchError.Code) throws {
        let outcome = try outcome(of: .text("HTTP/1.1 \(status)\r\nContent-Length: 0\r\n\r\n"))
        #expect(outcome.error?.code == code)
        #expect(outcome.offset == nil)
    }

    @Test func aLoginPageIsNamedAsSuch() throws {
        #expect(try outcome(of: .file("<html>", "Content-Type: text/html\r\n")).error?.code == .captivePortal)
        #expect(try outcome(of: .file("<!DOCTYPE html>")).error?.code == .captivePortal)
        #expect(
            try outcome(of: .file("<html>", "Content-Type: text/html\r\n"), kind: .target).error?.code == .captivePortal
        )
        #expect(try outcome(of: .file("<html>"), kind: .target).text == "<html>")
        let page = FetchRequest(path: "help.html", kind: .target, maximumLength: 100)
        let (outcome, _) = try fetch(page) { _ in [.file("<html>", "Content-Type: text/html\r\n")] }
        #expect(outcome.text == "<html>")
    }

    @Test func aRedirectToALoginPageIsNamedAsSuch() throws {
        let (outcome, _) = try fetch(FetchRequest(path: "f", kind: .metadata, maximumLength: 100)) { head in
            ScriptedServer.path(of: head) == "/f"
                ? [.file("", "Location: /login\r\n", status: "302 Found")]
                : [.file("<html>", "Content-Type: text/html\r\n")]
        }
        #expect(outcome.error?.code == .captivePortal)
    }

    @Test(arguments: ["https://127.0.0.1/f", "ftp://127.0.0.1/f", "file:///etc/passwd", "gopher://127.0.0.1/"])
    func aRedirectNeverChangesTheScheme(address: String) throws {
        let outcome = try outcome(of: .file("", "Location: \(address)\r\n", status: "302 Found"))
        #expect(outcome.error?.code == .refused)
    }

    @Test func redirectsAreBounded() throws {
        let (outcome, requests) = try fetch(FetchRequest(path: "f", kind: .metadata, maximumLength: 100)) { _ in
            [.file("", "Location: /f\r\n", status: "302 Found")]
        }
        #expect(outcome.error?.code == .captivePortal)
        #expect(requests.count == 6)
    }

    @Test(arguments: ["ftp://127.0.0.1/", "file:///tmp/", "127.0.0.1", "", "javascript:1"])
    func otherAddressesAreRefused(address: String) {
        #expect(throws: FetchError.self) { try HTTPFetcher(base: address) }
    }

    @Test func moreThanTheLimitIsNotTaken() throws {
        let exact = String(repeating: "1", count: 100)
        #expect(try outcome(of: .file(exact)).body.count == 100)
        #expect(try outcome(of: .file(exact + "1")).error?.code == .tooLarge)
        #expect(try outcome(of: .file(exact), limit: 99, kind: .target).error?.code == .tooLarge)
        let endless = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
        let chunk = Action.text("40\r\n" + String(repeating: "1", count: 64) + "\r\n")
        #expect(try outcome(of: .text(endless), chunk, chunk, chunk).error?.code == .tooLarge)
        #expect(try outcome(of: .text("HTTP/1.1 200 OK\r\n\r\n" + exact + exact), .close).error?.code == .tooLarge)
    }

    @Test func anAnnouncedLengthOverTheLimitEndsAtOnce() throws {
        let outcome = try outcome(
            of: .text("HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n"), .wait(milliseconds: 2000))
        #expect(outcome.error?.code == .tooLarge)
    }

    @Test func headersWithoutEndAreNotRead() throws {
        let line = "X: " + String(repeating: "a", count: 1000) + "\r\n"
        let outcome = try outcome(of: .text("HTTP/1.1 200 OK\r\n" + String(repeating: line, count: 64) + "\r\n"))
        #expect(outcome.error?.code == .tooLarge)
    }

    @Test func anErrorWithoutEndIsNotRead() throws {
        let outcome = try outcome(of: .file(String(repeating: "1", count: 200_000), status: "404 Not Found"))
        #expect(outcome.error?.code == .tooLarge)
    }

    @Test func aTruncatedTransferIsNotAFile() throws {
        let head = "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n1234"
        #expect(try outcome(of: .text(head), .close).error?.code == .unreachable)
        #expect(try outcome(of: .text(head), .reset).error?.code == .unreachable)
        #expect(try outcome(of: .close).error?.code == .unreachable)
        #expect(
            try outcome(of: .text("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n1234\r\n"), .close).error?
                .code == .unreachable)
        #expect(try outcome(of: .text("no HTTP at all\r\n\r\n"), .close).error != nil)
    }

    @Test func aBodyWithoutLengthThatEndsTooEarlyIsALineThatBrokeOff() throws {
        for (version, length, code) in [("1.0", 4, .unreachable), ("1.1", 4, .unreachable), ("1.0", 10, nil)]
            as [(String, Int, FetchError.Code?)]
        {
            let body = String(repeating: "1", count: length)
            let outcome = try outcome(
                of: .text("HTTP/\(version) 200 OK\r\n\r\n\(body)"), .close, limit: 10, kind: .target)
            #expect(outcome.error?.code == code && outcome.body.count == length)
        }
        let cut = try outcome(of: .text("HTTP/1.0 200 OK\r\n\r\n{\"signed\": {}"), .close)
        #expect(cut.error == nil, "this may be all")
        let cutEarlier = try outcome(of: .text("HTTP/1.0 200 OK\r\n\r\n{\"signed\": "), .close)
        #expect(cutEarlier.error?.code == .unreachable)
        let whole = try outcome(of: .file("1234"), limit: 10, kind: .target)
        #expect(whole.error == nil, "the server says that this is all")
    }

    @Test func oneByteASecondIsAnAttack() throws {
        var options = HTTPOptions()
        options.idleTimeout = 1
        let drip = (0..<40).flatMap { _ in [Action.text("1"), .wait(milliseconds: 200)] }
        let request = FetchRequest(path: "f", kind: .metadata, maximumLength: 100)
        let (slow, _) = try fetch(request, options) { _ in
            [.text("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n")] + drip
        }
        #expect(slow.error?.code == .tooSlow)
        let (silent, _) = try fetch(request, options) { _ in [.wait(milliseconds: 4000)] }
        #expect(silent.error?.code == .tooSlow)
    }

    @Test func nobodyAnswers() throws {
        let server = try ScriptedServer { _ in [] }
        let address = server.base
        server.stop()
        let outcome = Self.run(
            try HTTPFetcher(base: address), FetchRequest(path: "f", kind: .metadata, maximumLength: 9))
        #expect(outcome.error?.code == .unreachable)
    }

    @Test func aTransferIsResumedWhereItBrokeOff() throws {
        let request = FetchRequest(path: "f", kind: .target, maximumLength: 10, offset: 4)
        let part = "Content-Range: bytes 4-9/10\r\nETag: \"v1\"\r\n"
        let (outcome, requests) = try fetch(request) { _ in [.file("456789", part, status: "206 Partial Content")] }
        #expect(outcome.text == "456789")
        #expect(outcome.offset == 4)
        #expect(requests.first?.contains("\r\nRange: bytes=4-\r\n") == true)
        #expect(requests.first?.contains("If-Range") == false, "each server has its own tags: any may continue")
        #expect(requests.first?.contains("Accept-Encoding") == false)
    }

    @Test func aServerWithoutRangesSendsTheWhole() throws {
        let request = FetchRequest(path: "f", kind: .target, maximumLength: 10, offset: 4)
        let (outcome, _) = try fetch(request) { _ in [.file("0123456789")] }
        #expect(outcome.text == "0123456789")
        #expect(outcome.offset == 0)
    }

    @Test func anotherPartThanAskedForIsRefused() throws {
        let request = FetchRequest(path: "f", kind: .target, maximumLength: 10, offset: 4)
        let part = "Content-Range: bytes 5-9/10\r\n"
        #expect(
            try fetch(request) { _ in [.file("56789", part, status: "206 Partial Content")] }.outcome.error?.code
                == .refused)
        #expect(try fetch(request) { _ in [.file("0123456789x", status: "206 Partial Content")] }.outcome.error != nil)
        let longer = "Content-Range: bytes 4-9/11\r\n"
        let outcome = try fetch(request) { _ in [.file("456789", longer, status: "206 Partial Content")] }.outcome
        #expect(outcome.error?.code == .refused && outcome.body.isEmpty)
        #expect(outcome.error?.message.hasSuffix("the file on the server has 11 bytes, but 10 are signed") == true)
    }

    @Test(arguments: [
        "<!DOCTYPE html>\n<title>Log in</title>", "\n<html lang=\"es\">", "<head><title>Log in</title>",
        "<SCRIPT>location='/login'</SCRIPT>", "<!-- hotel --><body>",
    ])
    func aLoginPageIsNotTheRestOfAFile(page: String) throws {
        let whole = 4 + page.utf8.count
        let header = "Content-Type: text/html\r\nContent-Range: bytes 4-\(whole - 1)/\(whole)\r\n"
        let request = FetchRequest(path: "f", kind: .target, maximumLength: whole, offset: 4)
        let answer = [ScriptedServer.Action.file(page, header, status: "206 Partial Content")]
        let outcome = try fetch(request) { _ in answer }.outcome
        #expect(outcome.error?.code == .captivePortal && outcome.body.isEmpty)
    }

    @Test func theRestOfAFileMayBeginWithAnyByte() throws {
        let header = "Content-Type: text/html\r\nContent-Range: bytes 4-9/10\r\n"
        let request = FetchRequest(path: "f", kind: .target, maximumLength: 10, offset: 4)
        let outcome = try fetch(request) { _ in [.file("<56789", header, status: "206 Partial Content")] }.outcome
        #expect(outcome.error == nil && outcome.text == "<56789")
    }

    @Test func whatTheServerSaysCannotSteerTheTerminal() throws {
        let outcome = try outcome(of: .file("", "Location: ftp://\u{1B}[2J/\r\n", status: "302 Found"))
        #expect(outcome.error?.message.utf8.allSatisfy { $0 >= 0x20 } == true)
    }
}
