import ContentModel
import ContentSources

/// A page, a topic and a fact exist in every language of the bundle, or `page.yaml` says which is missing and why.
struct LanguageCoverage: ContentCheck {
    static let name = "language-coverage"

    func findings(in source: ContentSource) -> [Diagnostic] {
        let languages = source.languages
        return source.pages.flatMap { page(_: $0, languages) } + source.topics.flatMap { topic($0, languages) }
            + source.facts.flatMap { fact($0, languages) }
    }

    private func page(_ page: PageSource, _ languages: [Language]) -> [Diagnostic] {
        let present = Set(page.texts.map(\.text.language))
        let absent = languages.filter { !present.contains($0) && !page.missing.contains($0) }.map { language in
            finding(
                page.place, "no \(language).md",
                fix:
                    "add \(page.folder)/\(language).md, or list '\(language)' under 'missing' in page.yaml with a reason"
            )
        }
        let foreign = page.texts.filter { !languages.contains($0.text.language) }.map {
            finding(
                Place(file: $0.file), "the bundle has no language '\($0.text.language)'",
                fix: "add the language to bundle.yaml, or remove the file")
        }
        let silent = languages.filter { page.page.withdrawn != nil && page.page.withdrawn?[$0] == nil }.map {
            finding(
                page.place, "the page is withdrawn, but has no notice in '\($0)'",
                fix: "say under 'withdrawn' what to do instead")
        }
        return absent + foreign + silent
    }

    private func topic(_ topic: TopicSource, _ languages: [Language]) -> [Diagnostic] {
        languages.filter { topic.titles[$0] == nil }.map {
            finding(topic.place, "the topic has no title in '\($0)'", fix: "add '\($0):' under 'titles'")
        }
            + languages.filter { !topic.explanations.isEmpty && topic.explanations[$0] == nil }.map {
                finding(topic.place, "the topic has no explanation in '\($0)'", fix: "add '\($0):' under 'about'")
            }
    }

    private func fact(_ source: FactSource, _ languages: [Language]) -> [Diagnostic] {
        languages.flatMap { language -> [Diagnostic] in
            var findings: [Diagnostic] = []
            if source.fact.label[language] == nil {
                findings.append(
                    finding(
                        source.place, "\(source.fact.id) has no label in '\(language)'",
                        fix: "add the label under 'label'"))
            }
            if source.fact.statement[language] == nil {
                findings.append(
                    finding(
                        source.place, "\(source.fact.id) has no statement in '\(language)'",
                        fix: "add the statement under 'says'"))
            }
            return findings
        }
    }
}
