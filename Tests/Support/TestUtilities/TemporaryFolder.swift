import Foundation
import Synchronization

/// A folder for the files of a test, removed with the last reference to it, or at the latest when the tests end.
public final class TemporaryFolder: Sendable {
    /// The folder's path.
    public let path: String

    /// Creates a new folder.
    ///
    /// - Parameter inMemory: True for tests that flush a thousand files to disk; if there is no memory file system, the
    ///   folder is in the usual place.
    public init(inMemory: Bool = false) throws {
        path = (inMemory ? TestRun.inMemory : TestRun.onDisk) + "/\(TestRun.count.add(1, ordering: .relaxed).newValue)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }

    /// The folder of all temporary folders: a `TMPDIR` for programs that leave files behind when they are killed.
    public static var all: String { TestRun.onDisk }

    /// The path of a file in the folder.
    public func file(_ name: String) -> String { path + "/" + name }

    /// Writes a file, with its parent folders.
    public func write(_ text: String, to name: String) throws {
        let url = URL(filePath: file(name))
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// The folders that hold all temporary folders of this process. What a static property keeps is removed by `atexit`,
/// what a killed process left by the next process.
private enum TestRun {
    static let onDisk = create(in: FileManager.default.temporaryDirectory.path)
    static let inMemory = FileManager.default.isWritableFile(atPath: memory) ? create(in: memory) : onDisk

    static let count = Atomic(0)

    private static let memory = "/dev/shm"
    private static let prefix = "senda-tests-"
    private static let created = Mutex<[String]>([])

    private static func create(in parent: String) -> String {
        removeAbandoned(in: parent)
        let path = "\(parent)/\(prefix)\(getpid())"
        try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        created.withLock { $0.append(path) }
        atexit { TestRun.removeAll() }
        return path
    }

    private static func removeAll() {
        for path in created.withLock({ $0 }) { try? FileManager.default.removeItem(atPath: path) }
    }

    private static func removeAbandoned(in parent: String) {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? [] where name.hasPrefix(prefix) {
            guard let process = pid_t(name.dropFirst(prefix.count)), kill(process, 0) != 0, errno == ESRCH else {
                continue
            }
            try? FileManager.default.removeItem(atPath: "\(parent)/\(name)")
        }
    }
}
