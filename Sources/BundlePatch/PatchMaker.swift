import CZstd

/// Compresses a bundle, either whole or as a patch to an earlier one.
///
/// A patch is two frames, one inside the other. The inner frame is made against the old bundle: every 128 kB of the new
/// bundle takes 14 bytes in it even if nothing changed, nearly the same 14 each time. The outer frame compresses them:
/// a changed sentence in 40 MB takes 3 kB instead of 7.
public struct PatchMaker {
    /// The old bundle; `nil` to compress the new one whole.
    public let base: MappedFile?
    /// The new bundle.
    public let new: MappedFile
    /// The compression level, 1 to 19.
    public let level: Int
    /// The base-2 logarithm of the bytes that zstd looks back; the target must state it.
    public let window: Int

    /// Chooses the smallest window that covers both bundles, within the maximum of ``PatchWindow``.
    public init(from base: MappedFile?, to new: MappedFile, level: Int) {
        self.base = base
        self.new = new
        self.level = level
        window = base.map { PatchWindow.bits(old: $0.count, new: new.count) } ?? PatchWindow.bits(whole: new.count)
    }

    /// Compresses the bundle, and passes on the result piece by piece.
    public func run(_ emit: (UnsafeRawBufferPointer) throws -> Void) throws {
        var settings = [
            (ZSTD_c_compressionLevel, level), (ZSTD_c_windowLog, window), (ZSTD_c_checksumFlag, 1),
            (ZSTD_c_enableLongDistanceMatching, 1),
        ]
        guard let base else { return try compress(settings, emit) }
        // Measured on bundles of 40 MB. zstd remembers one position in four, so a larger table would stay mostly empty.
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
