import ContentModel

/// Splits plain text into sentences and counted words.
///
/// A sentence ends with `.`, `!`, `?` or `…` before a space. A full stop before a lowercase letter, or after an
/// abbreviation, does not end one. A word is the text between spaces, as Flesch counts: `l'heure`, `avez-vous` and
/// `y/o` are one. It is not counted if it holds a digit or a dot (`I-589`, `gob.mx`), has a capital after its first
/// letter (`COMAR`), or begins with a capital inside a sentence; so a name that opens a sentence is counted as a word.
struct SentenceScanner {
    private let text: String
    private let abbreviations: Abbreviations
    private var scalars: String.UnicodeScalarView { text.unicodeScalars }
    private var index: String.Index
    private var start: String.Index
    private var words: [String] = []
    private var sentences: [Sentence] = []
    /// True where a capital does not mark a name: at a sentence's start, after a colon, and within quotes.
    private var capitalIsUsual = true
    private var lastWord: Substring = ""
    /// True if the last word is a name, and not only the first word of a sentence.
    private var isLastName = false
    /// True if the last word is an initial in a name: `Lic. J. Pérez`.
    private var isInitial = false

    static func sentences(of text: String, _ abbreviations: Abbreviations) -> [Sentence] {
        var scanner = SentenceScanner(text, abbreviations)
        while scanner.index < text.endIndex { scanner.next() }
        scanner.endSentence()
        return scanner.sentences
    }

    private init(_ text: String, _ abbreviations: Abbreviations) {
        self.text = text
        self.abbreviations = abbreviations
        index = text.startIndex
        start = index
    }

    private mutating func next() {
        let scalar = scalars[index]
        if scalar.isLetter || scalar.isASCIIDigit { return word() }
        scalars.formIndex(after: &index)
        switch scalar {
        case ".", "!", "?", "…": if endsSentence(scalar) { endSentence() }
        case ":", "«", "“", "\"": capitalIsUsual = true
        case "{": (capitalIsUsual, lastWord, isInitial) = (false, "", false)
        default: break
        }
    }

    private mutating func word() {
        let start = index
        var isName = false
        while index < text.endIndex {
            let scalar = scalars[index]
            if scalar.isASCIIDigit || scalar.joinsAddress {
                isName = true
            } else if scalar.isCapital, index > start || !capitalIsUsual {
                isName = true
            }
            scalars.formIndex(after: &index)
            if index < text.endIndex, !continuesWord { break }
        }
        let isSingle = scalars.index(after: start) == index && scalars[start].isCapital && scalars[start] != "I"
        isInitial =
            isSingle
            && (isInitial || isLastName || abbreviations.includeStop(lastWord, before: "") || isBeforeInitial
                || Abbreviations.isInitial(after: lastWord, before: afterStop))
        (lastWord, isLastName) = (text[start..<index], isName)
        capitalIsUsual = false
        // The one word that English always writes with a capital.
        if !isName || lastWord == "I" { words.append(lastWord.lowercased()) }
    }

    /// True if another initial follows the stop at the index: `J. L. Pérez`.
    private var isBeforeInitial: Bool {
        guard index < text.endIndex, scalars[index] == ".", afterStop.unicodeScalars.first?.isCapital == true else {
            return false
        }
        return text[index...].prefixMatch(
            of: /\.\s?\p{Lu}\.\s?(?:(?:de|del|la|las|los|da|dos|du|des|van|von)\s)*\p{Lu}\p{Ll}/)
            != nil
    }

    /// The text after a full stop at the index; empty if there is none.
    private var afterStop: Substring {
        let rest = text[index...]
        return rest.first == "." ? rest.dropFirst().drop(while: \.isWhitespace) : ""
    }

    /// True if the scalar at the index belongs to the word before it.
    private var continuesWord: Bool {
        let scalar = scalars[index]
        if scalar.isLetter || scalar.isASCIIDigit { return true }
        guard scalar.joinsAddress || scalar.joinsWords else { return false }
        let after = scalars.index(after: index)
        return after < text.endIndex && (scalars[after].isLetter || scalars[after].isASCIIDigit)
    }

    private func endsSentence(_ mark: Unicode.Scalar) -> Bool {
        let rest = scalars[index...].drop { ")]\"”»’'".unicodeScalars.contains($0) }
        let following = rest.drop(while: \.properties.isWhitespace)
        guard let next = rest.first else { return true }
        if mark == ".", isInitial || isAbbreviation(before: Substring(following)) { return false }
        guard next.properties.isWhitespace else { return false }
        return mark == "!" || mark == "?" || following.first?.properties.isLowercase != true
    }

    /// True if the full stop belongs to the last word.
    private func isAbbreviation(before following: Substring) -> Bool {
        abbreviations.includeStop(lastWord, before: following, isName: isLastName)
    }

    private mutating func endSentence() {
        if !words.isEmpty {
            sentences.append(Sentence(words: words, text: text[start..<index].drop { $0.isWhitespace }))
        }
        words = []
        start = index
        capitalIsUsual = true
        (lastWord, isLastName, isInitial) = ("", false, false)
    }
}

extension Unicode.Scalar {
    fileprivate var isASCIIDigit: Bool { (0x30...0x39).contains(value) }

    fileprivate var isLetter: Bool {
        value < 0x80 ? (0x61...0x7A).contains(value | 0x20) : properties.isAlphabetic
    }

    fileprivate var isCapital: Bool { value < 0x80 ? (0x41...0x5A).contains(value) : properties.isUppercase }

    fileprivate var joinsAddress: Bool { self == "." || self == "@" || self == "_" }

    fileprivate var joinsWords: Bool { self == "'" || self == "’" || self == "-" || self == "/" }
}
