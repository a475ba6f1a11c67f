extension ShownScreen {
    /// The content of the screen, wrapped for this window.
    var content: ScreenContent {
        switch self {
        case .largerWindow(let context, let language): LargerWindowScreen(context, first: language).content
        case .emergency(let context): EmergencyScreen(context).content
        case .neutral(let context): NeutralScreen(context).content
        case .language(let context): LanguageScreen(context).content
        case .idleWarning(let context): IdleWarningScreen(context).content
        case .visit(let context): context.framedContent
        }
    }
}

extension ScreenContext {
    /// The screen with the emergency number above it and the keys below it.
    fileprivate var framedContent: ScreenContent {
        var content = content
        content.bar = [run(words(.attractEmergency, ["number": kiosk.emergencyNumber]), style: .title)]
        content.actions += [.back, .menu, .hide, .language]
        let actions = content.actions + (content.items.isEmpty ? [] : [.choose])
        content.keys = KeyLines(beforeEnd: keyLine(actions + [.next]), atEnd: keyLine(actions))
        return content
    }

    private func keyLine(_ actions: [KioskAction]) -> KeyLine {
        KeyLine(site.keyMap, actions, words, tag, left: size.margin, columns: size.columns)
    }

    private var content: ScreenContent {
        switch screen {
        case .interview, .why, .answers: interviewContent
        case .home: HomeScreen(self).content
        case .topic(let topic): TopicScreen(self, topic).content
        case .page(let page): PageScreen(self, page).content
        case .about(let page): AboutScreen(self, page).content
        case .menu: MenuScreen(self).content
        case .help: HelpScreen(self).content
        case .languages: LanguageListScreen(self).content
        case .notice(let message): NoticeScreen(self, message).content
        }
    }

    /// The interview at its step; the lifelines where the site hides it.
    private var interviewContent: ScreenContent {
        guard showsInterview else { return UnreviewedScreen(self, title: words(.interviewTitle)).content }
        guard let interview else { return HomeScreen(self).content }
        return switch screen {
        case .why: WhyScreen(self, interview).content
        case .answers: AnswersScreen(self, interview).content
        default:
            switch interview.step {
            case .start: InterviewStartScreen(self, interview).content
            case .question: QuestionScreen(self, interview)?.content ?? ResultsScreen(self, interview).content
            case .note(let note): InterviewNoteScreen(self, interview, note).content
            case .results: ResultsScreen(self, interview).content
            }
        }
    }
}
