/// How far back zstd may look, as the binary logarithm of bytes. The publisher names it in the signed target; what asks for
/// more when it is applied is refused, so that memory is bounded.
public enum PatchWindow {
    /// zstd's least, and the most that is published or applied: a gigabyte.
    public static let allowed = 10...30
    /// For whole bundles, whose repetitions lie near each other: what every zstd program takes without being asked.
    public static let mostForWhole = 27

    /// Of the frame around a patch's own: two megabytes.
    static let outer = 21

    /// For a patch: it must reach over the old file and the new one.
    public static func bits(old: Int, new: Int) -> Int { clamped(old + new, most: allowed.upperBound) }

    /// For a file by itself.
    public static func bits(whole length: Int) -> Int { clamped(length, most: mostForWhole) }

    private static func clamped(_ length: Int, most: Int) -> Int {
        min(max(Int.bitWidth - length.leadingZeroBitCount, allowed.lowerBound), most)
    }
}
