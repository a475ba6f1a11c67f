import TerminalUI

extension ShownScreen {
    /// The content of the screen, wrapped for this window.
    var content: ScreenContent {
        switch self {
        case .largerWindow(let context, let language): LargerWindowScreen(context, first: language).content
        case .emergency(let context): EmergencyScreen(context).content
        case .neutral(let context): NeutralScreen(context).content
        case .language(let context, let ended, let idle, let turn):
            LanguageScreen(context, endedIn: ended, idle: idle, turn: turn).content
        case .staff(let context): StaffScreen(context).content
        case .idleWarning(let context): IdleWarningScreen(context).content
        case .visit(let context): context.framedContent
        }
    }
}

extension ScreenContext {
    /// The screen with the emergency number above it and the keys below it.
    fileprivate var framedContent: ScreenContent {
        var content = peekContent ?? content
        if isSensitive {
            content.begin(with: leaveLine, width: size.textWidth, isSpaced: size.isTall && !content.isList)
        }
        content.bar = [
            run(" ! " + words(.attractEmergency, ["number": kiosk.emergencyNumber]) + " ", style: .emergency)
        ]
        content.location = location
        content.barChoice = (manifest?.emergency.page).map { .page($0) }
        content.actions += [.back, .menu, .hide, .language, .help] + (peekRule == .never ? [] : [.peek])
        content.keys = keyLabels(content.actions + [.next, .previous] + (content.items.isEmpty ? [] : [.choose]))
        content.feedback = FeedbackWords(words: words, language: tag)
        content.end = [line([], keepWithNext: true), line([run(words(.pageEnd), style: .quiet)])]
        if content.more.isEmpty { content.more = [moreLine([run(words(.listMore))])] }
        return content
    }

    /// The name at the right end of the bar: the centre's on home, the topic's on a page, a neutral word on a sensitive
    /// page, the interview's title on its screens.
    private var location: [Run] {
        switch screen {
        case .home: site.centre.isEmpty ? [] : [Run(text: site.centre)]
        case .page(let open) where open.page.id == manifest?.emergency.page: [run(words(.emergencyTitle))]
        case .page where isSensitive, .about where isSensitive, .places where isSensitive: [run(words(.sensitiveTitle))]
        case .page(let open), .about(let open), .places(let open):
            [manifest?.topics.first { $0.id == open.page.topic }?.titles[language]].compactMap { $0 }.map { run($0) }
        case .interview, .answers: [run(words(.interviewTitle))]
        default: []
        }
    }

    /// The line of the digit that opens the next group.
    func moreLine(_ runs: [Run]) -> Line {
        line([Run(text: "[\(Layout.nextGroupDigit)]\u{A0}", style: .marker)] + runs)
    }

    private func line(_ runs: [Run], keepWithNext: Bool = false) -> Line {
        Line(runs: runs, block: 0, offset: 0, keepWithNext: keepWithNext)
    }

    private func keyLabels(_ actions: [KioskAction]) -> [KeyLabel] {
        site.keyMap.labels(of: actions, words, tag: tag) { binding in
            // On the first page of home, "back" can only lead to the end of the visit.
            screen == .home && binding.action == .back ? .actionEnd : nil
        }
    }

    /// The screen without its frame.
    var content: ScreenContent {
        switch screen {
        case .interview, .answers, .pathway, .note, .results, .sheet: interviewContent
        case .home: HomeScreen(self).content
        case .topic(let topic): TopicScreen(self, topic).content
        case .page(let page): PageScreen(self, page).content
        case .about(let page): AboutScreen(self, page).content
        case .places(let page): PlacesScreen(self, page).content
        case .menu: MenuScreen(self).content
        case .more: MoreScreen(self).content
        case .help: HelpScreen(self).content
        case .provider: ProviderScreen(self).content
        case .notices: NoticesScreen(self).content
        case .languages: LanguageListScreen(self).content
        case .confirmation(let confirmation): ConfirmationScreen(self, confirmation).content
        case .notice(let message): UnavailableScreen(self, message).content
        }
    }

    /// The interview at its step, or the lifelines if the site hides the interview.
    private var interviewContent: ScreenContent {
        guard showsInterview else { return UnreviewedScreen(self, title: words(.interviewTitle)).content }
        guard let interview else { return HomeScreen(self).content }
        return switch screen {
        case .answers: AnswersScreen(self, interview).content
        case .sheet(let words): ReferralSheetScreen(self, interview, words).content
        case .pathway(let id): PathwayScreen(self, interview, id)?.content ?? ResultsScreen(self, interview).content
        case .note(let id): ResultNoteScreen(self, interview, id).content
        case .results(let group): ResultGroupScreen(self, interview, group).content
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
