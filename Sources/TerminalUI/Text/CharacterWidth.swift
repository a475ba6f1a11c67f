/// The number of cells that a scalar takes, from the generated tables. Terminals measure scalar by scalar, and so does
/// this type: a variation selector changes no width.
enum CharacterWidth: Equatable {
    /// Not painted: control, format and other invisible characters.
    case ignored
    /// Combines with the character before it.
    case mark
    /// 1 or 2.
    case cells(Int)

    static func of(_ scalar: UInt32) -> CharacterWidth {
        if scalar < 0x300 {
            return scalar >= 0x20 && scalar < 0x7F || scalar >= 0xA0 && scalar != 0xAD ? .cells(1) : .ignored
        }
        if contains(scalar, in: markRanges) { return .mark }
        if contains(scalar, in: ignoredRanges) { return .ignored }
        return .cells(contains(scalar, in: wideRanges) ? 2 : 1)
    }

    private static func contains(_ scalar: UInt32, in ranges: [(UInt32, UInt32)]) -> Bool {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if scalar < ranges[middle].0 {
                high = middle
            } else if scalar > ranges[middle].1 {
                low = middle + 1
            } else {
                return true
            }
        }
        return false
    }
}
