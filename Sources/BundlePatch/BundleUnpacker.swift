import TUFMetadata

// Rules of this file. It does not trust its input, although the input is signed.
//   - No more bytes are emitted than the signed length.
//   - zstd gets no larger window than the signed target states; this and the size of its buffers bound the memory, see
//     below.
//   - There is one frame, with nothing before or after it. In a patch it contains a second frame, which may not be
//     longer than zstd's upper bound for the signed length.

/// Makes a bundle from a target's compressed bytes, piece by piece.
///
/// ```swift
/// let unpacker = try BundleUnpacker(target, base: MappedFile(path: current))
/// try unpacker.unpack(file: patch) { try bundle.append($0) }
/// ```
/// Once it returns, exactly the signed bundle has been emitted; until then none of it may be used.
///
/// ## Memory
/// Whatever the bytes claim, unpacking uses no more than
/// ```
/// min(2^window, bundle length)     what zstd refers back to; both numbers are signed
///   + 2^21, for a patch            the window of its outer frame
///   + 2^21                         contexts and buffers; about half of it was measured
/// ```
/// and never more than a gigabyte and four megabytes, because ``PatchWindow/allowed`` ends at 30. zstd reserves the
/// addresses of the whole window at once but uses only what it fills, which is at most the bundle's length. The base is
/// mapped: its pages count as resident, but can be reclaimed at any time.
public final class BundleUnpacker {
    /// The reader of a patch's outer frame; `nil` for a whole bundle.
    private let outer: FrameReader?
    private let inner: FrameReader
    private let target: ReleaseTarget
    private var digests: RunningDigests
    private var innerLength = 0
    private var written = 0

    /// - Parameter base: The verified bundle that a patch is applied to; `nil` for a whole bundle. It stays mapped as
    ///   long as the unpacker exists.
    public init(_ target: ReleaseTarget, base: MappedFile?) throws(PatchError) {
        outer = base == nil ? nil : try FrameReader(window: PatchWindow.outer)
        inner = try FrameReader(window: target.window, prefix: base)
        self.target = target
        digests = RunningDigests(expecting: target.bundle.digests)
    }

    /// Unpacks a whole file.
    public func unpack(file path: String, emit: (UnsafeRawBufferPointer) throws -> Void) throws {
        try readFile(path) { piece in try piece.withUnsafeBytes { try feed($0, emit: emit) } }
        try finish()
    }

    /// Consumes the next compressed bytes, and passes on the decompressed ones.
    public func feed(_ bytes: UnsafeRawBufferPointer, emit: (UnsafeRawBufferPointer) throws -> Void) throws {
        guard let outer else { return try inner.feed(bytes) { try emitChecked($0, emit) } }
        try outer.feed(bytes) { piece in
            innerLength += piece.count
            // zstd's own bound, with an allowance for small files (ZSTD_COMPRESSBOUND).
            guard innerLength - target.bundle.length <= (target.bundle.length >> 8) + 1024 else {
                throw PatchError.trailingData
            }
            try inner.feed(piece) { try emitChecked($0, emit) }
        }
    }

    /// Checks that the result is complete, and that it is the signed bundle.
    public func finish() throws(PatchError) {
        guard inner.isComplete, outer?.isComplete ?? true else { throw .truncated }
        guard written == target.bundle.length else {
            throw .wrongLength(signed: target.bundle.length, actual: written)
        }
        if let algorithm = digests.mismatch() { throw .wrongDigest(algorithm) }
    }

    private func emitChecked(_ bytes: UnsafeRawBufferPointer, _ emit: (UnsafeRawBufferPointer) throws -> Void) throws {
        guard bytes.count <= target.bundle.length - written else {
            throw PatchError.wrongLength(signed: target.bundle.length, actual: written + bytes.count)
        }
        written += bytes.count
        digests.update(bytes)
        try emit(bytes)
    }
}
