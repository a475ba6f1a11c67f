import Foundation
import Testing

/// The Markdown files for readers: README, the folder `.github`, and the pages of all catalogs.
private func documents() throws -> [URL] {
    let root = Arrows.sources.appending(path: "..").standardizedFileURL
    let folders = [root.appending(path: ".github"), Arrows.sources]
    let pages = folders.flatMap { folder in
        let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return files.filter { $0.hasSuffix(".md") }.map { folder.appending(path: $0) }
    }
    return [root.appending(path: "README.md")] + pages
}

@Test func everyLinkBetweenDocumentsLeadsToAFile() throws {
    var checked = 0
    for document in try documents() {
        let text = try String(contentsOf: document, encoding: .utf8)
        for link in text.matches(of: /\]\(([^)#:]+)(?:#[^)]*)?\)/) {
            let target = document.deletingLastPathComponent().appending(path: String(link.1)).standardizedFileURL
            #expect(FileManager.default.fileExists(atPath: target.path), "\(document.path): \(link.1)")
            checked += 1
        }
    }
    #expect(checked > 20)
}
