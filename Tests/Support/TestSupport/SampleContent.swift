import ContentCompiler
import ContentModel
import Foundation
import TranslationExchange

/// A small folder without mistakes, in which a test changes one file.
package struct SampleContent {
    package let folder: TemporaryFolder

    /// Writes the folder; `changes` replace files, or with `nil` omit them.
    package init(_ changes: [String: String?] = [:]) throws {
        folder = try TemporaryFolder()
        for (name, text) in Self.files.merging(changes.mapValues { $0 ?? "" }, uniquingKeysWith: { $1 }) {
            if let change = changes[name], change == nil { continue }
            try folder.write(text, to: name)
        }
        recordTranslations()
    }

    /// Records the sources of the translations, if they match.
    private func recordTranslations() {
        for status in (try? desk.status()) ?? [] where !status.isRecorded {
            _ = try? desk.confirm([status.page], languages: [status.language], .text, on: Self.day)
        }
    }

    /// The day of the records.
    package static let day = Day(daysSince1970: 20_780)

    package var desk: TranslationWorkflow {
        TranslationWorkflow(content: folder.file("Content"), locales: folder.file("Locales"))
    }

    package var outcome: Compilation.Outcome {
        Compilation(content: folder.file("Content"), locales: folder.file("Locales")).run()
    }

    /// All findings as an operator reads them, without the fixes.
    package var findings: [String] {
        outcome.findings.map { "\($0.file):\($0.line):\($0.column): \($0.message) [\($0.rule)]" }
    }

    /// The findings of one rule, in the same form.
    package func findings(of rule: String) -> [String] { findings.filter { $0.hasSuffix("[\(rule)]") } }

    package static let page = "Content/topics/help/first/"

    package static func text(_ body: String, title: String = "A title", summary: String = "An answer.") -> String {
        "---\ntitle: \(title)\nsummary: \(summary)\nreviewed_by: none\n---\n\(body)\n"
    }

    package static func locale(_ code: String) -> String {
        """
        language: \(code)
        plural: one
        date: "{day} {month} {year}"
        months: [a, b, c, d, e, f, g, h, i, j, k, l]
        weekdays: [a, b, c, d, e, f, g]
        messages:
          attract.greeting: Hello.
          page.due: "Checked on {date}."
          idle.warning: {one: "{n} second", other: "{n} seconds"}

        """
    }

    package static let files: [String: String] = [
        "Content/bundle.yaml": """
        name: Sample
        day: 2026-11-23
        source_language: es
        languages: [{code: es, name: Español, voice: es}, {code: en, name: English, voice: en}]
        emergency: {page: first, numbers: {mx: MX-58.number}, lifelines: [MX-58]}

        """,
        "Content/facts/mexico.yaml": """
        MX-03:
          label: {es: Plazo, en: Time limit}
          says: {es: "Pida refugio en {days} días.", en: "Ask within {days} days."}
          values: {days: 30}
          sources: [S01]
          as_of: 2026-03-11
          checked_on: never
          confidence: high
          volatility: stable
          review_days: 365
        MX-58:
          label: {es: Emergencias, en: Emergencies}
          says: {es: "Llame al {number}.", en: "Call {number}."}
          values: {number: {phone: "911", from: [mx]}}
          sources: [S01]
          as_of: 2026-03-11
          checked_on: never
          confidence: high
          volatility: hot
          review_days: 30
          lifeline: true

        """,
        "Content/sources.yaml":
            "S01: {title: A page, publisher: An office, address: \"https://example.org\", date: unknown}\n",
        "Content/glossary.csv":
            "en,es,fr,ht,wrong_en,wrong_es,wrong_fr,wrong_ht,note\nform I-589,formulario I-589,,,,,,,\n",
        "Content/topics/help/topic.yaml": "order: 1\ntitles: {es: Ayuda, en: Help}\n",
        page + "page.yaml": "order: 1\naudience: [all]\nfacts: [MX-03]\nstatus: current\nrelated: [first]\n",
        page + "es.md": text("Tiene {{MX-03.days}} días. Vea [esta página](page:first)."),
        page + "en.md": text("You have {{MX-03.days}} days. See [this page](page:first)."),
        "Locales/es.yaml": locale("es"),
        "Locales/en.yaml": locale("en"),
    ]
}
