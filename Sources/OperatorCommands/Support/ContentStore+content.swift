import BundleStore
import ContentModel
import Foundation
import Kiosk

/// Reads content as the kiosk would, from a bundle that is removed afterwards.
func withStore<Value>(of content: BundleContent, _ read: (ContentStore) throws -> Value) throws -> Value {
    let file = FileManager.default.temporaryDirectory.appending(path: "preview-\(getpid()).sqlite").path
    defer { try? FileManager.default.removeItem(atPath: file) }
    try BundleWriter.write(content, to: file)
    return try read(ContentStore.bundle(try BundleReader(path: file)))
}
