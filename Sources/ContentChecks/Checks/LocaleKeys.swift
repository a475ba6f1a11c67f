import ContentModel
import ContentSources

/// The languages of `Locales/` have the same keys, the same placeholders and the plural forms that they need.
struct LocaleKeys: ContentCheck {
    static let name = "locale-keys"

    func findings(in source: ContentSource) -> [Diagnostic] {
        guard let bundle = source.bundle else { return [] }
        let missing = source.languages.filter { language in !source.locales.contains { $0.words.language == language } }
            .map {
                finding(
                    bundle.emergencyPlace, "no Locales/\($0).yaml",
                    fix: "add this file, or remove '\($0)' from bundle.yaml")
            }
        guard let first = source.locales.first(where: { $0.words.language == bundle.sourceLanguage }) else {
            return missing
        }
        return missing + source.locales.flatMap { compare($0, with: first) }
    }

    private func compare(_ locale: LocaleSource, with first: LocaleSource) -> [Diagnostic] {
        let expected = first.words.messages
        let absent = expected.keys.filter { locale.words.messages[$0] == nil }.sorted().map {
            finding(Place(file: locale.file), "the key '\($0)' is missing", fix: "add the key; \(first.file) has it")
        }
        let present = locale.words.messages.sorted { $0.key < $1.key }.flatMap { key, message -> [Diagnostic] in
            let place = locale.messagePlaces[key] ?? Place(file: locale.file)
            guard let other = expected[key] else {
                return [
                    finding(
                        place, "the key '\(key)' is not in \(first.file)",
                        fix: "remove the key, or add it to every file in Locales")
                ]
            }
            return placeholders(key, message, other, place) + plural(key, message, other, locale.words.plural, place)
        }
        let date =
            Self.placeholders(in: locale.words.dateFormat) == ["day", "month", "year"]
            ? []
            : [
                finding(
                    Place(file: locale.file), "'date' must name {day}, {month} and {year}", fix: "write each one once"
                )
            ]
        return absent + present + date
    }

    private func placeholders(_ key: String, _ message: Words.Message, _ other: Words.Message, _ place: Place)
        -> [Diagnostic]
    {
        let wanted = Self.placeholders(in: other["other"] ?? "")
        return message.sorted { $0.key < $1.key }.compactMap { category, form in
            let found = Self.placeholders(in: form)
            // "Every day" may leave out the number that "every {days} days" needs.
            let fits = category == "other" ? found == wanted : Set(found).isSubset(of: wanted)
            return fits
                ? nil
                : finding(
                    place, "'\(key)' has the placeholders \(found) instead of \(wanted)",
                    fix: "use the same names in braces in every language")
        }
    }

    /// A message with the form `one` in the source language has it in every language whose plural rule needs it. No
    /// other message has it.
    private func plural(
        _ key: String, _ message: Words.Message, _ other: Words.Message, _ rule: Words.PluralRule, _ place: Place
    ) -> [Diagnostic] {
        let needsOne = other["one"] != nil && rule != .none
        guard needsOne != (message["one"] != nil) else { return [] }
        return [
            finding(
                place, needsOne ? "'\(key)' lacks the form 'one'" : "'\(key)' has a form 'one' that is never used",
                fix: needsOne ? "add 'one' beside 'other'" : "remove 'one'")
        ]
    }

    /// The names in braces, in alphabetical order.
    static func placeholders(in text: String) -> [String] {
        text.placeholders(.single).map { String($0.name) }.sorted()
    }
}
