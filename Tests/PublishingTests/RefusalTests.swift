import DurableFiles
import Foundation
import Glibc
import TestSupport
import Testing

@testable import Publishing

/// A system error, unlike a crash, leaves nothing in the staging folder.
@Test(arguments: ["write 1", "sync 1", "rename"])
func aRefusedPublishLeavesNoStagedFile(change: String) throws {
    let publisher = try Publisher()
    try publisher.publish(0)
    #expect(throws: FileError.self) {
        try publisher.publish(1) { next in
            if next.hasPrefix(change) { throw FileError("write", next, number: EFBIG) }
        }
    }
    #expect(!FileManager.default.fileExists(atPath: publisher.work.file("repository/.publishing")))
    try publisher.publish(1)
    #expect(try publisher.visit().newest == 2)
}
