import TUFClient
import TUFMetadata
import TUFTestSupport
import Testing

/// §5.6.7: the roles that are searched for a target, and their order.
struct DelegationTests {
    struct Graph: CustomTestStringConvertible, Sendable {
        var name: String
        /// The delegator, role, pattern and terminating flag of each delegation.
        var edges: [(String, String, String, Bool)]
        var visited: [String]
        var testDescription: String { name }
    }

    static let graphs: [Graph] = [
        Graph(name: "one", edges: [("targets", "A", "*", false)], visited: ["A"]),
        Graph(
            name: "in the order of the delegator", edges: [("targets", "B", "*", false), ("targets", "A", "*", false)],
            visited: ["B", "A"]),
        Graph(
            name: "children before siblings",
            edges: [
                ("targets", "A", "*", false), ("targets", "B", "*", false), ("A", "C", "*", false),
                ("A", "D", "*", false),
            ],
            visited: ["A", "C", "D", "B"]),
        Graph(
            name: "a terminating child ends the search",
            edges: [
                ("targets", "A", "*", false), ("targets", "B", "*", false), ("A", "C", "*", true),
                ("A", "D", "*", false),
            ],
            visited: ["A", "C"]),
        Graph(
            name: "what is below a terminating role is asked",
            edges: [
                ("targets", "A", "*", false), ("targets", "B", "*", false), ("A", "C", "*", true),
                ("C", "D", "*", false),
            ],
            visited: ["A", "C", "D"]),
        Graph(
            name: "paths that do not fit end nothing",
            edges: [("targets", "A", "*.py", true), ("targets", "B", "*", false), ("A", "C", "*", false)],
            visited: ["B"]),
        Graph(
            name: "a circle",
            edges: [
                ("targets", "A", "*", false), ("targets", "B", "*", false), ("B", "C", "*", false),
                ("C", "D", "*", false),
                ("D", "B", "*", false),
            ], visited: ["A", "B", "C", "D"]),
        Graph(
            name: "two delegate to a third",
            edges: [
                ("targets", "A", "*", false), ("targets", "B", "*", false), ("B", "C", "*", false),
                ("A", "C", "*", false),
            ], visited: ["A", "C", "B"]),
    ]

    @Test(arguments: graphs)
    func rolesAreAskedInOrder(graph: Graph) throws {
        let repository = try RepositorySimulator()
        for (delegator, role, pattern, isTerminating) in graph.edges {
            repository.delegate(from: delegator, to: role, paths: [pattern], isTerminating: isTerminating)
        }
        try repository.publishAll()
        let client = SimulatedClient(repository)
        #expect(try client.target("missing") == nil)
        #expect(repository.requests.dropFirst(4) == graph.visited.map { "1.\($0).json" }[...])
    }

    @Test(arguments: [
        ("README.md", true, ["A"]), ("releases/x/x_v1", true, ["B", "C"]), ("releases/y/y_v1.zip", true, ["B", "D"]),
        ("releases/z/z_v1.zip", false, ["B"]),
    ])
    func everyRoleOfTheChainMustBeTrustedWithThePath(path: ExactString, found: Bool, visited: [String]) throws {
        let repository = try RepositorySimulator()
        repository.delegate(to: "A", paths: ["*.doc", "*.md"])
        repository.delegate(to: "B", paths: ["releases/*/*"])
        repository.delegate(from: "B", to: "C", paths: ["releases/x/*"])
        repository.delegate(from: "B", to: "D", paths: ["releases/y/*.zip"])
        repository.addTarget("README.md", "A", to: "A")
        repository.addTarget("releases/x/x_v1", "x", to: "C")
        repository.addTarget("releases/y/y_v1.zip", "y", to: "D")
        repository.addTarget("releases/z/z_v1.zip", "z", to: "D")
        try repository.publishAll()
        let client = SimulatedClient(repository)
        #expect(try (client.target(path) != nil) == found)
        #expect(repository.requests.dropFirst(4) == visited.map { "1.\($0).json" }[...])
    }

    @Test func theFirstRoleThatListsTheTargetIsTrusted() throws {
        let repository = try RepositorySimulator()
        repository.delegate(to: "first")
        repository.delegate(to: "second")
        repository.addTarget("t", "of the first", to: "first")
        repository.addTarget("t", "of the second, longer", to: "second")
        try repository.publishAll()
        #expect(try SimulatedClient(repository).target("t")?.length == 12)
    }

