import CZstd

/// Makes the compressed bytes of a bundle: of a whole one, or of a patch to an earlier one.
///
/// A patch is two frames, one inside the other. The inner one is made against the old bundle; in it every 128 kB of new
/// bundle cost 14 bytes even if nothing changed, nearly the same 14 each time. The outer frame compresses those: 3 kB
/// instead of 7 for one sentence in 40 MB.
public struct PatchMaker {
    /// The old file; `nil` for a file by itself.
    public let base: MappedFile?
    /// The new file.
    public let new: MappedFile
    /// The compression level, 1 to 19.
    public let level: Int
    /// The distance that zstd looks back; the target must state it.
    public let window: Int

    /// Chooses the smallest window that covers everything.
    public init(from base: MappedFile?, to new: MappedFile, level: Int) {
        self.base = base
        self.new = new
        self.level = level
        window = base.map { PatchWindow.bits(old: $0.count, new: new.count) } ?? PatchWindow.bits(whole: new.count)
    }

    /// Compresses, and passes on the result.
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
