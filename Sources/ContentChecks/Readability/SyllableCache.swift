/// The syllables of words already counted: a language's texts share most of their words.
struct SyllableCache {
    private var counts: [String: Int] = [:]

    mutating func count(in word: String, by formula: ReadingFormula) -> Int {
        if let known = counts[word] { return known }
        let count = formula.syllables(word)
        counts[word] = count
        return count
    }
}

/// Formats figures with one decimal, rounded so that a figure beyond a limit never reads as the limit.
enum Tenths {
    static func down(_ value: Double) -> Double { (value * 10).rounded(.down) / 10 }
    static func up(_ value: Double) -> Double { (value * 10).rounded(.up) / 10 }
}
