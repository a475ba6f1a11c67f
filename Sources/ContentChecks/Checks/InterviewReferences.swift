import ContentModel
import ContentSources
import Interview

/// The interview's rules use facts and pages that exist; `read_by` lists the rules that read a question.
struct InterviewReferences: ContentCheck {
    static let name = "interview-references"

    func findings(in source: ContentSource) -> [Diagnostic] {
        guard let interview = source.interview else { return [] }
        let facts = source.factsByID
        let pages = Dictionary(source.pages.map { ($0.page.id, $0.page) }, uniquingKeysWith: { $1 })
        let unknownFacts = interview.facts.filter { facts[$0.fact] == nil }.map {
            finding($0.place, "there is no fact '\($0.fact)'", fix: "correct the id, or add the fact")
        }
        let unusablePages = interview.pages.compactMap { name, place -> Diagnostic? in
            guard let page = pages[name] else {
                return finding(place, "there is no page '\(name)'", fix: "correct the name, or add the page")
            }
            guard page.withdrawn != nil else { return nil }
            return finding(place, "page '\(name)' is withdrawn", fix: "choose another page, or remove '\(name)' here")
        }
        return unknownFacts + unusablePages + interview.rules.questions.flatMap { question($0, interview) }
            + interview.rules.pathways.flatMap { pathway($0, interview) }
            + interview.rules.notes.flatMap { note($0, interview) }
            + unknownCountries(interview.rules.legalHelp.keys.sorted(), interview.place, interview)
    }

    private func question(_ question: Question, _ interview: InterviewSource) -> [Diagnostic] {
        guard let declared = interview.readBy[question.id] else { return [] }
        let readers = Self.readers(of: question.id, in: interview.rules)
        var findings: [Diagnostic] = []
        if Set(declared.names) != Set(readers) {
            let names = readers.joined(separator: ", ")
            findings.append(
                finding(
                    declared.place,
                    "read_by of '\(question.id)' does not match: "
                        + (readers.isEmpty ? "no rule reads it" : "it is read by \(names)"),
                    fix: readers.isEmpty
                        ? "use the question in a rule, or remove the question" : "write read_by: [\(names)]"))
        }
        let limits = Set(interview.rules.conditions.flatMap(\.atoms)).filter {
            if case .within(let deadline) = $0 { deadline.since == question.id } else { false }
        }
        if limits.count > 2 {
            findings.append(
                finding(
                    declared.place, "more than two time limits run from '\(question.id)'",
                    fix: "make the third time limit run from the date of another question"))
        }
        return findings
    }

    /// The pathways, notes and questions whose rules read a question, in order.
    static func readers(of id: QuestionID, in rules: InterviewRules) -> [String] {
        func reads(_ conditions: [Condition]) -> Bool { conditions.contains { $0.questions.contains(id) } }
        return rules.pathways.filter { reads($0.conditions) }.map(\.id.rawValue)
            + rules.notes.filter { reads([$0.when]) }.map(\.id.rawValue)
            + rules.questions.filter { reads([$0.askedWhen]) }.map(\.id.rawValue)
    }

    private func pathway(_ pathway: Pathway, _ interview: InterviewSource) -> [Diagnostic] {
        let place = interview.places[pathway.id.rawValue] ?? interview.place
        var findings: [Diagnostic] = []
        for need in pathway.needsKnown where interview.rules.question(need).map({ $0.kind == .date }) ?? true {
            findings.append(
                finding(
                    place, "needs_known cannot list '\(need)'",
                    fix: "list an existing question whose answer is not a date")
            )
        }
        findings += unknownCountries([pathway.country], place, interview)
        if pathway.deadlineWhen != nil, pathway.deadline == nil {
            findings.append(
                finding(
                    place, "'deadline_when' is set, but 'deadline' is not",
                    fix: "set the time limit under 'deadline', or remove 'deadline_when'"))
        }
        if pathway.availability.count > 8 {
            findings.append(finding(place, "more than 8 availability entries", fix: "combine some of the entries"))
        }
        return findings
    }

    private func note(_ note: Note, _ interview: InterviewSource) -> [Diagnostic] {
        let countries = (note.pagesIn ?? [:]).keys.sorted() + [note.country].compactMap { $0 }
        return unknownCountries(countries, interview.places[note.id.rawValue] ?? interview.place, interview)
    }

    /// Reports countries that are not an option of the question about the country.
    private func unknownCountries(_ countries: [OptionID], _ place: Place, _ interview: InterviewSource) -> [Diagnostic]
    {
        let known = interview.rules.question(interview.rules.countryQuestion)?.options ?? []
        return countries.filter { !known.contains($0) }.map {
            finding(
                place, "'\($0)' is not a known country", fix: "use an option of '\(interview.rules.countryQuestion)'")
        }
    }
}
