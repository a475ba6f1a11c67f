import DurableFiles
import Foundation
import TUFMetadata
import TUFTestSupport
import Testing

@testable import TUFClient

/// The received bytes of a target are discarded only when they are proven wrong.
final class TargetDownloadTests {
    private static let content = "0123456789abcdef"
    private let temporary: TemporaryFolder
    private var folder: String { temporary.path }
    private let repository: RepositorySimulator
    private let target: TargetFile

    init() throws {
        temporary = try TemporaryFolder()
        for name in ["done", "parts"] {
            try FileManager.default.createDirectory(atPath: temporary.file(name), withIntermediateDirectories: true)
        }
        repository = try RepositorySimulator()
        repository.addTarget("t", Self.content)
        try repository.publishAll()
        let bytes = try #require(repository.files["\(repository.targets.version).targets.json"])
        target = try #require(try Signed<Targets>(bytes).verified(by: Self.authority(repository)).targets["t"])
    }

    private static func authority(_ repository: RepositorySimulator) throws -> Authority {
        try Signed<Root>(repository.trustedRoot).verifiedByItself().targets
    }

    private var part: String { "\(folder)/parts/\(target.digests.prefix).part" }

    private func arrived(_ suffix: String = "") -> String? {
        try? String(contentsOfFile: part + suffix, encoding: .utf8)
    }

    private func begin(with text: String) throws { try text.write(toFile: part, atomically: true, encoding: .utf8) }

    private func download(_ answer: @escaping (Int?, (FetchEvent) throws -> Void) throws -> Void) throws -> String? {
        let download = TargetDownload(
            path: "t", target: target, consistent: true, folder: try FolderHandle(path: folder + "/done"), name: "t",
            partial: try FolderHandle(path: folder + "/parts"))
        try download.run(ScriptedCarrier(answer: answer))
        return try? String(contentsOfFile: folder + "/done/t", encoding: .utf8)
    }

