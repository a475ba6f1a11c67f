import Foundation
import HTTPTransport
import TUFClient
import TUFTestSupport
import Testing
import TextEscaping

/// Logins reach the server, and nothing else.
struct LoginTests {
    private let request = FetchRequest(path: "f", kind: .metadata, maximumLength: 100)
    /// The header for `kiosk:s3cret`.
    private static let header = "Authorization: Basic a2lvc2s6czNjcmV0"

    /// A server that requires a login.
    private func server() throws -> ScriptedServer {
        try ScriptedServer {
            $0.contains(Self.header)
                ? [.file("{}")]
                : [.file("", "WWW-Authenticate: Basic realm=\"x\"\r\n", status: "401 Unauthorized")]
        }
    }

    private func outcome(_ address: String, _ change: (inout HTTPOptions) -> Void = { _ in }) throws
        -> HTTPFetcherTests.Outcome
    {
        var options = HTTPOptions()
        change(&options)
        return HTTPFetcherTests.run(try HTTPFetcher(base: address, options: options), request)
    }

    @Test func aLoginComesFromAFileFromTheOptionsOrFromTheAddress() throws {
        let server = try server()
        #expect(try outcome(server.base).error?.code == .loginRequired)
        let folder = try TemporaryFolder()
        try folder.write("machine 127.0.0.1 login kiosk password s3cret\n", to: "netrc")
        #expect(try outcome(server.base) { $0.netrcFile = folder.file("netrc") }.text == "{}")
        #expect(try outcome(server.base) { $0.login = "kiosk:s3cret" }.text == "{}")
        let address = server.base.replacing("http://", with: "http://kiosk:s3cret@")
        #expect(try outcome(address).text == "{}")
        #expect(try outcome(address) { $0.login = "other:wrong" }.text == "{}", "the address counts first")
    }

    @Test func aLoginIsNotSentToAnotherServer() throws {
        let other = try ScriptedServer { _ in [.file("{}")] }
        let first = try ScriptedServer { _ in [.file("", "Location: \(other.base)f\r\n", status: "302 Found")] }
        let address = first.base.replacing("127.0.0.1", with: "localhost")
        #expect(try outcome(address) { $0.login = "kiosk:s3cret" }.text == "{}")
        #expect(other.requests.count == 1 && !other.requests[0].contains("Authorization"))
    }

    @Test func noMessageHasALogin() throws {
        let closed = try ScriptedServer { _ in [] }
        closed.stop()
        let turned = try ScriptedServer { _ in
            [.file("", "Location: http://kiosk:s3cret@127.0.0.1:1/?token=t0ken\r\n", status: "302 Found")]
        }
        let circle = try ScriptedServer { _ in
            [.file("", "Location: /?token=t0ken\r\n", status: "302 Found")]
        }
        for base in [closed.base, turned.base, circle.base, "http://127.0.0.1:1/?token=t0ken&", "http://[::1]:1/"] {
            let address = base.replacing("http://", with: "http://kiosk:s3cret@")
            let message = try #require(try outcome(address).error?.message)
            #expect(
                !message.contains("s3cret") && !message.contains("t0ken") && !message.contains("kiosk"), "\(message)")
        }
        #expect(throws: FetchError.self) { try HTTPFetcher(base: "ftp://kiosk:s3cret@example.org/") }
        do { _ = try HTTPFetcher(base: "ftp://kiosk:s3cret@example.org/") } catch {
            #expect(!error.message.contains("s3cret"))
        }
    }

    @Test(arguments: [
        ("http://kiosk:s3cret@host/a/b", "http://host/a/b"), ("https://t0ken@host", "https://host"),
        ("https://u:p@a@host:8443/x", "https://host:8443/x"), ("http://u:p/w@host/x", "http://…@host/x"),
        ("http://u:p?w@host/x", "http://…@host/x"), ("http://host/@eaDir/x", "http://host/@eaDir/x"),
        ("http://host:80/@eaDir", "http://host:80/@eaDir"), ("http://[::1]:80/@eaDir", "http://[::1]:80/@eaDir"),
        ("http://host/x?token=1#2", "http://host/x?…"), ("http:/u:p@host/x", "http:/host/x"),
        ("FTP://u:p@host", "FTP://host"), ("/media/stick@1:2/x", "/media/stick@1:2/x"), ("stick", "stick"), ("", ""),
        ("http://", "http://"), ("http://@", "http://"),
        ("kiosk:s3cret@host:9/", "…@host:9/"), ("https//kiosk:s3cret@host/x", "…@host/x"),
        ("http:kiosk:s3cret@host/x", "…@host/x"), (#"http:\\kiosk:s3cret@host\x"#, #"…@host\x"#),
        (#"http:/\kiosk:s3cret@host"#, #"http:/\host"#), ("  http://kiosk:s3cret@host/", "…@host/"),
        ("//kiosk:s3cret@host/", "…@host/"), ("://kiosk:s3cret@host", "…@host"), ("kiosk:s3/cr@et@host", "…@host"),
        ("kiosk:s3cret@host/?token=t0ken", "…@host/?…"), ("host/senda?token=t0ken", "host/senda?…"),
        ("…@host:9/", "…@host:9/"), ("what?", "what?"), ("user@host:x", "user@host:x"), ("a:b", "a:b"),
        ("http://http://kiosk:s3cret@host/x", "http://http://host/x"),
        ("HTTP://HTTPS://u:p@host", "HTTP://HTTPS://host"),
        ("http://https//kiosk:s3cret@host/x", "http://…@host/x"), ("hppt://kiosk:s3cret@host", "…@host"),
        ("http://kiosk:s3cret%40host/x", "http://host/x"), ("kiosk%3As3cret@host", "…@host"),
        ("http://kiosk:a@b@host@c/x", "http://c/x"), ("http://kiosk:12/34@host", "http://…@host"),
        ("http://kiosk:/s3/cret@host", "http://…@host"), ("kiosk:/s3/cret@host", "…@host"),
    ])
    func anAddressIsShownWithoutItsLogin(address: String, shown: String) {
        #expect(DisplayText.withoutLogin(address) == shown)
    }

    @Test(arguments: [
        ("GET http://u:p@host/x: HTTP 404", "GET http://host/x: HTTP 404"), ("a note: put it before an @", ""),
        ("'u:p@host' and \"http://http://u:p@host\"", "'…@host' and \"http://http://host\""),
        ("ana@example.org: write (12:30)", ""),
    ])
    func aTextIsShownWithoutLogins(text: String, shown: String) {
        #expect(DisplayText.withoutLogins(in: text) == (shown.isEmpty ? text : shown))
    }
}
