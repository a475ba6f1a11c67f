import BundlePatch
import TUFMetadata
import TextEscaping

/// The release files in a repository's targets folder.
struct ReleaseFiles {
    let folder: RepositoryFolder

    /// Compression levels of zstd. Whole bundles are compressed once and fetched by all; a higher level than 3 does not
    /// shorten patches.
    private enum Level {
        static let whole = 19
        static let patch = 3
    }

    /// A new release file, and its entry in targets metadata.
    struct NewFile {
        var target: ReleaseTarget
        var length: Int
        var entry: JSONValue
    }

    /// Compresses a bundle, by itself or as a patch, and installs it. A patch that is not shorter than `limit` is
    /// dropped.
    func make(_ target: ReleaseTarget, of new: MappedFile, from base: MappedFile?, below limit: Int = .max) throws
        -> NewFile?
    {
        let maker = PatchMaker(from: base, to: new, level: base == nil ? Level.whole : Level.patch)
        var target = target
        target.window = maker.window
        let staged = try folder.stage()
        try maker.run { try staged.append($0) }
        guard staged.length < limit else {
            try folder.remove(staged.name, in: .staging)
            return nil
        }
        let digest = staged.sha256
        try folder.install(
            staged, as: Self.file(of: target.name, digest: Hex.encode(digest)), in: base == nil ? .bundles : .patches)
        let entry: JSONValue = .object([
            "length": .integer(Int64(staged.length)), "hashes": FileDigests(sha256: digest).json,
            "custom": target.custom,
        ])
        return NewFile(target: target, length: staged.length, entry: entry)
    }

    /// The file name of a target: its digest, then its name (TUF §6.2).
    private static func file(of name: ExactString, digest: String) -> String {
        "\(digest).\(name.text.split(separator: "/").last ?? "")"
    }

    /// Reads the published bundle of a release.
    ///
    /// - Parameter emit: Receives the bytes. They are the signed ones only if this returns true.
    /// - Returns: False if the file is missing.
    func extract(_ release: Int, _ bundle: BundleDigests, _ emit: (UnsafeRawBufferPointer) throws -> Void) throws
        -> Bool
    {
        // A crash may have left another file with the same number.
        let paths = try folder.files(in: .bundles) { Self.release(ofFile: $0) == release }
            .map { folder.path(of: $0, in: .bundles) }
        let target = ReleaseTarget(
            release: release, schema: 1, published: Instant(secondsSince1970: 0), window: PatchWindow.maximumForWhole,
            bundle: bundle)
        for path in paths where (try? BundleUnpacker(target, base: nil).unpack(file: path) { _ in }) != nil {
            try BundleUnpacker(target, base: nil).unpack(file: path, emit: emit)
            return true
        }
        return false
    }

    /// Removes files that no client needs any more: those that neither these targets nor the previous ones list. The
    /// bundles of recent releases remain, because patches are made from them.
    func prune(listed: [Targets], bundlesFrom oldest: Int) throws {
        var needed: Set<String> = []
        for targets in listed {
            for (name, file) in targets.targets { needed.insert(Self.file(of: name, digest: file.digests.prefix)) }
        }
        for subfolder in [RepositoryFolder.Subfolder.bundles, .patches] {
            let old = try folder.files(in: subfolder) { name in
                guard let release = Self.release(ofFile: name), !needed.contains(name) else { return false }
                return subfolder == .patches || release < oldest
            }
            for name in old { try folder.remove(name, in: subfolder) }
        }
    }

    /// The release of `<digest>.<release>.sqlite.zst` or `<digest>.<from>-<release>.zst`; `nil` for names that this
    /// program does not use.
    private static func release(ofFile name: String) -> Int? {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard let digest = parts.first, digest.utf8.count == 64, Hex.decode(String(digest)) != nil else { return nil }
        switch parts.dropFirst(2) {
        case ["sqlite", "zst"]: return Int(parts[1])
        case ["zst"]:
            let ends = parts[1].split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
            return ends.count == 2 && !ends.contains(nil) ? ends[1] : nil
        default: return nil
        }
    }
}
