import ContentModel
import Interview

/// The meaning of an item on a screen: what choosing it does.
enum Choice: Equatable, Sendable {
    case language(Language)
    case topic(TopicID)
    case page(PageID)
    /// The page on the screen, in a language that it has.
    case read(PageID, in: Language)
    case about
    /// The other places of the page on the screen.
    case places
    case openInterview
    case interview(InterviewChoice)
    /// The screen in the language of the staff, or in the visitor's alone again.
    case peek(isConfirmed: Bool)
    case home, languages, help, provider, more, hide
    /// Paints whole lines for a screen reader in this visit, or no longer.
    case lineByLine
    /// Asks before something is erased.
    case confirm(Confirmation)
    /// The safe answer to that question: nothing changes.
    case decline
    /// Ends the visit; asked about before.
    case end
    case staff(StaffChoice)
    /// The notices of this centre.
    case notices
    /// A summary of the results for the staff.
    case sheet
}

/// The meaning of an item on one of the staff's screens.
enum StaffChoice: Equatable, Sendable {
    /// Asks for the PIN.
    case pin
    /// Asks whether it is the day that the clock says.
    case askDate
    case typeDate
    case giveDate(Day)
    /// Shows the first of these phone numbers; the report if there is none.
    case askPhones([WaitingPhone])
    /// Confirms the first of these phone numbers, and shows the next.
    case confirmPhone([WaitingPhone])
    case notices(NoticeChoice)
}

/// The meaning of an item on one of the staff's screens for notices.
enum NoticeChoice: Equatable, Sendable {
    case list, templates, textLanguage
    case template(NoticeID)
    /// A value for the next slot.
    case value(NoticeValue)
    /// The number of days.
    case period(Int)
    case add(Notice)
    /// A notice that is kept.
    case kept(Notice)
    case remove(Notice)
    /// Types a sentence in a language.
    case text(Language)
}

/// The meaning of an item on one of the interview's screens.
enum InterviewChoice: Equatable, Sendable {
    /// Shows the first question, or the one where the interview was left.
    case resume
    /// Erases the answers; asked about before.
    case restart
    /// An answer, or one mark of a multiple choice.
    case option(OptionID)
    /// "Continue" below a question with several answers.
    case done
    /// "I don't know, or prefer not to say".
    case unknown
    /// The next list of a date.
    case dateStep(DateStep)
    case date(ApproximateDate)
    case answers
    case change(QuestionID)
    case elsewhere
    /// A pathway of the results.
    case pathway(PathwayID)
    /// A note among the things to do today.
    case note(NoteID)
    /// A part of the results that is folded into one line.
    case results(ResultGroup)
}

/// A list in which a date is looked for, after the first one.
enum DateStep: Equatable, Sendable {
    /// The days of the last week.
    case days
    /// The distances that are longer than the first list's.
    case longer
    /// The last months.
    case months
    case years
    case monthsOf(year: Int)
    case daysOf(month: Int, year: Int)
}

/// A part of the results that is one line on their screen.
enum ResultGroup: Sendable {
    case unlikely, closed
    /// Rights and free help.
    case always
}
