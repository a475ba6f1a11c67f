import ContentModel

/// The answers to one question, grouped: answers that every rule treats alike form one class.
///
/// A class is defined by the truth of every atom that reads the question. Class 0 is the unknown answer. For dates
/// every combination of truths is a class, so that the classes are the same on every day.
public struct AnswerClasses: Sendable {
    /// The maximum number of option groups that a question's rules may distinguish; each doubles the number of classes.
    public static let maximumGroups = 12

    let question: Question
    /// The atoms of all rules that read the question.
    public let atoms: [Condition]
    private let numbers: [Signature: Int]
    /// An example answer for each class; for a date only that of class 0, as the class of a day depends on today.
    public let examples: [Answer]

    private struct Signature: Hashable {
        var isKnown: Bool
        var truths: [Truth]
    }

    init(_ question: Question, atoms: [Condition]) {
        self.question = question
        self.atoms = atoms
        var numbers = [Self.signature(.unknown, question, atoms, today: nil): 0]
        var examples: [Answer] = [.unknown]
        if question.kind == .date {
            for truths in Self.combinations(atoms.count) {
                let signature = Signature(isKnown: false, truths: truths)
                if numbers[signature] == nil { numbers[signature] = numbers.count }
            }
        } else {
            for answer in Self.answers(question, atoms) {
                let signature = Self.signature(answer, question, atoms, today: nil)
                guard numbers[signature] == nil else { continue }
                numbers[signature] = numbers.count
                examples.append(answer)
            }
        }
        self.numbers = numbers
        self.examples = examples
    }

    /// The number of classes.
    public var count: Int { numbers.count }

    /// The class of an answer on a day.
    public func number(of answer: Answer, today: Day?) -> Int {
        guard question.takes(answer) else { return 0 }
        return numbers[Self.signature(answer, question, atoms, today: today)] ?? 0
    }

    /// The truth of an atom for each class.
    func truths(of atom: Condition) -> [Truth] {
        var truths = Array(repeating: Truth.unknown, count: count)
        guard let index = atoms.firstIndex(of: atom) else { return truths }
        for (signature, number) in numbers { truths[number] = signature.truths[index] }
        return truths
    }

    /// The class as a condition that an author would write; for messages and graphs.
    func text(of number: Int) -> String {
        if number == 0 { return "\(question.id) unknown" }
        if examples.indices.contains(number), case .options(let options) = examples[number] {
            return "\(question.id) = \(options.sorted().map(\.rawValue).joined(separator: "+"))"
        }
        let truths = atoms.map { self.truths(of: $0)[number] }
        return zip(atoms, truths).filter { $1 != .unknown }.map { $1 == .yes ? "\($0)" : "\(Condition.not($0))" }
            .joined(separator: " and ")
    }

    /// The truth of the atoms for an answer. A date that leaves all of them undecided is equivalent to no answer.
    private static func signature(_ answer: Answer, _ question: Question, _ atoms: [Condition], today: Day?)
        -> Signature
    {
        let answers = Answers([question.id: answer])
        return Signature(
            isKnown: question.kind != .date && answer != .unknown,
            truths: atoms.map { $0.truth(for: answers, today: today) })
    }

    private static func combinations(_ count: Int) -> [[Truth]] {
        (0..<count).reduce([[]]) { found, _ in found.flatMap { start in Truth.allCases.map { start + [$0] } } }
    }

    /// One answer for every set of options that the atoms can tell apart.
    private static func answers(_ question: Question, _ atoms: [Condition]) -> [Answer] {
        guard question.kind == .multipleChoice else { return question.options.map { .option($0) } }
        var groups: [[Bool]: OptionID] = [:]
        for option in question.options where option != question.exclusive {
            let key = atoms.map { if case .chosen(_, let options) = $0 { options.contains(option) } else { false } }
            groups[key] = groups[key] ?? option
        }
        let options = groups.values.sorted().prefix(maximumGroups)
        let sets = options.reduce([Set<OptionID>()]) { sets, option in sets + sets.map { $0.union([option]) } }
        let exclusive: [Answer] = question.exclusive.map { [.option($0)] } ?? []
        return exclusive + sets.filter { !$0.isEmpty }.map { .options($0) }
    }
}
