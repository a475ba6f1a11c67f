import Foundation
import TUFMetadata
import TestSupport
import Testing

@testable import Publishing

private let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
let python = package.appending(path: ".build-tuf/bin/python").path

/// The reference client accepts each state of the repository. Needs python-tuf; `.ci/test` installs it.
@Test(.enabled(if: FileManager.default.isExecutableFile(atPath: python)))
func pythonTUFAcceptsTheRepositoryAfterEachOperation() throws {
    let publisher = try Publisher()
    let (keys, new) = (publisher.keys, SigningKey())
    let roles = [RoleName.targets, .snapshot, .timestamp]
    func accepted() throws -> String {
        let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "accept.py").path
        let check = try ProgramRun(python, [script, publisher.repository, publisher.work.file("python")])
        #expect(check.exitCode == 0)
        return check.output
    }
    #expect(try accepted() == "1 1 \n", "init")
    try publisher.publish(0)
    #expect(try accepted() == "1 2 bundle/1.sqlite.zst\n", "publish")
    try publisher.publish(1)
    #expect(try accepted() == "1 3 bundle/1.sqlite.zst bundle/2.sqlite.zst patch/1-2.zst\n", "publish")
    try publisher.edit { _ = try $0.renew() }
    #expect(try accepted().hasPrefix("1 4 "), "renew")
    try publisher.edit { _ = try $0.renew([.targets]) }
    #expect(try accepted().hasPrefix("1 5 "), "renew --all")
    try publisher.rotate(keys.roots) { $0[.root].keys[2] = new.publicKey }
    #expect(try accepted().hasPrefix("2 5 "), "rotate root")
    try publisher.rotate(keys.all + [new]) { for role in roles { $0[role].keys = [new.publicKey] } }
    #expect(try accepted().hasPrefix("3 6 "), "rotate the rest")
    try publisher.edit([new]) { editor in
        try editor.extract(release: 1, to: publisher.work.file("good"))
        _ = try editor.publish(NewRelease(bundle: publisher.work.file("good"), schema: 1, isUrgent: true))
    }
    #expect(
        try accepted() == "3 7 bundle/2.sqlite.zst bundle/3.sqlite.zst patch/1-3.zst patch/2-3.zst\n", "withdraw")
}
