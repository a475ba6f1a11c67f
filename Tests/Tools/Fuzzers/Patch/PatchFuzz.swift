import BundlePatch
import Foundation
import TUFMetadata
import TestUtilities

/// The invariants of applying any bytes: no crash, not a byte more than was signed for, and no other bundle.
enum PatchFuzz {
    /// An unexpected result.
    struct Violation: Error {
        let what: String
    }

    private static let old = noise(70_000, seed: 1)
    private static let new = Array(old[30_000...]) + noise(500, seed: 2) + Array(repeating: 7, count: 90_000) + old

    /// The two bundles, mapped from files whose names are gone again, and the digests of the new one.
    private static let files = Result {
        let folder = try TemporaryFolder()
        for (name, bytes) in [("old", old), ("new", new)] {
            try Data(bytes).write(to: URL(filePath: folder.file(name)))
        }
        return (
            old: try MappedFile(path: folder.file("old")), new: try MappedFile(path: folder.file("new")),
            digests: try BundleDigests(ofFileAt: folder.file("new"))
        )
    }

    /// Tries one input as a patch, as a whole bundle, and as the signed description of one.
    static func run(_ bytes: UnsafeRawBufferPointer) throws {
        for isPatch in [true, false] { try apply(bytes, isPatch) }
        try read(Array(bytes))
    }

    private static func apply(_ bytes: UnsafeRawBufferPointer, _ isPatch: Bool) throws {
        let files = try files.get()
        let target = ReleaseTarget(
            release: 2, schema: 1, published: Instant(secondsSince1970: 0), window: 18, bundle: files.digests)
        let unpacker = try BundleUnpacker(target, base: isPatch ? files.old : nil)
        var made: [UInt8] = []
        do {
            // In two pieces, as a carrier may deliver it.
            let middle = bytes.count / 2
            for piece in [bytes[..<middle], bytes[middle...]] {
                try unpacker.feed(UnsafeRawBufferPointer(rebasing: piece)) { made += $0 }
            }
            try unpacker.finish()
        } catch is PatchError {
            guard made.count <= new.count else { throw Violation(what: "\(made.count) bytes were handed on") }
            return
        }
        guard made == new else { throw Violation(what: "another bundle was handed on") }
    }

    private static func read(_ bytes: [UInt8]) throws {
        guard let value = try? JSONParser.parse(bytes), let targets = try? Targets(signed: SignedObject(value)),
            let releases = try? ReleaseTarget.all(in: targets)
        else { return }
        for (target, _) in releases where !PatchWindow.allowed.contains(target.window) || target.release < 1 {
            throw Violation(what: "a target that may not be: \(target)")
        }
    }

    /// Valid patches and whole bundles at several levels, and their signed descriptions.
    static func seeds() throws -> [[UInt8]] {
        let files = try files.get()
        var seeds: [[UInt8]] = []
        for (base, level) in [(files.old, 1), (files.old, 9), (files.old, 19), (nil, 3), (nil, 19)] {
            let maker = PatchMaker(from: base, to: files.new, level: level)
            var bytes: [UInt8] = []
            try maker.run { bytes += $0 }
            seeds.append(bytes)
        }
        for base in [nil, ReleaseTarget.Base(release: 1, bundle: files.digests)] {
            let target = ReleaseTarget(
                release: 2, schema: 1, published: Instant(secondsSince1970: 0), isUrgent: true, window: 18,
                bundle: files.digests, base: base)
            let file: JSONValue = .object([
                "length": .integer(1), "hashes": FileDigests(sha256: Array(repeating: 1, count: 32)).json,
                "custom": target.custom,
            ])
            let signed: JSONValue = .object([
                "_type": "targets", "spec_version": "1.0.34", "version": .integer(1), "expires": "2030-01-01T00:00:00Z",
                "targets": .object(JSONObject([target.name: file])),
            ])
            seeds.append(signed.jsonBytes)
        }
        return seeds
    }

    private static func noise(_ count: Int, seed: UInt64) -> [UInt8] {
        var state = seed
        return (0..<count).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: state >> 56)
        }
    }
}
