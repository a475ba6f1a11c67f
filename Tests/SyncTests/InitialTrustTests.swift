import Crypto
import Foundation
import Sync
import TUFClient
import TUFMetadata
import TUFTestSupport
import TestSupport
import Testing
import TextEscaping

/// Trust begins with the program or with the operator, never with the carrier.
struct InitialTrustTests {
    static func sha256(_ bytes: [UInt8]) -> String { Hex.encode(SHA256.hash(data: bytes)) }

    private func sync(_ repository: TestRepository, _ trust: InitialTrust) throws -> SyncRecord {
        SyncRun(store: try LockedStore(path: repository.store), source: "test", environment: repository.environment)
            .run(
                from: FolderFetcher(folder: repository.stick), trust: trust)
    }

    @Test func withoutARootNothingIsTrusted() throws {
        let repository = try TestRepository()
        try repository.publish(6)
        let record = try sync(repository, InitialTrust())
        #expect(record.code == .error(.noTrust) && record.message.contains("--root FILE"))
        #expect(repository.shown() == nil)
    }

    @Test func aRootShippedWithTheProgramIsEnough() throws {
        let repository = try TestRepository()
        try repository.publish(6)
        #expect(
            try sync(repository, InitialTrust(shipped: repository.simulator.trustedRoot)).code == .result(.installed))
        #expect(try sync(repository, InitialTrust()).code == .result(.upToDate), "and it is remembered")
    }

    @Test func aForeignRepositoryIsNamedAsSuch() throws {
        let repository = try TestRepository()
        try repository.publish(6)
        try repository.sync()
        let other = try TestRepository()
        try other.publish(9)
        let record = try repository.sync(from: FolderFetcher(folder: other.stick))
        #expect(
            record.code == .error(.refused) && record.message.contains("another organisation's repository"), "\(record)"
        )
        #expect(repository.shown() == "release 6")
    }

    @Test func aRootNamedByTheOperatorReplacesTheOneBefore() throws {
        let repository = try TestRepository()
        try repository.publish(6)
        try repository.sync()
        let other = try TestRepository()
        try other.publish(9)
        let record = try repository.sync(
            from: FolderFetcher(folder: other.stick), root: other.simulator.trustedRoot)
        #expect(record.code == .result(.installed) && repository.shown() == "release 9", "\(record)")
    }
}
