import ContentModel

/// Words whose full stop does not end a sentence. Addresses and titles are the same in all languages: those of Mexico
/// are written in Spanish everywhere.
struct Abbreviations: Sendable {
    /// Abbreviations in lower case, because a list or an address may capitalise them.
    private var words: Set<String>
    /// Abbreviations that are also ordinary words, and count only in this spelling.
    private var exact: Set<String>
    /// The language's numbers in words, as in `No. Cinco`.
    private var numbers: NumberWords

    /// True if the full stop after a word belongs to the word.
    /// - Parameters:
    ///   - following: the text after the full stop, from its first character that is not a space.
    ///   - isName: true if the word has a capital inside a sentence.
    func includeStop(_ word: Substring, before following: Substring, isName: Bool = false) -> Bool {
        let word = word.split(whereSeparator: \.isApostrophe).last ?? word  // l'Av.
        let small = word.lowercased()
        if words.contains(small) || exact.contains(String(word)) || Self.isInitials(word) { return true }
        if Self.dated.contains(small) { return Self.startsWithNumber(following) }
        guard Self.numbered.contains(small) else { return false }
        let next = following.prefix(while: \.isLetter)
        if Self.startsWithNumber(following) { return true }
        // "No" is also an answer: `Marque No. Después vaya`.
        if small == "no" || small == "nos" { return isName && numbers.continuesNumber(next.lowercased()) }
        return numbers.isNumber(next.lowercased())
            || isName && next.first?.isUppercase == true && !Self.starters.contains(next.lowercased())
    }

    /// True if a text starts with a number, a Roman numeral, or the `{` of a fact's value. A lone I is an English word.
    private static func startsWithNumber(_ text: Substring) -> Bool {
        if let first = text.first, first.isDigit || first == "{" { return true }
        let roman = text.prefix(while: \.isLetter)
        return !roman.isEmpty && roman != "I" && roman.allSatisfy("IVXL".contains)
    }

    /// True for capitals with full stops between them: `U.N`, `O.N.U`, `J.P`.
    private static func isInitials(_ word: Substring) -> Bool {
        let letters = word.split(separator: ".", omittingEmptySubsequences: false)
        return letters.count > 1 && letters.allSatisfy { $0.count == 1 && $0.first?.isUppercase == true }
    }

    /// True if a capital with a full stop is an initial, as in `C. Juárez`, and not a label, as in `visa U. Después`.
    ///
    /// - Parameters:
    ///   - before: The word before it; empty at the start of a sentence.
    ///   - following: The text after the full stop, from its first character that is not a space.
    static func isInitial(after before: Substring, before following: Substring) -> Bool {
        let next = following.prefix(while: \.isLetter)
        guard next.first?.isUppercase == true, next.dropFirst().first?.isLowercase == true else { return false }
        return !labelled.contains(before.lowercased()) && !starters.contains(next.lowercased())
    }

    /// Words after which a single letter is a label, as in `visa U`.
    private static let labelled = set(
        "visa visas vis formulario forma formulaire fòm form forms anexo annexe exhibit parte part partie pati grupo group "
            + "groupe gwoup clase class classe klas tipo type tip letra letter lettre lèt inciso opción option opsyon caja "
            + "box kaz casilla case sección section seksyon plan hepatitis hépatite vitamina vitamin vitamine puerta gate "
            + "porte pòt sala room salle sal edificio building bâtiment bilding línea line ligne liy o u y e or and ou et oswa ak"
    )

    /// Words that begin sentences, but no names.
    private static let starters = set(
        "el la los las lo un una si no después luego entonces también su sus esta este esto es en con para por vaya llame "
            + "pida lleve guarde diga usted puede the a an if then you your it this that they we go call ask keep bring in "
            + "on at for do there le les une vous il elle ils ce cette si ensuite puis après allez appelez demandez gardez "
            + "li yo ou nou apre lè sa ale rele mande kenbe ki")

    private static func set(_ words: String) -> Set<String> { Set(words.split(separator: " ").map(String.init)) }

    /// - Parameters:
    ///   - words: a language's abbreviations in addition to the common ones, separated by spaces.
    ///   - exact: abbreviations that are also ordinary words, and count only in this spelling.
    init(_ words: String = "", exact: String = "", numbers: NumberWords = NumberWords()) {
        self.numbers = numbers
        self.words = Self.common.union(Self.set(words))
        self.exact = Self.set(exact)
    }

    /// Abbreviations in any language.
    private static let common = set(
        "av avda ave avs blvd blvr bvd blv boul bd calz carr ctra cra cll col fracc frac esq priv prol pza pzla plza plz "
            + "pje psje mz mza lt lte edif edo mpio depto dpto dep apdo apto nte pte ote urb sn sta sto sra sr sres sras "
            + "srta srita dr dra dres dras drs lic lics ing arq mtro mtra prof profr profra psic gral cnel tte pdte hno "
            + "hna hnos mr mrs ms messrs mme mmes mlle mlles mgr st ste sts stes jr tel tels tél cel aprox approx ee uu "
            + "ee.uu ee.uu.aa u.s u.s.a e.u e.u.a é.-u ph.d p.ej p.ex e.g i.e cf vs viz ej egz eks cía cia ltda admón cd "
            + "dip coord cmte cmdte rev fr chis oax tamps coah chih gto mich qro tlax pue yuc s.a a.c d.c hosp hptal mun munic méd med clín univ inst deleg dist"
    )

    /// Abbreviations only before a number or, with a capital inside a sentence, before a name: elsewhere they are words,
    /// or end a sentence just as often.
    private static let numbered = set(
        "no nos n núm nums núms num nro nr nº n° n.º art arts p pp pág págs pag paj par párr fig figs ap apt apdo cap caps "
            + "ch sec secs secc vol ed of ofna ext int fracc inc párrafo lám tab cláus alin al chap réf ref box fol nim c.p "
            + "cp z")

    /// Units and months, only before digits: `5 km. Dos horas después`.
    private static let dated = set(
        "km exp rm fl ene feb mar abr jun jul ago sep sept set oct nov dic jan apr aug dec janv févr fevr avr juil déc fev"
    )
}
