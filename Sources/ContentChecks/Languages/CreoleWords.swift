/// The words that the rule `creole-spelling` uses.
enum CreoleWords {
    enum Sound { case vowel, consonant }

    private static let vowels: Set<Character> = ["a", "à", "e", "è", "i", "o", "ò", "u"]

    /// Words after which `ou` is neither possessive nor an object: it begins a clause, or is stressed (*pou ou*, *se ou*).
    private static let beforeSubject = words("si ki ke e epi oswa swa ni se la yo a kote lè sa depi poukisa jodi konsa")

    /// The last sound of a word; `nil` where the choice of `w` or `ou` is open.
    static func lastSound(of word: String) -> Sound? {
        guard let last = word.last, !beforeSubject.contains(word) else { return nil }
        // A nasal vowel counts as a vowel: `men w`, but `moun ou`.
        if vowels.contains(last) { return word.hasSuffix("ou") ? nil : .vowel }
        if ["an", "en", "on"].contains(where: word.hasSuffix) { return nil }
        return last.isLetter && !"wy".contains(last) ? .consonant : nil
    }

    /// The contraction spelled out, as `m ap` for `m'ap`; `nil` if there is no apostrophe, or it belongs to a name:
    /// *d'Ivoire*, *L'Ouverture*.
    static func contraction(_ word: Substring) -> String? {
        guard let mark = word.firstIndex(where: \.isApostrophe) else { return nil }
        let after = word[word.index(after: mark)...]
        if after.first?.isUppercase == true { return nil }
        return "\(word[..<mark]) \(after)"
    }

    /// The words that were run together: *yo pa* for *yopa*, *papye w* for *papyew*.
    static func separated(_ word: String) -> String? {
        if let known = joined[word] { return known }
        let stem = word.dropLast()
        guard word.last == "w", stem.count >= 3, stem.last.map(vowels.contains) == true else { return nil }
        return "\(stem) w"
    }

    /// Pronouns run together with the particle after them, and particles with the pronoun after them. Forms that are
    /// also words in their own right are left out: *lite*, *poul*, *sim*, *bal*, *fèm*, *pal*.
    static let joined: [String: String] = {
        var joined: [String: String] = [:]
        func add(_ firsts: String, _ seconds: String) {
            for first in words(firsts) {
                for second in words(seconds) { joined[first + second] = "\(first) \(second)" }
            }
        }
        add("mwen ou nou yo", "ka pa ap te pral vle gen dwe")
        add("li", "ka pa ap pral vle gen dwe")
        add("m w l n y", "ap pa ka te pral vle gen dwe")
        add("t k p", "ap")
        add("pou", "m w n nou yo")
        add("avè lè kote depi anvan èske", "m w l n")
        add("pa ba fè di si ke nan sou", "w")
        add("pa", "m")
        // *eske* for *èske* is a common mistake of its own.
        for pronoun in ["m", "w", "l"] { joined["eske" + pronoun] = "èske " + pronoun }
        return joined
    }()

    /// Frequent French and English words that are not Creole words, with their replacements. *dans* also means a dance,
    /// which this content never mentions; *je* is left out because it means the eyes.
    static let leftovers: [String: String] = {
        let rows = """
            les des ces = 'yo' after the noun
            est is are = 'se' or 'ye'
            une a-t-il = 'yon'
            avec with = 'ak'
            dans into = 'nan'
            vous you votre vos your = 'ou' or 'w'
            nous our = 'nou'
            ils elles they their leur leurs = 'yo'
            il elle he she it his her = 'li'
            et and = 'ak' or 'epi'
            pour for = 'pou'
            sur = 'sou'
            par by = 'pa'
            que qui which = 'ki' or 'ke'
            mais but = 'men'
            du au aux of = 'nan', or nothing
            le the = 'a', 'an', 'la', 'lan' or 'nan' after the noun
            this that cette = 'sa a'
            from = 'depi' or 'soti'
            où where = 'kote'
            quand when = 'lè'
            être sont be was were = 'se' or 'ye'
            avoir have has = 'gen' or 'genyen'
            not = 'pa'
            très very = 'anpil'
            chez = 'lakay' or 'bò kote'
            comme = 'tankou' or 'kòm'
            oui yes = 'wi'
            if = 'si'
            can = 'ka' or 'kapab'
            must = 'dwe' or 'fòk'
            will = 'ap' or 'pral'
            """
        return Dictionary(
            rows.split(separator: "\n").flatMap { row -> [(String, String)] in
                let sides = row.split(separator: "=")
                return words(String(sides[0])).map { ($0, sides[sides.count - 1].drop { $0 == " " }.description) }
            }, uniquingKeysWith: { first, _ in first })
    }()

    private static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }
}