    @Test func aCachedRoleIsVerifiedAgainstItsCurrentDelegator() throws {
        let repository = try RepositorySimulator()
        repository.delegate(to: "A", paths: ["a/*"])
        repository.delegate(to: "B", paths: ["b/*"])
        repository.delegate(from: "A", to: "C", paths: ["*/*"])
        repository.delegate(from: "B", to: "C", paths: ["*/*"], keys: [.ed25519()])
        repository.addTarget("a/t", "content", to: "C")
        repository.addTarget("b/t", "content", to: "C")
        try repository.publishAll()
        let client = SimulatedClient(repository)
        #expect(try client.target("a/t") != nil)
        #expect(throws: MetadataError.self, "B trusts other keys with C") { try client.target("b/t") }
        #expect(try client.target("a/t") != nil)
        #expect(repository.requests == ["2.root.json", "timestamp.json"], "what A trusts is still stored")
    }

    @Test func aRoleThatTheSnapshotDoesNotListEndsTheSearch() throws {
        let repository = try RepositorySimulator()
        repository.delegate(to: "A")
        repository.delegate(from: "A", to: "B")
        repository.addTarget("t", "content", to: "B")
        try repository.publishAll()
        repository.meta["B.json"] = nil
        try repository.publishSnapshot()
        try repository.publishTimestamp()
        let client = SimulatedClient(repository)
        #expect(throws: MetadataError.self) { try client.target("t") }
        #expect(client.store.writes.count == 4 + 1, "A was verified, and is stored")
    }

    @Test func rolesThatAreStoredCostNoRequest() throws {
        let repository = try RepositorySimulator()
        repository.delegate(to: "A")
        repository.addTarget("t", "content", to: "A")
        try repository.publishAll()
        let client = SimulatedClient(repository)
        #expect(try client.target("t") != nil)
        #expect(try client.target("t") != nil)
        #expect(repository.requests == ["2.root.json", "timestamp.json"])
    }

    @Test(arguments: ["?", "#", "/delegatedrole", "../delegatedrole", "ünïcode", "a b", "%2e%2e%2f", ".", ".."])
    func unusualRoleNamesStayInTheirFolder(name: String) throws {
        let repository = try RepositorySimulator()
        repository.delegate(to: name)
        repository.addTarget("t", "content", to: name)
        try repository.publishAll()
        let client = SimulatedClient(repository)
        #expect(try client.target("t") != nil)
        let file = try #require(repository.requests.last)
        #expect(file.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } && !file.contains("/") && !file.contains("?"))
    }

    @Test(arguments: ["root", "timestamp", "snapshot", "targets", ""])
    func aDelegatedRoleMayNotBeCalledLikeATopLevelOne(name: String) throws {
        let repository = try RepositorySimulator()
        repository.delegate(to: name)
        try repository.publishTargets()
        try repository.publishSnapshot()
        try repository.publishTimestamp()
        #expect(SimulatedClient(repository).refusal() != nil)
    }

    @Test func hashPrefixesChooseTheRole() throws {
        let repository = try RepositorySimulator()
        // SHA-256 of "t" begins with e3b9.
        repository.delegate(to: "A", paths: nil, hashPrefixes: ["e3ba", "0"])
        repository.delegate(to: "B", paths: nil, hashPrefixes: ["00", "e3b9"])
        repository.addTarget("t", "content", to: "B")
        try repository.publishAll()
        let client = SimulatedClient(repository)
        #expect(try client.target("t") != nil)
        #expect(repository.requests.dropFirst(4) == ["1.B.json"])
    }

    @Test(arguments: [(1, "bin-1"), (4, "bin-e"), (5, "bin-1c"), (8, "bin-e3"), (9, "bin-1c7")])
    func hashBinsChooseTheRole(bitLength: Int, role: String) throws {
        let repository = try RepositorySimulator()
        repository.targets.bins = (bitLength, "bin")
        repository.delegated[role] = .init(keys: repository.targets.keys)
        repository.addTarget("t", "content", to: role)
        try repository.publishAll()
        let client = SimulatedClient(repository)
        #expect(try client.target("t") != nil)
        #expect(repository.requests.dropFirst(4) == ["1.\(role).json"][...])
    }

    @Test func hashBinsEndTheSearch() throws {
        let repository = try RepositorySimulator()
        repository.targets.bins = (33, "bin")
        try repository.publishAll()
        #expect(
            SimulatedClient(repository).refusal()
                == .malformed("2.targets.json: signed.delegations.succinct_roles.bit_length is over 32"))
    }
}