    @Test(arguments: [
        FetchError.Code.unreachable, .tooSlow, .captivePortal, .loginRequired, .notFound, .refused, .corrupt, .tooLarge,
    ])
    func noAnswerWithoutBytesTakesAwayWhatIsThere(code: FetchError.Code) throws {
        try begin(with: "01234567")
        var requests: [Int?] = []
        #expect(throws: FetchError.self) {
            try download { offset, _ in
                requests.append(offset)
                throw FetchError(code, "no")
            }
        }
        #expect(arrived() == "01234567")
        // If the answer to a request for the remainder is wrong, the whole file is requested; other errors would recur.
        #expect(requests == ([.refused, .corrupt, .tooLarge].contains(code) ? [8, nil] : [8]))
    }

    @Test func aLineThatBreaksOffAgainAndAgainArrives() throws {
        for end in [4, 8, 12] {
            #expect(throws: FetchError.self) {
                try download { offset, receive in
                    try send(Self.content.dropFirst(offset ?? 0).prefix(4), from: offset ?? 0, receive)
                    throw FetchError(.unreachable, "the stream was reset")
                }
            }
            #expect(arrived() == String(Self.content.prefix(end)))
        }
        #expect(try download { try send(Self.content.dropFirst($0 ?? 0), from: $0 ?? 0, $1) } == Self.content)
    }

    @Test func aServerWithoutRangesThatBreaksOffEarlierLeavesThePart() throws {
        try begin(with: "01234567")
        #expect(throws: FetchError.self) {
            try download { _, receive in
                try send("0123", from: 0, receive)
                throw FetchError(.unreachable, "the stream was reset")
            }
        }
        #expect(arrived() == "01234567")
        #expect(throws: FetchError.self) {
            try download { _, receive in
                try send("0123456789", from: 0, receive)
                throw FetchError(.unreachable, "the stream was reset")
            }
        }
        #expect(arrived() == "0123456789", "what is longer counts")
        #expect(try download { try send(Self.content[...], from: 0, $1) } == Self.content)
    }

    @Test func anotherFileInPlaceOfTheWholeLeavesThePart() throws {
        try begin(with: "01234567")
        for wrong in ["a page of a hotel", "sixteen letters!", "short"] {
            #expect(throws: MetadataError.self) { try download { try send(wrong[...], from: 0, $1) } }
            #expect(arrived() == "01234567", "\(wrong)")
        }
    }

    @Test func aWrongPartIsReplacedByTheWholeFile() throws {
        for wrong in ["XXXXXXXX", "89abcdef and more"] {
            try begin(with: "01234567")
            let came = try download { offset, receive in
                try offset == nil
                    ? send(Self.content[...], from: 0, receive) : send(wrong[...], from: 8, receive)
            }
            #expect(came == Self.content)
            try FileManager.default.removeItem(atPath: folder + "/done/t")
        }
    }

    /// Three sources in turn, each of which breaks off: they continue what another began.
    @Test func anySourceContinuesWhatAnotherBegan() throws {
        for end in [6, 11] {
            #expect(throws: FetchError.self) {
                try download { offset, receive in
                    let start = offset ?? 0
                    try send(Self.content.dropFirst(start).prefix(end - start), from: start, receive)
                    throw FetchError(.unreachable, "the stream was reset")
                }
            }
        }
        #expect(arrived() == "0123456789a")
        #expect(try download { try send(Self.content.dropFirst($0 ?? 0), from: $0 ?? 0, $1) } == Self.content)
    }

    @Test func aSourceWithWrongBytesCostsNoReceivedByte() throws {
        try begin(with: "01234567")
        let wrong = "fedcba9876543210"
        #expect(throws: MetadataError.self) {
            try download { try send(wrong.dropFirst($0 ?? 0), from: $0 ?? 0, $1) }
        }
        #expect(arrived() == "01234567", "its whole file is wrong too, so that the part is not")
    }

    /// The part and its continuation do not fit together, and the line is cut again and again: what came from one source
    /// in one piece goes on, and the part is kept beside it.
    @Test func aDoubtfulPartDoesNotStopProgress() throws {
        try begin(with: "0123456789XX")
        for end in [4, 8, 12] {
            #expect(throws: (any Error).self) {
                try download { offset, receive in
                    let start = offset ?? 0
                    if start == 12 { return try send(Self.content.dropFirst(12), from: 12, receive) }
                    try send(Self.content.dropFirst(start).prefix(end - start), from: start, receive)
                    throw FetchError(.unreachable, "the stream was reset")
                }
            }
            #expect(arrived() == "0123456789XX")
            #expect(arrived(".second") == String(Self.content.prefix(end)))
        }
        #expect(try download { try send(Self.content.dropFirst($0 ?? 0), from: $0 ?? 0, $1) } == Self.content)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/parts") == [])
    }

    /// A mirror completes the part wrongly, and is then cut in the whole file, again and again.
    @Test func aWrongMirrorThatBreaksOffCostsNoReceivedByte() throws {
        try begin(with: "01234567")
        for count in [2, 5, 12, 3] {
            #expect(throws: FetchError.self) {
                try download { offset, receive in
                    if let offset { return try send("XXXXXXXXXXXXXXXX".dropFirst(offset), from: offset, receive) }
                    try send("XXXXXXXXXXXXXXXX".prefix(count), from: 0, receive)
                    throw FetchError(.unreachable, "the stream was reset")
                }
            }
            #expect(arrived() == "01234567")
        }
        #expect(try download { try send(Self.content.dropFirst($0 ?? 8), from: $0 ?? 0, $1) } == Self.content)
    }

    @Test func aLongerFileThatDiffersLeavesThePart() throws {
        try begin(with: "01234567")
        #expect(throws: FetchError.self) {
            try download { _, receive in
                try send("XXXXXXXXXXXX", from: 0, receive)
                throw FetchError(.unreachable, "the stream was reset")
            }
        }
        #expect(arrived() == "01234567" && arrived(".second") == "XXXXXXXXXXXX")
        #expect(try download { try send(Self.content.dropFirst($0 ?? 8), from: $0 ?? 0, $1) } == Self.content)
    }

    /// Wrong bytes were appended before the line was cut, and the right source is cut in every request.
    @Test func wrongBytesOfACutRangeDoNotStopProgress() throws {
        try begin(with: "01234567")
        #expect(throws: FetchError.self) {
            try download { offset, receive in
                try send("XX", from: offset ?? 0, receive)
                throw FetchError(.unreachable, "the stream was reset")
            }
        }
        #expect(arrived() == "01234567XX")
        var result: String?
        for _ in 0..<12 where result == nil {
            result = try? download { offset, receive in
                let rest = Self.content.dropFirst(offset ?? 0)
                try send(rest.prefix(3), from: offset ?? 0, receive)
                if rest.count > 3 { throw FetchError(.unreachable, "the stream was reset") }
            }
        }
        #expect(result == Self.content)
    }

    @Test(arguments: [("0123456789", "0123456789", nil), ("0123", "01234567", nil), ("XXXX", "01234567", "XXXX")])
    func aKilledTransferThatBeganAgainIsSettled(incoming: String, part: String, second: String?) throws {
        try begin(with: "01234567")
        try incoming.write(toFile: self.part + ".incoming", atomically: true, encoding: .utf8)
        #expect(throws: FetchError.self) { try download { _, _ in throw FetchError(.unreachable, "no route") } }
        #expect(arrived() == part && arrived(".second") == second && arrived(".incoming") == nil)
    }

    @Test func aPartThatIsWrongGivesWayToTheWhole() throws {
        for wrong in ["0123456x", "sixteen letters!", "far more than sixteen letters"] {
            try begin(with: wrong)
            #expect(
                try download { offset, receive in
                    try send(Self.content.dropFirst(offset ?? 0), from: offset ?? 0, receive)
                } == Self.content, "\(wrong)")
            try FileManager.default.removeItem(atPath: folder + "/done/t")
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/parts") == [])
    }

    @Test func aCopyThatWasCutLeavesThePart() throws {
        let stick = folder + "/stick"
        try FileManager.default.createDirectory(atPath: stick, withIntermediateDirectories: true)
        let file = TargetPath.request("t", target, consistent: true)
        try begin(with: "01234567")
        for cut in ["0123", "0123456789"] {
            try cut.write(toFile: "\(stick)/\(file)", atomically: true, encoding: .utf8)
            #expect(throws: (any Error).self) {
                try download { offset, receive in
                    try FolderFetcher(folder: stick).fetch(
                        FetchRequest(
                            path: file, kind: .target, maximumLength: 16, offset: offset ?? 0), receive: receive)
                }
            }
            #expect(arrived() == (cut.count > 8 ? cut : "01234567"))
        }
    }

    /// A process's memory is a file that cannot be read at offset 0, like a bad sector of a USB stick.
    @Test func aStickThatCannotBeReadIsNamed() throws {
        let carrier = FolderFetcher(folder: "/proc/\(getpid())")
        do {
            try carrier.fetch(FetchRequest(path: "mem", kind: .target, maximumLength: 9)) { _ in }
            Issue.record("this can be read")
        } catch let error as FetchError {
            #expect(error.code == .refused)
            #expect(
                error.message.hasSuffix("mem cannot be read (Input/output error); check the USB stick or the folder"))
        }
        let pulled = FolderFetcher(folder: folder + "/pulled")
        do { try pulled.fetch(FetchRequest(path: "t", kind: .target, maximumLength: 9)) { _ in } } catch let error
            as FetchError
        {
            #expect(error.code == .unreachable && error.message.contains("insert the USB stick again"))
        }
    }

    /// Answers with a closure, which receives the requested offset.
    private struct ScriptedCarrier: Fetcher {
        let answer: (Int?, (FetchEvent) throws -> Void) throws -> Void
        func fetch(_ request: FetchRequest, receive: (FetchEvent) throws -> Void) throws {
            try answer(request.offset > 0 ? request.offset : nil, receive)
        }
    }
}

private func send(_ text: Substring, from offset: Int, _ receive: (FetchEvent) throws -> Void) throws {
    try receive(.began(offset: offset))
    try receive(.bytes(Array(text.utf8)))
}
