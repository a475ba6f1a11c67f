import Foundation
import Testing

@testable import ContentChecks

/// A finding names its rule, and that name leads to the rule's file.
@Test func everyRuleIsInTheFileOfItsName() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Sources/ContentChecks/Checks").standardized
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.contains("+") }.map {
        $0.replacing(".swift", with: "")
    }
    #expect(Set(files.map(printedName)).subtracting(["content-check"]) == Set(StandardChecks.names))
    for check in StandardChecks.all() {
        #expect(printedName(of: "\(type(of: check))") == type(of: check).name)
    }
}

/// `LinkTargets` is printed as `link-targets`.
private func printedName(of type: String) -> String {
    type.replacing(/(?<before>[a-z])(?<capital>[A-Z])/) { "\($0.before)-\($0.capital)" }.lowercased()
}
