import ContentModel
import Interview

/// The effect of choosing an item on a screen.
enum Choice: Equatable, Sendable {
    case language(Language)
    case topic(TopicID)
    case page(PageID)
    /// The page on the screen, in another language that it has.
    case read(PageID, in: Language)
    case about
    /// The other places of the page on the screen.
    case places
    case openInterview
    case interview(InterviewChoice)
    /// Starts or stops showing the screen in the language of the staff.
    case peek(isConfirmed: Bool)
    case home, languages, help, provider, more, hide
    /// Turns the painting of whole lines for a screen reader on or off, for this visit.
    case lineByLine
    /// Asks before something is erased.
    case confirm(Confirmation)
    /// The safe answer to that question: nothing changes.
    case decline
    /// Ends the visit; the visitor has confirmed it.
    case end
    case staff(StaffChoice)
    /// The notices of this centre.
    case notices
    /// A summary of the results for the staff.
    case sheet
}

/// The effect of choosing an item on the staff screen.
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

/// The effect of choosing an item on one of the staff screens for notices.
enum NoticeChoice: Equatable, Sendable {
    case list, templates, textLanguage
    case template(NoticeID)
    /// A value for the next slot.
    case value(NoticeValue)
    /// The number of days.
    case period(Int)
    case add(Notice)
    /// A saved notice.
    case kept(Notice)
    case remove(Notice)
    /// Opens the entry of a sentence in a language.
    case text(Language)
}

/// The effect of choosing an item on one of the interview's screens.
enum InterviewChoice: Equatable, Sendable {
    /// Shows the first question, or the one where the interview was left.
    case resume
    /// Erases the answers; the visitor has confirmed it.
    case restart
    /// An answer to a single choice, or a mark in a multiple choice.
    case option(OptionID)
    /// "Continue" below a multiple choice.
    case done
    /// "I don't know, or prefer not to say".
    case unknown
    /// The next list on the way to a date.
    case dateStep(DateStep)
    case date(ApproximateDate)
    case answers
    case change(QuestionID)
    /// Continues with the questions about other countries.
    case elsewhere
    /// A pathway of the results.
    case pathway(PathwayID)
    /// A note among the things to do today.
    case note(NoteID)
    /// A group of results that is collapsed into one line.
    case results(ResultGroup)
}

/// A list for choosing a date, after the first one.
enum DateStep: Equatable, Sendable {
    /// The days of the last week.
    case days
    /// The answers that are longer ago than those of the first list.
    case longer
    /// The last months.
    case months
    case years
    case monthsOf(year: Int)
    case daysOf(month: Int, year: Int)
}

/// A group of results that is one line on the results screen.
enum ResultGroup: Sendable {
    case unlikely, closed
    /// Rights and free help.
    case always
}
