import Foundation
import TUFMetadata
import TestSupport
import Testing

@testable import Publishing

/// A simulated crash of the machine.
struct Crash: Error {}

/// Simulates a crash at a given change to the disk.
final class Fuse {
    private var left: Int
    private(set) var last = ""

    init(after changes: Int) { left = changes }

    func willChange(_ what: String) throws {
        last = what
        guard left > 0 else { throw Crash() }
        left -= 1
    }
}

/// A publisher's operation to interrupt.
struct Operation: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let run: @Sendable (Publisher, @escaping (String) throws -> Void) throws -> Void

    static let all = [
        Operation(testDescription: "publish") { publisher, willChange in
            try publisher.publish(3, patches: 2, willChange: willChange)
        },
        Operation(testDescription: "renew") { publisher, willChange in
            _ = try publisher.edit(willChange: willChange) { try $0.renew([.targets]) }
        },
        Operation(testDescription: "rotate the publishing key") { publisher, willChange in
            let new = SigningKey()
            try publisher.edit(publisher.keys.all + [new], willChange: willChange) { editor in
                var policy = try editor.policy()
                for role in [RoleName.targets, .snapshot, .timestamp] { policy[role].keys = [new.publicKey] }
                try editor.adopt(editor.nextRoot(policy))
            }
        },
    ]
}

/// After a crash at any single change to the disk, an existing client and a new one both find a complete repository,
/// with the old release or the new one; and the operation succeeds when it is run again.
@Test(arguments: Operation.all)
func aCrashAnywhereLeavesAValidRepository(operation: Operation) throws {
    let publisher = try Publisher()
    for number in 0..<3 { try publisher.publish(number, patches: 2) }
    let before = try publisher.visit()
    var stopped = 0
    while true {
        let copy = try Publisher(copying: publisher)
        let fuse = Fuse(after: stopped)
        do { try operation.run(copy, fuse.willChange) } catch is Crash {
            let visits = [try copy.visit(), try copy.visit(isNew: true)]
            for visit in visits {
                #expect((3...4).contains(visit.newest), "before \(fuse.last)")
                #expect(visit.timestamp >= before.timestamp)
            }
            stopped += 1
            guard visits[1].root == 1, visits[1].newest == 3 else { continue }
            try operation.run(copy) { _ in }
            #expect(try copy.visit().timestamp > before.timestamp, "again after \(fuse.last)")
            continue
        }
        break
    }
    #expect(stopped > 10)
}

@Test func aCrashWhileARepositoryIsMade() throws {
    let keys = Keys()
    var stopped = 0
    while true {
        let work = try TemporaryFolder(inMemory: true)
        let fuse = Fuse(after: stopped)
        func create(_ willChange: @escaping (String) throws -> Void) throws {
            let folder = try RepositoryFolder(work.file("repository"), create: true, willChange: willChange)
            let editor = RepositoryEditor(folder, keys: keys.all, now: Publisher.start)
            try editor.create(editor.firstRoot(keys.policy))
        }
        do { try create(fuse.willChange) } catch is Crash {
            stopped += 1
            let isThere = FileManager.default.fileExists(atPath: work.file("repository/metadata/timestamp.json"))
            if !isThere { try create { _ in } }
            _ = try RepositoryState(RepositoryFolder(work.file("repository")))
            continue
        }
        break
    }
    #expect(stopped > 10)
}

/// A version that a crash left behind may have been uploaded: its name is not used again.
@Test func aVersionThatACrashLeftBehindIsNotUsedAgain() throws {
    let publisher = try Publisher()
    try publisher.publish(0)
    let left = publisher.repository + "/metadata/3.targets.json"
    try Data("left".utf8).write(to: URL(filePath: left))
    try publisher.publish(1)
    #expect(try String(contentsOfFile: left, encoding: .utf8) == "left")
    #expect(FileManager.default.fileExists(atPath: publisher.repository + "/metadata/4.targets.json"))
    #expect(try publisher.visit().newest == 2)
}

@Test func noVersionFollowsTheLargest() throws {
    let publisher = try Publisher()
    try Data().write(to: URL(filePath: publisher.repository + "/metadata/\(Int.max).targets.json"))
    #expect(throws: PublishingError.self) { try publisher.publish(0) }
}
