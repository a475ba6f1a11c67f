import ContentModel

/// The screen of a visit in the language of the staff, beside the visitor's or in its place. The visit's own language
/// does not change, and all other screens remain in it.
struct Peek: Equatable, Sendable {
    /// The words in the language of the staff.
    var pack: LanguagePack
    /// The page that is shown, in that language.
    var page: OpenPage?
    /// The words of the questions.
    var interview: InterviewTexts?
}

/// The rule for showing a screen to the staff in their language.
enum PeekRule: Equatable {
    case never
    /// Only after the visitor has confirmed it.
    case asked
    /// Without a question.
    case offered
}

extension ScreenContext {
    /// The rule for the screen, or for the one below an overlay: pages and questions alone, never answers or results.
    ///
    /// Extend it here if visitors may choose to show another screen to the staff.
    var peekRule: PeekRule {
        let shown = covered ?? screen
        guard let language = kiosk.siteLanguage?.language, language != self.language else { return .never }
        switch shown {
        case .page(let open), .about(let open):
            guard open.page.languages.contains(language), open.text?.language == self.language else { return .never }
        case .interview:
            guard showsInterview, interview?.isAsking == true else { return .never }
        default: return .never
        }
        return isSensitive(shown) ? .asked : .offered
    }

    /// The language in which the staff read the screen; `nil` while there is no peek.
    var peekEntry: LanguageEntry? {
        manifest?.languages.first { $0.language == peek?.pack.language }
    }
}

extension InterviewSession {
    /// True on the introduction and the questions, which show no note and no result.
    var isAsking: Bool { step == .start || step == .question }
}

extension Visit {
    /// Ends the peek once the screen that it shows is left.
    mutating func endPeekOfOtherScreen() {
        guard let peek else { return }
        let isShown =
            switch coveredScreen {
            case .page(let open), .about(let open): open.page.id == peek.page?.page.id
            case .interview: peek.interview != nil && interview?.isAsking == true
            default: false
            }
        if !isShown { self.peek = nil }
    }
}
