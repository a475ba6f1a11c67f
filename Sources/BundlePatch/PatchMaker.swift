import CZstd

/// Makes the bytes from which a bundle can be had: by itself, or from one before it.
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

    /// Compresses in one thread: several find less. The same files and the same zstd give the same bytes.
    public func run(_ emit: (UnsafeRawBufferPointer) throws -> Void) throws {
        guard let context = ZSTD_createCCtx() else { throw PatchError.cannotRun("no memory") }
        defer { ZSTD_freeCCtx(context) }
        try configure(context)
        try withOptionalBytes(of: base) { prefix in
            if let prefix { try checked(ZSTD_CCtx_refPrefix(context, prefix.baseAddress, prefix.count)) }
            try new.withBytes { try compress($0, context, emit) }
        }
    }

    private func configure(_ context: OpaquePointer) throws {
        var settings = [
            (ZSTD_c_compressionLevel, level), (ZSTD_c_windowLog, window), (ZSTD_c_checksumFlag, 1),
            (ZSTD_c_enableLongDistanceMatching, 1),
        ]
        if base != nil {
            // Measured on bundles of 30 MB. One position in four is remembered, so that a larger table would stay empty.
            settings += [
                (ZSTD_c_ldmHashLog, min(24, window - 2)), (ZSTD_c_ldmMinMatch, 32), (ZSTD_c_ldmHashRateLog, 2),
            ]
        }
        for (parameter, value) in settings {
            try checked(ZSTD_CCtx_setParameter(context, parameter, Int32(value)))
        }
        try checked(ZSTD_CCtx_setPledgedSrcSize(context, UInt64(new.count)))
    }

    private func compress(
        _ bytes: UnsafeRawBufferPointer, _ context: OpaquePointer, _ emit: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        var input = ZSTD_inBuffer(src: bytes.baseAddress, size: bytes.count, pos: 0)
        try withUnsafeTemporaryAllocation(byteCount: ZSTD_CStreamOutSize(), alignment: 16) { buffer in
            while true {
                var output = ZSTD_outBuffer(dst: buffer.baseAddress, size: buffer.count, pos: 0)
                let left = try checked(ZSTD_compressStream2(context, &output, &input, ZSTD_e_end))
                try emit(UnsafeRawBufferPointer(rebasing: buffer[..<output.pos]))
                if left == 0 { return }
            }
        }
    }
}

/// Lends the bytes of a file that may not be there.
func withOptionalBytes<Value>(
    of file: MappedFile?, _ body: (UnsafeRawBufferPointer?) throws -> Value
) rethrows -> Value {
    guard let file else { return try body(nil) }
    return try file.withBytes { try body($0) }
}

/// zstd's result, or its error.
@discardableResult
private func checked(_ result: Int) throws -> Int {
    guard ZSTD_isError(result) == 0 else { throw PatchError.cannotRun(String(cString: ZSTD_getErrorName(result))) }
    return result
}
