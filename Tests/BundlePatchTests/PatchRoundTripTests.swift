import BundlePatch
import TestSupport
import Testing

/// A change to a bundle, and the maximum length of a patch for it.
struct Change: CustomTestStringConvertible {
    let testDescription: String
    let old: [UInt8]?
    let new: [UInt8]
    let maximumBytes: Int

    static let all: [Change] = {
        let content = Samples.noise(300_000)
        var edited = content
        edited[150_000] ^= 1
        return [
            Change(testDescription: "one byte", old: content, new: edited, maximumBytes: 200),
            Change(testDescription: "the same", old: content, new: content, maximumBytes: 100),
            Change(
                testDescription: "moved", old: content, new: Array(content[200_000...] + content[..<200_000]),
                maximumBytes: 200),
            Change(testDescription: "emptied", old: content, new: [], maximumBytes: 30),
            Change(testDescription: "from nothing", old: [], new: content, maximumBytes: 301_000),
            Change(testDescription: "whole", old: nil, new: content, maximumBytes: 301_000),
            Change(testDescription: "whole, empty", old: nil, new: [], maximumBytes: 30),
        ]
    }()
}

@Test(arguments: Change.all)
func whatWasMadeYieldsTheFile(change: Change) throws {
    let folder = try TemporaryFolder()
    let sample = try Samples.patch(from: change.old, to: change.new, in: folder)
    #expect(sample.bytes.count <= change.maximumBytes)
    #expect(try Samples.apply(sample.bytes, sample.target, base: sample.base) == change.new)
}

@Test(arguments: [1, 7, 131_072])
func theSizeOfThePiecesDoesNotMatter(piece: Int) throws {
    let folder = try TemporaryFolder()
    let old = Samples.noise(20_000)
    let sample = try Samples.patch(from: old, to: old + Samples.noise(300_000, seed: 2) + old, in: folder)
    let applied = try Samples.apply(sample.bytes, sample.target, base: sample.base, piece: piece)
    #expect(applied == old + Samples.noise(300_000, seed: 2) + old)
}

@Test func theSameFilesGiveTheSamePatch() throws {
    let folder = try TemporaryFolder()
    let (old, new) = (Samples.noise(50_000), Samples.noise(40_000, seed: 2) + Samples.noise(50_000))
    let first = try Samples.patch(from: old, to: new, in: folder)
    #expect(try Samples.patch(from: old, to: new, in: folder).bytes == first.bytes)
}

@Test(arguments: [
    (0, 0, 10), (1, 1023, 11), (33_000_000, 34_000_000, 26), (33_554_432, 33_554_432, 27),
    (116_000_000, 116_000_000, 28),
    (600_000_000, 600_000_000, 30), (.max / 2, .max / 2, 30),
])
func theWindowGrowsWithOldAndNew(old: Int, new: Int, bits: Int) {
    #expect(PatchWindow.bits(old: old, new: new) == bits)
}
