import Foundation
import TestSupport
import TextEscaping

/// The content of a disk after a power cut: the calls of a sync, replayed on a model that knows what was flushed to
/// disk.
///
/// The model is pessimistic: a file's bytes are safe only after an fsync of the file, a name only after an fsync of its
/// folder, and everything else survives or not, each independently.
final class DiskModel {
    private final class File {
        var bytes: [UInt8] = []
        var safe: [UInt8] = []
    }

    private enum Entry {
        case file(File)
        case link(String)
        case folder
    }

    /// The fate of data that is not safe.
    enum Luck: Hashable {
        /// None of it survives.
        case none
        /// Names survive, bytes do not: the empty files that a rename without a sync leaves.
        case namesOnly
        /// Each name and each file survives at random.
        case random(seed: UInt64)
    }

    private var entries: [String: Entry] = [:]
    private var safeEntries: [String: Entry] = [:]
    private var open: [Int: File] = [:]

    /// Starts from a store that was flushed to disk.
    ///
    /// - Parameter isPassedOver: True for names in it that belong to others.
    init(store: String, passingOver isPassedOver: (String) -> Bool = { _ in false }) throws {
        for name in FileManager.default.enumerator(atPath: store)?.compactMap({ $0 as? String }) ?? []
        where !isPassedOver(name) {
            let path = store + "/" + name
            if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path) {
                entries["/" + name] = .link(target)
            } else if let data = FileManager.default.contents(atPath: path) {
                let file = File()
                file.bytes = Array(data)
                file.safe = file.bytes
                entries["/" + name] = .file(file)
            } else {
                entries["/" + name] = .folder
            }
        }
        safeEntries = entries
    }

    /// Replays one line of the injector's log.
    func apply(_ line: Substring) {
        let words = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        func number(_ index: Int) -> Int { words.indices.contains(index) ? Int(words[index]) ?? -1 : -1 }
        switch words[0] {
        case "open": openFile(number(1), words[2], truncating: number(3) == 1)
        case "write": if let file = open[number(1)] { Self.write(words[3], to: file, at: number(2)) }
        case "cut": if let file = open[number(1)] { Self.cut(file, to: number(2)) }
        case "sync": sync(number(1), words[2])
        case "rename":
            entries[words[2]] = entries[words[1]]
            entries[words[1]] = nil
        case "remove": entries[words[1]] = nil
        case "link": entries[words[1]] = .link(words[2])
        case "folder": entries[words[1]] = entries[words[1]] ?? .folder
        default: break
        }
    }

    private func openFile(_ descriptor: Int, _ path: String, truncating: Bool) {
        if case .file(let file) = entries[path] {
            if truncating { file.bytes = [] }
            open[descriptor] = file
        } else {
            let file = File()
            entries[path] = .file(file)
            open[descriptor] = file
        }
    }

    private static func write(_ digits: String, to file: File, at offset: Int) {
        let bytes = Hex.decode(digits) ?? []
        let end = offset + bytes.count
        if file.bytes.count < end { file.bytes += [UInt8](repeating: 0, count: end - file.bytes.count) }
        file.bytes.replaceSubrange(offset..<end, with: bytes)
    }

    private static func cut(_ file: File, to length: Int) {
        file.bytes = Array(file.bytes.prefix(length))
        file.bytes += [UInt8](repeating: 0, count: max(0, length - file.bytes.count))
    }

    /// Flushes the names in a folder, or the bytes of a file.
    private func sync(_ descriptor: Int, _ path: String) {
        if path != "/", case .file(let file) = entries[path] ?? open[descriptor].map({ Entry.file($0) }) {
            file.safe = file.bytes
            return
        }
        let folder = path == "/" ? "/" : path + "/"
        func isIn(_ name: String) -> Bool {
            name.hasPrefix(folder) && !name.dropFirst(folder.count).contains("/")
        }
        for name in safeEntries.keys where isIn(name) && entries[name] == nil { safeEntries[name] = nil }
        for (name, entry) in entries where isIn(name) { safeEntries[name] = entry }
    }

    private static func toss(_ coins: inout SeededGenerator?) -> Bool? {
        guard var thrown = coins else { return nil }
        defer { coins = thrown }
        return Bool.random(using: &thrown)
    }

    /// Replaces a folder's content with its state after a power cut at this point. Files of others remain.
    func replace(_ folder: String, _ luck: Luck, passingOver isPassedOver: (String) -> Bool) throws {
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        // Deepest first; a folder that contains files of others is not empty, and remains.
        for name in names.sorted(by: >) where !isPassedOver(name) { remove(folder + "/" + name) }
        try write(to: folder, luck)
    }

    /// Writes the state after a power cut at this point.
    func write(to folder: String, _ luck: Luck) throws {
        var coins: SeededGenerator? = if case .random(let seed) = luck { SeededGenerator(seed: seed) } else { nil }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for name in Set(entries.keys).union(safeEntries.keys).sorted() {
            let takesNew = Self.toss(&coins) ?? (luck == .namesOnly)
            guard let entry = takesNew ? entries[name] : safeEntries[name] else { continue }
            let path = folder + name
            guard FileManager.default.fileExists(atPath: URL(filePath: path).deletingLastPathComponent().path) else {
                continue
            }
            switch entry {
            case .folder: try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            case .link(let target):
                try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
            case .file(let file):
                let takesBytes = Self.toss(&coins) ?? false
                try Data(takesBytes ? file.bytes : file.safe).write(to: URL(filePath: path))
            }
        }
    }
}
