import CZstd
import TUFMetadata

// Rules of this file. It reads bytes that were signed, and still believes none of them.
//   - Not a byte more is handed on than is signed for.
//   - zstd gets no larger window than the signed target names; with its buffers that bounds the memory: the smaller of
//     the window and the bundle's length, and half a megabyte.
//   - One frame, with nothing before or behind it.

/// Makes a bundle from a target's compressed bytes, piece by piece as they come.
///
/// ```swift
/// let applier = try PatchApplier(target, base: MappedFile(path: current))
/// try applier.apply(file: patch) { try bundle.append($0) }
/// ```
/// Once it returns, exactly the signed bundle was handed on; until then nothing of it may be used.
public final class PatchApplier {
    private let context: OpaquePointer
    private let base: MappedFile?
    private let target: ReleaseTarget
    private var digests: RunningDigests
    private var written = 0
    private var isFrameComplete = false

    /// - Parameter base: The bundle before, verified; `nil` for a whole bundle. It stays mapped meanwhile.
    public init(_ target: ReleaseTarget, base: MappedFile?) throws(PatchError) {
        guard let context = ZSTD_createDCtx() else { throw .cannotRun("no memory") }
        self.context = context
        self.base = base
        self.target = target
        digests = RunningDigests(expecting: target.bundle.digests)
        var result = ZSTD_DCtx_setParameter(context, ZSTD_d_windowLogMax, Int32(target.window))
        if let base, ZSTD_isError(result) == 0 {
            result = base.withBytes { ZSTD_DCtx_refPrefix(context, $0.baseAddress, $0.count) }
        }
        if ZSTD_isError(result) != 0 { throw .cannotRun(String(cString: ZSTD_getErrorName(result))) }
    }

    deinit { ZSTD_freeDCtx(context) }

    /// Applies a whole file.
    public func apply(file path: String, emit: (UnsafeRawBufferPointer) throws -> Void) throws {
        try readFile(path) { try feed($0, emit: emit) }
        try finish()
    }

    /// Takes in the next compressed bytes, and hands on what they yield.
    public func feed(_ bytes: UnsafeRawBufferPointer, emit: (UnsafeRawBufferPointer) throws -> Void) throws {
        var input = ZSTD_inBuffer(src: bytes.baseAddress, size: bytes.count, pos: 0)
        try withUnsafeTemporaryAllocation(byteCount: ZSTD_DStreamOutSize(), alignment: 16) { buffer in
            // A full buffer may mean that more is waiting in zstd, even when the input is used up.
            var mayHoldMore = false
            while input.pos < input.size || mayHoldMore {
                guard !isFrameComplete else {
                    if input.pos < input.size { throw PatchError.excess }
                    return
                }
                var output = ZSTD_outBuffer(dst: buffer.baseAddress, size: buffer.count, pos: 0)
                let result = ZSTD_decompressStream(context, &output, &input)
                guard ZSTD_isError(result) == 0 else { throw error(ZSTD_getErrorCode(result)) }
                try handOn(UnsafeRawBufferPointer(rebasing: buffer[..<output.pos]), emit)
                isFrameComplete = result == 0
                mayHoldMore = output.pos == output.size
            }
        }
    }

    /// Checks that all came, and that it is what was signed.
    public func finish() throws(PatchError) {
        guard isFrameComplete else { throw .truncated }
        guard written == target.bundle.length else {
            throw .wrongLength(signed: target.bundle.length, came: written)
        }
        if let algorithm = digests.mismatch() { throw .wrongDigest(algorithm) }
    }

    private func handOn(_ bytes: UnsafeRawBufferPointer, _ emit: (UnsafeRawBufferPointer) throws -> Void) throws {
        guard bytes.count <= target.bundle.length - written else {
            throw PatchError.wrongLength(signed: target.bundle.length, came: written + bytes.count)
        }
        guard !bytes.isEmpty else { return }
        written += bytes.count
        digests.update(bytes)
        try emit(bytes)
    }

    private func error(_ code: ZSTD_ErrorCode) -> PatchError {
        switch code {
        case ZSTD_error_prefix_unknown: .notZstd
        case ZSTD_error_frameParameter_windowTooLarge: .windowTooLarge(allowed: target.window)
        case ZSTD_error_memory_allocation: .cannotRun(String(cString: ZSTD_getErrorString(code)))
        default: .damaged(String(cString: ZSTD_getErrorString(code)))
        }
    }
}
