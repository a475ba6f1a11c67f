import ContentModel
import Interview

/// Reads `Content/interview/`. Errors become findings, and reading continues.
struct InterviewReader {
    static let folder = "interview"
    let reader: SourceReader
    var names = ConditionParser.Names()
    /// The questions and terms that cannot be read. A condition with one of them has no finding of its own.
    var unreadableNames: Set<String> = []

    init(reader: SourceReader, facts: [FactID: FactSource]) {
        self.reader = reader
        names.facts = facts
    }

    /// Reads the interview; `nil` if there is none, or, with findings, if it cannot be read.
    mutating func read(languages: [Language]) -> InterviewSource? {
        guard reader.content.exists(Self.folder), let asked = reader.yaml("\(Self.folder)/questions.yaml"),
            let rules = reader.yaml("\(Self.folder)/pathways.yaml")
        else { return nil }
        let first = asked.fields(["country_question", "questions"], required: ["country_question", "questions"])
        guard let countryQuestion = first["country_question"]?.identifier(QuestionID.self) else { return nil }
        var source = InterviewSource(
            rules: InterviewRules(
                questions: [], pathways: [], notes: [], countryQuestion: countryQuestion, always: [:]),
            place: asked.place)
        let unreadable = reader.findings.unreadable.count
        for (name, key, value) in first["questions"]?.entries ?? [] {
            if reader.findings.reading({ question(key, value, &source) }) == nil { unreadableNames.insert(name) }
        }
        guard !source.rules.questions.isEmpty else { return nil }
        pathways(rules, &source)
        source.wordings = languages.compactMap { wording($0) }
        // The examples name questions and rules.
        guard reader.findings.unreadable.count == unreadable else { return nil }
        for file in ["examples.yaml", "bounds.yaml"] where reader.content.has("\(Self.folder)/\(file)") {
            let examples = ExampleReader(rules: source.rules, areBounds: file == "bounds.yaml")
            guard let yaml = reader.yaml("\(Self.folder)/\(file)") else { continue }
            let read = examples.read(yaml)
            source.examples += read.examples
            if let median = read.median { source.medianLimit = medianLimit(median) }
        }
        return source
    }

    private mutating func question(
        _ key: YamlValue, _ value: YamlValue, _ source: inout InterviewSource
    ) -> Question? {
        let fields = value.fields(
            ["kind", "options", "exclusive", "asked_when", "read_by"], required: ["kind", "read_by"])
        guard let id = key.identifier(QuestionID.self), let kind = fields["kind"]?.choice(Question.Kind.self) else {
            return nil
        }
        let options = fields["options"]?.items.compactMap { $0.identifier(OptionID.self) } ?? []
        if options.isEmpty != (kind == .date) {
            value.report(
                kind == .date ? "a date has no options" : "the options are missing",
                fix: kind == .date ? "remove 'options'" : "add 'options: [a, b]'")
        }
        let exclusive = fields["exclusive"]?.identifier(OptionID.self)
        if let exclusive, kind != .multipleChoice || !options.contains(exclusive) {
            fields["exclusive"]?.report(
                "'\(exclusive)' excludes no other option", fix: "name an option of a question of the kind 'several'")
        }
        let question = Question(
            id: id, kind: kind, options: options, exclusive: exclusive,
            askedWhen: condition(fields["asked_when"]) ?? .constant(true))
        source.rules.questions.append(question)
        source.places[id.rawValue] = key.place
        source.readBy[id] = (fields["read_by"]?.items.compactMap { $0.text(upTo: 40) } ?? [], key.place)
        names.questions[id] = question  // only now: its condition may name only earlier questions
        return question
    }

    private mutating func pathways(_ value: YamlValue, _ source: inout InterviewSource) {
        let keys: Set = ["spare_working_days", "terms", "pathways", "notes", "always", "legal_help"]
        let fields = value.fields(keys.union(["obligations"]), required: keys)
        names.spareDays = fields["spare_working_days"]?.number(0...60) ?? 0
        for (name, key, value) in fields["terms"]?.entries ?? [] {
            guard RuleName.isValid(name), QuestionID(rawValue: name).flatMap({ names.questions[$0] }) == nil else {
                key.report(
                    "'\(name)' cannot be used as a name", fix: "use a to z, 0 to 9 and _, and no question's name")
                continue
            }
            names.terms[name] = condition(value)
            if names.terms[name] == nil { unreadableNames.insert(name) }
        }
        for (_, key, value) in fields["pathways"]?.entries ?? [] {
            reader.findings.reading { pathway(key, value, &source) }
        }
        for (_, key, value) in fields["notes"]?.entries ?? [] {
            reader.findings.reading { note(key, value, &source) }
        }
        for (name, key, value) in fields["obligations"]?.entries ?? [] { obligation(name, key, value, &source) }
        source.rules.always = fields["always"]?.byOption { value, _ in pages(value, &source) } ?? [:]
        source.rules.legalHelp = fields["legal_help"]?.byOption { value, _ in page(value, &source) } ?? [:]
    }

