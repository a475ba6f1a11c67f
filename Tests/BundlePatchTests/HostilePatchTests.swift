import BundlePatch
import TestSupport
import Testing

private let old = Samples.noise(100_000)
private let new = Array(old[..<50_000]) + Samples.noise(1_000, seed: 2) + Array(old[50_000...])

@Test func aPatchAgainstTheWrongBase() throws {
    let folder = try TemporaryFolder()
    let sample = try Samples.patch(from: old, to: new, in: folder)
    let other = try Samples.write(Samples.noise(100_000, seed: 3), "other", in: folder)
    #expect(throws: PatchError.self) { try Samples.apply(sample.bytes, sample.target, base: other) }
    #expect(throws: PatchError.self) { try Samples.apply(sample.bytes, sample.target, base: nil) }
    #expect(try sample.target.base?.bundle.matches(fileAt: other.path) == false)
    #expect(try sample.target.base?.bundle.matches(fileAt: folder.file("old")) == true)
}

@Test func aPatchCutAnywhere() throws {
    let folder = try TemporaryFolder()
    let sample = try Samples.patch(from: old, to: new, in: folder)
    for length in stride(from: 0, to: sample.bytes.count, by: 7) {
        #expect(throws: PatchError.truncated) {
            try Samples.apply(Array(sample.bytes.prefix(length)), sample.target, base: sample.base)
        }
    }
}

@Test func aPatchWithTrailingData() throws {
    let folder = try TemporaryFolder()
    let sample = try Samples.patch(from: old, to: new, in: folder)
    for more in [[0], sample.bytes] as [[UInt8]] {
        #expect(throws: PatchError.trailingData) {
            try Samples.apply(sample.bytes + more, sample.target, base: sample.base)
        }
    }
}

/// About fifty bytes that unpack to a megabyte of zeros; the signed length is three bytes.
@Test func aCompressedBombIsStoppedAtTheFirstByteTooMany() throws {
    let folder = try TemporaryFolder()
    let sample = try Samples.patch(from: nil, to: Array(repeating: 0, count: 1_000_000), in: folder)
    var target = sample.target
    target.bundle = BundleDigests(length: 3, sha256: Array(repeating: 0, count: 32))
    let unpacker = try BundleUnpacker(target, base: nil)
    var emitted = 0
    #expect(throws: PatchError.self) {
        try sample.bytes.withUnsafeBytes { try unpacker.feed($0) { emitted += $0.count } }
    }
    #expect(emitted == 0)
}

@Test func aWindowLargerThanTheSignedOne() throws {
    let folder = try TemporaryFolder()
    // Content that fits one buffer needs no window at all.
    var sample = try Samples.patch(from: old, to: old + old, in: folder)
    sample.target.window = 10
    #expect(throws: PatchError.windowTooLarge(allowed: 10)) {
        _ = try Samples.apply(sample.bytes, sample.target, base: sample.base)
    }
}

@Test(arguments: [Array("not zstd at all".utf8), Array("SQLite format 3\0".utf8)])
func somethingElseThanZstd(bytes: [UInt8]) throws {
    let folder = try TemporaryFolder()
    let sample = try Samples.patch(from: nil, to: new, in: folder)
    #expect(throws: PatchError.notZstd) { try Samples.apply(bytes, sample.target, base: nil) }
}

/// Whichever bit is flipped, the result is an error or exactly the signed bundle, never other bytes.
@Test func aFlippedBitNeverYieldsAnotherBundle() throws {
    let folder = try TemporaryFolder()
    let sample = try Samples.patch(from: old, to: new, in: folder)
    for index in stride(from: 0, to: sample.bytes.count, by: 3) {
        var bytes = sample.bytes
        bytes[index] ^= 1 << UInt8(index % 8)
        let result = try? Samples.apply(bytes, sample.target, base: sample.base)
        #expect(result == nil || result == new, "byte \(index)")
    }
}

@Test func anotherBundleThanTheSignedOne() throws {
    let folder = try TemporaryFolder()
    var sample = try Samples.patch(from: nil, to: new, in: folder)
    sample.target.bundle = BundleDigests(length: new.count, sha256: Array(repeating: 7, count: 32))
    #expect(throws: PatchError.wrongDigest(.sha256)) { try Samples.apply(sample.bytes, sample.target, base: nil) }
    sample.target.bundle = BundleDigests(length: new.count + 1, sha256: Array(repeating: 7, count: 32))
    #expect(throws: PatchError.wrongLength(signed: new.count + 1, actual: new.count)) {
        try Samples.apply(sample.bytes, sample.target, base: nil)
    }
}

@Test(arguments: ["/nonexistent", "/dev/null", "/"])
func onlyARegularFileIsABase(path: String) {
    #expect(throws: PatchError.self) { try MappedFile(path: path) }
}
