import ContentModel

extension KioskModel {
    /// Starts or stops showing the screen to the staff in their language. On a sensitive page, asks the visitor first.
    mutating func togglePeek(isConfirmed: Bool) -> [KioskEffect] {
        guard visit?.peek == nil else {
            endPeek()
            return []
        }
        guard let visit, let language = context.siteLanguage?.language else { return [] }
        switch ScreenContext(visit, context).peekRule {
        case .never: feedback = .unused
        case .asked where !isConfirmed: showOverlay(.confirmation(.peek))
        case .asked, .offered:
            self.visit?.closeOverlays()
            return [.read(.peek(language, of: self.visit?.screen.peeked ?? .interview))]
        }
        return []
    }

    /// Shows the visitor's language alone again.
    mutating func endPeek() {
        visit?.closeOverlays()
        visit?.peek = nil
        position.offset = 0
    }

    mutating func begin(_ peek: Peek) {
        visit?.closeOverlays()
        visit?.peek = peek
        // A list of dates that was opened, and the answer in focus, would show what was answered.
        if peek.interview != nil {
            visit?.interview?.draft.dateSteps = []
            position.item = visit?.interview?.step == .question ? 0 : nil
        }
        position.offset = 0
    }
}

extension Screen {
    /// The part of the content that a peek reads.
    fileprivate var peeked: ReadRequest.Peeked {
        switch self {
        case .page(let open): .page(open.page.id)
        case .about(let open): .about(open.page.id)
        default: .interview
        }
    }
}
