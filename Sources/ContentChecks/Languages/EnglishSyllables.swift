extension ReadingFormula {
    /// Flesch reading ease: 206.835 - 1.015 × words per sentence - 84.6 × syllables per word.
    ///
    /// R. Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948), 221-233. 70-80 is the
    /// level of the seventh grade in the United States, 80-90 that of the sixth.
    static let flesch = ReadingFormula(
        name: "Flesch", base: 206.835, sentenceWeight: 1.015, syllableWeight: 84.6, warningThreshold: 75,
        errorThreshold: 65, syllables: EnglishSyllables.count)
}

/// Counts the syllables of English words by spelling: groups of vowels, minus silent ones, plus hiatuses.
///
/// English spelling is an unreliable guide. A list of exceptions holds common words that the rules get wrong.
enum EnglishSyllables {
    static func count(in word: String) -> Int {
        max(1, word.split { !$0.isLetter }.reduce(0) { $0 + part(String($1)) })
    }

    private static func part(_ word: String) -> Int {
        if let known = exceptions[word] { return known }
        if word.hasSuffix("s"), let known = exceptions[String(word.dropLast())] { return known }
        let letters = Array(word)
        let groups = groups(of: letters)
        guard groups > 0 else { return 0 }
        return max(1, groups + hiatuses(in: word, letters, groups) - silent(in: word, letters, groups))
    }

    private static func isVowel(_ letter: Character) -> Bool { "aeiouyàâáéèêëíïóôöúü".contains(letter) }

    /// The number of vowel runs. `y` before a vowel is a consonant at the start and between vowels: `year`, `employer`.
    private static func groups(of letters: [Character]) -> Int {
        var groups = 0
        var inGroup = false
        for (index, letter) in letters.enumerated() {
            let beforeVowel = index + 1 < letters.count && isVowel(letters[index + 1])
            let isGlide = letter == "y" && beforeVowel && (index == 0 || isVowel(letters[index - 1]))
            let vowel = isVowel(letter) && !isGlide
            if vowel, !inGroup { groups += 1 }
            inGroup = vowel
        }
        return groups
    }

    /// The number of times that two vowels in a row are two syllables: `vi-o-lence`, `go-ing`.
    private static func hiatuses(in word: String, _ letters: [Character], _ groups: Int) -> Int {
        var hiatuses = 0
        for index in letters.indices.dropFirst() {
            let before = index >= 2 ? letters[index - 2] : " "
            if isHiatus(letters[index - 1], letters[index], after: before, rest: letters[(index + 1)...]) {
                hiatuses += 1
            }
        }
        if ["eing", "oing", "uing", "uous", "ism", "isms", "eum", "uity"].contains(where: word.hasSuffix) {
            hiatuses += 1
        }
        if word.hasSuffix("ying"), letters.count > 4, !isVowel(letters[letters.count - 5]) { hiatuses += 1 }
        if groups > 1, ["ier", "iers", "iest"].contains(where: word.hasSuffix) { hiatuses += 1 }
        if ["geo", "theo", "reo", "creat", "react", "reapp", "reass", "coe", "poe"].contains(where: word.hasPrefix) {
            hiatuses += 1
        }
        if ["tiate", "tiated", "ciate", "ciated", "neous", "deo", "reo"].contains(where: word.hasSuffix) {
            hiatuses += 1
        }
        return hiatuses
    }

    /// True if two vowels in a row are two syllables.
    private static func isHiatus(
        _ first: Character, _ second: Character, after before: Character, rest: ArraySlice<Character>
    ) -> Bool {
        switch (first, second) {
        case ("i", "a"): !"ctsg".contains(before) && !rest.starts(with: "ge")
        case ("i", "o"): !"tscgxnl".contains(before)
        case ("i", "u"): rest.starts(with: "m")
        case ("i", "e"):
            rest.starts(with: "t") || (rest.starts(with: "n") && !"tcr".contains(before))
                || (before == "r" && (rest.starts(with: "nc") || rest.starts(with: "nt")))
        case ("u", "a"): !"gqs".contains(before)
        case ("u", "e"): !"gq".contains(before) && (rest.starts(with: "l") || (before == "l" && rest.starts(with: "n")))
        default: false
        }
    }

    /// The number of groups that are a silent `e`: at the end, and before an ending.
    private static func silent(in word: String, _ letters: [Character], _ groups: Int) -> Int {
        var silent = 0
        let isPlural = word.hasSuffix("es")
        let stem = isPlural ? letters.dropLast() : letters[...]
        if groups > 1, stem.last == "e", isSilentE(stem), !isPlural || !isSpokenPlural(stem) { silent += 1 }
        if groups > 1, word.hasSuffix("ed"), isSilentED(letters) { silent += 1 }
        for ending in ["ly", "ful", "fully", "less", "ment", "ments", "ness"] where word.hasSuffix("e\(ending)") {
            let stem = letters.dropLast(ending.count)
            if stem.count > 2, isSilentE(stem) { silent += 1 }
        }
        if word.hasPrefix("some"), word.count > 4, let next = letters.dropFirst(4).first, !isVowel(next) { silent += 1 }
        if word.hasPrefix("every") { silent += 1 }
        return silent
    }

    /// True if a final `e` is silent: after a consonant, but not in `ta-ble` and `cen-tre`.
    private static func isSilentE(_ letters: ArraySlice<Character>) -> Bool {
        let before = Array(letters.dropLast().suffix(2))
        guard let last = before.last, !isVowel(last) else { return letters.dropLast().last == "y" }
        guard before.count == 2 else { return true }
        if last == "l" { return isVowel(before[0]) || before[0] == "l" || before[0] == "r" }
        return last != "r" || !"tbc".contains(before[0])
    }

    /// True if the ending is a syllable: `pla-ces`, `chan-ges`, `box-es`, `church-es`.
    private static func isSpokenPlural(_ stem: ArraySlice<Character>) -> Bool {
        let before = String(stem.dropLast().suffix(2))
        return ["s", "x", "z", "c", "g", "ch", "sh"].contains(where: before.hasSuffix)
    }

    /// True for `asked`, but not for `wanted`, `needed`, `settled`.
    private static func isSilentED(_ letters: [Character]) -> Bool {
        let before = Array(letters.dropLast(2).suffix(2))
        guard let last = before.last, !isVowel(last) || last == "y" else { return false }
        if last == "t" || last == "d" { return false }
        return !(last == "l" && before.count == 2 && !isVowel(before[0]) && !"lrw".contains(before[0]))
    }

    private static let exceptions: [String: Int] = [
        "area": 3, "idea": 3, "being": 2, "business": 2, "science": 2, "usual": 3, "usually": 4, "familiar": 3,
        "parliament": 3, "behavior": 3, "behaviour": 3, "element": 3, "therefore": 2, "whereas": 2, "hundred": 2,
        "settlement": 3, "chaos": 2, "naked": 2, "wicked": 2, "recipe": 3, "apostrophe": 4, "something": 2,
        "suicide": 3, "ruin": 2, "fluid": 2, "ocean": 2, "theatre": 3, "colonel": 2, "hatred": 2, "sacred": 2,
        "poem": 2, "soldier": 2, "conscience": 2, "safeguard": 2, "homeland": 2, "lifetime": 2, "create": 2,
        "the": 1, "people": 2, "forehead": 2, "lion": 2, "riot": 2,
    ]
}
