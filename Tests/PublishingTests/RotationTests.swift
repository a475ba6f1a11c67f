import Foundation
import TUFMetadata
import TestSupport
import Testing

@testable import Publishing

extension Publisher {
    /// Changes the policy, signed with the given keys.
    func rotate(_ keys: [SigningKey], _ change: (inout RootPolicy) -> Void) throws {
        try edit(keys) { editor in
            var policy = try editor.policy()
            change(&policy)
            try editor.adopt(editor.nextRoot(policy))
        }
    }
}

/// Two of three sign on their own machines; files are carried between them.
@Test func twoOfThreeSignByExchangingFiles() throws {
    let work = try TemporaryFolder()
    let keys = Keys()
    let folder = try RepositoryFolder(work.file("repository"), create: true)
    let editor = RepositoryEditor(folder, keys: [keys.publish], now: Publisher.start)
    let draft = try editor.firstRoot(keys.policy)
    #expect(draft.missing(after: nil)?.hasPrefix("0 of 2 signatures by its own keys") == true)
    try draft.write(to: work.file("a.json"))
    try draft.write(to: work.file("b.json"))
    for (file, key) in [("a.json", keys.roots[0]), ("b.json", keys.roots[2])] {
        var copy = try RootDraft(readingFrom: work.file(file))
        try copy.sign(with: [key], after: nil)
        try copy.write(to: work.file(file))
        #expect(copy.missing(after: nil)?.hasPrefix("1 of 2") == true)
        #expect(throws: (any Error).self) { try editor.create(copy) }
    }
    var both = try RootDraft(readingFrom: work.file("a.json"))
    try both.merge(RootDraft(readingFrom: work.file("b.json")))
    #expect(both.missing(after: nil) == nil)
    try editor.create(both)
    #expect(try RepositoryState(folder).root.version == 1)
}

@Test func copiesThatSayDifferentThingsAreNotMerged() throws {
    let keys = Keys()
    var draft = try RootDraft(keys.policy, version: 1, now: Publisher.start)
    let other = try RootDraft(keys.policy, version: 1, now: Publisher.start.adding(days: 1))
    #expect(throws: PublishingError.self) { try draft.merge(other) }
}

@Test func aKeyThatNobodyListsDoesNotSign() throws {
    let keys = Keys()
    var draft = try RootDraft(keys.policy, version: 1, now: Publisher.start)
    #expect(throws: PublishingError.self) { try draft.sign(with: [keys.publish], after: nil) }
    #expect(throws: PublishingError.self) { try draft.sign(with: [SigningKey()], after: nil) }
}

/// The stolen key is worthless from the next root on; clients with the old root continue to update.
@Test func aStolenPublishingKeyIsReplacedInOneStep() throws {
    let publisher = try Publisher()
    try publisher.publish(0)
    try publisher.visit()
    let new = SigningKey()
    try publisher.rotate(Array(publisher.keys.roots.prefix(2)) + [publisher.keys.publish, new]) { policy in
        for role in [RoleName.targets, .snapshot, .timestamp] { policy[role].keys = [new.publicKey] }
    }
    let visit = try publisher.visit()
    #expect(visit.root == 2 && visit.newest == 1)
    let bundle = try publisher.file(Publisher.bundles[1])
    #expect(throws: PublishingError.self) { try publisher.publish(1) }
    _ = try publisher.edit([new]) { try $0.publish(NewRelease(bundle: bundle, schema: 1)) }
    #expect(try publisher.visit().newest == 2)
    #expect(try publisher.visit(isNew: true).newest == 2)
}

