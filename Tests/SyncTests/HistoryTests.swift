import Foundation
import Sync
import TUFClient
import TestSupport
import Testing

/// The history reports events, and repeated outcomes do not displace them.
struct HistoryTests {
    @Test func aLineThatFailsEveryOtherTimeLeavesWhatWasInstalled() throws {
        let repository = try TestRepository()
        for release in 6...8 {
            try repository.publish(release)
            try repository.sync()
        }
        let broken = CountedCarrier(
            base: FolderFetcher(folder: "/nonexistent"), counter: ByteCounter(), maximumTargetBytes: 0)
        for _ in 0..<130 {
            #expect(try repository.sync(from: broken).code == .error(.unreachable))
            #expect(try repository.sync().code == .result(.upToDate))
        }
        let history = try Store(path: repository.store).history()
        #expect(history.prefix(3).map(\.code) == [.result(.installed), .result(.installed), .result(.installed)])
        #expect(history.count == 103 && history.last?.code == .result(.upToDate))
    }

    @Test func aMessageWithoutEndIsNotKeptWhole() throws {
        let repository = try TestRepository()
        let long = FetchError(.refused, String(repeating: "far too long ", count: 10_000))
        _ = try repository.sync(
            from: CountedCarrier(
                base: AlwaysFailing(error: long), counter: ByteCounter(), maximumTargetBytes: .max))
        #expect(try Store(path: repository.store).status()?.message.count == 1000)
    }

    @Test func aSourceIsNotedWithoutItsLogin() throws {
        let repository = try TestRepository()
        try repository.publish(6)
        let address = "https://kiosk:s3cret@example.org/senda?token=t0ken"
        let locked = try LockedStore(path: repository.store)
        _ = SyncRun(store: locked, source: address, environment: repository.environment).run(
            from: FolderFetcher(folder: repository.stick), trust: InitialTrust(given: repository.simulator.trustedRoot))
        #expect(locked.store.status()?.source == "https://example.org/senda?…")
        locked.store.noteFailure(
            SyncError(.noStore, "no"), from: address, at: repository.environment.now())
        for name in ["status.json", "history.json", "history-reserve"] {
            let text = try String(contentsOfFile: "\(repository.store)/\(name)", encoding: .utf8)
            #expect(text.contains("example.org") && !text.contains("s3cret") && !text.contains("t0ken"), "\(name)")
        }
    }

    private struct AlwaysFailing: Fetcher {
        let error: FetchError
        func fetch(_ request: FetchRequest, receive: (FetchEvent) throws -> Void) throws { throw error }
    }
}
