import ContentModel
import ContentSources
import Interview

/// A page that names a sensitive subject in its title or summary, or a pathway in its name, is marked `sensitive: true`.
struct SensitiveSubjects: ContentCheck {
    static let name = "sensitive-subjects"

    func findings(in source: ContentSource) -> [Diagnostic] {
        let subjects = source.sensitiveSubjects
        return subjects.flatMap { missingLanguages(of: $0, source) }
            + source.pages.compactMap { page(of: $0, subjects) }
            + (source.interview.map { pathways(of: $0, subjects) } ?? [])
    }

    /// Reports languages without words: nothing in them would be found.
    private func missingLanguages(of subject: SensitiveSubject, _ source: ContentSource) -> [Diagnostic] {
        source.languages.filter { subject.words[$0] == nil }.map {
            finding(
                subject.place, "'\(subject.name)' has no words in '\($0)'",
                fix: "add '\($0): [word, prefix*]' with the words that name the subject")
        }
    }

    private func page(of source: PageSource, _ subjects: [SensitiveSubject]) -> Diagnostic? {
        guard !source.page.isSensitive else { return nil }
        let texts = source.texts.map { ($0.text.language, [$0.text.title, $0.text.summary.plainText]) }
        return finding(about: texts, subjects, "this page", at: source.place)
    }

    private func pathways(of interview: InterviewSource, _ subjects: [SensitiveSubject]) -> [Diagnostic] {
        interview.rules.pathways.filter { !$0.isSensitive }.compactMap { pathway in
            let names = interview.wordings.map(\.wording).compactMap { wording in
                wording.pathways[pathway.id].map { (wording.language, [$0.name]) }
            }
            let place = interview.places[pathway.id.rawValue] ?? interview.place
            return finding(about: names, subjects, "\(pathway.id)", at: place)
        }
    }

    private func finding(
        about texts: [(Language, [String])], _ subjects: [SensitiveSubject], _ name: String, at place: Place
    ) -> Diagnostic? {
        for (language, lines) in texts {
            for line in lines {
                guard let subject = line.subject(of: subjects, in: language) else { continue }
                return finding(
                    place, "'\(line)' is about \(subject.name), but \(name) is not marked as sensitive",
                    fix: "add 'sensitive: true'")
            }
        }
        return nil
    }
}

extension String {
    /// The first subject that the text names.
    func subject(of subjects: [SensitiveSubject], in language: Language) -> SensitiveSubject? {
        let words = ProseWord.words(of: self, language: language).map(\.text)
        return subjects.first { $0.words[language]?.matches(words) == true }
    }
}
