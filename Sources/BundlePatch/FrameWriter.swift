import CZstd

/// Writes one zstd frame in one thread, because multithreaded compression finds fewer matches. The same bytes and the
/// same version of zstd give the same frame.
final class FrameWriter {
    private let context: OpaquePointer
    private let prefix: MappedFile?

    /// - Parameter prefix: The data that the frame is made against; it stays mapped as long as the writer exists.
    init(_ settings: [(ZSTD_cParameter, Int)], prefix: MappedFile? = nil) throws {
        guard let context = ZSTD_createCCtx() else { throw PatchError.cannotRun("no memory") }
        self.context = context
        self.prefix = prefix
        for (parameter, value) in settings {
            try checked(ZSTD_CCtx_setParameter(context, parameter, Int32(value)))
        }
        if let prefix {
            try checked(prefix.withBytes { ZSTD_CCtx_refPrefix(context, $0.baseAddress, $0.count) })
        }
    }

    deinit { ZSTD_freeCCtx(context) }

    /// Announces the length of the data, to be stated in the frame's header.
    func expect(_ length: Int) throws { try checked(ZSTD_CCtx_setPledgedSrcSize(context, UInt64(length))) }

    /// Consumes the next bytes, and passes on the compressed ones.
    func feed(
        _ bytes: UnsafeRawBufferPointer, isLast: Bool = false, emit: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        var input = ZSTD_inBuffer(src: bytes.baseAddress, size: bytes.count, pos: 0)
        try withUnsafeTemporaryAllocation(byteCount: ZSTD_CStreamOutSize(), alignment: 16) { buffer in
            while true {
                var output = ZSTD_outBuffer(dst: buffer.baseAddress, size: buffer.count, pos: 0)
                let left = try checked(
                    ZSTD_compressStream2(context, &output, &input, isLast ? ZSTD_e_end : ZSTD_e_continue))
                if output.pos > 0 { try emit(UnsafeRawBufferPointer(rebasing: buffer[..<output.pos])) }
                if isLast ? left == 0 : input.pos == input.size { return }
            }
        }
    }

    /// Returns zstd's result, or throws its error.
    @discardableResult
    private func checked(_ result: Int) throws -> Int {
        guard ZSTD_isError(result) == 0 else { throw PatchError.cannotRun(String(cString: ZSTD_getErrorName(result))) }
        return result
    }
}
