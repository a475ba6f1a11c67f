import TUFClient
import TUFMetadata
import TUFTestSupport
import Testing

/// An update may end at any write; the next one completes it, and no attack that was prevented becomes possible.
struct PowerCutTests {
    @Test(arguments: 0..<12)
    func afterAnyWriteTheNextUpdateFinishes(writes: Int) throws {
        let repository = try RepositorySimulator()
        repository.delegate(to: "a")
        repository.addTarget("t", "content", to: "a")
        repository.timestamp.version = 99
        try repository.publishAll()
        let client = SimulatedClient(repository)
        _ = try client.target("t")

        // Fast-forward is reverted: new timestamp keys, two new roots, everything else new.
        repository.timestamp = .init(keys: [.ed25519()])
        try repository.publishRoot()
        try repository.publishRoot()
        try repository.publishAll()
        client.store.writesLeft = writes
        let isCut = (try? client.target("t")) == nil
        #expect(isCut == (writes < 11), "two roots twice, two removals, the mark and four roles make 11")
        client.store.writesLeft = .max
        #expect(try client.target("t") != nil)
        #expect(client.version(.root) == 3)
        #expect(RoleName.topLevel.dropFirst().map { client.version($0) } == [1, 3, 3])
        try client.refresh()
        #expect(repository.requests == ["4.root.json", "timestamp.json"])
    }
}
