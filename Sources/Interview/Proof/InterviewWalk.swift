import ContentModel

/// The exploration of every possible interview in one place, once for each set of remaining functions.
struct InterviewWalk {
    /// The questions that are asked while a watched condition is known to be true, and while it is not.
    struct Watched {
        var askedWhileTrue: Set<Int> = []
        var askedBefore: Set<Int> = []
    }

    let preset: OptionID?
    /// Every question that is asked in some interview.
    private(set) var asked: Set<Int> = []
    /// The maximum number of questions until the first results.
    private(set) var longestHere = 0
    /// The maximum number of questions for the other countries.
    private(set) var longestElsewhere = 0
    /// For each watched condition of the guide, in order.
    private(set) var watched: [Watched]
    private let guide: InterviewGuide
    private var lengths: [Key: Int] = [:]
    /// Grows with each restriction; all paths share it, so that numbers mean the same in all.
    private var diagrams: DecisionDiagrams

    private struct Key: Hashable {
        var functions: [DecisionDiagrams.Function]
        var isCounted: [Bool]
        var watched: [DecisionDiagrams.Function]
    }

    /// Explores all interviews with a preset place, or without one.
    init(_ guide: InterviewGuide, preset: OptionID?) {
        self.guide = guide
        self.preset = preset
        diagrams = guide.diagrams
        watched = guide.watched.map { _ in Watched() }
        longestHere = length(InterviewPath(guide), guide.watched)
    }

    /// One exploration for each place, and one without a preset place.
    static func all(_ guide: InterviewGuide) -> [InterviewWalk] {
        let places = guide.rules.question(guide.rules.countryQuestion)?.options ?? []
        return (places.map(Optional.some) + [nil]).map { InterviewWalk(guide, preset: $0) }
    }

    var states: Int { lengths.count }

    private mutating func length(_ path: InterviewPath, _ conditions: [DecisionDiagrams.Function]) -> Int {
        let key = Key(
            functions: path.functions.map { max($0, -1) }, isCounted: path.isCounted, watched: conditions)
        if let known = lengths[key] { return known }
        guard let variable = path.next else {
            var elsewhere = path
            if !path.isCounted.allSatisfy({ $0 }) {
                elsewhere.continueElsewhere()
                longestElsewhere = max(longestElsewhere, length(elsewhere, conditions))
            }
            lengths[key] = 0
            return 0
        }
        note(variable, conditions)
        var longest = 0
        for (answer, number) in answers(to: variable) {
            var next = path
            next.diagrams = diagrams
            if let answer {
                next.take(answer, to: variable, today: nil)
            } else {
                next.take(class: number, of: variable)
            }
            next.settle()
            let known = conditions.map { next.diagrams.restrict($0, variable: variable, class: number) }
            diagrams = next.diagrams
            longest = max(longest, length(next, known))
        }
        let isPreset = preset != nil && guide.rules.questions[variable].id == guide.rules.countryQuestion
        lengths[key] = longest + (isPreset ? 0 : 1)
        return longest + (isPreset ? 0 : 1)
    }

    private mutating func note(_ variable: Int, _ conditions: [DecisionDiagrams.Function]) {
        asked.insert(variable)
        for (index, condition) in conditions.enumerated() {
            if DecisionDiagrams.value(condition) == 1 {
                watched[index].askedWhileTrue.insert(variable)
            } else {
                watched[index].askedBefore.insert(variable)
            }
        }
    }

    /// One answer for each class; for the place one for each option, since the country decides what counts.
    private func answers(to variable: Int) -> [(Answer?, Int)] {
        let classes = guide.classes[variable]
        let question = guide.rules.questions[variable]
        guard question.id == guide.rules.countryQuestion else { return (0..<classes.count).map { (nil, $0) } }
        let places: [Answer] = preset.map { [.option($0)] } ?? [.unknown] + question.options.map { .option($0) }
        return places.map { ($0, classes.number(of: $0, today: nil)) }
    }
}
