import HTTPTransport
import TUFClient
import TUFTestSupport
import Testing

/// The labels in a server's headers decide nothing: the bytes do.
struct LabelTests {
    private func outcome(_ kind: FetchRequest.Kind, _ body: [UInt8], _ headers: String, limit: Int? = nil) throws
        -> HTTPFetcherTests.Outcome
    {
        let server = try ScriptedServer { _ in
            [.text("HTTP/1.1 200 OK\r\nContent-Length: \(body.count)\r\n\(headers)\r\n"), .send(body)]
        }
        let request = FetchRequest(
            path: kind == .metadata ? "f.json" : "f.zst", kind: kind, maximumLength: limit ?? body.count)
        return HTTPFetcherTests.run(try HTTPFetcher(base: server.base), request)
    }

    @Test(arguments: [
        "text/html", "text/html; charset=utf-8", "application/xhtml+xml", "text/plain", "application/zip", "",
        "nonsense",
    ])
    func theTypeIsAtMostAHint(type: String) throws {
        for (kind, body) in [(.metadata, "{\"a\":1}"), (.target, "(\u{7F}/")] as [(FetchRequest.Kind, String)] {
            #expect(try outcome(kind, Array(body.utf8), "Content-Type: \(type)\r\n").text == body, "\(kind)")
        }
    }

    @Test(arguments: ["<html>", "<!DOCTYPE html>", "\u{FEFF}<html>", "\r\n  <html>"])
    func aPageIsKnownByItsBytes(page: String) throws {
        #expect(
            try outcome(.metadata, Array(page.utf8), "Content-Type: application/json\r\n").error?.code == .captivePortal
        )
        #expect(try outcome(.target, Array(page.utf8), "Content-Type: text/html\r\n").error?.code == .captivePortal)
    }

    @Test(arguments: ["aws-chunked", "UTF-8", "br", "gzip", "x-gzip", "deflate", "none", "gzip, aws-chunked"])
    func aLabelOfCompressionThatIsNotTrue(label: String) throws {
        for kind in [FetchRequest.Kind.metadata, .target] {
            let outcome = try outcome(kind, Array("{\"a\":1}".utf8), "Content-Encoding: \(label)\r\n")
            #expect(outcome.text == "{\"a\":1}", "\(kind): \(outcome.error?.message ?? "")")
        }
    }

    @Test func metadataThatIsReallyCompressedInAnotherWayIsNamed() throws {
        let outcome = try outcome(.metadata, [0x8B, 0x03, 0x80, 0x7B], "Content-Encoding: br\r\n")
        #expect(outcome.error?.code == .corrupt)
        #expect(outcome.error?.message.contains("the server compresses it (Content-Encoding: br)") == true)
    }

    @Test func aTargetThatIsCompressedOnTheWayIsNamed() throws {
        for limit in [40, 400] {
            let outcome = try outcome(
                .target, [0x1F, 0x8B] + [UInt8](repeating: 7, count: 98), "Content-Encoding: gzip\r\n", limit: limit)
            #expect(outcome.error?.code == .corrupt)
            #expect(outcome.error?.message.contains("the server compresses it (Content-Encoding: gzip)") == true)
        }
    }
}
