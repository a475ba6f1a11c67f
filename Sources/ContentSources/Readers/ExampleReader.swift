import ContentModel
import Interview

/// Reads `examples.yaml` and `bounds.yaml`: people's answers, and everything that they must be shown.
struct ExampleReader {
    let rules: InterviewRules
    /// True for `bounds.yaml`, whose examples are the limits of rules rather than people.
    var areBounds = false

    /// The examples, and the limit on their median number of questions as written.
    func read(_ value: YamlValue) -> (examples: [ExampleSource], median: YamlValue?) {
        let required: Set = ["today", "examples"]
        let fields = value.fields(areBounds ? required : required.union(["median"]), required: required)
        guard let today = fields["today"]?.day(orWord: "") ?? nil else { return ([], nil) }
        let examples = fields["examples"]?.entries.compactMap { name, key, value in
            example(name, value, today: today).map { ExampleSource(example: $0, place: key.place) }
        }
        return (examples ?? [], fields["median"])
    }

    private func example(_ name: String, _ value: YamlValue, today: Day) -> InterviewExample? {
        let results: Set = ["possible", "maybe", "unlikely", "limited", "closed", "deadlines", "notes"]
        let fields = value.fields(results.union(["why", "answers", "clock", "asked"]), required: ["why", "answers"])
        guard let why = fields["why"]?.text(upTo: 300) else { return nil }
        var answers = Answers()
        for (_, key, value) in fields["answers"]?.entries ?? [] {
            guard let id = key.identifier(QuestionID.self), let question = rules.question(id) else {
                key.report("there is no such question", fix: "use a name of questions.yaml")
                continue
            }
            answers.set(answer(value, to: question, today: today), to: id)
        }
        let clock = fields["clock"].flatMap { $0.text(upTo: 20) }
        if let clock, clock != "untrusted" {
            fields["clock"]?.report("'\(clock)' is not allowed", fix: "write untrusted, or remove 'clock'")
        }
        func names(_ key: String) -> [String] { fields[key]?.items.compactMap { $0.text(upTo: 60) } ?? [] }
        return InterviewExample(
            name: name, why: why, today: clock == nil ? today : nil, answers: answers,
            expected: InterviewExample.Expected(
                possible: names("possible"), maybe: names("maybe"), unlikely: names("unlikely"),
                limited: names("limited"), closed: names("closed"), deadlines: names("deadlines"),
                notes: names("notes")),
            asked: fields["asked"]?.number(1...99), isBound: areBounds)
    }

    private func answer(_ value: YamlValue, to question: Question, today: Day) -> Answer {
        if value.node.scalar?.string == "unknown" { return .unknown }
        let answer: Answer? =
            switch question.kind {
            case .date: value.text(upTo: 40).flatMap { date($0, today) }.map { .date($0) }
            case .singleChoice: (value.node.scalar?.string).flatMap(OptionID.init(rawValue:)).map { .option($0) }
            case .multipleChoice: .options(Set(value.items.compactMap { $0.identifier(OptionID.self) }))
            }
        guard let answer, question.takes(answer) else {
            value.report(
                "not a valid answer to '\(question.id)'",
                fix: question.kind == .date
                    ? "write 2026-11-02, 2026-11, 2026-10-20..2026-11-02, '30 working days ago', '28..62 days ago' or unknown"
                    : "use its options, or unknown")
            return .unknown
        }
        return answer
    }

    /// Reads `2026-11-02`, `2026-11`, `2026`, `2026-10-20..2026-11-02`, `30 working days ago`, `14 days ago` and
    /// `28..62 days ago`.
    private func date(_ text: String, _ today: Day) -> ApproximateDate? {
        if let ago = text.wholeMatch(of: /(?:([0-9]{1,4})\.\.)?([0-9]{1,4}) days ago/), let count = Int(ago.2) {
            let nearest = ago.1.flatMap { Int($0) } ?? count
            guard nearest <= count else { return nil }
            return ApproximateDate(today.adding(days: -count)...today.adding(days: -nearest))
        }
        if let ago = text.wholeMatch(of: /([0-9]{1,4}) working days ago/), let count = Int(ago.1) {
            var day = today
            while day.adding(workingDays: count) > today { day = day.adding(days: -1) }
            return ApproximateDate(day)
        }
        return ApproximateDate(written: text)
    }
}
