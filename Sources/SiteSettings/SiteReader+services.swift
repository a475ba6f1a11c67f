import ContentModel
import Yams

// Values of a list of services.
extension SiteReader {
    /// A name or an organisation. A phone number belongs in 'phone', where it is checked; links are not allowed.
    func name(_ key: Node, _ node: Node, _ name: String) throws(SiteFileError) -> String {
        let text = try text(key, node, name, upTo: 80)
        guard !text.allSatisfy(\.isWhitespace) else { throw error(node, "'\(name)' is empty; write a name") }
        guard text.firstMatch(of: /[0-9][0-9 .\-]{4,}|@|:\/\/|www\./) == nil else {
            throw error(node, "'\(name)' must be a name only; write a phone number under 'phone', and no addresses")
        }
        return text
    }

    /// A phone number of seven digits or more. Shorter ones are emergency numbers, which come only with the content.
    func phone(_ key: Node, _ node: Node, _ name: String) throws(SiteFileError) -> String {
        let text = try text(key, node, name, upTo: 40)
        guard text.wholeMatch(of: /\+?[0-9()][0-9() \-]*( ext\.? [0-9]{1,6})?/) != nil,
            text.prefix(while: { $0 != "e" }).count(where: \.isASCIIDigit) >= 7
        else {
            throw error(
                node,
                "'\(name)' must be a number of at least 7 digits, such as \"962 000 0000\" or \"962 000 0000 ext. 12\"")
        }
        return text
    }

    func day(_ node: Node, _ name: String) throws(SiteFileError) -> Day {
        guard let day = (node.scalar?.string).flatMap({ Day(iso: $0) }) else {
            throw error(node, "'\(name)' must be a date, such as 2026-11-23")
        }
        return day
    }

    /// A list of known words, each once.
    func list<Value>(_ node: Node, _ name: String, _ known: (String) -> Value?) throws(SiteFileError) -> [Value]
    where Value: RawRepresentable & CaseIterable & Equatable, Value.RawValue == String {
        let words = Value.allCases.map(\.rawValue).joined(separator: ", ")
        return try items(node, name, known, "use \(words)")
    }

    func languages(_ node: Node, _ name: String) throws(SiteFileError) -> [Language] {
        let known = Language.ownNames.keys.sorted()
        return try items(
            node, name, { known.contains($0) ? Language(rawValue: $0) : nil }, "use \(known.joined(separator: ", "))")
    }

    private func items<Value: Equatable>(
        _ node: Node, _ name: String, _ known: (String) -> Value?, _ fix: String
    ) throws(SiteFileError) -> [Value] {
        guard let sequence = node.sequence else {
            throw error(node, "'\(name)' must be a list, such as [a, b]; \(fix)")
        }
        var values: [Value] = []
        for item in sequence {
            guard let value = (item.scalar?.string).flatMap(known) else {
                throw error(item, "'\(name)' contains an unknown word; \(fix)")
            }
            guard !values.contains(value) else { throw error(item, "'\(name)' contains a word twice; keep one") }
            values.append(value)
        }
        return values
    }
}
