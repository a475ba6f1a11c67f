import ContentModel

/// The status of a person's time limit.
public struct DeadlineStatus: Equatable, Sendable {
    /// The state today.
    public enum State: Equatable, Sendable {
        /// There is time, today included: the number of days until the last one to act by.
        case open(daysLeft: Int)
        /// It may or may not be over: the person should go today.
        case uncertain
        case over
        /// The clock is not trusted: no days are counted; ``DeadlineStatus/actBy`` and the rule are shown.
        case notCounted
        /// The date is not known, or not well enough to count from.
        case noDate
    }

    /// The state today.
    public var state: State
    /// The last day to act by; it errs early. `nil` without a date, or if any earlier date is possible.
    public var actBy: Day?
    /// The time limit.
    public var deadline: Deadline

    init(_ deadline: Deadline, answer: Answer, today: Day?) {
        self.deadline = deadline
        guard let date = answer.date else {
            state = .noDate
            return
        }
        actBy = date.first.map(deadline.lastDay)
        guard let today else {
            state = actBy == nil ? .noDate : .notCounted
            return
        }
        state =
            switch (deadline.isOpen(since: date, today: today), actBy) {
            case (.yes, let actBy?): .open(daysLeft: actBy.daysSince1970 - today.daysSince1970)
            case (.no, _): .over
            case (.yes, nil), (.unknown, _): .uncertain
            }
    }
}

/// The result for one pathway.
public struct PathwayResult: Equatable, Sendable, Identifiable {
    /// The pathway.
    public var pathway: Pathway
    /// The verdict for the answers; `notShown` only if the pathway is closed.
    public var verdict: Verdict
    /// The availability.
    public var availability: Availability
    /// For "maybe": the questions without an answer; none if only the day of the deadline is in doubt.
    public var missing: [QuestionID]
    /// Its time limit; `nil` if it has none.
    public var deadline: DeadlineStatus?

    /// The pathway's number.
    public var id: PathwayID { pathway.id }
}

/// The results of an interview. Never empty: rights and free help are always shown.
public struct InterviewResults: Equatable, Sendable {
    /// The country that the person is in; `nil` if it is not known, or has no pathways of its own.
    public var country: OptionID?
    /// Warnings and next steps, the most urgent first.
    public var notes: [Note]
    /// The possible pathways: those of the person's country first, then the most urgent.
    public var possible: [PathwayResult]
    /// The pathways that may fit, depending on a missing answer.
    public var maybe: [PathwayResult]
    /// The unlikely pathways, with the reason in the verdict.
    public var unlikely: [PathwayResult]
    /// The pathways that are closed now, whatever the verdict.
    public var closed: [PathwayResult]
    /// Rights and free help.
    public var always: [PageID]
    /// The page about free legal help; `nil` in a country without one.
    public var legalHelp: PageID?

    /// Evaluates the rules for effective answers; only what is counted is shown.
    init(_ rules: InterviewRules, answers: Answers, isCounted: [Bool], today: Day?) {
        let counted = Array(zip(rules.pathways, isCounted).filter(\.1).map(\.0))
        let isEnded = rules.ending(for: answers, today: today) != nil
        let results = (isEnded ? [] : counted).compactMap { PathwayResult($0, answers: answers, today: today) }
        let open = results.filter { $0.availability.state != .closed }
        notes = zip(rules.notes, isCounted.dropFirst(rules.pathways.count)).compactMap { note, isCounted in
            let isSilent = isEnded && !note.interrupts
            return isCounted && !isSilent && note.when.truth(for: answers, today: today) == .yes ? note : nil
        }
        let here = rules.country(in: answers)
        country = here
        possible = Self.ordered(open.filter { $0.verdict == .possible }, here)
        maybe = Self.ordered(open.filter { $0.verdict == .maybe }, here)
        unlikely = Self.ordered(open.filter { if case .unlikely = $0.verdict { true } else { false } }, here)
        closed = Self.ordered(results.filter { $0.availability.state == .closed }, here)
        let place = here ?? rules.elsewhere
        always = place.flatMap { rules.always[$0] } ?? []
        legalHelp = place.flatMap { rules.legalHelp[$0] }
    }

    /// Orders by country, the person's own first, then by urgency, by the earliest deadline, and by number.
    static func ordered(_ results: [PathwayResult], _ here: OptionID?) -> [PathwayResult] {
        results.sorted { first, second in
            let keys = [first, second].map { result in
                (
                    result.pathway.country == here ? 0 : 1, result.pathway.urgency,
                    result.deadline?.actBy?.daysSince1970 ?? .max, result.id
                )
            }
            return keys[0] < keys[1]
        }
    }
}

extension PathwayResult {
    /// Evaluates a pathway; returns `nil` if nothing is shown.
    init?(_ pathway: Pathway, answers: Answers, today: Day?) {
        verdict = pathway.verdict(for: answers, today: today)
        availability = pathway.availability(for: answers, today: today)
        guard verdict != .notShown || availability.state == .closed else { return nil }
        self.pathway = pathway
        missing = []
        if verdict == .maybe {
            var seen: Set<QuestionID> = []
            missing = pathway.possible.unknowns(for: answers, today: today).filter { question in
                answers[question].date?.isExact != true && seen.insert(question).inserted
            }
        }
        let isAsked = verdict == .possible || verdict == .maybe
        let concerns = pathway.deadlineWhen.map { $0.truth(for: answers, today: today) == .yes } ?? true
        guard isAsked, concerns, let limit = pathway.deadline else { return }
        deadline = DeadlineStatus(limit, answer: answers[limit.since], today: today)
    }
}
