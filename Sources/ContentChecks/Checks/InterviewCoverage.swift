import ContentModel
import ContentSources
import Interview

/// The interview covers every language of the bundle: each question, option, verdict line and note, and who decides. Each
/// cites the same facts in all languages, and its rule lists them.
struct InterviewCoverage: ContentCheck {
    static let name = "interview-coverage"

    func findings(in source: ContentSource) -> [Diagnostic] {
        guard let interview = source.interview else { return [] }
        let absent = source.languages.filter { language in
            !interview.wordings.contains { $0.wording.language == language }
        }.map {
            finding(
                interview.place, "no interview/\($0).yaml",
                fix: "add this file; the files of the other languages show what it needs")
        }
        let wanted = Self.keys(of: interview.rules)
        let facts = source.factsByID
        let first = interview.wordings.first { $0.wording.language == source.bundle?.sourceLanguage }
        return absent
            + interview.wordings.flatMap { words in
                keys(words, wanted) + citations(words, interview.rules, facts) + differences(words, from: first)
            } + claims(interview, source.citedFacts)
    }

    /// Reports files that name a reviewer but lack the current digest of the approved words.
    private func claims(_ interview: InterviewSource, _ facts: CitedFacts) -> [Diagnostic] {
        interview.wordings.filter { $0.wording.review != nil && $0.wording(citing: facts).review == nil }.map {
            finding(
                Place(file: $0.file),
                "the file says that the interview was reviewed, but a word or a cited fact has changed since, "
                    + "or the digest is missing",
                fix: "have it reviewed again, then write reviewed_digest: \"\($0.digest(citing: facts))\"; "
                    + "or write reviewed_by: none", severity: .warning)
        }
    }

    /// The keys that every language needs.
    static func keys(of rules: InterviewRules) -> Set<String> {
        let questions = rules.questions.flatMap { question in
            ["ask", "why"].map { "questions.\(question.id).\($0)" }
                + question.options.map { "questions.\(question.id).options.\($0)" }
        }
        let notes = rules.notes.flatMap { note in
            ["title", "text"].map { "notes.\(note.id).\($0)" }
                + (note.pagesIn ?? [:]).keys.map { "notes.\(note.id).text_in.\($0)" }
        }
        let decides = rules.pathways.compactMap(\.decidedBy).map { "decides.\($0)" }
        return Set(questions + notes + rules.pathways.flatMap(keys) + decides)
    }

    private static func keys(of pathway: Pathway) -> [String] {
        let states = Set(pathway.availability.map(\.state))
        var keys = ["name", "next"] + pathway.unlikely.map { "unlikely.\($0.name)" }
        if pathway.possible != .constant(false) { keys.append("possible") }
        if states.contains(.limited) { keys.append("limited") }
        if states.contains(.closed) { keys.append("closed") }
        return keys.map { "pathways.\(pathway.id).\($0)" }
    }

    private func keys(_ words: WordingSource, _ wanted: Set<String>) -> [Diagnostic] {
        let absent = wanted.subtracting(words.lines.keys).sorted().map {
            finding(Place(file: words.file), "'\($0)' is missing", fix: "add '\($0)'")
        }
        let foreign = words.lines.sorted { $0.key < $1.key }.filter { key, _ in
            !wanted.contains(key) && !key.hasSuffix(".maybe")
        }.map { key, line in
            finding(
                line.place(of: line.text.startIndex), "'\(key)' has a text but no rule",
                fix: "remove the text, or add the rule")
        }
        return absent + foreign
    }

    /// Reports citations of facts that do not exist, or that the pathway or note does not list.
    private func citations(_ words: WordingSource, _ rules: InterviewRules, _ facts: [FactID: FactSource])
        -> [Diagnostic]
    {
        let listed =
            Dictionary(uniqueKeysWithValues: rules.pathways.map { ($0.id.rawValue, $0.facts) })
            .merging(rules.notes.map { ($0.id.rawValue, $0.facts) }, uniquingKeysWith: +)
        return words.lines.sorted { $0.key < $1.key }.flatMap { key, line in
            let owner = key.split(separator: ".").dropFirst().first.map(String.init) ?? ""
            return line.text.placeholders(.double).compactMap { found -> Diagnostic? in
                let place = line.place(of: found.name.startIndex)
                guard let citation = FactCitation(found.name), let fact = facts[citation.fact]?.fact,
                    citation.value.map({ fact.values[$0] != nil }) ?? true
                else {
                    return finding(
                        place, "'{{\(found.name)}}' is not a fact or a value",
                        fix: "write {{MX-03}} or {{MX-03.days}}")
                }
                guard listed[owner]?.contains(citation.fact) == true else {
                    return finding(
                        place, "\(citation.fact) is cited but not listed", fix: "add the fact to 'facts' of '\(owner)'")
                }
                return nil
            }
        }
    }

    /// Reports texts that do not cite the same facts as the source language.
    private func differences(_ words: WordingSource, from first: WordingSource?) -> [Diagnostic] {
        guard let first, first.file != words.file else { return [] }
        func cited(_ line: ProseLine?) -> [String] {
            line?.text.placeholders(.double).map { String($0.name) }.sorted() ?? []
        }
        return words.lines.sorted { $0.key < $1.key }.compactMap { key, line in
            let (found, wanted) = (cited(line), cited(first.lines[key]))
            guard found != wanted, first.lines[key] != nil else { return nil }
            return finding(
                line.place(of: line.text.startIndex),
                "cites [\(found.joined(separator: ", "))], but the source cites [\(wanted.joined(separator: ", "))]",
                fix: "cite the same facts, or change the source first")
        }
    }
}
