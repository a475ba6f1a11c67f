import TUFClient
import Testing

@testable import HTTPTransport

/// The complete table of transfer failures.
struct FailureKindTests {
    @Test func everyCodeOfLibcurlHasAKind() {
        #expect(FailureKind.codes.count >= 98)
        for code in FailureKind.codes { #expect(FailureKind(code) != nil, "\(code.rawValue) is not in the table") }
    }

    @Test func everyCodeOfLibcurlIsOneSentence() {
        let failure = Failure(name: "GET http://example.org/f", effectiveURL: "http://example.org/login")
        for code in FailureKind.codes {
            let error = failure.error(code)
            expectSentence(error, "\(code.rawValue)")
            let kind = FailureKind(code) ?? .transient
            #expect(error.code == (code.rawValue == 28 ? .tooSlow : kind.code), "\(code.rawValue)")
        }
    }

    @Test(
        arguments: [
            (.transient, [5, 6, 7, 8, 16, 18, 27, 28, 35, 42, 52, 55, 56, 65, 80, 81, 89, 92, 95, 96, 97, 99]),
            (.wrongLocation, [3, 37, 78]), (.loginRequired, [9, 67, 94, 98]), (.networkLogin, [47]),
            (.refused, [1, 4, 33, 36, 48, 53, 58, 59, 60, 77, 82, 83, 90, 91]), (.corrupt, [23, 61, 63]),
        ] as [(FailureKind, [UInt32])])
    func codesOfEveryKind(kind: FailureKind, codes: [UInt32]) {
        for code in FailureKind.codes where codes.contains(code.rawValue) {
            #expect(FailureKind(code) == kind, "\(code.rawValue)")
        }
    }

    @Test func everyStatusIsOneSentence() {
        let failure = Failure(name: "GET http://example.org/f")
        for status in 100...599 where status != 200 && status != 206 {
            let error = failure.error(status: status)
            expectSentence(error, "\(status)")
            #expect(error.code == FailureKind(status: status).code && error.message.contains("HTTP \(status), "))
            expectSentence(failure.error(proxyStatus: status), "\(status) of a proxy")
        }
    }

    @Test(
        arguments: [
            (
                .transient,
                [202, 408, 409, 421, 423, 425, 429, 444, 499, 500, 501, 502, 503, 504, 505, 507, 509, 520, 599]
            ),
            (
                .wrongLocation,
                [
                    100, 101, 201, 203, 204, 205, 300, 301, 302, 303, 304, 307, 308, 400, 402, 404, 405, 406, 410, 413,
                    414, 418, 431, 451, 497,
                ]
            ),
            (.loginRequired, [401, 403, 407, 440, 495, 496, 498]), (.networkLogin, [511]),
            (.refused, [412, 416]),
        ] as [(FailureKind, [Int])])
    func statusesOfEveryKind(kind: FailureKind, statuses: [Int]) {
        for status in statuses { #expect(FailureKind(status: status) == kind, "\(status)") }
    }

    private func expectSentence(_ error: FetchError, _ what: String) {
        let text = error.message.dropFirst("GET http://example.org/f: ".count)
        #expect(error.message.hasPrefix("GET http://example.org/f: ") && text.count > 20, "\(what): \(error.message)")
        #expect(!text.hasSuffix(".") && !text.contains(" ,"), "\(what): \(error.message)")
    }
}
