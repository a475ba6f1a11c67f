/// The distance that zstd may look back, as the binary logarithm of bytes. The publisher states it in the signed
/// target; a frame that asks for more is refused, so that memory is bounded.
public enum PatchWindow {
    /// From zstd's minimum to the maximum that is published or applied: a gigabyte.
    public static let allowed = 10...30
    /// The maximum for whole bundles, whose repetitions are close together: what every zstd program accepts by default.
    public static let maximumForWhole = 27

    /// The window of the frame around a patch's own: two megabytes.
    static let outer = 21

    /// The window for a patch: it must cover the old file and the new one.
    public static func bits(old: Int, new: Int) -> Int { clamped(old + new, most: allowed.upperBound) }

    /// The window for a file by itself.
    public static func bits(whole length: Int) -> Int { clamped(length, most: maximumForWhole) }

    private static func clamped(_ length: Int, most: Int) -> Int {
        min(max(Int.bitWidth - length.leadingZeroBitCount, allowed.lowerBound), most)
    }
}
