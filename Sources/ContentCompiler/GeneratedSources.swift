import BundleStore
import ContentModel

/// The Kiosk module's generated files: the message ids, and the words and lifelines of a kiosk without any bundle.
public struct GeneratedSources: Sendable {
    /// Which file.
    public enum Kind: String, Sendable, CaseIterable { case messageIDs = "message-ids", fallback }

    let content: BundleContent

    /// Takes compiled content.
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
        let cases = keys.map { "    case \(Self.caseName($0)) = \(Self.literal($0))\n" }.joined()
        return head(.messageIDs) + "\n/// Every message of the interface by its key in Locales/.\n"
            + "enum MessageID: String, CaseIterable, Sendable {\n\(cases)}\n"
    }

    /// `page.due_unknown` becomes `pageDueUnknown`.
    static func caseName(_ key: String) -> String {
        let words = key.split { "._".contains($0) }
        return words.prefix(1).joined() + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    private var fallback: String {
        let number = content.manifest.emergency.numbers.sorted { $0.key < $1.key }.last?.value ?? "911"
        return head(.fallback) + """

            import ContentModel

            /// What a kiosk says without any bundle, and for a word that a bundle lacks. The only words in the code.
            enum Fallback {
                /// The lifelines under one language's own name.
                struct Section: Sendable {
                    var language: String
                    var lines: [String]
                }

                static let emergencyNumber = \(Self.literal(number))

                static let emergency: [Section] = [
            \(content.manifest.languages.map(section).joined())    ]

                /// The compiled-in words of a language.
                static func words(_ language: Language) -> Words? { all.first { $0.language == language } }

                static let all: [Words] = [\(content.words.map { "words_\($0.language.rawValue)" }.joined(separator: ", "))].compactMap { $0 }

            \(content.words.map(words).joined(separator: "\n"))}

            """
    }

    private func section(_ entry: LanguageEntry) -> String {
        let facts = Dictionary(content.facts.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        let lines = content.manifest.emergency.lifelines.compactMap { facts[$0] }.compactMap { fact -> String? in
            let numbers = fact.values.sorted { $0.key < $1.key }.compactMap { value -> String? in
                if case .phone(let phone) = value.value { phone.digits } else { nil }
            }
            return fact.label[entry.language].map { "\($0): \(numbers.joined(separator: ", "))" }
        }
        let list = lines.map { "                \(Self.literal($0)),\n" }.joined()
        return "        Section(\n            language: \(Self.literal(entry.ownName)),\n            lines: [\n\(list)            ]),\n"
    }

    private func words(_ words: Words) -> String {
        let messages = words.messages.sorted { $0.key < $1.key }.map { key, forms in
            let list = forms.sorted { $0.key < $1.key }.map { "\(Self.literal($0.key)): \(Self.literal($0.value))" }
            return "                \(Self.literal(key)): [\(list.joined(separator: ", "))],\n"
        }
        func list(_ names: [String]) -> String { "[\(names.map(Self.literal).joined(separator: ", "))]" }
        return """
                private static let words_\(words.language.rawValue): Words? = Language(rawValue: \(Self.literal(words.language.rawValue))).map { language in
                    let messages: [String: Words.Message] = [
            \(messages.joined())            ]
                    return Words(
                        language: language, plural: .\(words.plural), dateFormat: \(Self.literal(words.dateFormat)),
                        months: \(list(words.months)),
                        weekdays: \(list(words.weekdays)),
                        messages: messages)
                }

            """
    }

    /// A Swift string literal.
    static func literal(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
    }
}
