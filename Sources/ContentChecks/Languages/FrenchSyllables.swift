extension ReadingFormula {
    /// Kandel and Moles: 207 - 1.015 × words per sentence - 73.6 × syllables per word.
    ///
    /// L. Kandel and A. Moles, "Application de l'indice de Flesch à la langue française", Cahiers d'études de
    /// radio-télévision 19 (1958), 253-274.
    static let kandelMoles = ReadingFormula(
        name: "Kandel-Moles", base: 207, sentenceWeight: 1.015, syllableWeight: 73.6, warningThreshold: 75,
        errorThreshold: 65, syllables: FrenchSyllables.count)
}

/// Counts the syllables of French words by spelling, as they are spoken slowly.
///
/// The mute e: a last `e`, `es` or the `ent` of a verb after a consonant is not a syllable, unless it is the word's
/// only one (`de-man-de` has two, `le` one); every other `e` is (`gou-ver-ne-ment`). `ent` belongs to a verb unless the
/// word ends in `ment` or is on the list of nouns and adjectives. An elided word (`l'`, `qu'`) has no syllable of its
/// own. Vowels in a row are one syllable, as in speech (`na-tion`, `ac-tuel`), except in the cases of
/// ``isHiatus(_:_:at:in:)``.
enum FrenchSyllables {
    static func count(in word: String) -> Int {
        max(1, word.split { !$0.isLetter }.reduce(0) { $0 + part(String($1)) })
    }

    private static func part(_ word: String) -> Int {
        if let known = exceptions[word] { return known }
        let letters = Array(word)
        var count = 0
        var starts = false
        for index in letters.indices where isVowel(index, in: letters) {
            starts =
                index == 0 || !isVowel(index - 1, in: letters)
                || isHiatus(letters[index - 1], letters[index], at: index, in: letters)
            if starts { count += 1 }
        }
        // The last vowel of a word with a mute ending is its e: if it was counted as a syllable, it is subtracted.
        if count > 1, starts, muteEnding(of: word) != nil { count -= 1 }
        return word.hasPrefix("pays") ? count + 1 : count
    }

    private static func isVowel(_ index: Int, in letters: [Character]) -> Bool {
        let letter = letters[index]
        guard "aeiouyàâäéèêëîïôöûùüœæ".contains(letter) else { return false }
        let next = index + 1 < letters.count ? letters[index + 1] : " "
        let before = index > 0 ? letters[index - 1] : " "
        if letter == "u", before == "q" || (before == "g" && "eéèêiîy".contains(next)) { return false }
        // Between vowels, y separates syllables: vo-yage.
        return letter != "y" || !("aeoué".contains(next) && (index == 0 || "aeou".contains(before)))
    }

    /// True if two vowels in a row are two syllables.
    private static func isHiatus(
        _ first: Character, _ second: Character, at index: Int, in letters: [Character]
    ) -> Bool {
        let rest = String(letters[(index + 1)...])
        let isLastE = second == "e" && ["", "s", "nt"].contains(rest)
        switch (first, second) {
        case (_, "ï"), (_, "ë"): return true
        case ("é", _): return !isLastE
        case ("a", "é"), ("a", "è"), ("o", "a"): return true
        case ("o", "é"), ("o", "è"): return true
        case ("a", "o"): return !rest.hasPrefix("u") && !rest.hasPrefix("û")
        case ("o", "o"): return letters.starts(with: "coo")
        // After two consonants of which the second is l or r: cli-ent, ou-vri-er, in-flu-ence.
        case ("i", _), ("u", "e"), ("u", "a"):
            guard !isLastE || rest == "nt" && first == "i", index >= 3 else { return false }
            return "lr".contains(letters[index - 2]) && "bcdfgptv".contains(letters[index - 3])
        default: return false
        }
    }

    /// The mute ending: `e`, `es`, or a verb's `ent`.
    private static func muteEnding(of word: String) -> String? {
        if word.hasSuffix("e") { return "e" }
        if word.hasSuffix("es") { return "es" }
        guard word.hasSuffix("ent"), !spokenEnt.contains(word) else { return nil }
        return word.hasSuffix("ment") && !verbsInMent.contains(word) ? nil : "ent"
    }

    private static let exceptions: [String: Int] = [
        "alcool": 2, "zoo": 1, "août": 1, "monsieur": 2, "messieurs": 2, "femme": 1, "client": 2, "clients": 2,
    ]

    /// Nouns, adjectives and adverbs whose last syllable is `ent`.
    private static let spokenEnt: Set = [
        "absent", "accent", "accident", "adhérent", "adolescent", "agent", "antécédent", "apparent", "argent", "cent",
        "cohérent", "compétent", "concurrent", "confident", "conséquent", "content", "contingent", "continent",
        "couvent", "décent", "dent", "différent", "dissident", "divergent", "éminent", "équivalent", "évident",
        "excellent", "exigent", "fervent", "fréquent", "imminent", "impatient", "imprudent", "incident",
        "incompétent", "indécent", "indulgent", "innocent", "insolent", "intelligent", "lent", "mécontent",
        "négligent", "occident", "parent", "patient", "permanent", "pertinent", "précédent", "présent", "président",
        "prudent", "récent", "régent", "résident", "sergent", "serpent", "souvent", "talent", "torrent",
        "transparent", "turbulent", "urgent", "vent", "violent",
    ]

    /// Verbs whose stem ends in m; any other `ment` is pronounced.
    private static let verbsInMent: Set = [
        "affirment", "aiment", "allument", "animent", "arment", "assument", "calment", "confirment", "consomment",
        "dorment", "enferment", "estiment", "expriment", "ferment", "filment", "forment", "fument",
        "impriment", "informent", "nomment", "programment", "proclament", "réclament", "résument", "suppriment",
        "transforment",
    ]
}