    private func pathway(_ key: YamlValue, _ value: YamlValue, _ source: inout InterviewSource) -> Pathway? {
        let required: Set = ["country", "possible", "urgency", "facts", "pages"]
        let optional: Set = [
            "unlikely", "needs", "availability", "deadline", "deadline_when", "decided_by", "sensitive",
        ]
        let fields = value.fields(required.union(optional), required: required)
        guard let id = key.identifier(PathwayID.self), let country = fields["country"]?.identifier(OptionID.self),
            let possible = condition(fields["possible"]), let urgency = fields["urgency"]?.number(1...9)
        else { return nil }
        let decidedBy = fields["decided_by"]?.identifier(FactID.self)
        source.places[id.rawValue] = key.place
        if let decidedBy { source.facts.append((decidedBy, key.place)) }
        source.rules.pathways.append(
            Pathway(
                id: id, country: country, possible: possible, unlikely: objections(fields["unlikely"]),
                needsKnown: fields["needs"]?.items.compactMap { $0.identifier(QuestionID.self) } ?? [],
                availability: fields["availability"]?.items.compactMap { availability($0, &source) } ?? [],
                deadline: deadline(fields["deadline"]),
                deadlineWhen: fields["deadline_when"].map { condition($0) ?? .constant(false) }, urgency: urgency,
                decidedBy: decidedBy, facts: facts(fields["facts"], &source), pages: pages(fields["pages"], &source),
                isSensitive: fields["sensitive"]?.flag() ?? false))
        return source.rules.pathways.last
    }

    private func objections(_ value: YamlValue?) -> [Pathway.Objection] {
        guard let value else { return [] }
        return value.entries.compactMap { name, key, value in
            guard RuleName.isValid(name) else {
                key.report("'\(name)' is not a valid name", fix: "use a to z, 0 to 9 and _")
                return nil
            }
            return condition(value).map { Pathway.Objection(name: name, when: $0) }
        }
    }

    private func availability(_ value: YamlValue, _ source: inout InterviewSource) -> Availability? {
        let fields = value.fields(["state", "when", "fact"], required: ["state", "fact"])
        guard let state = fields["state"]?.choice(Availability.State.self), let fact = fields["fact"] else {
            return nil
        }
        guard let citation = fact.text(upTo: 60).flatMap({ FactCitation($0) }) else {
            fact.report("must be a fact", fix: "name the fact that states it, as in CH-14 or CH-02.ended")
            return nil
        }
        source.facts.append((citation.fact, fact.place))
        if let name = citation.value, names.facts[citation.fact]?.fact.values[name] == nil {
            fact.report("\(citation.fact) has no value '\(name)'", fix: "use one of the fact's values")
        }
        let when = fields["when"].map { condition($0) ?? .constant(false) }
        return Availability(state: state, when: when ?? .constant(true), fact: citation)
    }

    private func deadline(_ value: YamlValue?) -> Deadline? {
        guard let value, let condition = condition(value) else { return nil }
        guard case .within(let deadline) = condition else {
            value.report("must be a time limit", fix: "write it as working_days(mx_entry) <= MX-03.days")
            return nil
        }
        return deadline
    }

    private func note(_ key: YamlValue, _ value: YamlValue, _ source: inout InterviewSource) -> Note? {
        let fields = value.fields(
            ["when", "interrupts", "ends", "address", "country", "facts", "pages", "pages_in"],
            required: ["when", "facts", "pages"])
        guard let id = key.identifier(NoteID.self), let when = condition(fields["when"]) else { return nil }
        source.places[id.rawValue] = key.place
        if fields["address"]?.choice(Address.self) == .familiar { source.familiar.insert(id) }
        let pagesIn = fields["pages_in"]?.byOption { value, _ in pages(value, &source) }
        let ends = fields["ends"]?.flag() ?? false
        source.rules.notes.append(
            Note(
                id: id, when: when, interrupts: ends || fields["interrupts"]?.flag() ?? false, ends: ends,
                country: fields["country"]?.identifier(OptionID.self), facts: facts(fields["facts"], &source),
                pages: pages(fields["pages"], &source), pagesIn: pagesIn))
        return source.rules.notes.last
    }

    private func facts(_ value: YamlValue?, _ source: inout InterviewSource) -> [FactID] {
        let found = value?.items.compactMap { item in item.identifier(FactID.self).map { ($0, item.place) } } ?? []
        source.facts += found.map { (fact: $0.0, place: $0.1) }
        return found.map(\.0)
    }

    private func pages(_ value: YamlValue?, _ source: inout InterviewSource) -> [PageID] {
        value?.items.compactMap { page($0, &source) } ?? []
    }

    private func page(_ value: YamlValue, _ source: inout InterviewSource) -> PageID? {
        guard let page = value.identifier(PageID.self) else { return nil }
        source.pages.append((page, value.place))
        return page
    }
}

extension YamlValue {
    /// The value of each option, such as a country.
    func byOption<Value>(_ read: (YamlValue, OptionID) -> Value?) -> [OptionID: Value] {
        var found: [OptionID: Value] = [:]
        for (_, key, value) in entries {
            guard let option = key.identifier(OptionID.self) else { continue }
            found[option] = read(value, option)
        }
        return found
    }
}
