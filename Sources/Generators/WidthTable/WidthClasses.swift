/// The three classes of scalars that a line of cells treats differently from a letter, as sorted ranges from U+0300 on.
struct WidthClasses {
    let version: String
    let marks: [ClosedRange<UInt32>]
    let ignored: [ClosedRange<UInt32>]
    let wide: [ClosedRange<UInt32>]

    init(_ data: UnicodeData) throws {
        let widthFile = "EastAsianWidth.txt"
        let categoryFile = "extracted/DerivedGeneralCategory.txt"
        let emojiFile = "emoji/emoji-data.txt"
        let invisible = try data.scalars(
            in: "DerivedCoreProperties.txt", having: ["Default_Ignorable_Code_Point"])
        let format = try data.scalars(in: categoryFile, having: ["Cf", "Zl", "Zp", "Cs"])
        let combining = try data.scalars(in: categoryFile, having: ["Mn", "Me"])
        let hangul = try data.scalars(in: "HangulSyllableType.txt", having: ["V", "T"])
        let flagLetters = Set<UInt32>(0x1F1E6...0x1F1FF)
        let eastAsian = try data.scalars(in: widthFile, having: ["W", "F"])
        let emoji = try data.scalars(in: emojiFile, having: ["Emoji_Presentation"])
        let ignored = invisible.union(format)
        let marks = combining.union(hangul).subtracting(ignored)

        version = try data.title(of: widthFile) + " and " + data.title(of: categoryFile)
        self.marks = Self.ranges(marks)
        self.ignored = Self.ranges(ignored)
        wide = Self.ranges(eastAsian.union(emoji).subtracting(flagLetters).subtracting(marks).subtracting(ignored))
    }

    private static func ranges(_ scalars: Set<UInt32>) -> [ClosedRange<UInt32>] {
        var ranges: [ClosedRange<UInt32>] = []
        for scalar in scalars.sorted() where scalar >= 0x300 {
            if let last = ranges.last, last.upperBound + 1 == scalar {
                ranges[ranges.count - 1] = last.lowerBound...scalar
            } else {
                ranges.append(scalar...scalar)
            }
        }
        return ranges
    }
}
