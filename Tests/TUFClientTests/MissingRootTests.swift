import TUFClient
import TUFMetadata
import TUFTestSupport
import Testing

/// All responses by which a server reports that it has no newer root.
struct MissingRootTests {
    private let repository: RepositorySimulator
    private let now = Instant(secondsSince1970: 1_780_000_000)

    init() throws { repository = try RepositorySimulator() }

    private func refresh(_ answer: @escaping (String) throws -> [UInt8]?) throws {
        try Updater(
            trustedRoot: repository.trustedRoot, store: MemoryStore(),
            fetcher: AnsweringCarrier(base: repository, answer: answer), startTime: now
        ).refresh()
    }

    @Test(arguments: [FetchError.Code.notFound, .loginRequired, .captivePortal, .corrupt])
    func anErrorThatMayMeanMissing(code: FetchError.Code) throws {
        try refresh { if $0 == "2.root.json" { throw FetchError(code, "no") } else { nil } }
        #expect(throws: FetchError.self, "and yet the rest must come") {
            try refresh { if $0.hasSuffix("root.json") { nil } else { throw FetchError(code, "no") } }
        }
    }

    @Test(arguments: [
        "", "Not found, sorry\n", "<html>", "  404", "[]", "{}", #"{"message":"Not Found"}"#,
        #" {"status":404,"time":0.5}"#, #"{"error":"the request is not \"signed\""}"#, "{\"cut",
    ])
    func anotherTextThanMetadata(text: String) throws { try refresh { $0 == "2.root.json" ? Array(text.utf8) : nil } }

    @Test(arguments: [
        #"{"signatures":[]}"#, #"{"signed":{},"signatures":[]}"#, #"{"signatures":[{"keyid":"#,
        #"{"signed":{"_type":"root""#,
    ])
    func damagedMetadataIsAnError(text: String) throws {
        #expect(throws: MetadataError.self) { try refresh { $0 == "2.root.json" ? Array(text.utf8) : nil } }
    }

    @Test(arguments: ["timestamp.json", "1.snapshot.json", "1.targets.json"], ["[]", #"{"message":"Not Found"}"#])
    func aFileThatMustBeThereIsNamed(file: String, text: String) throws {
        do { try refresh { $0 == file ? Array(text.utf8) : nil } } catch {
            #expect("\(error)".contains("\(file): "), "\(error)")
            return
        }
        Issue.record("this is not \(file)")
    }

    @Test(arguments: [FetchError.Code.unreachable, .tooSlow, .refused, .tooLarge])
    func anErrorThatDoesNot(code: FetchError.Code) throws {
        #expect(throws: FetchError.self) {
            try refresh { if $0 == "2.root.json" { throw FetchError(code, "no") } else { nil } }
        }
    }

    @Test func anotherTextInPlaceOfTheTimestampNamesTheFile() throws {
        do { try refresh { $0 == "timestamp.json" ? Array("Not found, sorry\n".utf8) : nil } } catch {
            #expect("\(error)".contains("timestamp.json: it is not JSON"))
            return
        }
        Issue.record("this is not a timestamp")
    }

    private struct AnsweringCarrier: Fetcher {
        let base: RepositorySimulator
        let answer: (String) throws -> [UInt8]?

        func fetch(_ request: FetchRequest, receive: (FetchEvent) throws -> Void) throws {
            guard let bytes = try answer(request.path) else { return try base.fetch(request, receive: receive) }
            try receive(.began(offset: 0))
            try receive(.bytes(bytes))
        }
    }
}
