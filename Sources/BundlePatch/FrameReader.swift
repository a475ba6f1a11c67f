import CZstd

/// Reads one zstd frame piece by piece; nothing may precede or follow it.
final class FrameReader {
    private let context: OpaquePointer
    private let prefix: MappedFile?
    private let window: Int
    private(set) var isComplete = false

    /// - Parameters:
    ///   - window: The maximum distance that zstd may look back, as the base-2 logarithm of bytes.
    ///   - prefix: The data that the frame was made against; it stays mapped as long as the reader exists.
    init(window: Int, prefix: MappedFile? = nil) throws(PatchError) {
        guard let context = ZSTD_createDCtx() else { throw .cannotRun("no memory") }
        self.context = context
        self.window = window
        self.prefix = prefix
        var result = ZSTD_DCtx_setParameter(context, ZSTD_d_windowLogMax, Int32(window))
        if let prefix, ZSTD_isError(result) == 0 {
            result = prefix.withBytes { ZSTD_DCtx_refPrefix(context, $0.baseAddress, $0.count) }
        }
        if ZSTD_isError(result) != 0 { throw .cannotRun(String(cString: ZSTD_getErrorName(result))) }
    }

    deinit { ZSTD_freeDCtx(context) }

    /// Consumes the next compressed bytes, and passes on the decompressed ones.
    func feed(_ bytes: UnsafeRawBufferPointer, emit: (UnsafeRawBufferPointer) throws -> Void) throws {
        var input = ZSTD_inBuffer(src: bytes.baseAddress, size: bytes.count, pos: 0)
        try withUnsafeTemporaryAllocation(byteCount: ZSTD_DStreamOutSize(), alignment: 16) { buffer in
            // A full buffer may mean that zstd holds more, even when the input is used up.
            var mayHoldMore = false
            while input.pos < input.size || mayHoldMore {
                guard !isComplete else {
                    if input.pos < input.size { throw PatchError.trailingData }
                    return
                }
                var output = ZSTD_outBuffer(dst: buffer.baseAddress, size: buffer.count, pos: 0)
                let result = ZSTD_decompressStream(context, &output, &input)
                guard ZSTD_isError(result) == 0 else { throw error(ZSTD_getErrorCode(result)) }
                if output.pos > 0 { try emit(UnsafeRawBufferPointer(rebasing: buffer[..<output.pos])) }
                isComplete = result == 0
                mayHoldMore = output.pos == output.size
            }
        }
    }

    private func error(_ code: ZSTD_ErrorCode) -> PatchError {
        switch code {
        case ZSTD_error_prefix_unknown: .notZstd
        case ZSTD_error_frameParameter_windowTooLarge: .windowTooLarge(allowed: window)
        case ZSTD_error_memory_allocation: .cannotRun(String(cString: ZSTD_getErrorString(code)))
        default: .damaged(String(cString: ZSTD_getErrorString(code)))
        }
    }
}
