import CZstd

/// Makes the bytes from which a bundle can be had: by itself, or from one before it.
///
/// A patch is two frames, one in the other. The inner one is made against the old bundle; in it every 128 kB of new bundle
/// cost 14 bytes even where nothing changed, nearly the same 14 each time, and those the outer frame folds up: 3 kB instead
/// of 7 for one sentence in 40 MB.
public struct PatchMaker {
    /// What the old file is to the new one; `nil` for a file by itself.
    public let base: MappedFile?
    /// The file to have.
    public let new: MappedFile
    /// How hard zstd tries, 1 to 19.
    public let level: Int
    /// How far back it looks; to be named in the target.
    public let window: Int

    /// Takes the least window that reaches over all.
    public init(from base: MappedFile?, to new: MappedFile, level: Int) {
        self.base = base
        self.new = new
        self.level = level
        window = base.map { PatchWindow.bits(old: $0.count, new: new.count) } ?? PatchWindow.bits(whole: new.count)
    }

    /// Compresses, and hands on what comes of it.
    public func run(_ emit: (UnsafeRawBufferPointer) throws -> Void) throws {
        var settings = [
            (ZSTD_c_compressionLevel, level), (ZSTD_c_windowLog, window), (ZSTD_c_checksumFlag, 1),
            (ZSTD_c_enableLongDistanceMatching, 1),
        ]
        guard let base else { return try compress(settings, emit) }
        // Measured on bundles of 40 MB. One position in four is remembered, so that a larger table would stay empty.
        settings += [(ZSTD_c_ldmHashLog, min(24, window - 2)), (ZSTD_c_ldmMinMatch, 64), (ZSTD_c_ldmHashRateLog, 2)]
        let outer = try FrameWriter([(ZSTD_c_compressionLevel, 3), (ZSTD_c_windowLog, PatchWindow.outer)])
        try compress(settings, against: base) { try outer.feed($0, emit: emit) }
        try outer.feed(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true, emit: emit)
    }

    private func compress(
        _ settings: [(ZSTD_cParameter, Int)], against prefix: MappedFile? = nil,
        _ emit: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        let frame = try FrameWriter(settings, prefix: prefix)
        try frame.expect(new.count)
        try new.withBytes { try frame.feed($0, isLast: true, emit: emit) }
    }
}
