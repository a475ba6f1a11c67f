import ContentModel
import Interview
import TerminalUI

/// A pathway of the results: the verdict, the time limit, what is missing, the next step and the pages to read.
struct PathwayScreen {
    private let context: ScreenContext
    private let interview: InterviewSession
    private let result: PathwayResult
    private let wording: InterviewWording.PathwayText

    /// `nil` if the pathway is no longer among the results.
    init?(_ context: ScreenContext, _ interview: InterviewSession, _ id: PathwayID) {
        guard let result = interview.result(for: id), let wording = interview.texts.wording.pathways[id] else {
            return nil
        }
        self.context = context
        self.interview = interview
        self.result = result
        self.wording = wording
    }

    var content: ScreenContent {
        var page = PageDocument(context, interview)
        page.text.heading([context.run(wording.name, style: .heading)])
        let remarks = isOpen ? interview.remarks(on: result, context.words) : []
        let verdict = ([context.words(needsLawyer ? .resultsAsk : result.heading)] + remarks).joined(separator: " · ")
        page.text.paragraph([context.run(verdict, style: .strong)])
        page.text.blank()
        if needsLawyer { noVerdict(into: &page) } else { reason(into: &page) }
        page.text.blank()
        choices(into: &page)
        return ScreenContent(document: page.text.document, items: page.items)
    }

    /// Writes why there is no verdict, and the time limit, which is shown all the same.
    private func noVerdict(into page: inout PageDocument) {
        context.stoppedLine.map { page.text.paragraph([$0]) }
        if let deadline = result.deadline { page.deadline(deadline, context) }
    }

    /// Writes the reason for the verdict, the time limit, how the pathway is limited and the next step.
    private func reason(into page: inout PageDocument) {
        let line = interview.texts.wording.line(for: result) ?? []
        let limited = isOpen && result.availability.state == .limited ? wording.limited ?? [] : []
        page.text.paragraph(page.runs(line, style: .text))
        if isOpen, let deadline = result.deadline { page.deadline(deadline, context) }
        if !limited.isEmpty { page.text.paragraph(page.runs(limited, style: .text)) }
        if hasStep { next(into: &page) }
        let facts = [result.availability.fact?.fact, result.deadline?.deadline.fact.fact].compactMap { $0 }
        let texts = [line, limited, hasStep ? wording.next : []]
        page.due(facts + texts.flatMap(\.citedFacts), context)
    }

    private var isOpen: Bool { result.availability.state != .closed }

    /// True unless the verdict is that the pathway is unlikely.
    private var isLikely: Bool { if case .unlikely = result.verdict { false } else { true } }

    /// True if the content is too old to say that the pathway may be possible: the screen says to ask a lawyer.
    private var needsLawyer: Bool { context.isStopped && isOpen && isLikely }

    /// True if the person is told the pathway's next step.
    private var hasStep: Bool { isLikely && !needsLawyer }

    private func next(into page: inout PageDocument) {
        page.text.blank()
        let lead = context.run(context.words(.resultsNext), style: .strong)
        page.text.paragraph([lead] + page.runs(wording.next, style: .text))
    }

    /// Writes the questions without an answer, free legal help unless an open pathway has a next step, and the pages.
    private func choices(into page: inout PageDocument) {
        let answered = interview.state.answered.map(\.question.id)
        for question in needsLawyer ? [] : result.missing {
            guard let ask = interview.texts.wording.questions[question]?.ask else { continue }
            let text = context.words(.resultsMissing, ["question": ask])
            if answered.contains(question) {
                page.choice(text, .interview(.change(question)), style: .strong)
            } else {
                page.text.paragraph([context.run(text, style: .strong)])
            }
        }
        let help = isOpen && hasStep ? nil : interview.state.results.legalHelp
        if let help { page.choice(context.words(needsLawyer ? .resultsLegalHelp : .resultsOtherWay), .page(help)) }
        for id in result.pathway.pages where id != help { page.choice(interview.title(of: id), .page(id)) }
    }
}

extension PathwayResult {
    /// The heading of the group that the result is in.
    fileprivate var heading: MessageID {
        if availability.state == .closed { return .resultsClosed }
        return switch verdict {
        case .possible: .resultsPossible
        case .maybe: .resultsMaybe
        case .unlikely, .notShown: .resultsUnlikely
        }
    }
}
