import ContentModel

/// The exploration of every possible interview in one country, once for each set of remaining functions.
struct InterviewWalk {
    /// The questions that are asked while a watched condition is known to be true, and those asked while it is not.
    struct Watched {
        var askedWhileTrue: Set<Int> = []
        var askedOtherwise: Set<Int> = []
    }

    /// The preset country; `nil` if the country is asked.
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

    /// Explores all interviews with a preset country, or without one.
    init(_ guide: InterviewGuide, preset: OptionID?) {
        self.guide = guide
        self.preset = preset
        diagrams = guide.diagrams
        watched = guide.watched.map { _ in Watched() }
        longestHere = length(InterviewPath(guide), guide.watched)
    }

    /// One exploration for each country, and one without a preset country.
    static func all(_ guide: InterviewGuide) -> [InterviewWalk] {
        let countries = guide.rules.question(guide.rules.countryQuestion)?.options ?? []
        return (countries.map(Optional.some) + [nil]).map { InterviewWalk(guide, preset: $0) }
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
        record(variable, conditions)
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

    private mutating func record(_ variable: Int, _ conditions: [DecisionDiagrams.Function]) {
        asked.insert(variable)
        for (index, condition) in conditions.enumerated() {
            if DecisionDiagrams.value(condition) == 1 {
                watched[index].askedWhileTrue.insert(variable)
            } else {
                watched[index].askedOtherwise.insert(variable)
            }
        }
    }

    /// One answer for each class; for the country one for each option, since the country decides what counts.
    private func answers(to variable: Int) -> [(Answer?, Int)] {
        let classes = guide.classes[variable]
        let question = guide.rules.questions[variable]
        guard question.id == guide.rules.countryQuestion else { return (0..<classes.count).map { (nil, $0) } }
        let countries: [Answer] = preset.map { [.option($0)] } ?? [.unknown] + question.options.map { .option($0) }
        return countries.map { ($0, classes.number(of: $0, today: nil)) }
    }
}