@Test func aLostPublishingKeyIsReplacedInTwoSteps() throws {
    let publisher = try Publisher()
    try publisher.publish(0)
    try publisher.visit()
    let new = SigningKey()
    let holders = Array(publisher.keys.roots.prefix(2))
    let roles = [RoleName.targets, .snapshot, .timestamp]
    #expect(throws: PublishingError.self, "in one step there would be a moment without a valid timestamp") {
        try publisher.rotate(holders + [new]) { for role in roles { $0[role].keys = [new.publicKey] } }
    }
    try publisher.rotate(holders) { for role in roles { $0[role].keys.append(new.publicKey) } }
    #expect(try publisher.visit().root == 2)
    let signed = try publisher.edit([new]) { try $0.renew([.targets]) }
    #expect(signed == roles.sorted { "\($0)" > "\($1)" } || signed == [.targets, .snapshot, .timestamp])
    #expect(try publisher.visit().newest == 1)
    try publisher.rotate(holders) { for role in roles { $0[role].keys = [new.publicKey] } }
    #expect(try publisher.visit().root == 3)
    #expect(try publisher.visit(isNew: true).newest == 1)
}

@Test func aLostRootKeyIsReplacedByTheOtherTwo() throws {
    let publisher = try Publisher()
    try publisher.publish(0)
    try publisher.visit()
    let new = SigningKey()
    let rest = [publisher.keys.roots[0], publisher.keys.roots[1]]
    #expect(throws: PublishingError.self, "one of three is not enough") {
        try publisher.rotate([rest[0]]) { $0[.root].keys[2] = new.publicKey }
    }
    try publisher.rotate(rest) { $0[.root].keys[2] = new.publicKey }
    #expect(try publisher.visit().root == 2)
    try publisher.rotate([rest[0], new]) { $0[.root].expiryDays = 365 }
    #expect(try publisher.visit().root == 3)
}

/// All three are replaced at once: the keys of the previous root and of the new one sign.
@Test func allRootKeysAreReplaced() throws {
    let publisher = try Publisher()
    let new = [SigningKey(), SigningKey(), SigningKey()]
    let work = publisher.work
    let draft = try publisher.edit(Array(new.prefix(2))) { editor in
        var policy = try editor.policy()
        policy[.root].keys = new.map(\.publicKey)
        return try editor.nextRoot(policy)
    }
    try draft.write(to: work.file("draft"))
    let current = try publisher.edit { try $0.currentRoot() }
    #expect(draft.missing(after: current)?.contains("0 of 2 signatures by the keys of the previous root") == true)
    var copy = try RootDraft(readingFrom: work.file("draft"))
    #expect(throws: PublishingError.self, "without the root in force the old key is not listed") {
        try copy.sign(with: [publisher.keys.roots[0]], after: nil)
    }
    try copy.sign(with: Array(publisher.keys.roots.prefix(2)), after: current)
    #expect(copy.missing(after: current) == nil)
    try publisher.edit { try $0.adopt(copy) }
    #expect(try publisher.visit().root == 2)
}

@Test func theTimestampIsAlwaysRenewedAndOtherRolesAfterHalfTheirValidity() throws {
    let publisher = try Publisher()
    try publisher.publish(0)
    #expect(try publisher.edit(afterDays: 7) { try $0.renew() } == [.timestamp])
    #expect(try publisher.visit(afterDays: 41).timestamp == 3)
    #expect(try publisher.edit(afterDays: 91) { try $0.renew() } == [.targets, .snapshot, .timestamp])
    #expect(try publisher.visit(afterDays: 125).newest == 1)
    #expect(throws: MetadataError.self, "nobody renewed it") { try publisher.visit(afterDays: 127) }
    #expect(try publisher.edit(afterDays: 300) { try $0.renew() } == [.targets, .snapshot, .timestamp])
    #expect(try publisher.visit(afterDays: 300).newest == 1)
}

@Test(arguments: [
    (1, 2, 10, "root: 2 signatures of 1 key cannot be required"),
    (1, 0, 10, "root: 0 signatures of 1 key cannot be required"),
    (0, 1, 10, "root: 1 signature of 0 keys cannot be required"), (1, 1, 0, "root: an expiry of 0 days is not allowed"),
])
func aPolicyThatCannotBe(keys: Int, threshold: Int, days: Int, sentence: String) throws {
    var policy = Keys().policy
    policy[.root] = .init(
        keys: (0..<keys).map { _ in SigningKey().publicKey }, threshold: threshold, expiryDays: days)
    do {
        _ = try policy.signed(version: 1, now: Publisher.start)
        Issue.record("taken")
    } catch { #expect(error.message.hasPrefix(sentence)) }
}
