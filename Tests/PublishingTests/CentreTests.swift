import CentreLists
import Foundation
import TUFMetadata
import TestSupport
import Testing

@testable import Publishing

struct CentreTests {
    @Test func anAcceptedListIsFoundByItsPathAlone() throws {
        let repository = try CentreRepository()
        try repository.accept(repository.submission("services: [one]\n"))
        #expect(try repository.read() == "services: [one]\n")
        #expect(throws: MetadataError.self, "no list of this one yet") { try repository.read(.tijuana) }
        #expect(try repository.read(.named("nowhere")) == nil)
    }

    @Test func releasesAndNewDatesKeepTheLists() throws {
        let repository = try CentreRepository()
        try repository.accept(repository.submission("services: [one]\n"))
        try repository.publishRelease("the second bundle")
        _ = try repository.edit([repository.publish]) { try $0.renew([.targets]) }
        #expect(try repository.read() == "services: [one]\n")
        let centres = try repository.edit([]) { try $0.centres() }
        #expect(centres.map(\.centre) == [.tapachula, .tijuana])
        #expect(centres.map(\.signed) == [CentreRepository.start, nil])
    }

    @Test func aServerWithoutItsKeysPublishesNothing() throws {
        let repository = try CentreRepository()
        let before = repository.files()
        for keys in [[], [repository.centre]] {
            let error = #expect(throws: PublishingError.self) {
                try repository.accept(repository.submission(), keys: keys)
            }
            #expect(error?.code == .keyNeeded)
        }
        #expect(repository.files() == before)
    }

    @Test func theServersKeysAddAndRemoveNoCentre() throws {
        let repository = try CentreRepository()
        let key = SigningKey().publicKey
        let calls: [(RepositoryEditor) throws -> Void] = [
            { try $0.addCentre(.named("new"), keys: [key], threshold: 1) },
            { try $0.addCentre(.tapachula, keys: [key], threshold: 1, replacing: true) },
            { try $0.removeCentre(.tapachula) },
        ]
        for call in calls {
            let error = #expect(throws: PublishingError.self) { try repository.edit([repository.server], call) }
            #expect(error?.code == .keyNeeded)
        }
    }

    @Test func aKeyThatSignsForSomethingElseIsRefused() throws {
        let repository = try CentreRepository()
        let keys = [repository.root, repository.publish, repository.server, repository.other]
        for (key, role) in zip(keys, ["root", "targets", "snapshot", "centre-tijuana-norte"]) {
            let error = #expect(throws: PublishingError.self) {
                try repository.edit([repository.publish]) {
                    try $0.addCentre(.named("new"), keys: [key.publicKey], threshold: 1)
                }
            }
            #expect(error?.message.contains("already signs for \(role)") == true, "\(error as Any)")
        }
    }

    @Test(arguments: [
        ("a", true), ("tapachula-2", true), (String(repeating: "a", count: 40), true), ("", false), ("-a", false),
        ("a-", false), ("A", false), ("a/b", false), ("..", false), ("á", false),
        (String(repeating: "a", count: 41), false),
    ])
    func namesOfCentres(text: String, isValid: Bool) { #expect((CentreName(text) != nil) == isValid) }

    @Test func oldFilesAreRemovedAndRecentOnesKept() throws {
        let repository = try CentreRepository()
        for number in 0..<15 {
            let now = CentreRepository.later(Int64(number))
            try repository.accept(repository.submission("services: [\(number)]\n", at: now), at: now)
        }
        let names = repository.files().keys
        #expect(names.filter { $0.hasSuffix(".centre-tapachula.json") }.count == 10)
        #expect(names.filter { $0.hasPrefix("targets/centre/tapachula/") }.count == 10)
        #expect(try repository.read() == "services: [14]\n")
    }

    /// After a crash at any single change to the disk, a client finds the old list or the new one.
    @Test func aCrashAnywhereLeavesAWholeList() throws {
        var stopped = 0
        var seen: Set<String> = []
        while true {
            let repository = try CentreRepository()
            try repository.accept(repository.submission("services: [old]\n"))
            let now = CentreRepository.later(60)
            let submission = try repository.submission("services: [new]\n", at: now)
            let fuse = Fuse(after: stopped)
            do {
                try repository.accept(submission, at: now, willChange: fuse.willChange)
                break
            } catch is Crash {
                seen.insert(try #require(try repository.read(at: now)))
                try repository.accept(submission, at: now)
                #expect(try repository.read(at: now) == "services: [new]\n", "again after \(fuse.last)")
            }
            stopped += 1
        }
        #expect(seen == ["services: [old]\n", "services: [new]\n"] && stopped > 15)
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: python)))
    func pythonTUFFindsTheList() throws {
        let repository = try CentreRepository()
        func accepted(_ client: String = "python") throws -> String {
            let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "accept.py").path
            let check = try ProgramRun(
                python, [script, repository.path, repository.work.file(client), "centre/tapachula/services.yaml"])
            #expect(check.exitCode == 0, "\(check.output)")
            return check.output
        }
        try repository.accept(repository.submission("services: [one]\n"))
        #expect(try accepted() == "1 5 bundle/1.sqlite.zst\ncentre/tapachula/services.yaml services: [one]\n\n")
        let now = CentreRepository.later(60)
        try repository.accept(repository.submission("services: [two]\n", at: now), at: now)
        try repository.publishRelease("the second bundle")
        #expect(try accepted().hasSuffix("centre/tapachula/services.yaml services: [two]\n\n"))
        try repository.edit([repository.publish]) { try $0.removeCentre(.tapachula) }
        #expect(try accepted().hasSuffix("centre/tapachula/services.yaml is not there\n"), "a client from before")
        #expect(try accepted("new").hasSuffix("centre/tapachula/services.yaml is not there\n"))
    }
}
