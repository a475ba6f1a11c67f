import BundleStore
import ContentModel
import Foundation
import GRDB
import TestSupport
import Testing

/// A store with bundles of the given content days; `current` and `previous` link to the first two.
private func store(_ days: [Int], in folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.createDirectory(atPath: folder.file("bundles"), withIntermediateDirectories: true)
    return try zip(days, ["current", "previous", "embedded"]).map { day, name in
        var content = FixedContent.bundle
        content.manifest.day = FixedContent.day.adding(days: day)
        let path = folder.file("bundles/\(name).sqlite")
        try BundleWriter.write(content, to: path)
        if name != "embedded" {
            try FileManager.default.createSymbolicLink(
                atPath: folder.file(name), withDestinationPath: "bundles/\(name).sqlite")
        }
        return path
    }
}

private func order(_ folder: TemporaryFolder, embedded: String) -> (paths: [String], reports: [String]) {
    var bundles = InstalledBundles(store: folder.path, embedded: [embedded])
    var paths: [String] = []
    var reports: [String] = []
    while let bundle = bundles.next(report: { reports.append($0) }) { paths.append(bundle.path) }
    return (paths.map { URL(filePath: $0).deletingPathExtension().lastPathComponent }, reports)
}

@Test(arguments: [
    ([2, 1, 0], ["current", "previous", "embedded"], "installed is newer"),
    ([0, -1, 0], ["current", "embedded", "previous"], "of the same day, the installed one first"),
    ([0, -1, 5], ["embedded", "current", "previous"], "the program brought a newer one"),
])
func theNewestComesFirst(days: [Int], expected: [String], why: String) throws {
    let folder = try TemporaryFolder()
    let paths = try store(days, in: folder)
    #expect(order(folder, embedded: paths[2]).paths == expected, "\(why)")
}

@Test func aStoreMayBeNamedWithSlashesAtItsEnd() throws {
    let folder = try TemporaryFolder()
    let paths = try store([2, 1, 0], in: folder)
    var bundles = InstalledBundles(store: folder.path + "//", embedded: [])
    #expect(bundles.next { _ in }?.path == paths[0])
}

/// Every bundle comes with the day that a sync trusted, or without a day if the file is damaged or missing.
@Test func everyBundleHasTheNewestDayThatTheStoreKnows() throws {
    let folder = try TemporaryFolder()
    let paths = try store([2, 1, 0], in: folder)
    func known() -> [Day?] {
        var bundles = InstalledBundles(store: folder.path, embedded: [paths[2]])
        return (0..<3).map { _ in bundles.next { _ in }?.knownDay }
    }
    #expect(known() == [nil, nil, nil])
    try FileManager.default.createDirectory(atPath: folder.file("trust"), withIntermediateDirectories: false)
    let day = FixedContent.day.adding(days: 40)
    let seconds = Int64(day.daysSince1970) * 86_400 + 80_000
    var bytes = try ChecksummedFile<ClockFloor>.encode(ClockFloor(seconds: seconds))
    try Data(bytes).write(to: URL(filePath: folder.file("trust/clock-floor")))
    #expect(known() == [day, day, day])
    bytes[bytes.count / 2] ^= 1
    try Data(bytes).write(to: URL(filePath: folder.file("trust/clock-floor")))
    #expect(known() == [nil, nil, nil])
}

@Test func aDamagedCurrentGivesWayToPreviousAndThenToEmbedded() throws {
    let folder = try TemporaryFolder()
    let paths = try store([2, 1, 0], in: folder)
    try Data("gone".utf8).write(to: URL(filePath: paths[0]))
    var found = order(folder, embedded: paths[2])
    #expect(found.paths == ["previous", "embedded"])
    #expect(
        found.reports == [
            "\(folder.file("bundles/current.sqlite")): this is not a content bundle; pass one from 'sendactl build'"
        ])
    try FileManager.default.removeItem(atPath: paths[1])
    found = order(folder, embedded: paths[2])
    #expect(found.paths == ["embedded"])
    #expect(found.reports.count == 2)
}

@Test func afterARollbackTheEmbeddedBundleComesLast() throws {
    let folder = try TemporaryFolder()
    let paths = try store([2, 1, 5], in: folder)
    try Data(ChecksummedFile.encode(RollbackMarker(release: 7))).write(to: URL(filePath: folder.file("rolled-back")))
    #expect(order(folder, embedded: paths[2]).paths == ["current", "previous", "embedded"])
}

/// An older program keeps the release that it can read, and reports the reason.
@Test func aNewerSchemaGivesWayToThePreviousRelease() throws {
    let folder = try TemporaryFolder()
    let paths = try store([2, 1, 0], in: folder)
    let queue = try DatabaseQueue(path: paths[0])
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA user_version = 4") }
    try queue.close()
    let found = order(folder, embedded: paths[2])
    #expect(found.paths == ["previous", "embedded"])
    #expect(
        found.reports == [
            "\(folder.file("bundles/current.sqlite")): the bundle has schema 4, this program reads 3; update the program"
        ])
}

@Test func aLinkOutOfTheStoreIsNotFollowed() throws {
    let folder = try TemporaryFolder()
    let outside = try TemporaryFolder()
    let paths = try store([0, 0, 0], in: outside)
    try FileManager.default.createSymbolicLink(atPath: folder.file("current"), withDestinationPath: paths[0])
    try FileManager.default.createSymbolicLink(atPath: folder.file("previous"), withDestinationPath: "../../etc/passwd")
    #expect(order(folder, embedded: paths[2]).paths == ["embedded"])
}

@Test func openingDoesNotGrowWithTheBundle() throws {
    let folder = try TemporaryFolder()
    var times: [String] = []
    for pages in [8, 8000] {
        let path = folder.file("\(pages).sqlite")
        try BundleWriter.write(FixedContent.bundle(pages: pages), to: path)
        let clock = ContinuousClock()
        let samples = try (0..<9).map { _ in
            try clock.measure { _ = try BundleReader(path: path).manifest() }
        }
        times.append("\(pages) pages: \(samples.sorted()[4])")
    }
    print("open and read the manifest, median of 9: \(times.joined(separator: ", "))")
    #expect(try BundleReader(path: folder.file("8000.sqlite")).manifest() == FixedContent.manifest)
}

@Test(
    arguments: [
        ("bundles/1-a.sqlite", "1-a.sqlite"), ("bundles/..", nil), ("bundles/", nil), ("bundles", nil),
        ("1-a.sqlite", nil),
        ("/bundles/1-a.sqlite", nil), ("bundles/deep/1-a.sqlite", nil), ("bundles//1-a.sqlite", nil),
    ] as [(String, String?)])
func onlyALinkIntoTheStoresBundlesCounts(target: String, name: String?) {
    #expect(StoreLayout.fileName(ofTarget: target) == name)
}
