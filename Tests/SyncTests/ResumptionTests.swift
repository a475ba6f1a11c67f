import BundleStore
import ContentModel
import Foundation
import HTTPTransport
import Sync
import TUFClient
import TUFMetadata
import TUFTestSupport
import TestSupport
import Testing

/// A part that one carrier started is finished by another: at most 1.02 times the body bytes, and the same result.
struct ResumptionTests {
    /// A few cuts; `SENDA_CUTS=all` tries every percent.
    static let cuts = Array(
        stride(from: 0, through: 100, by: ProcessInfo.processInfo.environment["SENDA_CUTS"] == "all" ? 1 : 50))

    /// A release of over 1 MB that does not compress well.
    static func largeRepository() throws -> TestRepository {
        let repository = try TestRepository()
        try repository.publish(6) { content in
            var random = SeededGenerator(seed: 1)
            for number in 0..<3 {
                let noise = Data((0..<450_000).map { _ in UInt8.random(in: 0...255, using: &random) })
                guard let id = SourceID(rawValue: "N\(number)") else { continue }
                content.sources.append(
                    Source(id: id, title: noise.base64EncodedString(), publisher: "", address: "", date: nil))
            }
        }
        return repository
    }

    @Test(.enabled(if: NginxServer.program != nil))
    func aPartIsFinishedByAnotherCarrier() throws {
        let repository = try Self.largeRepository()
        let server = try NginxServer(root: repository.stick)
        let length = try #require(repository.simulator.files.first { $0.key.hasPrefix("targets/bundle/") }).value.count
        #expect(length > 1_000_000)
        for cut in Self.cuts {
            for startsWithHTTP in [true, false] {
                let http = try HTTPFetcher(base: server.address)
                let stick = FolderFetcher(folder: repository.stick)
                let counter = ByteCounter()
                try? FileManager.default.removeItem(atPath: repository.store)
                let (first, second): (any Fetcher, any Fetcher) = startsWithHTTP ? (http, stick) : (stick, http)
                let broken = try repository.sync(
                    from: CountedCarrier(base: first, counter: counter, maximumTargetBytes: length * cut / 100))
                #expect(broken.code == (cut == 100 ? .result(.installed) : .error(.unreachable)), "\(cut) %: \(broken)")
                let record = try repository.sync(
                    from: CountedCarrier(base: second, counter: counter, maximumTargetBytes: .max))
                #expect(record.succeeded && repository.shown() == "release 6", "\(cut) %: \(record)")
                #expect(Double(counter.bytes) <= 1.02 * Double(length), "\(cut) %: \(counter.bytes) of \(length)")
                #expect(try Store(path: repository.store).faults() == [], "\(cut) %")
            }
        }
        #expect(try server.requests().contains { $0.hasPrefix("206 ") })
    }

    @Test func aDownloadIsResumedAfterTheStickIsPulled() throws {
        let repository = try Self.largeRepository()
        let stick = FolderFetcher(folder: repository.stick)
        let pulled = CountedCarrier(
            base: stick, counter: ByteCounter(), maximumTargetBytes: 500_000,
            failure: FetchError(
                .refused, "bundle cannot be read: Input/output error; check the USB stick or the folder"))
        let record = try repository.sync(from: pulled)
        #expect(record.code == .error(.refused) && record.message.contains("check the USB stick"))
        #expect(repository.shown() == nil)
        let counter = ByteCounter()
        _ = try repository.sync(from: CountedCarrier(base: stick, counter: counter, maximumTargetBytes: .max))
        #expect(repository.shown() == "release 6" && counter.bytes < 900_000)
    }
}

/// The number of target bytes received.
final class ByteCounter { var bytes = 0 }

/// A carrier that counts bytes, and cuts off.
struct CountedCarrier: Fetcher {
    let base: any Fetcher
    let counter: ByteCounter
    let maximumTargetBytes: Int
    var failure = FetchError(.unreachable, "the line is cut")

    func fetch(_ request: FetchRequest, receive: (FetchEvent) throws -> Void) throws {
        guard request.path.hasPrefix("targets/") else { return try base.fetch(request, receive: receive) }
        var left = maximumTargetBytes
        try base.fetch(request) { event in
            guard case .bytes(let bytes) = event else { return try receive(event) }
            let passed = bytes.prefix(left)
            left -= passed.count
            counter.bytes += passed.count
            try receive(.bytes(Array(passed)))
            if passed.count < bytes.count { throw failure }
        }
        if left == 0 && maximumTargetBytes < 1_000 { throw failure }
    }
}
