import ContentModel
import ContentSources

/// The page that answers a visitor's question exists, a topic lists it, and it cites the answering fact in every language.
struct VisitorQuestions: ContentCheck {
    static let name = "visitor-questions"

    func findings(in source: ContentSource) -> [Diagnostic] {
        let pages = Dictionary(source.pages.map { ($0.page.id, $0) }, uniquingKeysWith: { first, _ in first })
        let listed = Set(source.topics.flatMap { source.pages(listedBy: $0) }.map(\.page.id))
        return source.visitorQuestions.flatMap { question -> [Diagnostic] in
            guard let page = pages[question.page.id] else {
                return [finding(question.page.place, "there is no page '\(question.page.id)'", fix: "correct the id")]
            }
            if page.page.withdrawn != nil || !listed.contains(question.page.id) {
                return [
                    finding(
                        question.page.place, "visitors cannot open '\(question.page.id)'",
                        fix: "name another page, or list this one in a topic")
                ]
            }
            return uncited(question, on: page)
        }
    }

    private func uncited(_ question: VisitorQuestion, on page: PageSource) -> [Diagnostic] {
        page.texts.filter { !$0.text.citedFacts.contains(question.fact.id) }.map {
            finding(
                question.fact.place,
                "\(question.fact.id) answers '\(question.name)', but \(page.page.id) does not cite it in "
                    + "'\($0.text.language)'",
                fix: "cite it on the page, or name the fact that answers the question")
        }
    }
}
