import ContentModel

/// One path through the questions: the diagrams, reduced by the answers so far. Its first part covers the
/// person's country, its second part the other countries.
///
/// The next question is the first variable that a diagram of the current part still has: a reduced diagram has a variable
/// exactly if different answers to it can still lead to different results.
struct InterviewPath: Sendable {
    let guide: InterviewGuide
    var diagrams: DecisionDiagrams
    /// The pathways' functions, then the notes'.
    var functions: [DecisionDiagrams.Function]
    /// For each function, true if it counts in the current part.
    var isCounted: [Bool]
    /// The answers that only the counted functions have received.
    private var known: [(variable: Int, class: Int)] = []

    /// Starts the first part. Until the country is known, everything counts.
    init(_ guide: InterviewGuide) {
        self.guide = guide
        diagrams = guide.diagrams
        functions = guide.pathways + guide.notes
        isCounted = functions.map { _ in true }
    }

    /// The number of the next question; `nil` when no answer can change a result of this part.
    var next: Int? {
        zip(functions, isCounted).compactMap { $1 ? diagrams.variable($0) : nil }.min()
    }

    /// Applies an answer to the next question.
    mutating func take(_ answer: Answer, to variable: Int, today: Day?) {
        take(class: guide.classes[variable].number(of: answer, today: today), of: variable)
        if guide.rules.questions[variable].id == guide.rules.countryQuestion, let country = country(of: answer) {
            isCounted = guide.isCounted(in: country)
        }
    }

    mutating func take(class number: Int, of variable: Int) {
        known.append((variable, number))
        for index in functions.indices where isCounted[index] {
            functions[index] = diagrams.following(functions[index], variable: variable, class: number)
        }
    }

    /// Applies the answers so far to the functions that do not count yet: these may test variables already answered.
    mutating func settle() {
        for index in functions.indices where !isCounted[index] {
            for (variable, number) in known {
                functions[index] = diagrams.restrict(functions[index], variable: variable, class: number)
            }
        }
        known = []
    }

    private func country(of answer: Answer) -> OptionID? {
        guide.rules.country(in: Answers([guide.rules.countryQuestion: answer]))
    }

    /// Continues with the second part, where everything counts.
    mutating func continueElsewhere() {
        settle()
        isCounted = functions.map { _ in true }
    }
}

extension InterviewGuide {
    /// True for each pathway and note that belongs to a country's first part.
    func isCounted(in country: OptionID) -> [Bool] {
        rules.pathways.map { $0.country == country } + rules.notes.map { $0.country.map { $0 == country } ?? true }
    }
}
