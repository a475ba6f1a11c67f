import BundleStore
import ContentModel
import Foundation

extension FixedContent {
    /// The fixture in the form that the compiler produces.
    public static var bundle: BundleContent {
        BundleContent(
            manifest: manifest, words: languages.compactMap(words), topics: topics.values.sorted { $0.id < $1.id },
            pages: pages.values.sorted { $0.id < $1.id },
            texts: pages.keys.sorted().flatMap { page in languages.compactMap { text(page, $0) } },
            facts: facts.values.sorted { $0.id < $1.id },
            sources: [
                Source(id: source, title: "A law", publisher: "A court", address: "https://example.org", date: day)
            ])
    }

    /// A bundle with this number of pages, each a copy of the long one.
    public static func bundle(pages count: Int) -> BundleContent {
        var content = bundle
        guard let page = pages[long] else { return content }
        for number in 0..<count {
            guard let id = PageID(rawValue: "copy-\(number)") else { continue }
            var copy = page
            copy.id = id
            content.pages.append(copy)
            content.texts += languages.compactMap { language in
                text(long, language).map { text in
                    var text = text
                    text.page = id
                    return text
                }
            }
        }
        return content
    }
}

/// A folder that is removed with the test.
public final class TemporaryFolder: Sendable {
    /// The folder's path.
    public let path: String

    /// Creates a new folder.
    ///
    /// - Parameter inMemory: True for tests that flush a thousand files to disk; if there is no memory file system, the
    ///   folder is in the usual place.
    public init(inMemory: Bool = false) throws {
        let memory = URL(filePath: "/dev/shm")
        let isThere = inMemory && FileManager.default.isWritableFile(atPath: memory.path)
        let parent = isThere ? memory : FileManager.default.temporaryDirectory
        let url = parent.appending(path: "senda-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

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

/// Numbers that look random and are the same in every run (SplitMix64).
public struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// Starts from a seed.
    public init(seed: UInt64) { state = seed }

    /// The next number.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
