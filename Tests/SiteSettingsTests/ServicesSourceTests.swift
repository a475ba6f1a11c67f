import ContentModel
import Foundation
import Synchronization
import TestUtilities
import Testing

@testable import SiteSettings

private func entry(_ name: String) -> String {
    "- {kind: legal, name: \"\(name)\", phone: \"962 000 0002\", checked_on: 2026-11-20, checked_by: \"Casa\"}\n"
}

/// Collects the lines of a log.
private final class Log: Sendable {
    private let lines = Mutex<[String]>([])
    var all: [String] { lines.withLock { $0 } }
    func write(_ line: String) { lines.withLock { $0.append(line) } }
}

@Test func aListIsReadAgainWhenItHasChanged() throws {
    let folder = try TemporaryFolder()
    let (path, log) = (folder.file("services.yaml"), Log())
    let source = ServicesSource(path: path, log: { log.write($0) })
    #expect(source.list() == ServiceList())
    try folder.write(entry("One"), to: "services.yaml")
    #expect(source.list().services.map(\.name) == ["One"])
    try folder.write(entry("One") + "- nothing\n", to: "services.yaml")
    #expect(source.list().services.count == 1)
    #expect(source.list().services.count == 1)
    #expect(log.all.count == 1 && log.all[0].hasPrefix("\(path):2: left out: "), "\(log.all)")
    try FileManager.default.removeItem(atPath: path)
    #expect(source.list() == ServiceList() && log.all.count == 1)
}

@Test func aFileThatCannotBeUsedIsLoggedOnce() throws {
    let folder = try TemporaryFolder()
    for name in ["missing.yaml", "folder.yaml", "words.yaml"] {
        let log = Log()
        if name == "folder.yaml" {
            try FileManager.default.createDirectory(atPath: folder.file(name), withIntermediateDirectories: false)
        }
        if name == "words.yaml" { try folder.write("words\n", to: name) }
        let source = ServicesSource(path: folder.file(name), isExpected: true, log: { log.write($0) })
        for _ in 0..<3 {
            let list = source.list()
            #expect(list.isUnusable && list.services.isEmpty)
        }
        #expect(log.all.count == 1 && log.all[0].hasSuffix("no services are shown"), "\(log.all)")
    }
}

@Test func aLogIsBoundedAndAContinuedProcessIsSilent() throws {
    let folder = try TemporaryFolder()
    try folder.write(String(repeating: "- kind: safe_house\n  address: Calle del Canario\n", count: 150), to: "s.yaml")
    let (first, second) = (Log(), Log())
    _ = ServicesSource(path: folder.file("s.yaml"), log: { first.write($0) }).list()
    _ = ServicesSource(path: folder.file("s.yaml"), isSilent: true, log: { second.write($0) }).list()
    #expect(first.all.count == 21 && second.all == [])
    #expect(!first.all.joined().contains("Canario"))
}

@Test(arguments: [
    ("/etc/senda/site.yaml", "/etc/senda/services.yaml"), ("site.yaml", "services.yaml"), ("/a", "/services.yaml"),
    ("../x/site.yaml", "../x/services.yaml"),
])
func theListIsBesideTheSiteFile(site: String, expected: String) { #expect(ServicesFile.path(beside: site) == expected) }

/// The example of the handbook, as it is printed there.
@Test func theHandbooksListIsRead() throws {
    let sources = URL(filePath: #filePath).appending(path: "../../../Sources").standardizedFileURL
    let page = try String(
        contentsOf: sources.appending(path: "sendactl/Handbook.docc/RunKiosk.md"), encoding: .utf8)
    let example = try #require(page.matches(of: /(?s)```yaml\n(.*?)```/).last?.1)
    let list = try ServicesFile.parse(Array(example.utf8), path: "services.yaml")
    #expect(list.services.count == 2 && list.omissions == [])
}
