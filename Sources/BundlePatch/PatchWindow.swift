/// The distance that zstd may look back, as the base-2 logarithm of bytes. The publisher states it in the signed
/// target; a frame that asks for more is refused, so that memory is bounded.
public enum PatchWindow {
    /// From zstd's minimum, 1 kB, to the maximum that is published or applied, 1 GB.
    public static let allowed = 10...30
    /// The maximum for whole bundles, whose repetitions are close together: the default limit of every zstd program.
    public static let maximumForWhole = 27

    /// The window of a patch's outer frame: two megabytes.
    static let outer = 21

    /// The window for a patch, which must cover the old bundle and the new one.
    public static func bits(old: Int, new: Int) -> Int { clamped(old + new, maximum: allowed.upperBound) }

    /// The window for a whole bundle.
    public static func bits(whole length: Int) -> Int { clamped(length, maximum: maximumForWhole) }

    private static func clamped(_ length: Int, maximum: Int) -> Int {
        min(max(Int.bitWidth - length.leadingZeroBitCount, allowed.lowerBound), maximum)
    }
}
