import BundleStore
import ContentChecks
import ContentModel
import ContentSources
import TextEscaping

/// The Kiosk module's generated files: the message ids, and the words and lifelines of a kiosk without any bundle.
public struct GeneratedSources: Sendable {
    /// The kind of generated file.
    public enum Kind: String, Sendable, CaseIterable {
        case messageIDs = "message-ids"
        case fallback
    }

    let content: BundleContent

    /// Creates the generated files of compiled content.
    public init(content: BundleContent) { self.content = content }

    /// The file's text.
    public func text(_ kind: Kind) -> String {
        switch kind {
        case .messageIDs: messageIDs
        case .fallback: fallback
        }
    }

    private func head(_ kind: Kind) -> String {
        "// Made from Locales/ and Content/ by `compile-content generate \(kind.rawValue)`. Do not edit; run .ci/generate.\n"
    }

    private var messageIDs: String {
        let keys = Set(content.words.flatMap(\.messages.keys)).sorted()
        let cases = keys.map { "    case \(Self.caseName($0)) = \(StringLiteral.quoted($0))\n" }.joined()
        return head(.messageIDs) + "\n/// Every message of the interface by its key in Locales/.\n"
            + "enum MessageID: String, CaseIterable, Sendable {\n\(cases)}\n"
    }

    /// Converts a key to a case name: `page.due_unknown` becomes `pageDueUnknown`.
    static func caseName(_ key: String) -> String {
        let words = key.split { "._".contains($0) }
        return words.prefix(1).joined() + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    private var fallback: String {
        let number = content.manifest.emergency.numbers.sorted { $0.key < $1.key }.last?.value ?? "911"
        return head(.fallback) + """

            import ContentModel

            /// The words of a kiosk without a bundle, and for messages that a bundle lacks. The only words in the code.
            enum Fallback {
                /// A lifeline: its numbers, the countries they work from, and its label in every language.
                struct Lifeline: Sendable {
                    var numbers: [String]
                    var from: [String]
                    var labels: [String]
                }

                static let emergencyNumber = \(StringLiteral.quoted(number))

                static let lifelines: [Lifeline] = [
            \(lifelines.joined())    ]

                /// The compiled-in words of a language.
                static func words(_ language: Language) -> Words? { all.first { $0.language == language } }

                static let all: [Words] = [\(content.words.map { "words\($0.language.rawValue.uppercased())" }.joined(separator: ", "))].compactMap { $0 }

            \(content.words.map(words).joined(separator: "\n"))}

            """
    }

    private var lifelines: [String] {
        let facts = Dictionary(content.facts.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        return content.manifest.emergency.lifelines.compactMap { facts[$0] }.map { fact in
            let labels = content.manifest.languages.compactMap { fact.label[$0.language] }
            return "        Lifeline(numbers: \(Self.list(fact.phoneNumbers.map(\.digits))), "
                + "from: \(Self.list(fact.countries)), labels: \(Self.list(labels))),\n"
        }
    }

    private func words(_ words: Words) -> String {
        let messages = words.messages.sorted { $0.key < $1.key }.map { key, forms in
            let list = forms.sorted { $0.key < $1.key }.map {
                "\(StringLiteral.quoted($0.key)): \(StringLiteral.quoted($0.value))"
            }
            return "                \(StringLiteral.quoted(key)): [\(list.joined(separator: ", "))],\n"
        }
        return """
                private static let words\(words.language.rawValue.uppercased()): Words? = Language(rawValue: \(StringLiteral.quoted(words.language.rawValue))).map { language in
                    let messages: [String: Words.Message] = [
            \(messages.joined())            ]
                    return Words(
                        language: language, plural: .\(words.plural), dateFormat: \(StringLiteral.quoted(words.dateFormat)), firstDay: \(words.firstDay.map(StringLiteral.quoted) ?? "nil"),
                        months: \(Self.list(words.months)),
                        weekdays: \(Self.list(words.weekdays)),
                        messages: messages)
                }

            """
    }

    private static func list(_ texts: [String]) -> String {
        "[\(texts.map(StringLiteral.quoted).joined(separator: ", "))]"
    }
}
