import ContentModel

/// The verdict on a pathway for some answers. It never says that a person qualifies: somebody else decides.
public enum Verdict: Hashable, Sendable {
    /// Its condition is true, and no objection applies.
    case possible
    /// Its condition is undecided, but everything that must be known is.
    case maybe
    /// The objection with that name applies.
    case unlikely(String)
    case notShown
}

/// The availability of a pathway to some or all people, whatever the verdict.
public struct Availability: Codable, Equatable, Sendable {
    /// The degree of availability.
    public enum State: String, Codable, Sendable, CaseIterable {
        case open
        /// Few are given, or not to everybody.
        case limited
        case closed
    }

    /// The degree of availability.
    public var state: State
    /// The condition under which it applies; the first entry whose condition is true counts.
    public var when: Condition
    /// The fact it is based on, with its date; `nil` for a plain open one.
    public var fact: FactCitation?

    /// Creates an availability.
    public init(state: State, when: Condition = .constant(true), fact: FactCitation? = nil) {
        self.state = state
        self.when = when
        self.fact = fact
    }
}

/// A pathway that may be open to a person: conditions, facts and pages; the words are in ``InterviewWording``.
public struct Pathway: Codable, Equatable, Sendable, Identifiable {
    /// A condition that makes it unlikely, with the name of the reason in its wording.
    public struct Objection: Codable, Equatable, Sendable {
        /// The name of the reason.
        public var name: String
        /// The condition under which it applies.
        public var when: Condition

        /// Creates an objection.
        public init(name: String, when: Condition) {
            self.name = name
            self.when = when
        }
    }

    /// The number by which rules, words and examples name it.
    public var id: PathwayID
    /// The country whose law it is: an option of the question `now`.
    public var country: OptionID
    /// The condition under which it is possible.
    public var possible: Condition
    /// The objections that make it unlikely; the first that is true gives the reason.
    public var unlikely: [Objection]
    /// The questions that must be answered before "maybe" is said.
    public var needsKnown: [QuestionID]
    /// The availabilities; the first whose condition is true counts, and without one it is open.
    public var availability: [Availability]
    /// The time limit to act.
    public var deadline: Deadline?
    /// The condition under which the time limit applies; `nil` means always. Other people may have a shorter
    /// limit, which counting the days of this one would hide.
    public var deadlineWhen: Condition?
    /// 1 is the most urgent; orders results without a deadline.
    public var urgency: Int
    /// The fact that names the authority that decides; `nil` if none is confirmed.
    public var decidedBy: FactID?
    /// The facts it is based on.
    public var facts: [FactID]
    /// The pages to read next; the first one helps with the next step.
    public var pages: [PageID]
    /// `nil` unless it is sensitive, so that bundles from before this key can still be read.
    private var sensitive: Bool?

    /// True if nobody else should notice that the person reads about it: nothing that leaves the screen may name it.
    public var isSensitive: Bool {
        get { sensitive == true }
        set { sensitive = newValue ? true : nil }
    }

    /// Creates a pathway.
    public init(
        id: PathwayID, country: OptionID, possible: Condition, unlikely: [Objection] = [],
        needsKnown: [QuestionID] = [], availability: [Availability] = [], deadline: Deadline? = nil,
        deadlineWhen: Condition? = nil, urgency: Int, decidedBy: FactID? = nil, facts: [FactID], pages: [PageID],
        isSensitive: Bool = false
    ) {
        self.id = id
        self.country = country
        self.possible = possible
        self.unlikely = unlikely
        self.needsKnown = needsKnown
        self.availability = availability
        self.deadline = deadline
        self.deadlineWhen = deadlineWhen
        self.urgency = urgency
        self.decidedBy = decidedBy
        self.facts = facts
        self.pages = pages
        sensitive = isSensitive ? true : nil
    }
}

/// A warning or a next step that follows from answers alone, such as the page for an unaccompanied child.
public struct Note: Codable, Equatable, Sendable, Identifiable {
    /// Its name.
    public var id: NoteID
    /// The condition under which it is shown.
    public var when: Condition
    /// True if it is shown first, before the next question.
    public var interrupts: Bool
    /// True if it is shown instead of everything that would follow: while its condition is true nothing else is asked, and
    /// no pathway is shown.
    public var ends: Bool
    /// The country it belongs to: an option of the question `now`; `nil` means everywhere.
    public var country: OptionID?
    /// The facts it is based on.
    public var facts: [FactID]
    /// The pages to read; the first one opens.
    public var pages: [PageID]
    /// The pages to read instead in countries where other people help, by option of the question `now`.
    public var pagesIn: [OptionID: [PageID]]?

    /// Creates a note.
    public init(
        id: NoteID, when: Condition, interrupts: Bool = false, ends: Bool = false, country: OptionID? = nil,
        facts: [FactID],
        pages: [PageID], pagesIn: [OptionID: [PageID]]? = nil
    ) {
        self.id = id
        self.when = when
        self.interrupts = interrupts
        self.ends = ends
        self.country = country
        self.facts = facts
        self.pages = pages
        self.pagesIn = pagesIn
    }
}

extension Note {
    /// The pages to read in a country; `nil` means one that is not known, or that has no pathways.
    public func pages(in country: OptionID?) -> [PageID] { country.flatMap { pagesIn?[$0] } ?? pages }

    /// Every page that it may lead to.
    public var allPages: [PageID] { pages + (pagesIn ?? [:]).values.joined() }
}
