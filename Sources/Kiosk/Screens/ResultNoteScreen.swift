import Interview
import TerminalUI

/// A note among the things to do today: its whole text and the pages to read.
struct ResultNoteScreen {
    private let context: ScreenContext
    private let interview: InterviewSession
    private let id: NoteID

    init(_ context: ScreenContext, _ interview: InterviewSession, _ id: NoteID) {
        self.context = context
        self.interview = interview
        self.id = id
    }

    var content: ScreenContent {
        let country = interview.state.results.country
        let words = interview.texts.wording.notes[id]
        let text = words?.text(in: country) ?? []
        let note = interview.state.guide.rules.notes.first { $0.id == id }
        var page = PageDocument(context, interview)
        page.text.heading([context.run(words?.title ?? "", style: .heading)])
        page.text.blank()
        page.text.paragraph(page.runs(text, style: .text))
        page.due((note?.facts ?? []) + text.citedFacts, context)
        page.text.blank()
        for id in note?.pages(in: country) ?? [] { page.choice(interview.title(of: id), .page(id)) }
        return ScreenContent(document: page.text.document, items: page.items)
    }
}
