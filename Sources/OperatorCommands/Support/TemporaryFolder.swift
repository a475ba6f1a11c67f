import DurableFiles
import Foundation

/// Calls a function with a folder that is removed afterwards.
func withTemporaryFolder<Value>(_ body: (String) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appending(path: "sendactl-\(UUID().uuidString)").path
    guard mkdir(folder, 0o700) == 0 else {
        throw cannotWrite(folder, FileError("make folder", folder), advice: temporaryAdvice)
    }
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try body(folder)
}
