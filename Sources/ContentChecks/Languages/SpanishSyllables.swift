extension ReadingFormula {
    /// Fernández Huerta: 206.84 - 60 × syllables per word - 1.02 × words per sentence.
    ///
    /// J. Fernández Huerta, "Medidas sencillas de lecturabilidad", Consigna 214 (1959), 29-32. The original says
    /// "sentences" where it means words per sentence; this is the corrected formula. 80-90 is "easy".
    static let fernandezHuerta = ReadingFormula(
        name: "Fernández Huerta", base: 206.84, sentenceWeight: 1.02, syllableWeight: 60, warningThreshold: 80,
        errorThreshold: 70, syllables: SpanishSyllables.count)
}

/// Counts the syllables of Spanish words by the Academy's spelling rules, which leave no exceptions to list.
///
/// Two weak vowels (`i`, `u`), or a weak and a strong one (`a`, `e`, `o`), are one syllable; two strong ones are two.
/// An accent makes a weak vowel strong (`dí-as`). `h` does not separate vowels (`prohi-bir`), `y` is a vowel unless one
/// follows, and `u` is silent in `que`, `qui`, `gue`, `gui`. So a run of vowels has as many syllables as strong vowels,
/// or one.
enum SpanishSyllables {
    static func count(in word: String) -> Int {
        let letters = Array(word.unicodeScalars)
        var count = 0
        var strong = 0
        var inRun = false
        for index in letters.indices where !(letters[index] == "h" && inRun) {
            let next = index + 1 < letters.count ? letters[index + 1] : " "
            let before = index > 0 ? letters[index - 1] : " "
            if let isStrong = vowel(letters[index], before: before, next: next) {
                inRun = true
                strong += isStrong ? 1 : 0
            } else if !isSilentU(letters[index], before: before, next: next) {
                count += inRun ? max(1, strong) : 0
                inRun = false
                strong = 0
            }
        }
        return max(1, count + (inRun ? max(1, strong) : 0))
    }

    /// True if a vowel is strong; `nil` for a letter that is not a vowel here.
    private static func vowel(_ letter: Unicode.Scalar, before: Unicode.Scalar, next: Unicode.Scalar) -> Bool? {
        switch letter {
        case "a", "e", "o", "á", "é", "í", "ó", "ú": true
        case "i", "ü": false
        case "u": isSilentU(letter, before: before, next: next) ? nil : false
        case "y": "aeiouáéíóú".unicodeScalars.contains(next) ? nil : false
        default: nil
        }
    }

    private static func isSilentU(_ letter: Unicode.Scalar, before: Unicode.Scalar, next: Unicode.Scalar) -> Bool {
        letter == "u" && (before == "q" || (before == "g" && "eiéí".unicodeScalars.contains(next)))
    }
}
