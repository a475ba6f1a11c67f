import BundlePatch
import DurableFiles
import Foundation
import TestSupport
import Testing

@testable import Publishing

@Test func aReleaseIsTheWholeBundleAndPatchesFromTheLastReleases() throws {
    let publisher = try Publisher()
    for number in 0..<6 { try publisher.publish(number) }
    let visit = try publisher.visit()
    #expect(
        visit.names == [
            "bundle/5.sqlite.zst", "bundle/6.sqlite.zst", "patch/3-6.zst", "patch/4-6.zst", "patch/5-6.zst",
        ])
    #expect(visit.bundles == [5: Publisher.bundles[4], 6: Publisher.bundles[5]])
}

@Test func whatNobodyNeedsAnyMoreIsRemoved() throws {
    let publisher = try Publisher()
    for number in 0..<8 { try publisher.publish(number) }
    func names(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: publisher.repository + "/" + folder)
            .map { $0.split(separator: ".").dropFirst().joined(separator: ".") }.sorted()
    }
    // The files of the previous release are kept for a client that is still downloading.
    #expect(
        try names("targets/patch") == [
            "4-7.zst", "5-7.zst", "5-8.zst", "6-7.zst", "6-8.zst", "7-8.zst",
        ])
    #expect(try names("targets/bundle") == (5...8).map { "\($0).sqlite.zst" })
    #expect(
        try FileManager.default.contentsOfDirectory(atPath: publisher.repository).sorted() == ["metadata", "targets"])
}

@Test func theSameContentIsNotPublishedTwice() throws {
    let publisher = try Publisher()
    try publisher.publish(0)
    let before = try publisher.visit().timestamp
    #expect(try publisher.publish(0) == .unchanged(release: 1))
    #expect(try publisher.visit().timestamp == before)
}

/// A program that reads only schema 1 finds its newest bundle, even after releases of schema 2.
@Test func anOlderProgramFindsTheNewestReleaseItReads() throws {
    let publisher = try Publisher()
    try publisher.publish(0)
    try publisher.publish(1)
    try publisher.publish(2, schema: 2)
    try publisher.publish(3, schema: 2)
    let visit = try publisher.visit()
    #expect(
        visit.names == [
            "bundle/2.sqlite.zst", "bundle/3.sqlite.zst", "bundle/4.sqlite.zst", "patch/1-2.zst", "patch/1-4.zst",
            "patch/2-4.zst", "patch/3-4.zst",
        ])
    #expect(visit.targets.filter { $0.schema == 1 }.map(\.release).max() == 2)
}

@Test func aBadReleaseIsReplacedUnderAHigherNumber() throws {
    let publisher = try Publisher()
    for number in 0..<3 { try publisher.publish(number) }
    try publisher.visit()
    try publisher.edit { editor in
        #expect(try editor.releaseToGoBackTo() == 2)
        let bundle = publisher.work.file("good")
        try editor.extract(release: 2, to: bundle)
        _ = try editor.publish(NewRelease(bundle: bundle, schema: 1, isUrgent: true))
    }
    let visit = try publisher.visit()
    #expect(visit.newest == 4 && visit.bundles[4] == Publisher.bundles[1])
    #expect(visit.targets.filter(\.isUrgent).map(\.release) == [4, 4, 4, 4])
    #expect(throws: PublishingError.self) { try publisher.edit { try $0.releaseToGoBackTo() } }
}

@Test func aPatchAsLongAsTheWholeBundleIsLeftOut() throws {
    let publisher = try Publisher()
    try publisher.publish(0)
    var generator = SeededGenerator(seed: 9)
    let other = try publisher.file((0..<5_000).map { _ in UInt8.random(in: 0...255, using: &generator) })
    let outcome = try publisher.edit { try $0.publish(NewRelease(bundle: other, schema: 1)) }
    guard case .published(let release) = outcome else { throw PublishingError(.badInput, "not published") }
    #expect(release.patchLengths.isEmpty && release.withoutPatch[1] == "it would be no shorter than the whole bundle")
    // The release can still be withdrawn, and patches can still be made from it.
    #expect(try publisher.edit { try $0.releaseToGoBackTo() } == 1)
}

@Test func onePublisherAtATime() throws {
    let publisher = try Publisher()
    _ = try publisher.edit { _ in
        #expect(throws: PublishingError.self) { try publisher.publish(0) }
    }
    try publisher.publish(0)
}

/// An operator may link to a repository on another disk, but nothing inside it may be a link.
@Test func onlyTheRepositoryItselfMayBeALink() throws {
    let publisher = try Publisher()
    func replaceByLink(_ path: String) throws {
        try FileManager.default.moveItem(atPath: path, toPath: path + "-real")
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: path + "-real")
    }
    try replaceByLink(publisher.repository)
    try publisher.publish(0)
    #expect(try publisher.visit().newest == 1)
    try replaceByLink(publisher.repository + "/targets")
    #expect(throws: FileError.self) { try publisher.publish(1) }
}

/// The message for each kind of damage to a repository.
@Test(arguments: [
    ("metadata/timestamp.json", nil, "there is no repository here (no metadata/timestamp.json)"),
    ("metadata/1.root.json", nil, "metadata/1.root.json is missing"),
    ("metadata/2.snapshot.json", nil, "metadata/2.snapshot.json is missing"),
    ("metadata/2.targets.json", "{}", "metadata/2.targets.json: targets: 2 bytes were received, but"),
    ("metadata/timestamp.json", "{}", "metadata/timestamp.json: the metadata cannot be read"),
    ("metadata/1.root.json", "[", "metadata/1.root.json: the metadata cannot be read"),
])
func aBrokenRepositoryIsOneSentence(file: String, content: String?, sentence: String) throws {
    let publisher = try Publisher()
    try publisher.publish(0)
    let path = publisher.repository + "/" + file
    try FileManager.default.removeItem(atPath: path)
    if let content { try Data(content.utf8).write(to: URL(filePath: path)) }
    do {
        try publisher.publish(1)
        Issue.record("published")
    } catch let error as PublishingError {
        #expect(error.message.contains(sentence) && error.code == .badInput, "\(error)")
    }
}

@Test func withoutTheKeyNothingIsWritten() throws {
    let publisher = try Publisher()
    try publisher.publish(0)
    let before = try FileManager.default.subpathsOfDirectory(atPath: publisher.repository).sorted()
    let bundle = try publisher.file(Publisher.bundles[1])
    for keys in [[], [SigningKey()], publisher.keys.roots] {
        #expect(throws: PublishingError.self) {
            try publisher.edit(keys) { try $0.publish(NewRelease(bundle: bundle, schema: 1)) }
        }
    }
    #expect(try FileManager.default.subpathsOfDirectory(atPath: publisher.repository).sorted() == before)
}
