import Foundation
import Testing

/// Compares with `Golden/<name>.txt` beside the test. `RECORD=1 swift test` writes the file, then fails the test.
public func expectGolden(
    _ actual: String, name: String, in test: String = #filePath, at place: SourceLocation = #_sourceLocation
) throws {
    let folder = URL(filePath: test).deletingLastPathComponent().appending(path: "Golden")
    let file = folder.appending(path: "\(name).txt")
    guard ProcessInfo.processInfo.environment["RECORD"] == nil else {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try actual.write(to: file, atomically: true, encoding: .utf8)
        Issue.record("recorded \(name); read the change, then run again without RECORD", sourceLocation: place)
        return
    }
    #expect(actual == (try? String(contentsOf: file, encoding: .utf8)), "golden \(name)", sourceLocation: place)
}
