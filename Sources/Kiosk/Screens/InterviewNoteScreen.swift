import Interview

/// A note that interrupts the questions or ends them. It looks like any other text, so that an onlooker does not notice
/// it.
struct InterviewNoteScreen {
    private let context: ScreenContext
    private let interview: InterviewSession
    private let id: NoteID

    init(_ context: ScreenContext, _ interview: InterviewSession, _ id: NoteID) {
        self.context = context
        self.interview = interview
        self.id = id
    }

    var content: ScreenContent {
        let text = interview.texts.wording.notes[id]
        let country = interview.state.results.country
        var page = PageDocument(context, interview)
        page.text.paragraph([context.run(text?.title ?? "")])
        page.text.blank()
        page.text.paragraph(page.runs(text?.text(in: country) ?? [], style: .text))
        page.text.blank()
        context.staffAdvice(into: &page.text)
        let note = interview.state.guide.rules.notes.first { $0.id == id }
        var list = ChoiceList(text: page.text, tag: context.tag)
        list.pin(below: context.size.isTall) { list in
            for page in note?.pages(in: country) ?? [] { list.choice(interview.title(of: page), .page(page)) }
            if note?.ends == true {
                list.choice(context.words(.menuHome), .home)
            } else {
                list.choice(context.words(.interviewNoteGoOn), .interview(.resume))
            }
        }
        return list.content
    }
}
