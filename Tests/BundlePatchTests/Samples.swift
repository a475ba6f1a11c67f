import BundlePatch
import Foundation
import TUFMetadata
import TestSupport

/// Sample bundles and patches.
enum Samples {
    /// Bytes that do not compress; the same for the same seed.
    static func noise(_ count: Int, seed: UInt64 = 1) -> [UInt8] {
        var state = seed
        return (0..<count).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: state >> 56)
        }
    }

    static func write(_ bytes: [UInt8], _ name: String, in folder: TemporaryFolder) throws -> MappedFile {
        try Data(bytes).write(to: URL(filePath: folder.file(name)))
        return try MappedFile(path: folder.file(name))
    }

    /// A patch, or a whole file, with the values that a publisher would sign for it.
    static func patch(
        from old: [UInt8]?, to new: [UInt8], in folder: TemporaryFolder
    ) throws -> (bytes: [UInt8], target: ReleaseTarget, base: MappedFile?) {
        let base = try old.map { try write($0, "old", in: folder) }
        let maker = PatchMaker(from: base, to: try write(new, "new", in: folder), level: 3)
        var bytes: [UInt8] = []
        try maker.run { bytes += $0 }
        let from = try base.map { ReleaseTarget.Base(release: 41, bundle: try BundleDigests(ofFileAt: $0.path)) }
        let target = ReleaseTarget(
            release: 42, schema: 1, published: Instant(secondsSince1970: 1_795_478_400), window: maker.window,
            bundle: try BundleDigests(ofFileAt: folder.file("new")), base: from)
        return (bytes, target, base)
    }

    static func apply(
        _ bytes: [UInt8], _ target: ReleaseTarget, base: MappedFile?, piece: Int = 65_536
    ) throws -> [UInt8] {
        let unpacker = try BundleUnpacker(target, base: base)
        var result: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: piece) {
            let end = min(start + piece, bytes.count)
            try bytes[start..<end].withUnsafeBytes { try unpacker.feed($0) { result += $0 } }
        }
        try unpacker.finish()
        return result
    }
}
