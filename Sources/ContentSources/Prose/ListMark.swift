/// The mark at the beginning of a line that may be an item of a list.
struct ListMark {
    /// The condition under which the line is an item.
    enum Certainty { case always, afterColon, inSequence }

    var text: String
    var certainty: Certainty
    /// The characters around the number or the letter; the mark itself if it has neither.
    var style: String
    /// The possible numbers: `i` is the first of a Roman list, and the ninth letter.
    var numbers: [Int] = []

    /// True for a dash or an arrow. The `o` of a word processor is also a word.
    var isBullet: Bool { numbers.isEmpty && style != "o" }

    /// True if both can be marks of one list.
    func isSibling(of other: ListMark) -> Bool {
        guard style == other.style else { return false }
        guard !numbers.isEmpty else { return true }
        // Initials are repeated in prose.
        if certainty == .afterColon, text == other.text { return true }
        return zip(numbers, other.numbers).contains { $0 != 0 && $1 != 0 && abs($0 - $1) == 1 }
    }

    /// The mark of a line; `nil` if it begins like any other line.
    static func mark(of line: String) -> ListMark? {
        let line = line.drop { $0.isWhitespace }
        guard let first = line.unicodeScalars.first else { return nil }
        if symbols.contains(first) { return ListMark(text: String(first), certainty: .always, style: String(first)) }
        if dashes.contains(first), line.prefixMatch(of: /.\s+\S|[^*]\p{L}/) != nil {
            return ListMark(text: String(first), certainty: .afterColon, style: String(first))
        }
        if let circle = line.prefixMatch(of: /[o§](\s+)[\p{L}¿¡{]/) {
            // A word processor has a tab after the circle, or several spaces.
            let isCircle = circle.1 != " "
            return ListMark(text: String(first), certainty: isCircle ? .always : .afterColon, style: "o")
        }
        // Marks around the number, as in `**1.** Uno`, are not part of it.
        return numbered(line.filter { !"*_[".contains($0) })
    }

    private static func numbered(_ line: String) -> ListMark? {
        guard let found = line.prefixMatch(of: number) else { return nil }
        let (open, number, sign) = (String(found.1), String(found.2), found.3.filter { !$0.isWhitespace })
        let rest = line[found.range.upperBound...]
        let isDigits = Int(number) != nil
        guard startsWords(rest, after: sign, isOpen: !open.isEmpty, isDigits: isDigits) else { return nil }
        let isCapital = number.first?.isUppercase == true
        let isShort = number.count == 1 && !isDigits && [".", ":", "-", "–", "—"].contains(sign)
        // `p. ej.` is an abbreviation, and `A. Cruz` a name.
        if isShort, !isCapital, rest.prefixMatch(of: /\p{Ll}{1,3}\./) != nil { return nil }
        return ListMark(
            text: open + number + sign, certainty: isShort && (isCapital || sign != ".") ? .inSequence : .afterColon,
            style: open + (isDigits ? "1" : isCapital ? "A" : "a") + sign, numbers: numbers(of: number))
    }

    /// A year or a telephone number has more than two digits.
    private static var number: Regex<(Substring, Substring, Substring, Substring)> {
        /([(\[]?)([0-9]{1,2}|[A-Za-z]|[ivx]{2,5}|[IVX]{2,5})(\.\)|\.\s?[-–—]|\s?\)|\.?[º°ª][.):]?|\s?\.(?=\s)|\s?:(?=\s)|\/(?=\s|\p{Lu})|\s?[-–—](?=\s))\s*/
    }

    /// True if the text after a mark begins an item, and is not the rest of a date, a time or a telephone number.
    private static func startsWords(_ text: Substring, after sign: String, isOpen: Bool, isDigits: Bool) -> Bool {
        guard let first = text.first(where: { !"\"“«'‘¿¡".contains($0) }) else { return false }
        // A day is written `1º de mayo`, and a floor `2º piso`.
        if sign.contains(where: "º°ª".contains) { return isDigits && (first.isUppercase || first == "{") }
        if first.isNumber { return !isOpen && ".)".contains(sign) }
        return first.isLetter || first == "{" || first == "\u{FFFC}"
    }

    /// The number in digits; or the place of a letter and the value of a Roman numeral, 0 where it is not one.
    private static func numbers(of text: String) -> [Int] {
        if let number = Int(text) { return [number] }
        let letter = text.utf8.count == 1 ? text.lowercased().utf8.first.map { Int($0) - 0x60 } ?? 0 : 0
        return [letter, (roman.firstIndex(of: text.lowercased()) ?? -1) + 1]
    }

    private static let roman =
        "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(separator: " ").map(String.init)
    private static let symbols = Set("•◦▪●‣·►▶▸○■□◆◇❖✓✔☐☑✅✗✘★☆∙⁃›➢▫\u{F0B7}\u{F0A7}\u{F0FC}".unicodeScalars)
    private static let dashes = Set("-–—−‐‑―+*→⇒➔➜➤⟶".unicodeScalars)
}
