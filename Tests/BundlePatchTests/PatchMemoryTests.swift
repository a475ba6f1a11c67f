import BundlePatch
import Foundation
import TUFMetadata
import TestSupport
import Testing

/// A hostile publisher's claim about a target, and the memory that unpacking it may use.
struct Claim: Codable, CustomTestStringConvertible {
    let testDescription: String
    let isPatch: Bool
    /// The signed window and the window that the frame claims, as base-2 logarithms of bytes.
    let signed: Int
    let claimed: Int
    /// The signed length, in bytes; the frame yields a gigabyte.
    var length: Int

    static let all = [
        Claim(testDescription: "patch, the greatest window", isPatch: true, signed: 30, claimed: 30, length: 48 << 20),
        Claim(testDescription: "whole, the greatest window", isPatch: false, signed: 30, claimed: 30, length: 48 << 20),
        Claim(testDescription: "patch, a small window", isPatch: true, signed: 20, claimed: 20, length: 48 << 20),
        Claim(testDescription: "patch, more than is signed", isPatch: true, signed: 20, claimed: 30, length: 48 << 20),
    ]

    /// The bound in the comment of `BundleUnpacker`.
    var bound: Int { min(1 << signed, length) + (isPatch ? 1 << 21 : 0) + 1 << 21 }

    /// A frame of one-byte blocks, announced 131,072 times; RFC 8878, section 3.1.1.
    private var frame: [UInt8] {
        let block: [UInt8] = [0x02, 0x00, 0x10, 0x55]
        return Self.header(window: claimed) + Array(repeatElement(block, count: 8191).joined()) + [
            0x03, 0x00, 0x10, 0x55,
        ]
    }

    /// The frame; for a patch, inside an outer frame that does not compress it.
    var bytes: [UInt8] {
        guard isPatch else { return frame }
        let header = UInt32(frame.count) << 3 | 1
        return Self.header(window: 21) + [0, 8, 16].map { UInt8(truncatingIfNeeded: header >> $0) } + frame
    }

    /// A frame header without the content's length or a checksum.
    private static func header(window: Int) -> [UInt8] { [0x28, 0xB5, 0x2F, 0xFD, 0x00, UInt8(window - 10) << 3] }

    /// Unpacks the target in this process, and returns the growth of peak resident memory, in bytes.
    func peak() throws -> Int {
        // Code that runs for the first time becomes resident as well.
        var small = self
        small.length = 1
        try small.apply()
        _ = try Self.maximumResident()
        try "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .utf8)
        let before = try Self.maximumResident()
        try apply()
        return try Self.maximumResident() - before
    }

    private func apply() throws {
        let folder = try TemporaryFolder()
        let base = isPatch ? try Samples.write([1, 2, 3], "base", in: folder) : nil
        let target = ReleaseTarget(
            release: 2, schema: 1, published: Instant(secondsSince1970: 0), window: signed,
            bundle: BundleDigests(length: length, sha256: Array(repeating: 0, count: 32)))
        let unpacker = try BundleUnpacker(target, base: base)
        #expect(throws: PatchError.self) { try bytes.withUnsafeBytes { try unpacker.feed($0) { _ in } } }
    }

    private static func maximumResident() throws -> Int {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") })
        return try #require(Int(line.filter(\.isNumber))) * 1024
    }
}

/// Runs each claim in a process of its own, where no other test uses memory.
@Test(arguments: Claim.all)
func theMemoryOfAHostilePatchIsBounded(claim: Claim) async throws {
    let result = await #expect(processExitsWith: .success, observing: [\.standardOutputContent]) { [claim] in
        print("peak \(try claim.peak())")
    }
    let output = String(decoding: try #require(result).standardOutputContent, as: UTF8.self)
    let line = try #require(output.split(separator: "\n").last { $0.hasPrefix("peak ") })
    let peak = try #require(Int(line.dropFirst(5)))
    print("memory of \(claim.testDescription): \(peak) bytes at most, bound \(claim.bound)")
    #expect(peak <= claim.bound)
}
