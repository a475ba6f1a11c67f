import BundleStore
import ContentModel
import Foundation
import TestSupport
import Testing

/// The program with a store that changes.
@Suite(.serialized)
struct StoreTests {
    private let folder: TemporaryFolder
    private var store: String { folder.file("deep/store") }

    init() throws { folder = try TemporaryFolder() }

    /// Makes the changes of a sync to the store.
    private func install(_ release: Int, greeting: String) throws {
        guard var content = ShippedContent.outcome.content else { return }
        for index in content.manifest.languages.indices {
            content.manifest.languages[index].attractWords["attract.promise"] = greeting
        }
        try FileManager.default.createDirectory(atPath: store + "/bundles", withIntermediateDirectories: true)
        try BundleWriter.write(content, to: "\(store)/bundles/\(release)-a.sqlite")
        try? FileManager.default.removeItem(atPath: store + "/current.new")
        try FileManager.default.createSymbolicLink(
            atPath: store + "/current.new", withDestinationPath: "bundles/\(release)-a.sqlite")
        #expect(rename(store + "/current.new", store + "/current") == 0)
    }

    private func names() throws -> [String] { try FileManager.default.subpathsOfDirectory(atPath: store).sorted() }

    @Test func aNewBundleIsShownWithoutAKeyAndWithoutARestart() throws {
        try install(1, greeting: "Greeting of the first")
        let terminal = try Tmux("\(BuiltProgram.path) --store \(store) 2>\(folder.file("log")); sleep 60")
        try terminal.screen(showing: "Greeting of the first")
        let process = try terminal.child()
        let before = try names()
        try install(2, greeting: "Greeting of the second")
        try terminal.screen(showing: "Greeting of the second")
        try install(3, greeting: "Greeting of the third")
        try terminal.screen(showing: "Greeting of the third")
        #expect(try terminal.child() == process)
        #expect(
            try names() == (before + ["bundles/2-a.sqlite", "bundles/3-a.sqlite"]).sorted(), "it writes nothing there")
    }

    @Test func aStoreThatComesLaterIsNoticed() throws {
        let terminal = try Tmux("\(BuiltProgram.path) --store \(store) 2>\(folder.file("log")); sleep 60")
        try terminal.screen(showing: "Kreyòl ayisyen")
        try install(1, greeting: "Greeting of the first")
        try terminal.screen(showing: "Greeting of the first")
        try FileManager.default.removeItem(atPath: folder.file("deep"))
        try install(2, greeting: "Greeting of the second")
        try terminal.screen(showing: "Greeting of the second")
    }
}
